import { decide } from '../../domain/permission/decide.ts';
import { ok, refused } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { nameOf } from '../baton/deputies.ts';
import type {
  CommandContext,
  CommandHandler,
  QueryContext,
  QueryHandler,
  Refusal,
} from '../ports/context.ts';
import type { AbsenceRecord } from '../ports/records.ts';
import { standingToChild } from '../standing-to-child.ts';

interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** One's own absence: from when to when, and nothing about why. */
export const recordAbsence: CommandHandler<'absence.record'> = (context, period) =>
  add(context, context.actor.userId, period);

/** A leader writes it for a colleague who cannot. */
export const recordAbsenceFor: CommandHandler<'absence.recordFor'> = (
  context,
  { userId, ...period },
) => {
  const user = context.stores.office.user(userId);
  if (user === null || user.status === 'left') return refused({ code: 'notFound' });
  return add(context, userId, period);
};

function add(
  { stores, newId, actor, now, today }: CommandContext,
  userId: string,
  { from, to }: Period,
): Result<{ readonly id: string }, Refusal> {
  if (to < from || to < today) return refused({ code: 'periodInvalid', fields: ['to'] });
  const id = newId();
  stores.absences.add({
    id,
    userId,
    from,
    to,
    authorName: actor.name,
    at: now,
    cancelledAt: null,
  });
  return ok({ id });
}

/** One's own, or as a leader anybody's. A deputy who was appointed for it stays until somebody ends it. */
export const cancelAbsence: CommandHandler<'absence.cancel'> = (context, { absenceId }) => {
  const absence = context.stores.absences.all().find(({ id }) => id === absenceId);
  if (absence === undefined) return refused({ code: 'notFound' });
  if (!mayCancel(context, absence)) return refused({ code: 'notAllowed' });
  context.stores.absences.cancel(absenceId, context.now);
  return ok({});
};

function mayCancel({ actor }: QueryContext, absence: AbsenceRecord): boolean {
  return (
    absence.userId === actor.userId ||
    decide(actor, 'office.administer', 'none', { logStatus: 'none', holderIsElsewhere: false })
      .allowed
  );
}

/** Absences of today and to come, soonest first, each with the children whose holder is away. */
export const listAbsences: QueryHandler<'absence.list'> = (context) => {
  const { stores, actor, today } = context;
  const holdings = stores.baton.openHoldings();
  return ok({
    absences: stores.absences
      .all()
      .filter(({ to }) => to >= today)
      .map((absence) => ({
        id: absence.id,
        userId: absence.userId,
        name: stores.office.user(absence.userId)?.name ?? '–',
        from: absence.from,
        to: absence.to,
        isMine: absence.userId === actor.userId,
        mayCancel: mayCancel(context, absence),
        children: holdings
          .filter(({ userId }) => userId === absence.userId)
          .flatMap(({ childId }) => childOf(context, childId, absence)),
      })),
  });
};

/** One child of somebody who is away, unless whoever asks may not open it. */
function childOf(context: QueryContext, childId: string, { from, to }: Period) {
  const { stores, actor } = context;
  const child = stores.children.find(childId);
  const standing = standingToChild(context, childId);
  if (child === null || standing === null) return [];
  const may = (action: 'child.read' | 'baton.give') =>
    decide(actor, action, standing.relation, standing).allowed;
  if (!may('child.read')) return [];
  return [
    {
      id: childId,
      givenName: child.fields.givenName,
      familyName: child.fields.familyName,
      mayAppoint: may('baton.give'),
      deputies: stores.deputies
        .ofChild(childId)
        .filter((deputy) => deputy.endedAt === null && deputy.from <= to && from <= deputy.to)
        .map((deputy) => ({
          id: deputy.id,
          name: nameOf(context, deputy),
          from: deputy.from,
          to: deputy.to,
        })),
    },
  ];
}
