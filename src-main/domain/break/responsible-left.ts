import { isNobody, normaliseName } from '../child/normalise-name.ts';
import type { LocalDate } from '../time/local-date.ts';
import { addDays } from '../time/local-date.ts';
import type { LevelPolicy } from '../deadline/policy.ts';
import { breakOf } from './follow-up-break.ts';
import type { FollowUpBreak } from './follow-up-break.ts';
import { later } from './follow-up-facts.ts';
import type { FollowUpFacts, MemberFact } from './follow-up-facts.ts';

/**
 * A measure whose responsible has no part in the follow-up any more (CiviCase's regret: a change of role left the
 * tasks with the old person). Holder, deputies, participants, guardians and the child itself have a part; they are
 * known by name, since names travel between offices, or by what they are («mor», «kontaktlærer»).
 * Somebody who is to join later has not left.
 */
export function responsibleLeft(
  facts: Pick<FollowUpFacts, 'measures' | 'members' | 'givenName' | 'familyName'>,
  _policy: LevelPolicy,
  today: LocalDate,
): readonly FollowUpBreak[] {
  const current = facts.members.filter(({ to }) => to === null || to >= today);
  return facts.measures.flatMap(({ id, what, responsible, agreedOn }) => {
    if (current.some(({ name, role }) => name === responsible || role === responsible)) return [];
    if (isNobody(responsible)) return [];
    const wanted = normaliseName(responsible);
    const own = [facts.givenName, `${facts.givenName} ${facts.familyName}`];
    const known = [...own, ...current.flatMap(({ name, role }) => [name, role])];
    if (known.some((name) => normaliseName(name) === wanted)) return [];
    const left = leftOn(wanted, facts.members, today);
    return [
      breakOf({
        rule: 'responsibleLeft',
        since: left === null ? agreedOn : addDays(left, 1),
        mending: 'nameResponsible',
        recordId: id,
        about: what,
        name: responsible,
        on: left,
      }),
    ];
  });
}

/** The last day that somebody of this name had a part; null when nobody of that name ever had. */
function leftOn(
  wanted: string,
  members: readonly MemberFact[],
  today: LocalDate,
): LocalDate | null {
  return members
    .filter(({ name, to }) => to !== null && to < today && normaliseName(name) === wanted)
    .reduce<LocalDate | null>((latest, { to }) => later(latest, to), null);
}
