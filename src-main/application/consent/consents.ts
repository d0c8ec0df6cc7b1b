import { hasConsentForLog } from '../../domain/case/open-log.ts';
import { consentStatus } from '../../domain/consent/consent-status.ts';
import { ok, refused } from '../../domain/result.ts';
import { restLog, wakeLog } from '../log/turns.ts';
import type { CommandHandler, QueryHandler } from '../ports/context.ts';
import { asConsent, consentsOf, logOf, writeEntry } from '../shared-log.ts';

/**
 * Records a consent, or a refusal: both are kept. All five things must have been told (Tynset, Oppdal).
 * A paused log opens again when a new consent covers it.
 */
export const recordConsent: CommandHandler<'consent.record'> = (
  context,
  { childId, consent, gdprBasis },
) => {
  const { stores, newId, actor, now, today } = context;
  if (consent.to !== null && consent.to < consent.from)
    return refused({ code: 'periodInvalid', fields: ['consent.to'] });
  if (consent.givenBy.length === 0)
    return refused({ code: 'reasonMissing', fields: ['consent.givenBy'] });
  if (!consent.refused && Object.values(consent.informedOf).includes(false)) {
    return refused({ code: 'reasonMissing', fields: ['consent.informedOf'] });
  }
  const id = newId();
  stores.consents.add({
    id,
    childId,
    terms: consent,
    authorName: actor.name,
    at: now,
    withdrawnOn: null,
  });
  stores.logs.change(childId, { gdprBasis });
  const log = logOf(context, childId);
  const isCovered = hasConsentForLog(consentsOf(context, childId), today);
  if (log.status === 'open' || log.status === 'paused') {
    writeEntry(context, childId, 'consentRecorded', consent.givenBy.join(', '), {
      happenedOn: today,
    });
  }
  if (log.status === 'paused' && log.pauseCause === 'consent' && isCovered)
    wakeLog(context, childId);
  if (log.status === 'open' && log.keeping === 'digital' && !isCovered)
    restLog(context, childId, 'consent');
  return ok({ id });
};

/** Takes effect at once: sharing stops, an open log without other cover is paused; nothing is deleted. */
export const withdrawConsent: CommandHandler<'consent.withdraw'> = (
  context,
  { childId, consentId, ...withdrawal },
) => {
  const { stores, today } = context;
  const consent = stores.consents.ofChild(childId).find(({ id }) => id === consentId);
  if (consent === undefined) return refused({ code: 'notFound' });
  if (consent.withdrawnOn !== null) return refused({ code: 'alreadyWithdrawn' });
  stores.consents.withdraw(consentId, withdrawal);
  const log = logOf(context, childId);
  if (log.status === 'open' || log.status === 'paused') {
    writeEntry(context, childId, 'consentWithdrawn', consent.terms.givenBy.join(', '), {
      happenedOn: withdrawal.withdrawnOn,
    });
  }
  // On paper nothing is shared here, so nothing has to stop (docs/decisions/log-on-paper.md).
  const isShared = log.status === 'open' && log.keeping === 'digital';
  if (isShared && !hasConsentForLog(consentsOf(context, childId), today))
    restLog(context, childId, 'consent');
  return ok({});
};

/** Newest first, each with its status today. */
export const listConsents: QueryHandler<'consent.list'> = (context, { childId }) =>
  ok({
    gdprBasis: logOf(context, childId).gdprBasis,
    consents: context.stores.consents
      .ofChild(childId)
      .map((record) => ({
        id: record.id,
        consent: record.terms,
        status: consentStatus(asConsent(record), context.today, context.policy),
        withdrawnOn: record.withdrawnOn,
        registeredBy: record.authorName,
        at: record.at,
      }))
      .reverse(),
  });
