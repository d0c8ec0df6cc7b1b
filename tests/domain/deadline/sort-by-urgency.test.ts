import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDue } from '@domain/deadline/deadlines.ts';
import { sortByUrgency } from '@domain/deadline/sort-by-urgency.ts';
import { addDays } from '@domain/time/local-date.ts';

describe('sortByUrgency', () => {
  it('puts the longest overdue first and the undated last, and keeps equals in order', () => {
    const items = [
      { id: 'none', dueOn: null },
      { id: 'later', dueOn: '2027-06-01' },
      { id: 'overdue', dueOn: '2027-01-01' },
      { id: 'later too', dueOn: '2027-06-01' },
    ];
    const before = [...items];
    expect(sortByUrgency(items).map(({ id }) => id)).toEqual([
      'overdue',
      'later',
      'later too',
      'none',
    ]);
    expect(items).toEqual(before);
  });

  it('agrees with the next due about what comes first', () => {
    const dueOn = fc.option(fc.integer({ min: 0, max: 9 }).map((n) => addDays('2027-01-01', n)));
    fc.assert(
      fc.property(fc.array(fc.record({ dueOn })), (items) => {
        const first = sortByUrgency(items)[0] ?? null;
        expect(nextDue(items)).toBe(first?.dueOn === null ? null : first);
      }),
    );
  });
});
