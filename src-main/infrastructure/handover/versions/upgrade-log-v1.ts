import { createHash } from 'node:crypto';
import type { LogDocument } from '../../../domain/handover/log-document.ts';
import type { LogV1 } from './log-v1.ts';

type Measure = LogDocument['measures'][number];
type PlannedMeeting = LogDocument['plannedMeetings'][number];

const noPoint = { value: null, words: '' };

/**
 * A document of version 1 as version 2 says the same. Nobody had put a mark on a line, and nothing is put there
 * now. What version 1 knew without a member for it is written out: which measure took the place of another, and
 * the next meeting that the latest minutes agreed on.
 */
export function upgradeLogV1(log: LogV1): LogDocument {
  return {
    ...log,
    version: 2,
    origin: null,
    turns: [],
    measures: log.measures.map((item) => upgradeMeasure(item, log.measures)),
    meetings: log.meetings.map((item) => ({
      ...item,
      plannedId: null,
      meeting: { ...item.meeting, guardianComment: '' },
    })),
    plannedMeetings: nextMeetingOf(log.meetings),
  };
}

function upgradeMeasure(item: LogV1['measures'][number], all: LogV1['measures']): Measure {
  // Programs of that version wrote a changed measure's evaluation and its successor at the same instant.
  const before = all.find(
    ({ id, status, evaluations }) =>
      id !== item.id &&
      status === 'changed' &&
      evaluations.some(({ decision, at }) => decision === 'change' && at === item.at),
  );
  return {
    ...item,
    measure: { ...item.measure, startPoint: noPoint, aim: noPoint },
    // A measure was changed by its evaluations and by nothing else.
    revision: 1 + item.evaluations.length,
    replacesId: before?.id ?? null,
    evaluations: item.evaluations.map((evaluation) => ({
      ...evaluation,
      lineValue: null,
      lineSetBy: '',
    })),
    reassignments: [],
  };
}

function nextMeetingOf(meetings: LogV1['meetings']): readonly PlannedMeeting[] {
  const [latest] = [...meetings].sort(
    (a, b) => compare(b.meeting.heldOn, a.meeting.heldOn) || compare(b.at, a.at),
  );
  if (latest === undefined || latest.meeting.nextMeetingOn === null) return [];
  return [
    {
      id: idFrom(`planned meeting of ${latest.id}`),
      type: 'evaluation',
      on: latest.meeting.nextMeetingOn,
      startsAt: null,
      endsAt: null,
      place: '',
      purpose: '',
      agenda: '',
      invited: [],
      sequence: 0,
      revision: 1,
      byName: latest.byName,
      at: latest.at,
    },
  ];
}

/** An id that is the same each time the same document is read (RFC 9562, version 8). */
function idFrom(words: string): string {
  const bytes = createHash('sha256').update(words, 'utf8').digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [8, 12, 16, 20, 32]
    .map((end, index, ends) => hex.slice(ends[index - 1] ?? 0, end))
    .join('-');
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
