import type { LevelPolicy } from '../deadline/policy.ts';
import type { Result } from '../result.ts';
import { ok, refused } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import { mayAccept, mayReclaim } from './expiry.ts';
import type { PackageDirection, PackageStatus } from './package-terms.ts';

export const packageEvents = ['accept', 'decline', 'expire', 'withdraw'] as const;
export type PackageEvent = (typeof packageEvents)[number];

export const packageMoveRefusals = [
  'alreadyAnswered',
  'expired',
  'stillAnswerable',
  'notTheSender',
] as const;
export type PackageMoveRefusal = (typeof packageMoveRefusals)[number];

export interface PackageInWaiting {
  readonly direction: PackageDirection;
  readonly status: PackageStatus;
  /** Last day on which it may be accepted. */
  readonly expiresOn: LocalDate;
}

/**
 * Moves a package along its way; everything but `sent` and `received` is final.
 * `on` is the day it happened: for an answer from another office the day in the signed receipt, so a receipt
 * that was slow to come home still counts. The sender lets a package lapse, or takes it back, only after the
 * grace days; the receiver's copy lapses the day after its last.
 */
export function movePackage(
  waiting: PackageInWaiting,
  event: PackageEvent,
  on: LocalDate,
  policy: Pick<LevelPolicy, 'packageGraceDays'>,
): Result<PackageStatus, PackageMoveRefusal> {
  const { direction, status, expiresOn } = waiting;
  if (status === 'expired' || status === 'withdrawn') return refused('expired');
  if (status === 'accepted' || status === 'declined') return refused('alreadyAnswered');

  if (event === 'accept') return mayAccept(expiresOn, on) ? ok('accepted') : refused('expired');
  if (event === 'decline') return ok('declined');
  if (event === 'withdraw' && direction === 'in') return refused('notTheSender');
  const over = direction === 'out' ? mayReclaim(expiresOn, on, policy) : !mayAccept(expiresOn, on);
  if (!over) return refused('stillAnswerable');
  return ok(event === 'withdraw' ? 'withdrawn' : 'expired');
}
