import type { ReactNode } from 'react';
import { assertNever } from '@domain/assert-never.ts';
import type { AgendaPart } from '@domain/meeting/agenda.ts';
import { useT } from '../../i18n/use-t.ts';
import classes from './meeting-mode.module.css';

/** The places of the log to the right, from top to bottom. */
export const modePlaces = [
  'who',
  'voices',
  'since',
  'talk',
  'decisions',
  'next',
  'readAloud',
] as const;
export type ModePlace = (typeof modePlaces)[number];

/** Where a point of the agenda is written. */
export function placeOf(part: AgendaPart): ModePlace {
  switch (part) {
    case 'welcome':
      return 'who';
    case 'childVoice':
    case 'guardianView':
      return 'voices';
    case 'sinceLast':
      return 'since';
    case 'talk':
    case 'endRound':
      return 'talk';
    case 'decisions':
    case 'told':
      return 'decisions';
    case 'next':
      return 'next';
    case 'readAloud':
      return 'readAloud';
    default:
      return assertNever(part);
  }
}

/** DOM id of the heading of a place. */
export const partId = (place: ModePlace) => `meeting-part-${place}`;

interface ModePartProps {
  readonly place: ModePlace;
  /** Warm paper, for the child's and the family's own words. */
  readonly warm?: boolean;
  readonly children: ReactNode;
}

/** One part of the log, with a heading that the agenda leads to. */
export function ModePart({ place, warm = false, children }: ModePartProps) {
  const t = useT();
  return (
    <section className={classes.part} data-warm={warm || undefined} aria-labelledby={partId(place)}>
      <div>
        <h2 id={partId(place)} tabIndex={-1} className={classes.partTitle}>
          {t(`meetings.part.${place}`)}
        </h2>
        <p className={classes.lead}>{t(`meetings.partLead.${place}`)}</p>
      </div>
      {children}
    </section>
  );
}
