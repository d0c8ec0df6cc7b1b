import type { LevelPolicy } from '../deadline/policy.ts';
import type { LocalDate } from '../time/local-date.ts';
import { addDays, isWithin } from '../time/local-date.ts';
import { breakOf } from './follow-up-break.ts';
import type { FollowUpBreak } from './follow-up-break.ts';
import { later } from './follow-up-facts.ts';
import type { FollowUpFacts } from './follow-up-facts.ts';

/** An absence is prepared a week ahead. */
const aheadDays = 7;

type Cover = Pick<FollowUpFacts, 'deputies' | 'absences'>;

/**
 * The holder is away now or soon, and on some day of it nobody stands in: nobody could open the log
 * (docs/decisions/deputy-beside-the-holder.md). A deputy who is away too stands in for nobody.
 */
export function holderAway(
  facts: Cover & Pick<FollowUpFacts, 'holder'>,
  _policy: LevelPolicy,
  today: LocalDate,
): readonly FollowUpBreak[] {
  const userId = facts.holder?.userId ?? null;
  if (facts.holder === null || userId === null) return [];
  const soon = addDays(today, aheadDays);
  const away = facts.absences
    .filter((absence) => absence.userId === userId && absence.from <= soon && absence.to >= today)
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .find(({ from, to }) => !isCovered(later(from, today) ?? today, to, facts));
  if (away === undefined) return [];
  return [
    breakOf({
      rule: 'holderAway',
      since: away.from <= today ? away.from : noticedOn(away, today),
      mending: 'nameDeputy',
      name: facts.holder.name,
      on: away.from,
      until: away.to,
    }),
  ];
}

/** An absence to come is noticed a week ahead, or when it is said if that is later. */
function noticedOn(away: { from: LocalDate; saidOn: LocalDate }, today: LocalDate): LocalDate {
  const noticed = later(addDays(away.from, -aheadDays), away.saidOn) ?? today;
  return noticed < today ? noticed : today;
}

/** True when somebody stands in on every day from `from` to `to`. */
function isCovered(from: LocalDate, to: LocalDate, { deputies, absences }: Cover): boolean {
  let day = from;
  while (day <= to) {
    const present = deputies.filter(
      (deputy) =>
        isWithin(day, deputy.from, deputy.to) &&
        !absences.some(
          (absence) => absence.userId === deputy.userId && isWithin(day, absence.from, absence.to),
        ),
    );
    if (present.length === 0) return false;
    day = addDays(day, 1);
  }
  return true;
}
