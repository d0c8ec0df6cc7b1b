import { assertNever } from '@domain/assert-never.ts';
import type { PauseCause } from '@domain/case/log-status-change.ts';
import type { DueState } from '@domain/deadline/due-state.ts';
import type { Standing } from '@domain/level/standing.ts';

/** The way through the model, in order, as the step guide has it (levels 0 and 1; domain dossier 1.3). */
export const pathSteps = [
  'observe',
  'weigh',
  'decide',
  'consent',
  'openLog',
  'measures',
  'map',
  'meeting',
  'evaluate',
  'handOver',
] as const;
export type PathStep = (typeof pathSteps)[number];

/** Steps that stand before everything on the way. */
export const urgentSteps = [
  'answerOffer',
  'awaitAnswer',
  'elsewhere',
  'renewConsent',
  'resume',
  'closed',
] as const;
export type NextStep = PathStep | (typeof urgentSteps)[number];

/** What is known about a child; `null` is «not read» or «not mine to read», and is never taken as missing. */
export interface ChildStanding {
  readonly standing: Standing;
  readonly pauseCause: PauseCause | null;
  readonly holderIsElsewhere: boolean;
  readonly offer: 'forMe' | 'waiting' | null;
  readonly observations: number | null;
  readonly assessments: number | null;
  readonly hasConsentForLog: boolean | null;
  readonly measures: number | null;
  readonly mapVersions: number | null;
  readonly meetings: number | null;
  readonly evaluation: DueState | null;
  readonly evaluations: number | null;
}

/** The one thing that the child's state asks for next. */
export function nextStep(child: ChildStanding): NextStep {
  if (child.offer === 'forMe') return 'answerOffer';
  if (child.holderIsElsewhere) return 'elsewhere';
  switch (child.standing) {
    case 'closed':
      return 'closed';
    case 'logPaused':
      return child.pauseCause === 'agreed' ? 'resume' : 'renewConsent';
    case 'clarifying':
      if (child.observations === 0) return 'observe';
      return child.assessments === 0 ? 'weigh' : 'decide';
    case 'waitingForLog':
    case 'logOptional':
      return child.hasConsentForLog === true ? 'openLog' : 'consent';
    case 'logOpen':
      return stepInOpenLog(child);
    default:
      return assertNever(child.standing);
  }
}

function stepInOpenLog(child: ChildStanding): NextStep {
  if (child.evaluation === 'overdue' || child.evaluation === 'dueToday') return 'evaluate';
  if (child.measures === 0) return 'measures';
  if (child.offer === 'waiting') return 'awaitAnswer';
  if (child.mapVersions === 0) return 'map';
  if (child.meetings === 0) return 'meeting';
  return child.evaluation === 'dueSoon' ? 'evaluate' : 'handOver';
}

/**
 * Whether a step on the way has been done, as far as the child's state tells.
 * `null` where it does not tell: a step is never shown as done, or as missing, on a guess.
 */
export function isDone(step: PathStep, child: ChildStanding): boolean | null {
  const hasDecision = child.standing !== 'clarifying';
  const hasLog = child.standing === 'logOpen';
  switch (step) {
    case 'observe':
      return some(child.observations);
    case 'weigh':
      return some(child.assessments);
    case 'decide':
      return hasDecision;
    case 'consent':
      return hasLog || child.hasConsentForLog === true;
    case 'openLog':
      return hasLog;
    case 'measures':
      return hasLog ? some(child.measures) : false;
    case 'map':
      return hasLog ? some(child.mapVersions) : false;
    case 'meeting':
      return hasLog ? some(child.meetings) : false;
    case 'evaluate':
      return hasLog ? some(child.evaluations) : false;
    case 'handOver':
      return false;
    default:
      return assertNever(step);
  }
}

function some(count: number | null): boolean | null {
  return count === null ? null : count > 0;
}
