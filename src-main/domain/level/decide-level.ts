import { assertNever } from '../assert-never.ts';
import type { PauseCause } from '../case/log-status-change.ts';
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
export const levelEvents = [
  'levelChanged',
  'concernClosed',
  'logClosed',
  'logPaused',
  'logResumed',
  'logRequired',
] as const;
export type LevelEvent = (typeof levelEvents)[number];

export interface LevelQuestion {
  readonly current: Level;
  readonly logStatus: LogStatus;
  /** Why the log rests; null unless it is paused. */
  readonly pauseCause: PauseCause | null;
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
  readonly pauseCause: PauseCause | null;
  readonly events: readonly LevelEvent[];
}

/** The level a decision leads to; closing leaves the child at level 0. */
export function levelAfter(decision: LevelDecision): Level {
  switch (decision) {
    case 'close':
    case 'toLevel0':
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
 * - Going back to level 0 lets an open log rest: the holder keeps the baton while the concern is clarified anew,
 *   and nothing is shared meanwhile. The next level that is decided wakes the log, if a consent covers it.
 * - Closing an open or paused log closes it in the same step.
 */
export function decideLevel(
  question: LevelQuestion,
): Result<LevelOutcome, readonly LevelRefusal[]> {
  const { current, logStatus, pauseCause, decision, policy } = question;
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
      pauseCause: null,
      events: hasLog ? ['concernClosed', 'logClosed'] : ['concernClosed'],
    });
  }

  if (next === current) refusals.push('levelUnchanged');
  const isShared = logStatus === 'open' || (logStatus === 'paused' && pauseCause !== 'backToZero');
  if (isShared && next > current && next >= 2) {
    if (!question.hasConsentForLog) refusals.push('consentMissing');
    if (!question.hasHolder) refusals.push('holderMissing');
  }
  if (refusals.length > 0) return refused(refusals);
  if (next === 0 && (logStatus === 'open' || logStatus === 'paused')) {
    const events: LevelEvent[] =
      logStatus === 'open' ? ['levelChanged', 'logPaused'] : ['levelChanged'];
    return ok({ level: next, logStatus: 'paused', pauseCause: 'backToZero', events });
  }
  if (next > 0 && logStatus === 'paused' && pauseCause === 'backToZero') {
    return question.hasConsentForLog
      ? ok({
          level: next,
          logStatus: 'open',
          pauseCause: null,
          events: ['levelChanged', 'logResumed'],
        })
      : ok({ level: next, logStatus, pauseCause: 'consent', events: ['levelChanged'] });
  }
  const needsLog = next >= policy.logRequiredFromLevel && logStatus !== 'open';
  return ok({
    level: next,
    logStatus,
    pauseCause,
    events: needsLog ? ['levelChanged', 'logRequired'] : ['levelChanged'],
  });
}
