import { mayAppointDeputy } from '../../domain/baton/deputy.ts';
import { mayHoldBaton } from '../../domain/permission/may-hold-baton.ts';
import { ok, refused } from '../../domain/result.ts';
import { writtenDay } from '../../domain/time/written-day.ts';
import type { CommandContext, CommandHandler, QueryContext, Refusal } from '../ports/context.ts';
import type { DeputyRecord } from '../ports/records.ts';
import { batonOf, writeEntry } from '../shared-log.ts';

/** Names somebody who acts in the holder's place on these days. The baton stays with the holder. */
export const appointDeputy: CommandHandler<'baton.appointDeputy'> = (
  context,
  { childId, userId, from, to },
) => {
  const { stores, newId, actor, now, today } = context;
  const user = stores.office.user(userId);
  if (user === null || user.status !== 'active') return refused({ code: 'notFound' });
  if (!mayHoldBaton(user.role)) return refused({ code: 'notAllowed', fields: ['userId'] });
  const allowed = mayAppointDeputy(
    batonOf(context, childId),
    { userId, from, to },
    stores.deputies.ofChild(childId),
    today,
  );
  if (!allowed.ok) return refused(refusalOf(allowed.error));
  const id = newId();
  stores.deputies.add({
    id,
    childId,
    userId,
    from,
    to,
    authorName: actor.name,
    at: now,
    endedAt: null,
  });
  writeEntry(
    context,
    childId,
    'deputyAppointed',
    `${user.name}\n${writtenDay(from)}–${writtenDay(to)}`,
  );
  return ok({ id });
};

function refusalOf(code: Refusal['code']): Refusal {
  if (code === 'periodInvalid') return { code, fields: ['to'] };
  return code === 'alreadyHolder' ? { code, fields: ['userId'] } : { code };
}

/** Ends it before its date. */
export const endDeputy: CommandHandler<'baton.endDeputy'> = (context, { childId, deputyId }) => {
  const deputy = context.stores.deputies.ofChild(childId).find(({ id }) => id === deputyId);
  if (deputy === undefined || !isStanding(deputy, context.today))
    return refused({ code: 'notFound' });
  end(context, deputy);
  return ok({});
};

/** Every deputy of the child, now and to come: whom they stand in for has the baton no more. */
export function endDeputies(context: CommandContext, childId: string): void {
  for (const deputy of context.stores.deputies.ofChild(childId)) {
    if (isStanding(deputy, context.today)) end(context, deputy);
  }
}

/** Wherever somebody stands in or will, for one whose access to the office ends. */
export function endDeputiesOf(context: CommandContext, userId: string): void {
  for (const deputy of context.stores.deputies.ofUser(userId)) {
    if (isStanding(deputy, context.today)) end(context, deputy);
  }
}

function isStanding({ endedAt, to }: DeputyRecord, today: string): boolean {
  return endedAt === null && to >= today;
}

function end(context: CommandContext, deputy: DeputyRecord): void {
  context.stores.deputies.end(deputy.id, context.now);
  writeEntry(context, deputy.childId, 'deputyEnded', nameOf(context, deputy));
}

export function nameOf({ stores }: Pick<QueryContext, 'stores'>, deputy: DeputyRecord): string {
  return stores.office.user(deputy.userId)?.name ?? '–';
}
