import { assertNever } from '@domain/assert-never.ts';
import type { BreakView } from '@contract/follow-up.ts';

/** The address where a break is mended; those who may not mend it are led to the child. */
export function mendingPlace(
  childId: string,
  {
    mending,
    mayMend,
    recordId,
  }: Pick<BreakView, 'mending' | 'mayMend'> & { readonly recordId: string | null },
): string {
  const child = `/children/${childId}`;
  if (!mayMend) return `${child}/summary`;
  const of = (place: string, record = recordId) =>
    record === null ? `${child}/${place}` : `${child}/${place}/${record}`;
  switch (mending) {
    case 'decideLevel':
      return `${child}/decision`;
    case 'recordReport':
      return `${child}/report`;
    case 'nameDeputy':
      return `${child}/baton/deputy`;
    case 'followUpOffer':
      return `${child}/baton`;
    case 'followUpPackage':
      return recordId === null ? '/handover' : `/handover/${recordId}`;
    case 'nameResponsible':
      return recordId === null ? `${child}/measures` : `${of('measures')}/responsible`;
    case 'evaluateMeasure':
      return recordId === null ? `${child}/measures` : `${of('measures')}/evaluate`;
    case 'planMeeting':
      return `${child}/meetings/plan`;
    case 'planTransition':
      return `${child}/meetings/plan/transition`;
    case 'writeMinutes':
    case 'holdMeeting':
      return of('meetings/hold');
    case 'renewConsent':
    case 'askOwnConsent':
      return `${child}/consent/record`;
    case 'hearChild':
      return `${child}/log/write/childVoice`;
    case 'writeInLog':
      return `${child}/log/write/note`;
    case 'registerFromPaper':
      return `${child}/log`;
    default:
      return assertNever(mending);
  }
}
