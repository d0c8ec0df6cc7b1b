import type { Level } from '../level/level.ts';
import type { Result } from '../result.ts';
import { ok, refused } from '../result.ts';
import type { PauseCause } from './log-status-change.ts';
import type { LogStatus } from './log-status.ts';

export const resumeLogRefusals = [
  'logNotOpen',
  'logAlreadyOpen',
  'levelNotDecided',
  'consentMissing',
] as const;
export type ResumeLogRefusal = (typeof resumeLogRefusals)[number];

/** `open`, or still `paused`, and from now on for want of consent. */
export type ResumedLog = { readonly pauseCause: null } | { readonly pauseCause: 'consent' };

/**
 * What becomes of a log that rests when somebody takes it up again. It opens only with a consent that covers it
 * today; where the agreed pause is over and the consent ran out meanwhile, the log stays paused, now for want of
 * consent, and opens by itself when one is recorded. At level 0 the level comes first.
 */
export function resumeLog(question: {
  readonly logStatus: LogStatus;
  readonly pauseCause: PauseCause | null;
  readonly level: Level;
  readonly hasConsentForLog: boolean;
}): Result<ResumedLog, ResumeLogRefusal> {
  const { logStatus, pauseCause, level, hasConsentForLog } = question;
  if (logStatus === 'open') return refused('logAlreadyOpen');
  if (logStatus !== 'paused') return refused('logNotOpen');
  if (level === 0) return refused('levelNotDecided');
  if (hasConsentForLog) return ok({ pauseCause: null });
  return pauseCause === 'consent' ? refused('consentMissing') : ok({ pauseCause: 'consent' });
}
