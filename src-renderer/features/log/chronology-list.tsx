import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import type { WordedEntry } from '../../ui/log-wording.ts';
import { byDay } from './chronology.ts';
import { EntryCard } from './entry-card.tsx';
import classes from './log.module.css';

/** As many as one reads in a sitting; a log of many years stays quick. */
const pageSize = 60;

interface ChronologyListProps {
  readonly entries: readonly WordedEntry[];
  readonly correctingId: string | null;
  /** Left out where nothing may be written now. */
  readonly onCorrect?: ((entryId: string) => void) | undefined;
  readonly correction: (worded: WordedEntry) => ReactNode;
}

/** The log, newest first, day by day. */
export function ChronologyList({
  entries,
  correctingId,
  onCorrect,
  correction,
}: ChronologyListProps) {
  const t = useT();
  const dates = useDates();
  const [shown, setShown] = useState(pageSize);
  const sorted = byDay(entries).flatMap(({ entries: ofDay }) => ofDay);
  const older = sorted.length - shown;
  return (
    <>
      {byDay(sorted.slice(0, shown)).map(({ day, entries: ofDay }) => (
        <section key={day} className={classes.day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className={classes.dayTitle}>
            <time dateTime={day}>{dates.near(day)}</time>
            <span className={classes.ago}>{dates.relative(day)}</span>
          </h2>
          <ul className={classes.entries}>
            {ofDay.map((worded) => (
              <EntryCard
                key={worded.entry.id}
                worded={worded}
                onCorrect={onCorrect && (() => onCorrect(worded.entry.id))}
              >
                {correctingId === worded.entry.id ? correction(worded) : undefined}
              </EntryCard>
            ))}
          </ul>
        </section>
      ))}
      {older > 0 && (
        <Button variant="default" onClick={() => setShown((now) => now + pageSize)}>
          {t('log.list.older', { count: older })}
        </Button>
      )}
    </>
  );
}
