import { isSince } from '../time/moment.ts';
import type { Moment } from '../time/moment.ts';
import type { GuideFacts } from './guide-facts.ts';

/** What stands before every step of the guide, the most pressing first. */
export const stepsBefore = [
  'report',
  'elsewhere',
  'answerOffer',
  'closed',
  'renewConsent',
  'agreedPause',
  'openLog',
  'refused',
  'awaitAnswer',
] as const;
export type StepBefore = (typeof stepsBefore)[number];

/**
 * What stands before the guide’s own steps today, or null.
 * - report: suspicion that nobody has answered yet; the duty to report waits for nothing (barnevernsloven § 13-2)
 * - elsewhere: the baton is in another office; its guide counts
 * - answerOffer: the baton is offered to whoever asks
 * - closed: followed up to the end, and no new concern
 * - renewConsent, agreedPause: the log rests
 * - openLog: a level is decided and a consent in place, but nobody has the baton yet
 * - refused: the family said no to the log; help in the own service goes on without it
 * - awaitAnswer: the baton is on its way; an evaluation whose day has come is not put off for that
 *
 * @param start where the round began; null when there is none
 */
export function stepBefore(
  facts: GuideFacts,
  start: Moment | null,
  evaluationIsDue: boolean,
): StepBefore | null {
  const { log, standing, consent } = facts;
  if (isUnanswered(facts)) return 'report';
  if (log.holderIsElsewhere) return 'elsewhere';
  if (log.offer === 'forMe') return 'answerOffer';
  if (start === null || standing === 'closed') return 'closed';
  if (standing === 'logPaused') return log.pauseCause === 'agreed' ? 'agreedPause' : 'renewConsent';
  if (standing === 'waitingForLog' || standing === 'logOptional') {
    if (consent?.forLog === true) return 'openLog';
    if (consent?.isRefused === true) return 'refused';
  }
  return log.offer === 'waiting' && !evaluationIsDue ? 'awaitAnswer' : null;
}

/**
 * Suspicion that stands in a note and has not been answered: no report since, no concern scale since that answers
 * whether to report, no decision about the level since. A newer version of the note without suspicion ends it too.
 */
function isUnanswered({ notes, reports, assessments, decisions }: GuideFacts): boolean {
  if (notes === null || reports === null) return false;
  const answers: readonly Moment[] = [
    ...decisions,
    ...(assessments?.filter(({ reportingAnswered }) => reportingAnswered) ?? []),
  ];
  return notes
    .filter(({ suspicion }) => suspicion)
    .some(
      (note) =>
        !reports.some(({ on }) => on >= note.on) &&
        !answers.some((answer) => isSince(answer, note)),
    );
}
