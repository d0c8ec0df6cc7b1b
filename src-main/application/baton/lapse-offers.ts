import { expire } from '../../domain/baton/baton.ts';
import { ok, refused } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { codeOfBatonRefusal } from './baton-refusal.ts';
import type { CommandContext, QueryContext, Refusal } from '../ports/context.ts';
import type { OfferRecord } from '../ports/records.ts';
import { batonOf, writeEntry } from '../shared-log.ts';

/**
 * Offers to colleagues whose last day has passed. What went to another office is not among them: there a receipt
 * may still be on its way, and a person takes the package back after the days of grace.
 */
export function overdueOffers({
  stores,
  today,
}: Pick<QueryContext, 'stores' | 'today'>): readonly OfferRecord[] {
  return stores.baton
    .openOffers()
    .filter(({ toUserId, expiresOn }) => toUserId !== null && expiresOn < today);
}

/** Lets one offer lapse: the holder keeps the baton, and the log says so. */
export function lapseOffer(
  context: CommandContext,
  { id, childId, toName }: OfferRecord,
): Result<{ readonly childId: string }, Refusal> {
  const lapsed = expire(batonOf(context, childId), context.today, context.policy);
  if (!lapsed.ok) return refused({ code: codeOfBatonRefusal(lapsed.error) });
  context.stores.baton.answerOffer(id, 'expired', context.now, '');
  writeEntry(context, childId, 'offerExpired', toName);
  return ok({ childId });
}
