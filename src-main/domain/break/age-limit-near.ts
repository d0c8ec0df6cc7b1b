import type { LevelPolicy } from '../deadline/policy.ts';
import { birthday } from '../time/birthday.ts';
import type { LocalDate } from '../time/local-date.ts';
import { addDays } from '../time/local-date.ts';
import { breakOf } from './follow-up-break.ts';
import type { FollowUpBreak } from './follow-up-break.ts';
import { later } from './follow-up-facts.ts';
import type { FollowUpFacts } from './follow-up-facts.ts';

/**
 * The child is about to reach, or has reached, an age at which the consent becomes its own too, and has not
 * been asked (docs/model.md 5.3; 4.2, consent rule 4). Being asked is a consent of the young person's own
 * that was recorded since the window began; a no counts as well as a yes. Of two limits the higher one
 * speaks.
 */
export function ageLimitNear(
  { birthDate, consents, openedOn }: Pick<FollowUpFacts, 'birthDate' | 'consents' | 'openedOn'>,
  policy: Pick<LevelPolicy, 'ageOwnConsent' | 'ageOfMajority' | 'ageLimitDays'>,
  today: LocalDate,
): readonly FollowUpBreak[] {
  if (birthDate === null) return [];
  const ahead = addDays(today, policy.ageLimitDays);
  const years = [policy.ageOwnConsent, policy.ageOfMajority]
    .filter((limit) => birthday(birthDate, limit) <= ahead)
    .reduce((highest, limit) => Math.max(highest, limit), 0);
  if (years === 0) return [];
  const reachedOn = birthday(birthDate, years);
  const from = addDays(reachedOn, -policy.ageLimitDays);
  if (consents.some(({ ownConsent, recordedOn }) => ownConsent && recordedOn >= from)) return [];
  return [
    breakOf({
      rule: 'ageLimitNear',
      face: today < reachedOn ? 'limitComing' : 'limitPassed',
      since: later(from, openedOn) ?? from,
      mending: 'askOwnConsent',
      on: reachedOn,
      number: years,
    }),
  ];
}
