import { assertNever } from '@domain/assert-never.ts';
import type { OutputOf } from '@contract/index.ts';

export type Due = OutputOf<'overview.get'>['due'][number];

/** The address where what is due is mended. */
export function mendingPlace({ kind, childId }: Pick<Due, 'kind' | 'childId'>): string {
  const child = childId === null ? '/children' : `/children/${childId}`;
  switch (kind) {
    case 'levelZeroDecision':
      return childId === null ? child : `${child}/decision`;
    case 'openLog':
    case 'consentEnds':
    case 'consentEnded':
      return childId === null ? child : `${child}/consent`;
    case 'measureEvaluation':
      return childId === null ? child : `${child}/measures`;
    case 'nextMeeting':
    case 'noNextMeeting':
      return childId === null ? '/meetings' : `${child}/meetings`;
    case 'batonOfferForMe':
    case 'batonOfferUnanswered':
    case 'batonOfferLapsed':
      return childId === null ? child : `${child}/baton`;
    case 'pauseIsOver':
      return childId === null ? child : `${child}/log`;
    case 'packageToAnswer':
    case 'receiptMissing':
      return '/handover';
    default:
      return assertNever(kind);
  }
}
