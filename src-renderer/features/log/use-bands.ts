import { useMemo } from 'react';
import type { Lane } from '@domain/case/log-entry-kind.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import type { Band } from './lane-marks.ts';

/** What lasted, for the two lanes that have it: each level, and each holder's time with the baton. Oldest first. */
export function useBands(childId: string): Partial<Readonly<Record<Lane, readonly Band[]>>> {
  const t = useT();
  const { dayOf } = useDates();
  const { data: levels } = useOperationQuery('level.history', { childId });
  const { data: baton } = useOperationQuery('baton.state', { childId });
  return useMemo(() => {
    const changes = (levels?.history ?? []).toSorted((a, b) => a.at.localeCompare(b.at));
    const holdings = (baton?.holdings ?? []).toSorted((a, b) => a.from.localeCompare(b.from));
    return {
      level: changes.map(({ id, to, at }, index) => {
        const next = changes[index + 1];
        return {
          key: id,
          words: t(`level.short.${to}`),
          from: dayOf(at),
          to: next === undefined ? null : dayOf(next.at),
        };
      }),
      baton: holdings.map(({ id, holderName, from, to }) => ({
        key: id,
        words: holderName,
        from: dayOf(from),
        to: to === null ? null : dayOf(to),
      })),
    };
  }, [levels, baton, t, dayOf]);
}
