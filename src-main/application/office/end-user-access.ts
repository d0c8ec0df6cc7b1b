import { ok, refused } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { endDeputiesOf } from '../baton/deputies.ts';
import type { CommandContext, Refusal } from '../ports/context.ts';

/**
 * Ends a user's access in the records of the office. A baton is never left with somebody who cannot pick it up:
 * it is offered on first. Wherever they stand in for somebody, that ends too.
 * @returns the key slot that opens for them, to be removed after this is stored
 */
export function endUserAccess(
  context: CommandContext,
  userId: string,
): Result<{ readonly slotId: string | null }, Refusal> {
  const { stores, today } = context;
  const user = stores.office.user(userId);
  if (user === null) return refused({ code: 'notFound' });
  const holds = stores.baton.openHoldings().some((holding) => holding.userId === userId);
  if (holds) return refused({ code: 'holderMissing' });
  endDeputiesOf(context, userId);
  stores.office.changeUser(userId, { status: 'left', leftOn: today, slotId: null });
  return ok({ slotId: user.slotId });
}
