import { assertNever } from '../assert-never.ts';
import type { PermissionAction } from '../permission/action.ts';

/** What mends a break: one thing that somebody does, in one place of the program. */
export const mendingActions = [
  'decideLevel',
  'recordReport',
  'nameDeputy',
  'followUpOffer',
  'followUpPackage',
  'nameResponsible',
  'evaluateMeasure',
  'planMeeting',
  'writeMinutes',
  'holdMeeting',
  'renewConsent',
  'askOwnConsent',
  'planTransition',
  'hearChild',
  'writeInLog',
  'registerFromPaper',
] as const;
export type MendingAction = (typeof mendingActions)[number];

/** What somebody must be allowed to do before the way to mend is one of theirs. */
export function permissionToMend(action: MendingAction): PermissionAction {
  switch (action) {
    case 'decideLevel':
      return 'level.decide';
    case 'recordReport':
      return 'report.write';
    case 'nameDeputy':
    case 'followUpOffer':
      return 'baton.give';
    case 'followUpPackage':
      return 'handover.export';
    case 'nameResponsible':
      return 'measure.write';
    case 'evaluateMeasure':
      return 'measure.evaluate';
    case 'planMeeting':
    case 'writeMinutes':
    case 'holdMeeting':
    case 'planTransition':
      return 'meeting.write';
    case 'renewConsent':
    case 'askOwnConsent':
      return 'consent.write';
    case 'hearChild':
    case 'writeInLog':
    case 'registerFromPaper':
      return 'log.write';
    default:
      return assertNever(action);
  }
}
