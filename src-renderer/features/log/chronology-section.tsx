import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useArrivingAt } from '../../ui/arrival.tsx';
import type { WordedEntry } from '../../ui/log-wording.ts';
import { ChronologyList } from './chronology-list.tsx';
import type { DayWanted } from './chronology-list.tsx';
import { authorsOf, matching, noFilter } from './chronology.ts';
import type { ChronologyFilter } from './chronology.ts';
import { FilterBar } from './filter-bar.tsx';
import { LanePicture } from './lane-picture.tsx';
import classes from './log.module.css';

interface ChronologySectionProps {
  readonly childId: string;
  readonly entries: readonly WordedEntry[];
  readonly filter: ChronologyFilter;
  readonly onFilter: (filter: ChronologyFilter) => void;
  readonly correctingId: string | null;
  /** Left out where nothing may be written now. */
  readonly onCorrect?: ((entryId: string) => void) | undefined;
  readonly correction: (worded: WordedEntry) => ReactNode;
}

/** The chronology: a picture of the log over time, what it is narrowed to, and the entries newest first. */
export function ChronologySection({
  childId,
  entries,
  filter,
  onFilter,
  correctingId,
  onCorrect,
  correction,
}: ChronologySectionProps) {
  const [wanted, setWanted] = useState<DayWanted | null>(null);
  // Typing stays quick in a log of twenty thousand entries; the list follows.
  const followed = useDeferredValue(filter);
  const found = useMemo(() => matching(entries, followed), [entries, followed]);
  const authors = useMemo(() => authorsOf(entries), [entries]);
  const attentions = useMemo(
    () =>
      new Map(
        entries
          .filter(({ entry }) => entry.kind === 'attention')
          .map((worded) => [worded.entry.id as string, worded]),
      ),
    [entries],
  );
  const arrivingAt = useArrivingAt();
  const isHidden =
    arrivingAt !== null &&
    entries.some(({ entry }) => entry.id === arrivingAt) &&
    !found.some(({ entry }) => entry.id === arrivingAt);
  // Whoever is led to an entry sees it, whatever the log was narrowed to.
  useEffect(() => {
    if (isHidden) onFilter(noFilter);
  }, [isHidden, onFilter]);
  return (
    <>
      <LanePicture
        childId={childId}
        entries={entries}
        filter={followed}
        onChange={onFilter}
        onGo={(day) => setWanted({ day })}
      />
      <FilterBar
        filter={filter}
        onChange={onFilter}
        authors={authors}
        count={found.length}
        all={entries.length}
      />
      <div className={classes.list}>
        <ChronologyList
          childId={childId}
          entries={found}
          attentions={attentions}
          wanted={wanted}
          correctingId={correctingId}
          onCorrect={onCorrect}
          correction={correction}
        />
      </div>
    </>
  );
}
