import type { BatonState } from '../baton/baton.ts';
import { pauseLog } from '../baton/baton.ts';
import type { Result } from '../result.ts';
import { ok, refused } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';

export const pauseLogRefusals = ['logNotOpen', 'reasonMissing', 'periodInvalid'] as const;
export type PauseLogRefusal = (typeof pauseLogRefusals)[number];

/**
 * Asks whether a log may rest because the parties have agreed to it (status «pause», docs/model.md 3.1). It
 * needs a reason in words and a day when they look at it again, so that a pause never becomes a quiet end;
 * the holder keeps the baton meanwhile. Answers with every reason against it at once.
 */
export function mayPauseLog(
  baton: BatonState,
  agreed: { readonly reason: string; readonly resumeOn: LocalDate },
  today: LocalDate,
): Result<BatonState, readonly PauseLogRefusal[]> {
  const refusals: PauseLogRefusal[] = [];
  const paused = pauseLog(baton);
  if (!paused.ok) refusals.push('logNotOpen');
  if (agreed.reason.trim() === '') refusals.push('reasonMissing');
  if (agreed.resumeOn <= today) refusals.push('periodInvalid');
  return paused.ok && refusals.length === 0 ? ok(paused.value) : refused(refusals);
}
