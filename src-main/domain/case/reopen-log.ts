import type { Result } from '../result.ts';
import { refused } from '../result.ts';
import { canOpenLog } from './open-log.ts';
import type { OpenLogRefusal } from './open-log.ts';

export type ReopenLogRefusal = OpenLogRefusal | 'reasonMissing' | 'logNotClosed';

/**
 * Asks whether a closed log may be opened again: everything that the first opening asks (level, a consent that
 * covers today, a named holder) and why. What was written stays; measures that ended with the log do not start
 * again by themselves. Answers with every reason against it at once.
 */
export function canReopenLog(
  question: Parameters<typeof canOpenLog>[0] & { readonly reason: string },
): Result<{ readonly holderUserId: string }, readonly ReopenLogRefusal[]> {
  const refusals: ReopenLogRefusal[] = [];
  if (question.logStatus === 'none' || question.logStatus === 'paused')
    refusals.push('logNotClosed');
  if (question.reason.trim() === '') refusals.push('reasonMissing');
  const opened = canOpenLog(question);
  if (opened.ok && refusals.length === 0) return opened;
  return refused([...refusals, ...(opened.ok ? [] : opened.error)]);
}
