import type { LevelPolicy } from '@domain/deadline/policy.ts';
import { mayReclaim } from '@domain/handover/expiry.ts';
import { addDays } from '@domain/time/local-date.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { OutputOf } from '@contract/index.ts';

export type PackageView = OutputOf<'handover.packages'>['packages'][number];

/**
 * What the office can do with a package now.
 * - answer: look at what came, and say yes or no
 * - readReceipt: the answer of the other office has to come home as a file
 * - reclaim: nobody answered within the last day and the days of grace; reading a receipt is still possible
 * - saveReceipt: answered here; the receipt can be written once more
 */
export type PackageNext = 'answer' | 'readReceipt' | 'reclaim' | 'saveReceipt';

type Package = Pick<PackageView, 'direction' | 'status' | 'expiresOn'>;

/** The one thing to do next with `pack` on `today`; `null` when it is over. */
export function packageNext(
  { direction, status, expiresOn }: Package,
  today: LocalDate,
  policy: Pick<LevelPolicy, 'packageGraceDays'>,
): PackageNext | null {
  if (status === 'received') return 'answer';
  if (status === 'sent') return mayReclaim(expiresOn, today, policy) ? 'reclaim' : 'readReceipt';
  const isAnswered = status === 'accepted' || status === 'declined';
  return direction === 'in' && isAnswered ? 'saveReceipt' : null;
}

/** The first day on which the sender may take back what nobody answered. */
export function reclaimableFrom(
  { expiresOn }: Pick<PackageView, 'expiresOn'>,
  policy: Pick<LevelPolicy, 'packageGraceDays'>,
): LocalDate {
  return addDays(expiresOn, policy.packageGraceDays + 1);
}

interface Waiting {
  /** Came here and must be answered, nearest deadline first. */
  readonly toAnswer: readonly PackageView[];
  /** Sent from here and not answered, nearest deadline first: what is overdue comes on top. */
  readonly toBeAnswered: readonly PackageView[];
}

/** What waits for somebody's answer, on either side. */
export function waitingPackages(packages: readonly PackageView[]): Waiting {
  const byDeadline = packages.toSorted((a, b) => a.expiresOn.localeCompare(b.expiresOn));
  return {
    toAnswer: byDeadline.filter(({ status }) => status === 'received'),
    toBeAnswered: byDeadline.filter(({ status }) => status === 'sent'),
  };
}
