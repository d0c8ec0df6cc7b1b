import { describe, expect, test } from 'vitest';
import { contract } from '@contract/index.ts';
import {
  isMeasure,
  meetingInput,
  newDecision,
  nextKey,
} from '../../../src-renderer/features/meetings/meeting-draft.ts';
import type {
  DecisionRow,
  MeetingDraft,
} from '../../../src-renderer/features/meetings/meeting-draft.ts';
import { childId } from '../../support/fictional-child.ts';
import { plannedId } from '../../support/shared-log-answers.ts';

const decision = (key: number, change: Partial<DecisionRow> = {}): DecisionRow => ({
  ...newDecision([], 'Vi ringer på fredag', '2027-04-27'),
  key,
  ...change,
});

const draft: MeetingDraft = {
  type: 'start',
  heldOn: '2027-03-16',
  startsAt: null,
  place: '',
  participants: [
    { key: 1, name: 'Kari Oppdiktet', service: 'Mor', attendance: 'present', isNew: false },
    { key: 2, name: ' ', service: '', attendance: 'present', isNew: true },
  ],
  agenda: '',
  atPoint: 3,
  atMeasure: 1,
  childVoice: '',
  guardianView: '',
  guardianComment: '',
  summary: '',
  decisions: [decision(1, { what: ' ' }), decision(2)],
  nextDecision: '',
  next: 'agreed',
  nextMeetingOn: '2027-04-06',
  nextStartsAt: '14:30',
  noNextMeetingReason: '',
};

const inputOf = (change: Partial<MeetingDraft> = {}) =>
  meetingInput(childId, null, { ...draft, ...change });
const problemsOf = (change: Partial<MeetingDraft>) =>
  contract['meeting.hold'].input
    .safeParse(inputOf(change))
    .error?.issues.map(({ path }) => path.join('.'));

test('rows that nobody wrote in are not sent', () => {
  const { meeting } = inputOf();
  expect(meeting.participants).toEqual([
    { name: 'Kari Oppdiktet', service: 'Mor', attendance: 'present' },
  ]);
  expect(meeting.decisions).toEqual([{ what: 'Vi ringer på fredag', measure: null }]);
});

test('where one is in the agenda is nobody else’s business', () => {
  expect(JSON.stringify(meetingInput(childId, plannedId, draft))).not.toMatch(/atPoint|atMeasure/);
  expect(meetingInput(childId, plannedId, draft).plannedId).toBe(plannedId);
});

describe('the next meeting', () => {
  test('must be answered with a day or with a reason', () => {
    expect(problemsOf({})).toBeUndefined();
    expect(problemsOf({ next: null })).toEqual(['meeting.nextMeetingOn']);
    expect(problemsOf({ nextMeetingOn: null })).toEqual(['meeting.nextMeetingOn']);
    expect(problemsOf({ next: 'notAgreed', noNextMeetingReason: ' ' })).toEqual([
      'meeting.noNextMeetingReason',
    ]);
    expect(
      problemsOf({ next: 'notAgreed', noNextMeetingReason: 'Loggen avsluttes' }),
    ).toBeUndefined();
  });

  test('has its time sent along, and neither day nor time once one says no', () => {
    expect(inputOf().nextStartsAt).toBe('14:30');
    const no = inputOf({ next: 'notAgreed', noNextMeetingReason: 'Loggen avsluttes' });
    expect([no.meeting.nextMeetingOn, no.nextStartsAt]).toEqual([null, null]);
  });
});

describe('a decision', () => {
  test('is a measure as soon as it has somebody and a day, or nobody yet and a day', () => {
    expect(isMeasure(decision(1))).toBe(false);
    expect(isMeasure(decision(1, { responsible: 'Far' }))).toBe(true);
    expect(isMeasure(decision(1, { nobodyYet: true }))).toBe(true);
    expect(isMeasure(decision(1, { responsible: 'Far', evaluateOn: null }))).toBe(false);
    expect(isMeasure(decision(1, { responsible: ' ' }))).toBe(false);
  });

  test('becomes the measure of the contract, also when nobody has it yet', () => {
    const rows = [
      decision(1, { responsible: 'Far ', arena: 'home' }),
      decision(2, { nobodyYet: true }),
    ];
    expect(inputOf({ decisions: rows }).meeting.decisions.map(({ measure }) => measure)).toEqual([
      { arena: 'home', responsible: 'Far', startsOn: '2027-03-16', evaluateOn: '2027-04-27' },
      { arena: 'service', responsible: '', startsOn: '2027-03-16', evaluateOn: '2027-04-27' },
    ]);
    expect(problemsOf({ decisions: rows })).toBeUndefined();
  });

  test('that is half typed when the meeting ends is not lost', () => {
    expect(inputOf({ nextDecision: ' Ta med kake ' }).meeting.decisions).toEqual([
      { what: 'Vi ringer på fredag', measure: null },
      { what: 'Ta med kake', measure: null },
    ]);
  });

  test('with a day that cannot be read is refused at its place among those that are sent', () => {
    const rows = [
      decision(1, { what: '' }),
      decision(2),
      decision(3, { nobodyYet: true, evaluateOn: '31.2.2027' }),
    ];
    expect(problemsOf({ decisions: rows })).toEqual(['meeting.decisions.1.measure.evaluateOn']);
  });

  test('that lost its words but has somebody is refused, not dropped', () => {
    expect(problemsOf({ decisions: [decision(1, { what: ' ', responsible: 'Far' })] })).toEqual([
      'meeting.decisions.0.what',
    ]);
  });
});

test('a new row never gets the key of another', () => {
  expect(nextKey([])).toBe(1);
  expect(nextKey([{ key: 3 }, { key: 1 }])).toBe(4);
});
