import { expect, test } from 'vitest';
import { contract } from '@contract/index.ts';
import { meetingInput, nextKey } from '../../../src-renderer/features/meetings/meeting-draft.ts';
import type { MeetingDraft } from '../../../src-renderer/features/meetings/meeting-draft.ts';
import { childId } from '../../support/fictional-child.ts';

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
  childVoice: '',
  guardianView: '',
  guardianComment: '',
  summary: '',
  decisions: [
    { key: 1, what: ' ', measure: null },
    { key: 2, what: 'Vi ringer på fredag', measure: null },
  ],
  next: 'agreed',
  nextMeetingOn: '2027-04-06',
  noNextMeetingReason: '',
};

const problemsOf = (change: Partial<MeetingDraft>) =>
  contract['meeting.hold'].input
    .safeParse({ childId, meeting: meetingInput({ ...draft, ...change }) })
    .error?.issues.map(({ path }) => path.join('.'));

test('rows that nobody wrote in are not sent', () => {
  const input = meetingInput(draft);
  expect(input.participants).toEqual([
    { name: 'Kari Oppdiktet', service: 'Mor', attendance: 'present' },
  ]);
  expect(input.decisions).toEqual([{ what: 'Vi ringer på fredag', measure: null }]);
});

test('the question of the next meeting must be answered with a day or with a reason', () => {
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

test('a day that was written before one said no is not sent', () => {
  const input = meetingInput({
    ...draft,
    next: 'notAgreed',
    noNextMeetingReason: 'Loggen avsluttes',
  });
  expect(input.nextMeetingOn).toBeNull();
});

test('a decision that is a measure needs somebody responsible', () => {
  const measure = {
    arena: 'home',
    responsible: '',
    startsOn: '2027-03-16',
    evaluateOn: '2027-04-27',
  } as const;
  expect(problemsOf({ decisions: [{ key: 1, what: 'Lese sammen', measure }] })).toEqual([
    'meeting.decisions.0.measure.responsible',
  ]);
});

test('a new row never gets the key of another', () => {
  expect(nextKey([])).toBe(1);
  expect(nextKey([{ key: 3 }, { key: 1 }])).toBe(4);
});
