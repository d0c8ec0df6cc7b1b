import { covers } from '../consent/covers.ts';
import type { WeighedConsent } from '../consent/consent.ts';
import type { Level } from '../level/level.ts';
import type { Result } from '../result.ts';
import { ok, refused } from '../result.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { LogStatus } from './log-status.ts';

export const openLogRefusals = [
  'logAlreadyOpen',
  'levelNotDecided',
  'consentMissing',
  'holderMissing',
] as const;
export type OpenLogRefusal = (typeof openLogRefusals)[number];

/**
 * True when some consent covers opening the log today. A refusal in force stops it, also when another
 * guardian has consented: `covers` weighs the two for each service that the consents name.
 */
export function hasConsentForLog(consents: readonly WeighedConsent[], today: LocalDate): boolean {
  // One kind at a time: the first that is covered answers, and an office asks this of every log it has.
  return consents.some(({ services, kinds }) =>
    services.some((receiverService) =>
      kinds.some(
        (kind) =>
          covers(consents, { receiverService, kinds: [kind], purpose: 'openLog', today }).covered
            .length > 0,
      ),
    ),
  );
}

/**
 * Asks whether the shared log may be opened (or opened again): a decided level, a consent for the log that
 * covers today, and a named holder (Vestre Toten, Hallingdal: consent and stafettholder before the log).
 * Answers with every reason against it at once.
 */
export function canOpenLog(question: {
  readonly level: Level;
  readonly logStatus: LogStatus;
  readonly consents: readonly WeighedConsent[];
  readonly today: LocalDate;
  readonly holderUserId: string | null;
}): Result<{ readonly holderUserId: string }, readonly OpenLogRefusal[]> {
  const refusals: OpenLogRefusal[] = [];
  if (question.logStatus === 'open') refusals.push('logAlreadyOpen');
  if (question.level === 0) refusals.push('levelNotDecided');
  if (!hasConsentForLog(question.consents, question.today)) refusals.push('consentMissing');
  const { holderUserId } = question;
  if (holderUserId === null) return refused([...refusals, 'holderMissing']);
  return refusals.length > 0 ? refused(refusals) : ok({ holderUserId });
}
