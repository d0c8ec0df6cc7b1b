import { useCallback } from 'react';
import type { LocalDate } from '@domain/time/local-date.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';

interface When {
  readonly on: LocalDate;
  readonly startsAt: string | null;
  readonly endsAt?: string | null;
}

const dotted = (time: string) => time.replace(':', '.');

/** «tirsdag 6. april kl. 14.30–15.30», as much of it as is agreed. */
export function useWhen(): (when: When) => string {
  const t = useT();
  const dates = useDates();
  return useCallback(
    ({ on, startsAt, endsAt = null }) => {
      const date = dates.near(on);
      if (startsAt === null) return date;
      const from = dotted(startsAt);
      return endsAt === null
        ? t('meetings.when.from', { date, from })
        : t('meetings.when.span', { date, from, to: dotted(endsAt) });
    },
    [t, dates],
  );
}
