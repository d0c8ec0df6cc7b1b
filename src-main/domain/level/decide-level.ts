import { assertNever } from '../assert-never.ts';
import type { LogStatus } from '../case/log-status.ts';
import type { LevelPolicy } from '../deadline/policy.ts';
import type { Result } from '../result.ts';
import { ok, refused } from '../result.ts';
import type { LevelDecision } from './decision.ts';
import type { Level } from './level.ts';

export const levelRefusals = [
  'reasonMissing',
  'levelUnchanged',
  'consentMissing',
  'holderMissing',
] as const;
export type LevelRefusal = (typeof levelRefusals)[number];

/** What happened, for the history and the log; `logRequired` asks for consent and a log as the next step. */
export const levelEvents = ['levelChanged', 'concernClosed', 'logClosed', 'logRequired'] as const;
export type LevelEvent = (typeof levelEvents)[number];

export interface LevelQuestion {
  readonly current: Level;
  readonly logStatus: LogStatus;
  readonly decision: LevelDecision;
  /** A consent that covers opening the log today. */
  readonly hasConsentForLog: boolean;
  /** Somebody is appointed, in this office or in another. */
  readonly hasHolder: boolean;
  readonly reason: string;
  readonly policy: Pick<LevelPolicy, 'logRequiredFromLevel'>;
}

export interface LevelOutcome {
  readonly level: Level;
  readonly logStatus: LogStatus;
  readonly events: readonly LevelEvent[];
}

/** The level a decision leads to; closing leaves the child at level 0. */
export function levelAfter(decision: LevelDecision): Level {
  switch (decision) {
    case 'close':
      return 0;
    case 'toLevel1':
      return 1;
    case 'toLevel2':
      return 2;
    case 'toLevel3':
      return 3;
    default:
      return assertNever(decision);
  }
}

/**
 * Weighs a decision about the level and answers with the new state or with every reason against it.
 *
 * - Every decision has a reason in words, closing too (closing note, Tynset).
 * - Any level may be decided before there is a log (Tromsø: from 0 straight to 1, 2 or 3): nothing is shared
 *   yet, and the child is «decided, waiting for consent». `canOpenLog` asks for consent and holder, and from
 *   then on the log has exactly one holder.
 * - A log that is shared goes up to level 2 or 3 only with a consent that covers it today and a holder.
 * - Going down needs the reason only (movement is not strictly linear, Sauda).
 * - Closing an open or paused log closes it in the same step.
 */
export function decideLevel(
  question: LevelQuestion,
): Result<LevelOutcome, readonly LevelRefusal[]> {
  const { current, logStatus, decision, policy } = question;
  const next = levelAfter(decision);
  const refusals: LevelRefusal[] = [];
  if (question.reason.trim() === '') refusals.push('reasonMissing');

  if (decision === 'close') {
    if (logStatus === 'closed' && current === 0) refusals.push('levelUnchanged');
    if (refusals.length > 0) return refused(refusals);
    const hasLog = logStatus === 'open' || logStatus === 'paused';
    return ok({
      level: next,
      logStatus: hasLog ? 'closed' : logStatus,
      events: hasLog ? ['concernClosed', 'logClosed'] : ['concernClosed'],
    });
  }

  if (next === current) refusals.push('levelUnchanged');
  const isShared = logStatus === 'open' || logStatus === 'paused';
  if (isShared && next > current && next >= 2) {
    if (!question.hasConsentForLog) refusals.push('consentMissing');
    if (!question.hasHolder) refusals.push('holderMissing');
  }
  if (refusals.length > 0) return refused(refusals);
  const needsLog = next >= policy.logRequiredFromLevel && logStatus !== 'open';
  return ok({
    level: next,
    logStatus,
    events: needsLog ? ['levelChanged', 'logRequired'] : ['levelChanged'],
  });
}
