import { Button } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { LocalDate } from '@domain/time/local-date.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { useArrivingAt } from '../../ui/arrival.tsx';
import type { WordedEntry } from '../../ui/log-wording.ts';
import { byDay } from './chronology.ts';
import { EntryCard } from './entry-card.tsx';
import classes from './log.module.css';

/** As many as one reads in a sitting; a log of many years stays quick. */
const pageSize = 60;

/** A day to bring into view; each wish is a new object, also for the same day. */
export interface DayWanted {
  readonly day: LocalDate;
}

interface ChronologyListProps {
  readonly childId: string;
  readonly entries: readonly WordedEntry[];
  /** Entries that others belong to, found by their id. */
  readonly attentions: ReadonlyMap<string, WordedEntry>;
  readonly wanted: DayWanted | null;
  readonly correctingId: string | null;
  /** Left out where nothing may be written now. */
  readonly onCorrect?: ((entryId: string) => void) | undefined;
  readonly correction: (worded: WordedEntry) => ReactNode;
}

/** The log, newest first, day by day. */
export function ChronologyList({
  childId,
  entries,
  attentions,
  wanted,
  correctingId,
  onCorrect,
  correction,
}: ChronologyListProps) {
  const t = useT();
  const dates = useDates();
  const arrivingAt = useArrivingAt();
  const sorted = useMemo(() => byDay(entries).flatMap(({ entries: ofDay }) => ofDay), [entries]);
  const [opened, setOpened] = useState(pageSize);
  // What somebody is led to is opened first, however far back it lies.
  const needed =
    1 +
    Math.max(
      arrivingAt === null ? -1 : sorted.findIndex(({ entry }) => entry.id === arrivingAt),
      correctingId === null ? -1 : sorted.findIndex(({ entry }) => entry.id === correctingId),
      wanted === null ? -1 : sorted.findLastIndex(({ entry }) => entry.happenedOn === wanted.day),
    );
  const shown = Math.max(opened, needed);
  useEffect(() => setOpened(shown), [shown]);
  useEffect(() => {
    if (wanted === null) return;
    const heading = document.getElementById(`day-${wanted.day}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }, [wanted]);
  const older = sorted.length - shown;
  return (
    <>
      {byDay(sorted.slice(0, shown)).map(({ day, entries: ofDay }) => (
        <section key={day} className={classes.day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className={classes.dayTitle} tabIndex={-1}>
            <time dateTime={day}>{dates.near(day)}</time>
            <span className={classes.ago}>{dates.relative(day)}</span>
          </h2>
          <ul className={classes.entries}>
            {ofDay.map((worded) => (
              <EntryCard
                key={worded.entry.id}
                childId={childId}
                worded={worded}
                about={attentions.get(worded.entry.aboutEntryId ?? '')}
                onCorrect={onCorrect && (() => onCorrect(worded.entry.id))}
              >
                {correctingId === worded.entry.id ? correction(worded) : undefined}
              </EntryCard>
            ))}
          </ul>
        </section>
      ))}
      {older > 0 && (
        <Button variant="default" onClick={() => setOpened(shown + pageSize)}>
          {t('log.list.older', { count: older })}
        </Button>
      )}
    </>
  );
}
