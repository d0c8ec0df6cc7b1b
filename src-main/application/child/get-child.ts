import { ok, refused } from '../../domain/result.ts';
import { ageInYears } from '../../domain/time/local-date.ts';
import type { QueryHandler } from '../ports/context.ts';
import { openHolding } from '../standing-to-child.ts';
import { standingsToChildren } from '../standings-to-children.ts';
import { childSummary } from './child-summary.ts';

/** One child's page: fields, guardians, and who has the baton with their phone. */
export const getChild: QueryHandler<'child.get'> = (context, { childId }) => {
  const { stores, today } = context;
  const child = stores.children.find(childId);
  const [card] = stores.followUp.cards(today, [childId]);
  if (child === null || card === undefined) return refused({ code: 'notFound' });
  const [standing] = standingsToChildren(context, [card]);
  if (standing === undefined) return refused({ code: 'notFound' });
  const holding = openHolding(context, childId);
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
            since: holding.fromAt.slice(0, 10),
          },
    ageYears: birthDate === null ? null : Math.max(0, ageInYears(birthDate, today)),
    revision: child.revision,
    registeredOn: child.registeredOn,
  });
};
