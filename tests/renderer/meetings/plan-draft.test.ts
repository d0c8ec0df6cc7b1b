import { describe, expect, test } from 'vitest';
import { contract } from '@contract/index.ts';
import {
  draftOf,
  hourLater,
  invitedRows,
  planInput,
  withStart,
} from '../../../src-renderer/features/meetings/plan-draft.ts';
import type { PlanDraft } from '../../../src-renderer/features/meetings/plan-draft.ts';
import { childId } from '../../support/fictional-child.ts';
import { answerOf } from '../../support/shared-log-answers.ts';

const t = (id: string) => id;
const { planned, people } = answerOf('meeting.planned');
const [meeting] = planned;
if (meeting === undefined) throw new Error('A planned meeting is among the answers');
const without = (name: string) =>
  people.map((person) =>
    person.name === name ? { ...person, isProposed: false, missing: 'ended' as const } : person,
  );
const choices = (rows: ReturnType<typeof invitedRows>) =>
  rows.map(({ name, choice }) => [name, choice]);

describe('the people of a new meeting', () => {
  test('are those of the log; who is not proposed stands there, but is not on the list', () => {
    expect(choices(invitedRows(null, people, t))).toEqual([
      ['Mikkel Oppdiktet', 'left'],
      ['Kari Oppdiktet', 'asked'],
      ['Ola Oppdiktet', 'asked'],
      ['Solveig Prøve', 'asked'],
      ['Petra Eksempel', 'asked'],
    ]);
  });

  test('say what they are to the child', () => {
    expect(invitedRows(null, people, t).map(({ service }) => service)).toEqual([
      'meetings.who.child',
      'forelder',
      'forelder',
      'meetings.who.holder',
      'PPT-rådgiver, service.ppt',
    ]);
  });
});

describe('the people of a stored meeting', () => {
  test('keep what was decided about them, and somebody whom the log does not know stays', () => {
    const grandmother = {
      name: 'Mormor Oppdiktet',
      service: 'mormor',
      serviceType: null,
      need: 'asked' as const,
      answer: 'coming' as const,
    };
    const stored = { invited: [...meeting.invited, grandmother] };
    expect(choices(invitedRows(stored, people, t))).toEqual([
      ['Mikkel Oppdiktet', 'left'],
      ['Kari Oppdiktet', 'asked'],
      ['Ola Oppdiktet', 'left'],
      ['Solveig Prøve', 'notNeeded'],
      ['Petra Eksempel', 'asked'],
      ['Mormor Oppdiktet', 'asked'],
    ]);
  });

  test('are not asked again when their service may not be told any more', () => {
    const rows = invitedRows(meeting, without('Petra Eksempel'), t);
    expect(choices(rows)).toContainEqual(['Petra Eksempel', 'left']);
  });
});

test('what is sent is what the contract takes, with the answers that were given', () => {
  const input = planInput(draftOf(meeting, people, t));
  expect(
    contract['meeting.changePlan'].input.safeParse({
      childId,
      plannedId: meeting.id,
      revision: 1,
      plan: input,
    }).success,
  ).toBe(true);
  expect(input.invited.map(({ name, need, answer }) => [name, need, answer])).toEqual([
    ['Kari Oppdiktet', 'asked', 'coming'],
    ['Solveig Prøve', 'notNeeded', 'unanswered'],
    ['Petra Eksempel', 'asked', 'unanswered'],
  ]);
});

describe('the end of a meeting', () => {
  const start = (draft: Partial<PlanDraft>, startsAt: string | null) =>
    withStart({ ...draftOf(meeting, people, t), ...draft }, startsAt).endsAt;

  test('is proposed an hour after it begins, as long as the day lasts', () => {
    expect(start({ startsAt: null, endsAt: null }, '14:30')).toBe('15:30');
    expect(hourLater('23:15')).toBeNull();
  });

  test('follows the start until somebody has set another', () => {
    expect(start({ startsAt: '14:30', endsAt: '15:30' }, '09:00')).toBe('10:00');
    expect(start({ startsAt: '14:30', endsAt: '16:00' }, '09:00')).toBe('16:00');
    expect(start({ startsAt: '14:30', endsAt: '15:30' }, null)).toBeNull();
  });

  test('is not made up from a time that cannot be read', () => {
    expect(start({ startsAt: null, endsAt: null }, 'halv tre')).toBeNull();
  });
});
