import { canOpenLog } from '../../domain/case/open-log.ts';
import { mayHoldBaton } from '../../domain/permission/may-hold-baton.ts';
import { ok, refused } from '../../domain/result.ts';
import type { CommandHandler } from '../ports/context.ts';
import { consentsOf, firstRefusal, logOf, writeEntry } from '../shared-log.ts';

/** Opens the log and gives the baton to its first holder in one step. */
export const openLog: CommandHandler<'log.open'> = (context, { childId, holderUserId }) => {
  const { stores, today, now, newId } = context;
  const log = logOf(context, childId);
  if (log.status === 'paused') return refused({ code: 'consentMissing' });
  const user = stores.office.user(holderUserId);
  const allowed = canOpenLog({
    level: log.level,
    logStatus: log.status,
    consents: consentsOf(context, childId),
    today,
    holderUserId: user?.status === 'active' && mayHoldBaton(user.role) ? user.id : null,
  });
  if (!allowed.ok || user === null) {
    return refused(
      allowed.ok
        ? { code: 'holderMissing' }
        : firstRefusal(
            allowed.error.map((code) => (code === 'levelNotDecided' ? 'levelUnchanged' : code)),
          ),
    );
  }
  stores.logs.open(
    childId,
    {
      id: newId(),
      childId,
      userId: user.id,
      contactId: null,
      holderName: user.name,
      service: stores.office.get().name,
      fromAt: now,
      toAt: null,
    },
    today,
  );
  writeEntry(context, childId, 'logOpened', user.name);
  return ok({});
};
