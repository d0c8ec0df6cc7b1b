import { useMemo } from 'react';
import type { LocalDate } from '@domain/time/local-date.ts';
import { useToday } from './clock.tsx';
import {
  clockTime,
  deadlineWords,
  localDateAt,
  nearDate,
  relativeDate,
  tableDate,
} from './dates.ts';
import { useLanguage } from './language-provider.tsx';
import { useT } from './use-t.ts';

export interface Dates {
  readonly today: LocalDate;
  /** «tirsdag 12. mars» */
  readonly near: (date: LocalDate) => string;
  /** «12.03.2027» */
  readonly table: (date: LocalDate) => string;
  /** «om 3 dager», «for 2 uker siden» */
  readonly relative: (date: LocalDate) => string;
  /** «om 3 dager», «2 uker over fristen» */
  readonly deadline: (date: LocalDate) => string;
  /** «10.42», of an ISO instant */
  readonly time: (instant: string | Date) => string;
  /** «12.03.2027 kl. 10.42», of an ISO instant */
  readonly moment: (instant: string | Date) => string;
  /** The day of an ISO instant in Norway. */
  readonly dayOf: (instant: string | Date) => LocalDate;
}

/** Dates by Norwegian custom in the language in use. */
export function useDates(): Dates {
  const { language } = useLanguage();
  const t = useT();
  const today = useToday();
  return useMemo(() => {
    const dayOf = (instant: string | Date) => localDateAt(new Date(instant));
    return {
      today,
      near: (date) => nearDate(date, today, t),
      table: tableDate,
      relative: (date) => relativeDate(date, today, t),
      deadline: (date) => deadlineWords(date, today, t),
      time: (instant) => clockTime(instant, language),
      moment: (instant) =>
        t('common.date.moment', {
          date: tableDate(dayOf(instant)),
          time: clockTime(instant, language),
        }),
      dayOf,
    };
  }, [language, t, today]);
}
