import { canCloseLog } from '../../domain/case/close-log.ts';
import { endMeasures } from '../../domain/case/measure-endings.ts';
import { ok, refused } from '../../domain/result.ts';
import type { CommandHandler } from '../ports/context.ts';
import { batonOf, firstRefusal, logOf } from '../shared-log.ts';
import { endLog } from './end-log.ts';

/**
 * Closes the log: why, how things are for the child, who agreed, a closing note, and what becomes of each open
 * measure. The history of levels says so too.
 */
export const closeLog: CommandHandler<'log.close'> = (
  context,
  { childId, measures, ...details },
) => {
  const { stores, newId, actor, now } = context;
  const closed = canCloseLog(batonOf(context, childId), details.reason);
  if (!closed.ok) return refused(firstRefusal(closed.error));
  const open = stores.measures.ofChild(childId).filter(({ status }) => status === 'active');
  const endings = endMeasures(
    open.map(({ id }) => id),
    measures,
  );
  if (!endings.ok) return refused({ code: endings.error, fields: ['measures'] });
  const from = logOf(context, childId).level;
  endLog(context, childId, details, endings.value);
  stores.logs.change(childId, { level: 0 });
  stores.logs.addLevelChange({
    id: newId(),
    childId,
    decision: 'close',
    from,
    to: 0,
    grounds: {
      reason: details.reason,
      childsBest: '',
      childHeard: '',
      discussedWith: details.agreedWith.slice(0, 200),
    },
    authorName: actor.name,
    at: now,
  });
  return ok({});
};
