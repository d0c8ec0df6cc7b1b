import { assertNever } from '../assert-never.ts';
import { isEvaluatedOnPaper } from '../break/evaluation-passed.ts';
import type { FollowUpFacts } from '../break/follow-up-facts.ts';
import {
  firstMeetingDue,
  lastMeetingSinceOpening,
  missedMeetings,
} from '../break/no-next-meeting.ts';
import { consentStatus } from '../consent/consent-status.ts';
import { deadlineFactsOf } from '../guide/deadline-facts.ts';
import { standing } from '../level/standing.ts';
import type { Standing } from '../level/standing.ts';
import type { LocalDate } from '../time/local-date.ts';
import { addDays } from '../time/local-date.ts';
import { officeDay } from '../time/office-day.ts';
import type { DueKind } from './due-kinds.ts';
import type { LevelPolicy } from './policy.ts';
import { runningDeadlines } from './running-deadlines.ts';
import { standingDeadline } from './told-deadline.ts';

/** One dated thing to do for a child. */
export interface Due {
  readonly kind: DueKind;
  /** The last day in time. */
  readonly dueOn: LocalDate;
  /** What it is about, for example the measure's first words. */
  readonly about: string;
  readonly recordId: string | null;
}

function due(
  kind: DueKind,
  dueOn: LocalDate,
  more: Partial<Pick<Due, 'about' | 'recordId'>> = {},
): Due {
  return { kind, dueOn, about: '', recordId: null, ...more };
}

/**
 * Everything that is dated for one child, overdue and to come, in no order. What is due for a child whose baton is
 * in another office is due there. A deadline that the family was told of stays where it was told.
 * @param userId who asks: an offer to oneself is another thing than one that somebody else has
 */
export function dueOfChild(
  facts: FollowUpFacts,
  policy: LevelPolicy,
  today: LocalDate,
  userId: string,
): readonly Due[] {
  if (facts.holder !== null && facts.holder.userId === null) return [];
  const stands = standing(facts.level, facts.logStatus, policy);
  switch (stands) {
    case 'clarifying':
    case 'waitingForLog':
      return countedDeadlines(facts, stands, policy);
    case 'logOpen':
      return [
        ...dueOfMeasures(facts),
        ...dueOfMeetings(facts, policy, today),
        ...dueOfConsents(facts, policy, today),
        ...dueOfOffer(facts, policy, today, userId),
        ...dueOfPackages(facts),
      ];
    case 'logPaused':
      return [
        ...(facts.pauseCause === 'agreed' && facts.resumeOn !== null
          ? [due('pauseIsOver', facts.resumeOn)]
          : []),
        ...dueOfConsents(facts, policy, today),
        ...dueOfOffer(facts, policy, today, userId),
        ...dueOfPackages(facts),
      ];
    case 'logOptional':
    case 'closed':
      return [];
    default:
      return assertNever(stands);
  }
}

/** What counts from the municipality's numbers before there is a log, as the guide of the child says it. */
function countedDeadlines(
  facts: FollowUpFacts,
  stands: Standing,
  policy: LevelPolicy,
): readonly Due[] {
  const { lastDecision, guardianTalks } = facts;
  const sources = deadlineFactsOf({
    level: facts.level,
    standing: stands,
    registeredOn: facts.registeredOn,
    decisions: lastDecision === null ? [] : [{ ...lastDecision, on: officeDay(lastDecision.at) }],
    notes: facts.notes,
    talks: guardianTalks?.map((talk) => ({ ...talk, kind: 'guardians' })) ?? null,
    meetings: null,
    log: { openedOn: facts.openedOn },
  });
  return runningDeadlines(sources, policy).map((deadline) =>
    due(deadline.kind, standingDeadline(deadline, facts.told).dueOn),
  );
}

function dueOfMeasures({ measures, paper }: FollowUpFacts): readonly Due[] {
  return measures
    .filter((measure) => !isEvaluatedOnPaper(measure, paper))
    .map(({ id, what, evaluateOn }) =>
      due('measureEvaluation', evaluateOn, { about: what, recordId: id }),
    );
}

function dueOfMeetings(
  facts: FollowUpFacts,
  policy: LevelPolicy,
  today: LocalDate,
): readonly Due[] {
  const coming = facts.planned.filter(({ on }) => on >= today);
  const first = firstMeetingDue(facts, policy);
  const isFirstMissing =
    coming.length === 0 && lastMeetingSinceOpening(facts) === null && first !== null;
  return [
    ...coming.map(({ id, on }) => due('nextMeeting', on, { recordId: id })),
    ...missedMeetings(facts, today).map(({ id, on }) =>
      due('minutesMissing', on, { recordId: id }),
    ),
    ...(isFirstMissing ? [due('firstMeeting', first)] : []),
  ];
}

/** One line for the consent that covers longest: what matters is when the cover ends. */
function dueOfConsents(
  { consents }: FollowUpFacts,
  policy: LevelPolicy,
  today: LocalDate,
): readonly Due[] {
  const statuses = consents.map((consent) => ({
    consent,
    status: consentStatus(consent, today, policy),
  }));
  if (statuses.some(({ status }) => status === 'valid')) return [];
  const ending = statuses
    .filter(({ status }) => status === 'endsSoon')
    .toSorted((a, b) => (a.consent.to ?? '').localeCompare(b.consent.to ?? ''))
    .at(-1)?.consent;
  if (ending?.to != null) return [due('consentEnds', ending.to, { recordId: ending.id })];
  const ended = statuses.findLast(
    ({ status }) => status === 'ended' || status === 'withdrawn',
  )?.consent;
  if (ended === undefined) return [];
  return [due('consentEnded', ended.withdrawnOn ?? ended.to ?? today, { recordId: ended.id })];
}

/** An offer to another office is followed up by its package. One that lapsed is told of as long as an answer takes. */
function dueOfOffer(
  { offer, lapsedOffer }: FollowUpFacts,
  policy: LevelPolicy,
  today: LocalDate,
  userId: string,
): readonly Due[] {
  if (offer === null) {
    if (lapsedOffer === null) return [];
    const { id, toName, expiresOn } = lapsedOffer;
    return addDays(expiresOn, policy.offerAnswerDays) < today
      ? []
      : [due('batonOfferLapsed', expiresOn, { about: toName, recordId: id })];
  }
  if (offer.toUserId === null) return [];
  return offer.toUserId === userId
    ? [due('batonOfferForMe', offer.expiresOn, { about: offer.message, recordId: offer.id })]
    : [due('batonOfferUnanswered', offer.expiresOn, { about: offer.toName, recordId: offer.id })];
}

function dueOfPackages({ sentPackages }: FollowUpFacts): readonly Due[] {
  return sentPackages.map(({ id, toName, expiresOn }) =>
    due('receiptMissing', expiresOn, { about: toName, recordId: id }),
  );
}
