import type { Holder } from '../domain/baton/baton.ts';
import { isDeputyOn } from '../domain/baton/deputy.ts';
import type { LogStatus } from '../domain/case/log-status.ts';
import { relationOf } from '../domain/permission/relation-of.ts';
import type { Relation } from '../domain/permission/role.ts';
import { isWithin } from '../domain/time/local-date.ts';
import type { DeputyRecord, HoldingRecord } from './ports/records.ts';
import type { QueryContext } from './ports/context.ts';

/** How the actor stands to one child: what the permission function needs besides role and action. */
export interface StandingToChild {
  readonly relation: Relation;
  readonly logStatus: LogStatus;
  readonly holder: HoldingRecord | null;
  readonly holderIsElsewhere: boolean;
  /** Who acts in the holder's place today. */
  readonly deputy: DeputyRecord | null;
}

/** The holding that is open now, or null. */
export function openHolding(
  context: Pick<QueryContext, 'stores'>,
  childId: string,
): HoldingRecord | null {
  return context.stores.baton.holdings(childId).find(({ toAt }) => toAt === null) ?? null;
}

/** The domain's holder of a stored holding. */
export function holderOf(
  holding: Pick<HoldingRecord, 'userId' | 'contactId'> | null,
): Holder | null {
  if (holding === null) return null;
  if (holding.userId !== null) return { kind: 'user', userId: holding.userId };
  return holding.contactId === null ? null : { kind: 'office', contactId: holding.contactId };
}

/** Null when no such child is registered. */
export function standingToChild(
  context: Pick<QueryContext, 'stores' | 'today' | 'actor'>,
  childId: string,
): StandingToChild | null {
  const { stores, today, actor } = context;
  const child = stores.children.find(childId);
  const log = stores.logs.find(childId);
  if (child === null || log === null) return null;
  const holding = openHolding(context, childId);
  const holder = holderOf(holding);
  const offer = stores.baton.openOffer(childId);
  const participantUserIds = stores.logs
    .participants(childId)
    .filter(({ from, to }) => isWithin(today, from, to))
    .flatMap(({ userId }) => (userId === null ? [] : [userId]));
  const deputy =
    stores.deputies.ofChild(childId).find((appointed) => isDeputyOn(appointed, today)) ?? null;
  const isOffered = offer?.toUserId === actor.userId && offer.expiresOn >= today;
  const relation = relationOf(actor.userId, {
    holder,
    logStatus: log.status,
    registeredBy: child.registeredBy,
    deputyUserIds: deputy === null ? [] : [deputy.userId],
    offeredToUserId: isOffered ? actor.userId : null,
    participantUserIds,
  });
  return {
    relation,
    logStatus: log.status,
    holder: holding,
    holderIsElsewhere: holder?.kind === 'office',
    deputy,
  };
}
