import type { LogKeeping } from '../case/log-status-change.ts';
import type { LogStatus } from '../case/log-status.ts';
import { hasConsentForLog } from '../case/open-log.ts';
import type { Consent } from '../consent/consent.ts';
import type { Level } from '../level/level.ts';
import type { Result } from '../result.ts';
import { ok, refused } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';

/**
 * Whether a family's log may be kept on paper, and how it comes back (docs/model.md 3.5; Kristiansand,
 * Nærøysund, Øygarden). Nothing is shared digitally while it is on paper, so no consent to share is asked
 * for. What is asked for is that somebody in the family has agreed to paper, by name; that they refused the
 * digital log is recorded as a refusal. Going back to a digital log needs what opening one needs: a consent
 * that covers it today.
 */
export const familyAnswers = ['refusedDigital', 'wantsPaper'] as const;
/** Refused the digital log, or would rather have paper (language, no screen, own choice). */
export type FamilyAnswer = (typeof familyAnswers)[number];

export const keepOnPaperRefusals = [
  'levelNotDecided',
  'alreadyOnPaper',
  'answerMissing',
  'holderMissing',
] as const;
export type KeepOnPaperRefusal = (typeof keepOnPaperRefusals)[number];

interface KeepOnPaperQuestion {
  readonly level: Level;
  readonly logStatus: LogStatus;
  readonly keeping: LogKeeping;
  /** Names of those in the family who have answered. */
  readonly answeredBy: readonly string[];
  /** Who gets the baton when the log is opened by this; asked for unless somebody has it. */
  readonly holderUserId: string | null;
  readonly hasHolder: boolean;
}

/** Every reason against it at once. */
export function canKeepOnPaper(
  question: KeepOnPaperQuestion,
): Result<{ readonly opens: boolean }, readonly KeepOnPaperRefusal[]> {
  const { level, logStatus, keeping, answeredBy, holderUserId, hasHolder } = question;
  const isRunning = logStatus === 'open' || logStatus === 'paused';
  const refusals: KeepOnPaperRefusal[] = [];
  if (level === 0) refusals.push('levelNotDecided');
  if (isRunning && keeping === 'paper') refusals.push('alreadyOnPaper');
  if (answeredBy.every((name) => name.trim() === '')) refusals.push('answerMissing');
  if (isRunning ? !hasHolder : holderUserId === null) refusals.push('holderMissing');
  return refusals.length > 0 ? refused(refusals) : ok({ opens: !isRunning });
}

export const endPaperRefusals = ['notOnPaper', 'logNotOpen', 'consentMissing'] as const;
export type EndPaperRefusal = (typeof endPaperRefusals)[number];

/** Asks whether a log on paper may be kept in the program from today. */
export function canEndPaper(question: {
  readonly keeping: LogKeeping;
  readonly logStatus: LogStatus;
  readonly consents: readonly Consent[];
  readonly today: LocalDate;
}): Result<null, readonly EndPaperRefusal[]> {
  if (question.keeping !== 'paper') return refused(['notOnPaper']);
  const refusals: EndPaperRefusal[] = [];
  if (question.logStatus !== 'open') refusals.push('logNotOpen');
  if (!hasConsentForLog(question.consents, question.today)) refusals.push('consentMissing');
  return refusals.length > 0 ? refused(refusals) : ok(null);
}
