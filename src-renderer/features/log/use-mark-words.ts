import { monthOf } from '@domain/time/calendar-names.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import type { LaneMark } from './lane-marks.ts';
import type { Tick } from './time-scale.ts';

/** Three letters are enough for a month under a line, in all three languages. */
const shortMonth = 3;

/** What marks and ticks of the picture are called. */
export function useMarkWords(): {
  readonly ofMark: (mark: LaneMark) => string;
  readonly ofTick: (tick: Tick) => string;
} {
  const t = useT();
  const dates = useDates();
  return {
    ofMark: ({ lane, from, to, count }) =>
      from === to
        ? t('log.picture.markOfDay', { lane: t(`lane.${lane}`), day: dates.near(from), count })
        : t('log.picture.mark', {
            lane: t(`lane.${lane}`),
            from: dates.table(from),
            to: dates.table(to),
            count,
          }),
    ofTick({ day, unit }) {
      const year = day.slice(0, 4);
      if (unit === 'year' || unit === 'decade' || unit === 'century') return year;
      const name = t(`common.month.${monthOf(day)}`);
      const month = name.slice(0, shortMonth);
      if (unit === 'month' || unit === 'quarter')
        return day.slice(5, 7) === '01' ? `${month} ${year}` : month;
      return `${Number(day.slice(8))}. ${month}`;
    },
  };
}
