import { describe, expect, it } from 'vitest';
import { leaveLog } from '@domain/case/leave-log.ts';

const tasks = [
  { id: 'a', status: 'active', responsible: 'Petra Eksempel' },
  { id: 'b', status: 'active', responsible: 'petra eksempel' },
  { id: 'c', status: 'active', responsible: 'Lise Ledersen' },
  { id: 'd', status: 'stopped', responsible: 'Petra Eksempel' },
] as const;

describe('leaveLog', () => {
  it('hands over each open measure of whoever leaves, also to nobody yet, and no other', () => {
    const left = leaveLog(tasks, 'Petra Eksempel', [
      { measureId: 'a', responsible: ' Lise Ledersen ' },
      { measureId: 'b', responsible: '' },
      { measureId: 'c', responsible: 'Noen Andre' },
    ]);
    expect(left).toEqual({
      ok: true,
      value: [
        { task: tasks[0], responsible: 'Lise Ledersen' },
        { task: tasks[1], responsible: '' },
      ],
    });
  });

  it('does not let a measure be forgotten', () => {
    const forgotten = leaveLog(tasks, 'Petra Eksempel', [{ measureId: 'a', responsible: '' }]);
    expect(forgotten).toEqual({ ok: false, error: 'measureUndecided' });
  });

  it('does not leave it with the one who leaves, however the name is written', () => {
    const theirs = leaveLog(tasks, 'Petra Eksempel', [
      { measureId: 'a', responsible: 'PETRA EKSEMPEL' },
      { measureId: 'b', responsible: '' },
    ]);
    expect(theirs).toEqual({ ok: false, error: 'stillTheirs' });
  });

  it('asks nothing of somebody without tasks', () => {
    expect(leaveLog(tasks, 'Helge Tenkt', [])).toEqual({ ok: true, value: [] });
  });
});
