import { assertNever } from '../assert-never.ts';
import type { MeetingType } from '../meeting/meeting-terms.ts';
import type { TalkKind } from '../talk/talk-terms.ts';
import type { LocalDate } from '../time/local-date.ts';
import { isSince } from '../time/moment.ts';
import type { Moment } from '../time/moment.ts';
import type { GuideFacts } from './guide-facts.ts';
import type { StepCondition, StepFact } from './guide-terms.ts';

/** Yes, no, or not known to the person who asks. */
export type Known = boolean | null;

const evaluationMeetings: ReadonlySet<MeetingType | null> = new Set([
  'evaluation',
  'responsibilityGroup',
  'closing',
]);

/** A measure’s day of evaluation has come. */
export function evaluationIsDue(facts: Pick<GuideFacts, 'measures'>, today: LocalDate): Known {
  return (
    facts.measures?.some(({ isActive, evaluateOn }) => isActive && evaluateOn <= today) ?? null
  );
}

/**
 * Which facts of the closed set hold for a child today, in the round that began at `start`.
 *
 * Measures are planned when one was started in the round, or one from before was evaluated in it and goes on. What is
 * done «under way» (the child is heard, notes are written) counts since the measures were planned and, while any goes
 * on, since they were last evaluated: after each evaluation somebody talks with the child again before the next.
 */
export function knownFacts(
  facts: GuideFacts,
  start: Moment,
  today: LocalDate,
): Readonly<Record<StepFact, Known>> {
  const { notes, talks, entries, measures, evaluations, meetings, consent } = facts;
  const inRound = <T extends Moment>(all: readonly T[] | null): readonly T[] | null =>
    all?.filter((one) => isSince(one, start)) ?? null;
  const some = (all: readonly unknown[] | null): Known => (all === null ? null : all.length > 0);
  const talked = (kind: TalkKind): Known =>
    some(inRound(talks)?.filter((talk) => talk.kind === kind) ?? null);
  const written = (kind: keyof NonNullable<typeof entries>, since: string): Known =>
    entries === null ? null : entries[kind] !== '' && entries[kind] >= since;

  const evaluated = inRound(evaluations);
  const isEvaluated = some(evaluated);
  const active = measures?.filter(({ isActive }) => isActive) ?? null;
  const replanned = new Set(
    evaluated?.filter(({ decision }) => decision !== 'stop').map(({ measureId }) => measureId),
  );
  const planned =
    measures?.filter((measure) => isSince(measure, start) || replanned.has(measure.id)) ?? null;
  const lastEvaluatedAt = active?.length === 0 ? '' : (latestOf(evaluated) ?? '');
  const underWaySince = [start.at, firstOf(planned) ?? '', lastEvaluatedAt].sort().at(-1) ?? '';
  const isUnderWay = some(planned);
  const underWay = (done: (since: string) => Known): Known =>
    isUnderWay === null ? done(start.at) : isUnderWay && done(underWaySince);
  const childTalk = (since: string): Known =>
    talks === null ? null : talks.some(({ kind, at }) => kind === 'child' && at >= since);
  const heldMeetings = inRound(meetings);

  return {
    guardiansKnown: facts.hasGuardians,
    observed: some(inRound(notes)),
    weighed: some(inRound(facts.assessments)),
    discussedInNote: some(inRound(notes)?.filter(({ isDiscussed }) => isDiscussed) ?? null),
    talkedWithLeader: talked('leader'),
    talkedWithGuardians: talked('guardians'),
    talkedWithChild: talked('child'),
    talkedWithAdviser: talked('adviser'),
    reported: some(inRound(facts.reports)),
    decided: facts.level > 0,
    commonUnderstanding: written('commonUnderstanding', start.at),
    consentForLog: consent?.forLog ?? null,
    consentRefused: consent?.isRefused ?? null,
    consentForOtherService: consent?.forOtherService ?? null,
    logOpen: facts.log.status === 'open',
    logClosed: facts.log.status === 'closed',
    otherServiceIn: facts.otherServices === null ? null : facts.otherServices >= 1,
    severalServicesIn: facts.otherServices === null ? null : facts.otherServices >= 2,
    attentionWritten: written('attention', start.at),
    measuresPlanned: isUnderWay,
    nextMeetingPlanned: facts.nextMeetingOn === null ? null : facts.nextMeetingOn !== 'none',
    childHeardUnderWay: underWay((since) => either(written('childVoice', since), childTalk(since))),
    noteUnderWay: underWay((since) => written('note', since)),
    meetingHeld: some(heldMeetings),
    measureEvaluated: isEvaluated,
    evaluationMeetingHeld: some(
      heldMeetings?.filter(({ type }) => evaluationMeetings.has(type)) ?? null,
    ),
    goesOn: goesOn(isEvaluated, some(active), evaluationIsDue(facts, today)),
  };
}

function firstOf(all: readonly Moment[] | null): string | undefined {
  return all?.map(({ at }) => at).sort()[0];
}

function latestOf(all: readonly Moment[] | null): string | undefined {
  return all
    ?.map(({ at }) => at)
    .sort()
    .at(-1);
}

/** Yes if either is; otherwise not known if either is not known. */
function either(a: Known, b: Known): Known {
  return a === true || b === true ? true : a === null || b === null ? null : false;
}

/** Evaluated, and it was agreed to go on: a measure is active and its next evaluation lies ahead. */
function goesOn(isEvaluated: Known, isActive: Known, isDue: Known): Known {
  if (isEvaluated === null || isActive === null || isDue === null) return null;
  return isEvaluated && isActive && !isDue;
}

/**
 * Whether a condition of a step holds.
 * - suspicion: a note of this round tells of suspicion of violence, abuse or serious neglect (Froland)
 * - schoolEnvironment: a note of this round is about the school environment
 * - closing: the measures have been evaluated and none goes on
 */
export function conditionHolds(condition: StepCondition, facts: GuideFacts, start: Moment): Known {
  switch (condition) {
    case 'suspicion':
      return facts.notes?.some((note) => note.suspicion && isSince(note, start)) ?? null;
    case 'schoolEnvironment':
      return (
        facts.notes?.some((note) => note.concernsSchoolEnvironment && isSince(note, start)) ?? null
      );
    case 'closing': {
      if (facts.measures === null || facts.evaluations === null) return null;
      const isEvaluated = facts.evaluations.some((one) => isSince(one, start));
      return isEvaluated && !facts.measures.some(({ isActive }) => isActive);
    }
    default:
      return assertNever(condition);
  }
}
