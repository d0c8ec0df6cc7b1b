import { assertNever } from '../assert-never.ts';
import type { Standing } from '../level/standing.ts';
import type { LocalDate } from '../time/local-date.ts';
import { addDays } from '../time/local-date.ts';
import type { Moment } from '../time/moment.ts';
import type { DeadlineKind } from './deadline-kinds.ts';
import { firstTalkDue, levelZeroDecisionDue } from './deadlines.ts';
import type { LevelPolicy } from './policy.ts';

/**
 * What the deadlines of one log are counted from. `null` for a yes or no means «not mine to read»: a deadline that
 * leans on it is left out, so that nobody can tell from a deadline what stands in notes they may not open.
 */
export interface DeadlineFacts {
  readonly standing: Standing;
  /** From `levelZeroStart`. */
  readonly levelZero: Moment | null;
  /** The latest decision about the level. */
  readonly decided: Moment | null;
  readonly openedOn: LocalDate | null;
  readonly talkedWithGuardians: boolean | null;
  /** Suspicion of violence, abuse or serious neglect: then nobody is to talk with the guardians first (Froland). */
  readonly suspicion: boolean | null;
  readonly concernsSchoolEnvironment: boolean | null;
  readonly hasMetSinceOpening: boolean | null;
}

export interface RunningDeadline {
  readonly kind: DeadlineKind;
  readonly from: Moment;
  readonly dueOn: LocalDate;
}

export type DeadlinePolicy = Pick<
  LevelPolicy,
  'levelZeroDecisionDays' | 'firstTalkDays' | 'schoolEnvironmentDays' | 'firstMeetingDays'
>;

/** The deadlines that run for one log today, counted from the municipality's numbers; first due first. */
export function runningDeadlines(
  facts: DeadlineFacts,
  policy: DeadlinePolicy,
): readonly RunningDeadline[] {
  switch (facts.standing) {
    case 'clarifying':
      return facts.levelZero === null ? [] : atLevelZero(facts, facts.levelZero, policy);
    case 'waitingForLog':
      return facts.decided === null
        ? []
        : [
            {
              kind: 'openLog',
              from: facts.decided,
              dueOn: addDays(facts.decided.on, policy.firstTalkDays),
            },
          ];
    case 'logOpen':
      return facts.openedOn === null || facts.hasMetSinceOpening !== false
        ? []
        : [
            {
              kind: 'firstMeeting',
              from: { on: facts.openedOn, at: '' },
              dueOn: addDays(facts.openedOn, policy.firstMeetingDays),
            },
          ];
    case 'logOptional':
    case 'logPaused':
    case 'closed':
      return [];
    default:
      return assertNever(facts.standing);
  }
}

function atLevelZero(
  facts: DeadlineFacts,
  from: Moment,
  policy: DeadlinePolicy,
): readonly RunningDeadline[] {
  const decision: RunningDeadline = {
    kind: 'levelZeroDecision',
    from,
    dueOn: levelZeroDecisionDue(from.on, policy),
  };
  if (facts.talkedWithGuardians !== false || facts.suspicion !== false) return [decision];
  const talk: RunningDeadline = {
    kind: 'firstTalk',
    from,
    dueOn: firstTalkDue(from.on, policy, facts.concernsSchoolEnvironment === true),
  };
  return talk.dueOn <= decision.dueOn ? [talk, decision] : [decision, talk];
}
