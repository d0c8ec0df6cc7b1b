import type { LocalDate } from '../time/local-date.ts';
import type { BreakRule } from './break-rule.ts';
import type { MendingAction } from './mending-action.ts';

/** Where one rule has several faces, the words differ and the break is the same. */
export const breakFaces = [
  'plain',
  'meetingMissed',
  'afterMeeting',
  'neverMet',
  'coverEnded',
  'toColleague',
  'toOffice',
  'toSchool',
  'toLowerSecondary',
  'toUpperSecondary',
  'afterEvaluation',
  'afterOpening',
  'limitComing',
  'limitPassed',
] as const;
export type BreakFace = (typeof breakFaces)[number];

/** One break as a rule found it, with the small facts that its words need. What a rule does not use is empty. */
export interface FollowUpBreak {
  readonly rule: BreakRule;
  readonly face: BreakFace;
  /** The day it counts from; never a day to come, also where what is missing lies ahead. */
  readonly since: LocalDate;
  readonly mending: MendingAction;
  /** The measure, meeting, offer, package or assessment that it is about. */
  readonly recordId: string | null;
  /** The measure's first words. */
  readonly about: string;
  /** Somebody's name. */
  readonly name: string;
  /** The day that the words name, and the day where it ends when there are two. */
  readonly on: LocalDate | null;
  readonly until: LocalDate | null;
  /** An age in years, or a level. */
  readonly number: number | null;
}

/** A break from what its rule knows; the rest is empty. */
export function breakOf(
  known: Pick<FollowUpBreak, 'rule' | 'since' | 'mending'> & Partial<FollowUpBreak>,
): FollowUpBreak {
  return {
    face: 'plain',
    recordId: null,
    about: '',
    name: '',
    on: null,
    until: null,
    number: null,
    ...known,
  };
}

/** A concern on the top step before everything else, then what has lasted longest. */
export function moreUrgentFirst(
  a: Pick<FollowUpBreak, 'rule' | 'since'>,
  b: Pick<FollowUpBreak, 'rule' | 'since'>,
): number {
  const danger = Number(isDanger(b)) - Number(isDanger(a));
  if (danger !== 0) return danger;
  if (a.since === b.since) return 0;
  return a.since < b.since ? -1 : 1;
}

/** True where a child may be in danger: the one thing that is red. */
export function isDanger({ rule }: Pick<FollowUpBreak, 'rule'>): boolean {
  return rule === 'topStepUndecided';
}
