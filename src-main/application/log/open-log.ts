import { canOpenLog } from '../../domain/case/open-log.ts';
import type { LogOrigin } from '../../domain/case/log-status-change.ts';
import { canReopenLog } from '../../domain/case/reopen-log.ts';
import type { ReopenLogRefusal } from '../../domain/case/reopen-log.ts';
import { mayHoldBaton } from '../../domain/permission/may-hold-baton.ts';
import { ok, refused } from '../../domain/result.ts';
import type { CommandContext, CommandHandler, Refusal } from '../ports/context.ts';
import type { UserRecord } from '../ports/records.ts';
import { consentsOf, firstRefusal, logOf, writeEntry } from '../shared-log.ts';
import { writeTurn } from './turns.ts';

/** Opens the log (or a closed one again) and gives the baton to its holder in one step. */
export const openLog: CommandHandler<'log.open'> = (context, { childId, holderUserId, origin }) => {
  const log = logOf(context, childId);
  if (log.status === 'paused') return refused({ code: 'consentMissing' });
  const user = possibleHolder(context, holderUserId);
  const allowed = canOpenLog({
    level: log.level,
    logStatus: log.status,
    consents: consentsOf(context, childId),
    today: context.today,
    holderUserId: user?.id ?? null,
  });
  if (!allowed.ok || user === null) return refused(refusalOf(allowed.ok ? [] : allowed.error));
  giveOpenLog(context, childId, user, origin, '');
  return ok({});
};

/**
 * Opens a closed log again: at which level, why, how the child was heard, and with whom as holder. What was
 * written stays; measures that ended with the log do not start again by themselves.
 */
export const reopenLog: CommandHandler<'log.reopen'> = (
  context,
  { childId, reason, childHeard, level, holderUserId, origin },
) => {
  const { stores, newId, actor, now, today } = context;
  const log = logOf(context, childId);
  const user = possibleHolder(context, holderUserId);
  const allowed = canReopenLog({
    level,
    logStatus: log.status,
    consents: consentsOf(context, childId),
    today,
    holderUserId: user?.id ?? null,
    reason,
  });
  if (!allowed.ok || user === null) return refused(refusalOf(allowed.ok ? [] : allowed.error));
  stores.logs.change(childId, { level });
  stores.logs.addLevelChange({
    id: newId(),
    childId,
    decision: `toLevel${level}`,
    from: log.level,
    to: level,
    grounds: { reason, childsBest: '', childHeard, discussedWith: '' },
    authorName: actor.name,
    at: now,
  });
  giveOpenLog(context, childId, user, origin, reason);
  return ok({});
};

/** The colleague who is to hold the baton; null when nobody of that id may. */
export function possibleHolder({ stores }: CommandContext, userId: string): UserRecord | null {
  const user = stores.office.user(userId);
  return user?.status === 'active' && mayHoldBaton(user.role) ? user : null;
}

function refusalOf(reasons: readonly ReopenLogRefusal[]): Refusal {
  if (reasons.length === 0) return { code: 'holderMissing' };
  return firstRefusal(
    reasons.map((code) => (code === 'levelNotDecided' ? 'levelUnchanged' : code)),
  );
}

/** Opens the log with its first holder, its turn and its entry; the caller has asked whether it may. */
export function giveOpenLog(
  context: CommandContext,
  childId: string,
  holder: UserRecord,
  origin: LogOrigin,
  reason: string,
): void {
  const { stores, newId, now, today } = context;
  const wasClosed = logOf(context, childId).status === 'closed';
  stores.logs.open(
    childId,
    {
      id: newId(),
      childId,
      userId: holder.id,
      contactId: null,
      holderName: holder.name,
      service: stores.office.get().name,
      fromAt: now,
      toAt: null,
    },
    today,
  );
  stores.logs.change(childId, { origin });
  writeTurn(context, childId, wasClosed ? 'reopened' : 'opened', { reason });
  writeEntry(
    context,
    childId,
    'logOpened',
    [holder.name, reason].filter((part) => part !== '').join('\n'),
  );
}
