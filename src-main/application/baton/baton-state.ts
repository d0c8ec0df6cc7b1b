import { ok } from '../../domain/result.ts';
import type { QueryHandler } from '../ports/context.ts';

/** Who has the baton, who had it, and every offer; newest first. */
export const batonState: QueryHandler<'baton.state'> = ({ stores, actor }, { childId }) =>
  ok({
    holdings: stores.baton
      .holdings(childId)
      .map(({ id, holderName, service, contactId, fromAt, toAt }) => ({
        id,
        holderName,
        service,
        isElsewhere: contactId !== null,
        from: fromAt,
        to: toAt,
      }))
      .reverse(),
    offers: stores.baton
      .offers(childId)
      .map(
        ({
          id,
          toName,
          toUserId,
          toContactId,
          status,
          message,
          offeredOn,
          expiresOn,
          answerReason,
        }) => ({
          id,
          toName,
          toUserId,
          isForMe: toUserId === actor.userId,
          toOffice: toContactId !== null,
          status,
          message,
          offeredOn,
          expiresOn,
          answerReason,
        }),
      )
      .reverse(),
  });
