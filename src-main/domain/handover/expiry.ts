import type { LevelPolicy } from '../deadline/policy.ts';
import type { LocalDate } from '../time/local-date.ts';
import { addDays } from '../time/local-date.ts';

/** The last day on which a package sent on `sentOn` may be accepted. */
export function expiresOn(
  sentOn: LocalDate,
  policy: Pick<LevelPolicy, 'packageValidDays'>,
): LocalDate {
  return addDays(sentOn, policy.packageValidDays);
}

/** True while the receiver may still accept, the last day included. */
export function mayAccept(lastDay: LocalDate, today: LocalDate): boolean {
  return today <= lastDay;
}

/**
 * True when the sender may take the baton back. Acceptance on the last day takes time to come home as a
 * receipt, so the sender waits the grace days too: otherwise two offices could both hold the baton.
 */
export function mayReclaim(
  lastDay: LocalDate,
  today: LocalDate,
  policy: Pick<LevelPolicy, 'packageGraceDays'>,
): boolean {
  return today > addDays(lastDay, policy.packageGraceDays);
}
