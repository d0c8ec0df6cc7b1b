import { canCloseLog } from '../../domain/case/close-log.ts';
import { ok, refused } from '../../domain/result.ts';
import { endLog } from '../level/decide-level.ts';
import type { CommandHandler } from '../ports/context.ts';
import { batonOf, firstRefusal, logOf, writeEntry } from '../shared-log.ts';

/** Closes the log with reason, who agreed, and a closing note; the history of levels says so too. */
export const closeLog: CommandHandler<'log.close'> = (
  context,
  { childId, reason, agreedWith, closingNote },
) => {
  const { stores, newId, actor, now } = context;
  const closed = canCloseLog(batonOf(context, childId), reason);
  if (!closed.ok) return refused(firstRefusal(closed.error));
  const from = logOf(context, childId).level;
  writeEntry(
    context,
    childId,
    'logClosed',
    [reason, agreedWith, closingNote].filter((part) => part !== '').join('\n\n'),
  );
  endLog(context, childId);
  stores.logs.change(childId, { level: 0 });
  stores.logs.addLevelChange({
    id: newId(),
    childId,
    decision: 'close',
    from,
    to: 0,
    grounds: { reason, childsBest: '', childHeard: '', discussedWith: agreedWith.slice(0, 200) },
    authorName: actor.name,
    at: now,
  });
  return ok({});
};
