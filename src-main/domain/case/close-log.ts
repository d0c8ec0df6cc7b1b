import type { BatonState } from '../baton/baton.ts';
import { closeLog } from '../baton/baton.ts';
import type { Result } from '../result.ts';
import { ok, refused } from '../result.ts';

export const closeLogRefusals = [
  'reasonMissing',
  'logNotOpen',
  'holderElsewhere',
  'offerOpen',
] as const;
export type CloseLogRefusal = (typeof closeLogRefusals)[number];

/**
 * Asks whether the log may be closed and gives the state after it: nobody holds the baton, no offer is open.
 * The reason why it was closed is kept (step N2-7, Risør), and a package that can still be accepted
 * elsewhere keeps the log open.
 */
export function canCloseLog(
  baton: BatonState,
  reason: string,
): Result<BatonState, readonly CloseLogRefusal[]> {
  const refusals: CloseLogRefusal[] = [];
  if (reason.trim() === '') refusals.push('reasonMissing');
  const closed = closeLog(baton);
  if (!closed.ok) {
    const known = closeLogRefusals.find((code) => code === closed.error);
    if (known === undefined)
      throw new Error('Closing was refused for a reason that it cannot have');
    refusals.push(known);
  }
  return closed.ok && refusals.length === 0 ? ok(closed.value) : refused(refusals);
}
