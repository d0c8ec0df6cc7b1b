import type { MeasureArena } from '@domain/measure/measure-terms.ts';
import type { Attendance, MeetingType } from '@domain/meeting/meeting-terms.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { InputOf } from '@contract/index.ts';
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

/** Something that was agreed. It is a measure as soon as it has a day and somebody, or «nobody yet». */
export interface DecisionRow {
  readonly key: number;
  readonly what: string;
  readonly responsible: string;
  /** Said aloud that nobody has it yet; the program says so until somebody has. */
  readonly nobodyYet: boolean;
  readonly evaluateOn: LocalDate | null;
  readonly arena: MeasureArena;
}

/** A meeting while people sit at the table: everything that comes back after a lock. */
export interface MeetingDraft {
  readonly type: MeetingType;
  readonly heldOn: LocalDate | null;
  readonly startsAt: string | null;
  readonly place: string;
  readonly participants: readonly AttendanceRow[];
  readonly agenda: string;
  /** The point of the agenda one is at, counted from 0. */
  readonly atPoint: number;
  /** The measure one is at, counted from 0. */
  readonly atMeasure: number;
  readonly childVoice: string;
  readonly guardianView: string;
  readonly guardianComment: string;
  readonly summary: string;
  readonly decisions: readonly DecisionRow[];
  /** What is being typed and has not become a decision by Enter yet. */
  readonly nextDecision: string;
  /** The question must be answered before the minutes are saved. */
  readonly next: 'agreed' | 'notAgreed' | null;
  readonly nextMeetingOn: LocalDate | null;
  readonly nextStartsAt: string | null;
  readonly noNextMeetingReason: string;
}

/** A key that no row of `rows` has. */
export function nextKey(rows: readonly { readonly key: number }[]): number {
  return Math.max(0, ...rows.map(({ key }) => key)) + 1;
}

/** A line that was typed as a decision, before anybody has taken it on. */
export function newDecision(
  rows: readonly DecisionRow[],
  what: string,
  evaluateOn: LocalDate,
): DecisionRow {
  return {
    key: nextKey(rows),
    what: what.trim(),
    responsible: '',
    nobodyYet: false,
    evaluateOn,
    arena: 'service',
  };
}

/** Whether an agreement is a measure: it has a day, and somebody who does it or nobody yet. */
export function isMeasure({
  responsible,
  nobodyYet,
  evaluateOn,
}: Pick<DecisionRow, 'responsible' | 'nobodyYet' | 'evaluateOn'>): boolean {
  return evaluateOn !== null && (nobodyYet || responsible.trim() !== '');
}

type HoldInput = InputOf<'meeting.hold'>;

/** Decisions as they are sent: rows that nobody wrote in fall out, what is half typed counts. */
export function sentDecisions({
  decisions,
  nextDecision,
}: Pick<MeetingDraft, 'decisions' | 'nextDecision'>): readonly Pick<DecisionRow, 'key' | 'what'>[] {
  const typed = nextDecision.trim();
  return [
    ...decisions.filter((row) => row.what.trim() !== '' || isMeasure(row)),
    ...(typed === '' ? [] : [{ key: nextKey(decisions), what: typed }]),
  ];
}

/**
 * The minutes as the contract takes them. What is not answered stands as something the contract refuses, so that
 * its field says what is missing.
 */
export function meetingInput(
  childId: string,
  plannedId: string | null,
  draft: MeetingDraft,
): HoldInput {
  const { type, heldOn, startsAt, place, agenda, next } = draft;
  const rows = new Map(draft.decisions.map((row) => [row.key, row]));
  return {
    childId,
    plannedId,
    meeting: {
      type,
      heldOn: heldOn ?? '',
      startsAt,
      place,
      participants: draft.participants
        .filter(({ name }) => name.trim() !== '')
        .map(({ name, service, attendance }) => ({ name, service, attendance })),
      agenda,
      childVoice: draft.childVoice,
      guardianView: draft.guardianView,
      guardianComment: draft.guardianComment,
      summary: draft.summary,
      decisions: sentDecisions(draft).map(({ key, what }) => {
        const row = rows.get(key);
        return { what, measure: row === undefined ? null : measureOf(row, heldOn) };
      }),
      nextMeetingOn:
        next === 'notAgreed' ? null : next === 'agreed' ? (draft.nextMeetingOn ?? '') : '',
      noNextMeetingReason:
        next === 'notAgreed' ? draft.noNextMeetingReason.trim() || unanswered : '',
    },
    nextStartsAt: next === 'agreed' ? draft.nextStartsAt : null,
  };
}

function measureOf(
  row: DecisionRow,
  heldOn: LocalDate | null,
): HoldInput['meeting']['decisions'][number]['measure'] {
  if (!isMeasure(row)) return null;
  return {
    arena: row.arena,
    responsible: row.responsible.trim(),
    startsOn: heldOn ?? '',
    evaluateOn: row.evaluateOn ?? '',
  };
}
