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
    /** The user who is offered the baton and may still answer. */
    readonly offeredToUserId: string | null;
    /** Users who take part today. */
    readonly participantUserIds: readonly string[];
  },
): Relation {
  if (log.holder?.kind === 'user' && log.holder.userId === userId) return 'holder';
  // Whoever stands in, stands in for a holder here; where another office has the baton there is no place to take.
  if (log.holder?.kind === 'user' && log.deputyUserIds.includes(userId)) return 'deputy';
  if (log.logStatus === 'none' && log.registeredBy === userId) return 'registrar';
  const takesPart = log.participantUserIds.includes(userId);
  // Participants lose access while the log is paused; whoever may have to answer for it tomorrow does not.
  if (log.offeredToUserId === userId && (!takesPart || log.logStatus === 'paused'))
    return 'receiver';
  return takesPart ? 'participant' : 'none';
}
