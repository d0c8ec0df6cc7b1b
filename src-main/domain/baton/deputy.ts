import type { Result } from '../result.ts';
import { ok, refused } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import { isWithin } from '../time/local-date.ts';
import type { BatonState } from './baton.ts';

/** Somebody who acts in the holder's place from one day to another, both included. It ends by its own date. */
export interface Deputyship {
  readonly userId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** When it was ended before its date; null when it was not. */
  readonly endedAt: string | null;
}

export const deputyRefusals = [
  'logNotOpen',
  'holderMissing',
  'holderElsewhere',
  'alreadyHolder',
  'periodInvalid',
  'deputyAlready',
] as const;
export type DeputyRefusal = (typeof deputyRefusals)[number];

/** True on the days when the deputy acts in the holder's place. */
export function isDeputyOn(deputy: Deputyship, day: LocalDate): boolean {
  return deputy.endedAt === null && isWithin(day, deputy.from, deputy.to);
}

/**
 * Asks whether somebody may stand in for the holder on these days. The baton stays where it is (invariant 1): a
 * deputy is a second name beside the holder, never a second holder. One at a time, so that it is always clear
 * who answers the phone; a paused log needs somebody too.
 */
export function mayAppointDeputy(
  baton: BatonState,
  appointed: Omit<Deputyship, 'endedAt'>,
  others: readonly Deputyship[],
  today: LocalDate,
): Result<null, DeputyRefusal> {
  const { userId, from, to } = appointed;
  if (baton.logStatus !== 'open' && baton.logStatus !== 'paused') return refused('logNotOpen');
  if (baton.holder === null) return refused('holderMissing');
  if (baton.holder.kind === 'office') return refused('holderElsewhere');
  if (baton.holder.userId === userId) return refused('alreadyHolder');
  if (to < from || to < today) return refused('periodInvalid');
  const overlaps = others.some(
    (other) => other.endedAt === null && other.from <= to && from <= other.to,
  );
  return overlaps ? refused('deputyAlready') : ok(null);
}
