import type { LevelPolicy } from '../deadline/policy.ts';
import type { ServiceType } from '../office/service-type.ts';
import type { LocalDate } from '../time/local-date.ts';
import { addDays, isWithin } from '../time/local-date.ts';
import { breakOf } from './follow-up-break.ts';
import type { BreakFace, FollowUpBreak } from './follow-up-break.ts';
import { later } from './follow-up-facts.ts';
import type { FollowUpFacts } from './follow-up-facts.ts';

/** The changes of school in Norway: by the year in which the child reaches an age, on 1 August. */
const transitions = [
  { face: 'toSchool', turns: 6 },
  { face: 'toLowerSecondary', turns: 13 },
  { face: 'toUpperSecondary', turns: 16 },
] as const satisfies readonly { readonly face: BreakFace; readonly turns: number }[];

/** Which of them take the child out of this office, or happen while it follows up. */
function concerns(service: ServiceType, face: (typeof transitions)[number]['face']): boolean {
  if (service === 'kindergarten') return face === 'toSchool';
  if (service === 'school' || service === 'afterSchool') return face !== 'toSchool';
  return true;
}

/**
 * The child changes school this summer, and nothing prepares it (docs/model.md 4.12; children slip in
 * transitions, 6 no. 12). A transition meeting within the window, to come or held, or a package that was sent is
 * a plan. From 1 August on it is too late to plan, and other rules speak.
 */
export function transitionUnplanned(
  facts: Pick<
    FollowUpFacts,
    | 'birthDate'
    | 'officeService'
    | 'openedOn'
    | 'planned'
    | 'paper'
    | 'lastTransitionMeetingOn'
    | 'lastPackageOn'
  >,
  policy: Pick<LevelPolicy, 'transitionDays'>,
  today: LocalDate,
): readonly FollowUpBreak[] {
  const { birthDate, officeService } = facts;
  if (birthDate === null) return [];
  return transitions.flatMap(({ face, turns }) => {
    const starts = `${String(Number(birthDate.slice(0, 4)) + turns).padStart(4, '0')}-08-01`;
    if (!concerns(officeService, face) || today >= starts) return [];
    const from = addDays(starts, -policy.transitionDays);
    if (today < from || isPrepared(facts, from, starts, today)) return [];
    return [
      breakOf({
        rule: 'transitionUnplanned',
        face,
        since: later(from, facts.openedOn) ?? from,
        mending: 'planTransition',
        on: starts,
      }),
    ];
  });
}

function isPrepared(
  facts: Pick<FollowUpFacts, 'planned' | 'paper' | 'lastTransitionMeetingOn' | 'lastPackageOn'>,
  from: LocalDate,
  starts: LocalDate,
  today: LocalDate,
): boolean {
  const inWindow = (day: LocalDate | null) => day !== null && isWithin(day, from, starts);
  // A log on paper only says that a meeting was held; that it was this one is known from the plan.
  const heldOnPaper = (on: LocalDate) =>
    facts.paper.meeting !== undefined && facts.paper.meeting >= on;
  return (
    inWindow(facts.lastTransitionMeetingOn) ||
    inWindow(facts.lastPackageOn) ||
    facts.planned.some(
      ({ type, on }) => type === 'transition' && inWindow(on) && (on >= today || heldOnPaper(on)),
    )
  );
}
