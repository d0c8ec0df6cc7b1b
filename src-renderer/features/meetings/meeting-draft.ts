import type { Attendance, MeetingType } from '@domain/meeting/meeting-terms.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { MeetingFields } from '@contract/meeting.ts';
import { measureTermsInput } from '../../ui/measure-terms-fields.tsx';
import type { MeasureTermsDraft } from '../../ui/measure-terms-fields.tsx';
import { unanswered } from '../../ui/unanswered.ts';

export interface AttendanceRow {
  /** Keeps a row's place while others come and go. */
  readonly key: number;
  readonly name: string;
  readonly service: string;
  readonly attendance: Attendance;
  /** Somebody nobody knew of beforehand; the name is written here. */
  readonly isNew: boolean;
}

export interface DecisionRow {
  readonly key: number;
  readonly what: string;
  /** `null` while the decision is no measure. */
  readonly measure: MeasureTermsDraft | null;
}

/** A meeting while its minutes are being written. */
export interface MeetingDraft {
  readonly type: MeetingType;
  readonly heldOn: LocalDate | null;
  readonly startsAt: string | null;
  readonly place: string;
  readonly participants: readonly AttendanceRow[];
  readonly agenda: string;
  readonly childVoice: string;
  readonly guardianView: string;
  readonly guardianComment: string;
  readonly summary: string;
  readonly decisions: readonly DecisionRow[];
  /** The question must be answered before the minutes are saved. */
  readonly next: 'agreed' | 'notAgreed' | null;
  readonly nextMeetingOn: LocalDate | null;
  readonly noNextMeetingReason: string;
}

/** A key that no row of `rows` has. */
export function nextKey(rows: readonly { readonly key: number }[]): number {
  return Math.max(0, ...rows.map(({ key }) => key)) + 1;
}

type MeetingInput = Omit<MeetingFields, 'nextMeetingOn'> & {
  readonly nextMeetingOn: LocalDate | null;
};

/**
 * The minutes as the contract takes them. Rows that nobody wrote in fall out. What is not answered stands as
 * something the contract refuses, so that its field says what is missing.
 */
export function meetingInput(draft: MeetingDraft): MeetingInput {
  const { participants, decisions, next, nextMeetingOn, noNextMeetingReason, heldOn, ...rest } =
    draft;
  return {
    ...rest,
    heldOn: heldOn ?? '',
    participants: participants
      .filter(({ name }) => name.trim() !== '')
      .map(({ name, service, attendance }) => ({ name, service, attendance })),
    decisions: decisions
      .filter(({ what, measure }) => what.trim() !== '' || measure !== null)
      .map(({ what, measure }) => ({ what, measure: measure && measureTermsInput(measure) })),
    nextMeetingOn: next === 'notAgreed' ? null : next === 'agreed' ? (nextMeetingOn ?? '') : '',
    noNextMeetingReason: next === 'notAgreed' ? noNextMeetingReason.trim() || unanswered : '',
  };
}
