import { isNobody } from '../child/normalise-name.ts';
import { breakOf } from './follow-up-break.ts';
import type { FollowUpBreak } from './follow-up-break.ts';
import type { FollowUpFacts } from './follow-up-facts.ts';

/** A measure that goes on and that nobody has taken on (docs/model.md 3.1: «ansvarlig»). */
export function measureWithoutResponsible({
  measures,
}: Pick<FollowUpFacts, 'measures'>): readonly FollowUpBreak[] {
  return measures
    .filter(({ responsible }) => isNobody(responsible))
    .map(({ id, what, agreedOn }) =>
      breakOf({
        rule: 'measureWithoutResponsible',
        since: agreedOn,
        mending: 'nameResponsible',
        recordId: id,
        about: what,
      }),
    );
}
