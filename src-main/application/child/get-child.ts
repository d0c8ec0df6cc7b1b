import { ok, refused } from '../../domain/result.ts';
import { ageInYears, isWithin } from '../../domain/time/local-date.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { officeDay } from '../../domain/time/office-day.ts';
import type { QueryContext, QueryHandler } from '../ports/context.ts';
import { standingToChild } from '../standing-to-child.ts';
import { childSummary } from './child-summary.ts';

/** One child's page: fields, guardians, and who has the baton with their phone. */
export const getChild: QueryHandler<'child.get'> = (context, { childId }) => {
  const { stores, today } = context;
  const child = stores.children.find(childId);
  const [card] = stores.followUp.cards(today, [childId]);
  const standing = standingToChild(context, childId);
  if (child === null || card === undefined || standing === null)
    return refused({ code: 'notFound' });
  const { holder: holding, deputy } = standing;
  const standIn = deputy === null ? null : stores.office.user(deputy.userId);
  const phone = holding?.userId == null ? '' : (stores.office.user(holding.userId)?.phone ?? '');
  const { birthDate } = child.fields;
  return ok({
    id: child.id,
    fields: {
      ...child.fields,
      guardians: stores.children.guardians(childId).map(({ id, fields }) => ({ ...fields, id })),
    },
    summary: childSummary(context, card, standing),
    holder:
      holding === null
        ? null
        : {
            name: holding.holderName,
            service: holding.service,
            phone,
            since: officeDay(holding.fromAt),
            awayUntil: awayUntil(context, holding.userId),
          },
    deputy:
      deputy === null || standIn === null
        ? null
        : { name: standIn.name, phone: standIn.phone, until: deputy.to },
    ageYears: birthDate === null ? null : Math.max(0, ageInYears(birthDate, today)),
    revision: child.revision,
    lastChange:
      child.changedBy === null || child.changedAt === null
        ? null
        : { byName: child.changedBy, at: child.changedAt },
    registeredOn: child.registeredOn,
  });
};

/** The last day of an absence that lasts today, or null. */
function awayUntil({ stores, today }: QueryContext, userId: string | null): LocalDate | null {
  return (
    stores.absences
      .all()
      .filter((absence) => absence.userId === userId && isWithin(today, absence.from, absence.to))
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? null
  );
}
