import { describe, expect, it } from 'vitest';
import { mayBeBorn } from '@domain/child/birth.ts';

const today = '2027-06-01';
const unborn = { isUnborn: true, dueDate: '2027-05-20' };
const code = (...asked: Parameters<typeof mayBeBorn>) => {
  const answer = mayBeBorn(...asked);
  return answer.ok ? null : answer.error;
};

describe('mayBeBorn', () => {
  it('lets a child be born around the due date, early and late', () => {
    expect(code(unborn, '2027-05-22', today, false)).toBeNull();
    expect(code(unborn, '2027-01-14', today, false)).toBeNull();
    expect(code({ ...unborn, dueDate: '2027-05-04' }, today, today, false)).toBeNull();
  });

  it('asks once more about a day far from the due date', () => {
    expect(code(unborn, '2027-01-13', today, false)).toBe('birthImplausible');
    expect(code({ ...unborn, dueDate: '2027-05-03' }, today, today, false)).toBe(
      'birthImplausible',
    );
    expect(code(unborn, '2027-01-13', today, true)).toBeNull();
  });

  it('has nothing to compare with where no due date is known', () => {
    expect(code({ isUnborn: true, dueDate: null }, '2026-01-01', today, false)).toBeNull();
  });

  it('never takes a day to come, certain or not', () => {
    expect(code(unborn, '2027-06-02', today, true)).toBe('bornInFuture');
  });

  it('happens once', () => {
    expect(code({ ...unborn, isUnborn: false }, '2027-05-22', today, true)).toBe('notUnborn');
  });
});
