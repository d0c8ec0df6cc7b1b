import { describe, expect, test } from 'vitest';
import { expectedAtTable, withPerson } from '../../../src-renderer/features/meetings/people.ts';
import { answerOf } from '../../support/shared-log-answers.ts';

const t = (id: string) => id;
const { planned, people } = answerOf('meeting.planned');
const [meeting] = planned;
if (meeting === undefined) throw new Error('A planned meeting is among the answers');
const short = (rows: ReturnType<typeof expectedAtTable>) =>
  rows.map(({ name, attendance }) => [name, attendance]);

describe('who is expected at the table', () => {
  test('are those who were asked; who said no is excused, who need not come stands as such', () => {
    const invited = meeting.invited.map((row) =>
      row.name === 'Petra Eksempel' ? { ...row, answer: 'excused' as const } : row,
    );
    expect(short(expectedAtTable({ ...meeting, invited }, people, t))).toEqual([
      ['Kari Oppdiktet', 'present'],
      ['Petra Eksempel', 'excused'],
      ['Solveig Prøve', 'notNeeded'],
    ]);
  });

  test('are those who belong there when nobody had planned it, or nobody was asked', () => {
    const usual = ['Kari Oppdiktet', 'Ola Oppdiktet', 'Solveig Prøve', 'Petra Eksempel'];
    expect(short(expectedAtTable(null, people, t)).map(([name]) => name)).toEqual(usual);
    const nobody = { ...meeting, invited: [] };
    expect(short(expectedAtTable(nobody, people, t)).map(([name]) => name)).toEqual(usual);
  });
});

describe('another person at the table', () => {
  const rows = expectedAtTable(meeting, people, t);

  test('is there once, however often one presses', () => {
    const more = withPerson(rows, 'Ola Oppdiktet', 'far');
    expect(more).toHaveLength(rows.length + 1);
    expect(withPerson(more, 'OLA oppdiktet', 'far')).toBe(more);
  });

  test('whom nobody knows is written by hand, and there may be several', () => {
    const more = withPerson(withPerson(rows, '', ''), '', '');
    expect(more.slice(-2).map(({ isNew }) => isNew)).toEqual([true, true]);
    expect(new Set(more.map(({ key }) => key)).size).toBe(more.length);
  });
});
