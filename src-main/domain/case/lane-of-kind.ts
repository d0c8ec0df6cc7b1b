import { assertNever } from '../assert-never.ts';
import type { Lane, LogEntryKind } from './log-entry-kind.ts';

/** The lane of the chronology that an entry is drawn in; a correction is drawn where services write. */
export function laneOfKind(kind: LogEntryKind): Lane {
  switch (kind) {
    case 'childVoice':
    case 'childBorn':
      return 'child';
    case 'guardianView':
    case 'consentRecorded':
    case 'consentWithdrawn':
      return 'family';
    case 'attention':
    case 'brightSpot':
    case 'commonUnderstanding':
    case 'note':
    case 'participantJoined':
    case 'participantLeft':
    case 'paperMilestone':
    case 'correction':
      return 'services';
    case 'meetingHeld':
      return 'meetings';
    case 'goal':
    case 'triedBefore':
    case 'measureStarted':
    case 'measureEvaluated':
    case 'measureReassigned':
      return 'measures';
    case 'levelChanged':
    case 'logOpened':
    case 'logPaused':
    case 'logResumed':
    case 'logClosed':
      return 'level';
    case 'batonMoved':
    case 'batonOffered':
    case 'offerDeclined':
    case 'offerWithdrawn':
    case 'offerExpired':
    case 'deputyAppointed':
    case 'deputyEnded':
    case 'handedOver':
      return 'baton';
    default:
      return assertNever(kind);
  }
}
