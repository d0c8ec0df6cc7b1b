import { assertNever } from '@domain/assert-never.ts';
import type { OutputOf } from '@contract/index.ts';

export type Due = OutputOf<'overview.get'>['due']['items'][number];

/** The address where what is due is done. */
export function duePlace({
  kind,
  childId,
  recordId,
}: Pick<Due, 'kind'> & {
  readonly childId: string | null;
  readonly recordId: string | null;
}): string {
  if (kind === 'packageToAnswer' || kind === 'receiptMissing')
    return recordId === null ? '/handover' : `/handover/${recordId}`;
  if (childId === null) return '/children';
  const child = `/children/${childId}`;
  switch (kind) {
    case 'firstTalk':
      return `${child}/talk/guardians`;
    case 'levelZeroDecision':
      return `${child}/decision`;
    case 'openLog':
      return `${child}/consent`;
    case 'consentEnds':
    case 'consentEnded':
      return `${child}/consent/record`;
    case 'measureEvaluation':
      return recordId === null ? `${child}/measures` : `${child}/measures/${recordId}/evaluate`;
    case 'firstMeeting':
      return `${child}/meetings/plan`;
    case 'nextMeeting':
      return recordId === null ? `${child}/meetings` : `${child}/meetings/planned/${recordId}`;
    case 'minutesMissing':
      return recordId === null ? `${child}/meetings` : `${child}/meetings/hold/${recordId}`;
    case 'pauseIsOver':
      return `${child}/log`;
    case 'batonOfferForMe':
    case 'batonOfferUnanswered':
    case 'batonOfferLapsed':
      return `${child}/baton`;
    default:
      return assertNever(kind);
  }
}
