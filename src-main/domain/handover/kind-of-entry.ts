import { assertNever } from '../assert-never.ts';
import type { LogEntryKind } from '../case/log-entry-kind.ts';
import type { InformationKind } from '../consent/consent-terms.ts';

/**
 * Which kind of information a log entry is, for consent: what the family holds back is held back entry by entry.
 * A correction is of the kind that it corrects, so its own kind is asked for with `corrected`.
 */
export function informationKindOfEntry(
  kind: LogEntryKind,
  corrected: LogEntryKind | null = null,
): InformationKind {
  switch (kind) {
    case 'attention':
    case 'commonUnderstanding':
    case 'note':
    case 'guardianView':
      return 'attentionPoints';
    case 'brightSpot':
      return 'brightSpots';
    case 'childVoice':
      return 'childVoice';
    case 'goal':
    case 'triedBefore':
    case 'measureStarted':
    case 'measureReassigned':
      return 'goalsAndMeasures';
    case 'measureEvaluated':
      return 'evaluations';
    case 'meetingHeld':
      return 'meetings';
    case 'levelChanged':
    case 'batonMoved':
    case 'batonOffered':
    case 'offerDeclined':
    case 'offerWithdrawn':
    case 'offerExpired':
    case 'deputyAppointed':
    case 'deputyEnded':
    case 'participantJoined':
    case 'participantLeft':
    case 'consentRecorded':
    case 'consentWithdrawn':
    case 'logOpened':
    case 'logPaused':
    case 'logResumed':
    case 'logClosed':
    case 'childBorn':
    case 'paperMilestone':
    case 'handedOver':
      return 'identity';
    case 'correction':
      // A correction whose origin is gone says too little to be told.
      return corrected === null || corrected === 'correction'
        ? 'attentionPoints'
        : informationKindOfEntry(corrected);
    default:
      return assertNever(kind);
  }
}
