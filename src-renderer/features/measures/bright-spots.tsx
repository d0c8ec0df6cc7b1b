import { Anchor } from '@mantine/core';
import { IconSun } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import type { WordedEntry } from '../../ui/log-wording.ts';
import classes from './measures.module.css';

const shown = 3;

interface BrightSpotsProps {
  readonly childId: string;
  readonly entries: readonly WordedEntry[];
  readonly mayWrite: boolean;
}

/** What goes well stands above the plan: measures build on it. */
export function BrightSpots({ childId, entries, mayWrite }: BrightSpotsProps) {
  const t = useT();
  const dates = useDates();
  const spots = entries
    .filter(({ entry, wording }) => entry.kind === 'brightSpot' && wording.trim() !== '')
    .toSorted(
      (a, b) =>
        b.entry.happenedOn.localeCompare(a.entry.happenedOn) ||
        b.entry.at.localeCompare(a.entry.at),
    );
  if (spots.length === 0 && !mayWrite) return null;
  return (
    <section className={classes.bright} aria-labelledby="bright-spots">
      <h2 id="bright-spots" className={classes.brightTitle}>
        <IconSun size={20} aria-hidden />
        {t('measures.bright.title')}
      </h2>
      {spots.length === 0 && <p className={classes.none}>{t('measures.bright.none')}</p>}
      <ul className={classes.spots}>
        {spots.slice(0, shown).map(({ entry, wording }) => (
          <li key={entry.id}>
            {wording}
            <time className={classes.spotDay} dateTime={entry.happenedOn}>
              {dates.near(entry.happenedOn)}
            </time>
          </li>
        ))}
      </ul>
      <p className={classes.links}>
        {mayWrite && (
          <Anchor component={Link} href={`/children/${childId}/log/write/brightSpot`}>
            {t('measures.bright.write')}
          </Anchor>
        )}
        {spots.length > shown && (
          <Anchor component={Link} href={`/children/${childId}/log`}>
            {t('measures.bright.more', { count: spots.length - shown })}
          </Anchor>
        )}
      </p>
    </section>
  );
}
