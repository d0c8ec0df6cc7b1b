import { ageRights } from '../../domain/child/age-rights.ts';
import { whomToAsk } from '../../domain/meeting/whom-to-ask.ts';
import type { Askable, InvitationGrounds } from '../../domain/meeting/whom-to-ask.ts';
import { isWithin } from '../../domain/time/local-date.ts';
import { fullName } from '../child/child-summary.ts';
import { namedParticipants } from '../log/participants.ts';
import type { QueryContext } from '../ports/context.ts';
import { consentsOf } from '../shared-log.ts';
import { openHolding } from '../standing-to-child.ts';

/** What decides today whether another service may hear of a meeting about this child. */
export function invitationGrounds(context: QueryContext, childId: string): InvitationGrounds {
  return {
    consents: consentsOf(context, childId),
    ownService: context.stores.office.get().serviceType,
    today: context.today,
  };
}

/** Everybody around a child who can be asked to a meeting today, or what is missing before they can. */
export function peopleAround(context: QueryContext, childId: string): readonly Askable[] {
  const { stores, today, policy } = context;
  const child = stores.children.find(childId);
  if (child === null) throw new Error('A meeting is about a registered child');
  const holding = openHolding(context, childId);
  const standIns = stores.deputies
    .ofChild(childId)
    .filter(({ from, to, endedAt }) => endedAt === null && isWithin(today, from, to));
  return whomToAsk(
    {
      child: {
        name: fullName(child.fields),
        rights: ageRights(child.fields.birthDate, today, policy),
      },
      guardians: stores.children.guardians(childId).map(({ fields }) => fields),
      holder: holding?.userId == null ? null : holding.holderName,
      deputies: standIns.flatMap(({ userId }) => stores.office.user(userId)?.name ?? []),
      participants: namedParticipants(context, childId).filter(({ from, to }) =>
        isWithin(today, from, to),
      ),
    },
    invitationGrounds(context, childId),
  );
}
