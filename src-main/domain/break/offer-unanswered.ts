import type { LevelPolicy } from '../deadline/policy.ts';
import type { LocalDate } from '../time/local-date.ts';
import { addDays } from '../time/local-date.ts';
import { breakOf } from './follow-up-break.ts';
import type { FollowUpBreak } from './follow-up-break.ts';
import type { FollowUpFacts } from './follow-up-facts.ts';

/**
 * The baton was offered, to a colleague or with a package to another office, and nobody has answered: for so long
 * that one reminds, or past the last day. It stays where it is meanwhile (docs/model.md 2.3).
 */
export function offerUnanswered(
  { offer }: Pick<FollowUpFacts, 'offer'>,
  policy: Pick<LevelPolicy, 'offerReminderDays'>,
  today: LocalDate,
): readonly FollowUpBreak[] {
  if (offer === null) return [];
  const reminder = addDays(offer.offeredOn, policy.offerReminderDays);
  const due = reminder < offer.expiresOn ? reminder : offer.expiresOn;
  if (today <= due) return [];
  const toOffice = offer.toUserId === null;
  return [
    breakOf({
      rule: 'offerUnanswered',
      face: toOffice ? 'toOffice' : 'toColleague',
      since: due,
      mending: toOffice ? 'followUpPackage' : 'followUpOffer',
      recordId: toOffice ? offer.packageId : offer.id,
      name: offer.toName,
      on: offer.offeredOn,
      until: offer.expiresOn,
    }),
  ];
}
