import type { Holder } from '../baton/baton.ts';
import type { LogStatus } from '../case/log-status.ts';
import type { Relation } from './role.ts';

/** How a user stands to one child's log: the strongest of what they are to it. */
export function relationOf(
  userId: string,
  log: {
    readonly holder: Holder | null;
    readonly logStatus: LogStatus;
    readonly registeredBy: string;
    /** Users who act in the holder's place today. */
    readonly deputyUserIds: readonly string[];
    /** Users who take part today. */
    readonly participantUserIds: readonly string[];
  },
): Relation {
  if (log.holder?.kind === 'user' && log.holder.userId === userId) return 'holder';
  // Whoever stands in, stands in for a holder here; where another office has the baton there is no place to take.
  if (log.holder?.kind === 'user' && log.deputyUserIds.includes(userId)) return 'deputy';
  if (log.logStatus === 'none' && log.registeredBy === userId) return 'registrar';
  return log.participantUserIds.includes(userId) ? 'participant' : 'none';
}
