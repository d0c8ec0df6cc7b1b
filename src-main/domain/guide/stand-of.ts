import { assertNever } from '../assert-never.ts';
import type { LevelPolicy } from '../deadline/policy.ts';
import { daysBetween } from '../time/local-date.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Moment } from '../time/moment.ts';
import type { GuideFacts } from './guide-facts.ts';
import type { GuideTool, StepFact } from './guide-terms.ts';
import type { Guide, GuideStep } from './guide.ts';
import { conditionHolds, evaluationIsDue, knownFacts } from './known-facts.ts';
import type { Known } from './known-facts.ts';
import { roundStart } from './round-start.ts';
import { stepBefore } from './step-before.ts';
import type { StepBefore } from './step-before.ts';
import { toolTerms } from './tool-terms.ts';

/**
 * - done: one of its facts is true
 * - now: the one to take next
 * - later: comes after it
 * - notNeeded: does not concern this child, and `because` says why
 * - notKnown: what would tell is not for this person to read, or is kept on paper
 */
export const stepStates = ['done', 'now', 'later', 'notNeeded', 'notKnown'] as const;
export type StepState = (typeof stepStates)[number];

/** Why a step is as it is, where that is not plain. */
export const stepReasons = [
  'suspicion',
  'noSchoolEnvironment',
  'goesOn',
  'notDueYet',
  'logOptional',
] as const;
export type StepReason = (typeof stepReasons)[number];

export interface StepStanding {
  readonly id: string;
  readonly state: StepState;
  readonly because: StepReason | null;
}

export interface GuideStanding {
  /** When the present round began; null when there is none here. */
  readonly roundFrom: Moment | null;
  /** What stands before the guide’s own steps. */
  readonly before: StepBefore | null;
  /** Every step of the level, in order; empty when the follow-up is closed or the baton elsewhere. */
  readonly steps: readonly StepStanding[];
  /** The step that is `now`; null when all that can be done now is done, and one follows up until the next date. */
  readonly next: GuideStep | null;
  /** What the next step opens: its first tool that this person may use and has not used yet. */
  readonly tool: GuideTool | null;
}

/** What the person who asks may do; decides which tool is offered. */
export type MayUse = (tool: GuideTool) => boolean;

/**
 * Tells where a log stands in its guide: each step of the present level, and what comes next. Steps are ticked by
 * what has been done, and by nothing else.
 *
 * An evaluation whose day has come is next, whatever else is undone; one that is weeks away waits, and the steps
 * after it with it.
 */
export function standOf(
  guide: Guide,
  facts: GuideFacts,
  policy: Pick<LevelPolicy, 'dueSoonDays'>,
  today: LocalDate,
  mayUse: MayUse,
): GuideStanding {
  const start = roundStart(facts);
  const isDue = evaluationIsDue(facts, today);
  const before = stepBefore(facts, start, isDue === true);
  // What is closed has no next step, and what is elsewhere has it in another office's guide.
  if (start === null || facts.standing === 'closed' || facts.log.holderIsElsewhere)
    return { roundFrom: null, before, steps: [], next: null, tool: null };

  const known = knownFacts(facts, start, today);
  const steps = guide.steps.filter(({ level }) => level === facts.level);
  const weighed = steps.map((step) => ({ step, ...weigh(step, facts, start, known, isDue) }));
  const firstUndone = weighed.find(({ state }) => state === 'later');
  const dueStep = weighed.find(
    ({ step, state }) => state === 'later' && step.deadline === 'evaluation' && isDue === true,
  );
  const candidate = dueStep ?? firstUndone;
  const waits = candidate !== undefined && evaluationWaits(candidate.step, facts, policy, today);
  const next = candidate === undefined || waits ? null : candidate.step;
  return {
    roundFrom: start,
    before,
    next,
    tool: next === null ? null : toolFor(next, known, facts, mayUse),
    steps: weighed.map(({ step, state, because }): StepStanding => {
      if (step === next) return { id: step.id, state: 'now', because };
      const isWaiting = state === 'later' && evaluationWaits(step, facts, policy, today);
      return { id: step.id, state, because: isWaiting ? 'notDueYet' : because };
    }),
  };
}

type Weighed = Omit<StepStanding, 'id'>;

function weigh(
  step: GuideStep,
  facts: GuideFacts,
  start: Moment,
  known: Readonly<Record<StepFact, Known>>,
  isDue: Known,
): Weighed {
  const state = (of: StepState, because: StepReason | null = null): Weighed => ({
    state: of,
    because,
  });
  if (step.notWhen !== null && conditionHolds(step.notWhen, facts, start) === true)
    return state('notNeeded', reasonOf(step.notWhen));
  if (step.onlyWhen !== null && conditionHolds(step.onlyWhen, facts, start) !== true)
    return state('notNeeded', reasonOf(step.onlyWhen));
  // What was evaluated before is due again when its new day has come.
  if (step.deadline === 'evaluation' && isDue === true) return state('later');
  const answers = step.doneBy.map((fact) => known[fact]);
  if (answers.includes(true)) return state('done');
  if (answers.includes(null)) return state('notKnown');
  const asksForLog = step.doneBy.includes('consentForLog');
  return state('later', asksForLog && facts.standing === 'logOptional' ? 'logOptional' : null);
}

function reasonOf(condition: NonNullable<GuideStep['onlyWhen']>): StepReason {
  switch (condition) {
    case 'suspicion':
      return 'suspicion';
    case 'schoolEnvironment':
      return 'noSchoolEnvironment';
    case 'closing':
      return 'goesOn';
    default:
      return assertNever(condition);
  }
}

/** The evaluation is agreed, and its day is not near. */
function evaluationWaits(
  step: GuideStep,
  facts: GuideFacts,
  policy: Pick<LevelPolicy, 'dueSoonDays'>,
  today: LocalDate,
): boolean {
  if (step.deadline !== 'evaluation') return false;
  const days = facts.measures
    ?.filter(({ isActive }) => isActive)
    .map(({ evaluateOn }) => evaluateOn)
    .sort();
  const first = days?.[0];
  return first !== undefined && daysBetween(today, first) > policy.dueSoonDays;
}

function toolFor(
  step: GuideStep,
  known: Readonly<Record<StepFact, Known>>,
  facts: GuideFacts,
  mayUse: MayUse,
): GuideTool | null {
  const usable = step.tools.filter(
    (tool) => mayUse(tool) && (!toolTerms[tool].needsOpenLog || facts.log.status === 'open'),
  );
  const unused = usable.find((tool) => {
    const { usedWhen } = toolTerms[tool];
    return usedWhen === null || known[usedWhen] !== true;
  });
  return unused ?? usable[0] ?? null;
}
