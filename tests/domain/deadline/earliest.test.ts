import fc from 'fast-check';
import { expect, test } from 'vitest';
import { earliest } from '@domain/deadline/earliest.ts';
import { sortByUrgency } from '@domain/deadline/sort-by-urgency.ts';
import { addDays } from '@domain/time/local-date.ts';

test('what comes first is what sorting and cutting gives, and nothing else', () => {
  const items = fc.array(
    fc.record({ dueOn: fc.nat(20).map((day) => addDays('2027-03-01', day)), id: fc.nat() }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(items, fc.nat(12), (given, most) => {
      const before = [...given];
      expect(earliest(given, most)).toEqual(sortByUrgency(given).slice(0, most));
      expect(given).toEqual(before);
    }),
  );
});
