import { describe, expect, it } from 'vitest';
import { longestPregnancyDays, refusalOfHappenedOn } from '@domain/case/happened-on.ts';
import { addDays } from '@domain/time/local-date.ts';

const today = '2027-03-16';
const born = { birthDate: '2022-05-04', dueDate: null };
const unborn = { birthDate: null, dueDate: '2027-08-01' };
const unknown = { birthDate: null, dueDate: null };

describe('the day an entry tells of', () => {
  it('may be today and may not be tomorrow or far ahead', () => {
    expect(refusalOfHappenedOn(today, born, today)).toBeNull();
    expect(refusalOfHappenedOn('2027-03-17', born, today)).toBe('dayInFuture');
    expect(refusalOfHappenedOn('9999-12-31', born, today)).toBe('dayInFuture');
  });

  it('may lie in the pregnancy and not before it', () => {
    const first = addDays(born.birthDate, -longestPregnancyDays);
    expect(refusalOfHappenedOn(first, born, today)).toBeNull();
    expect(refusalOfHappenedOn(addDays(first, -1), born, today)).toBe('dayBeforeChild');
    expect(refusalOfHappenedOn('0203-03-12', born, today)).toBe('dayBeforeChild');
  });

  it('is counted from the due date while the child is not born', () => {
    expect(refusalOfHappenedOn('2027-01-02', unborn, today)).toBeNull();
    expect(refusalOfHappenedOn('2026-01-02', unborn, today)).toBe('dayBeforeChild');
  });

  it('has a lower end also where nobody knows when the child was born', () => {
    expect(refusalOfHappenedOn('2010-01-02', unknown, today)).toBeNull();
    expect(refusalOfHappenedOn('1203-01-02', unknown, today)).toBe('dayBeforeChild');
  });
});
