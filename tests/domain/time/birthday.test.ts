import fc from 'fast-check';
import { expect, test } from 'vitest';
import { birthday } from '@domain/time/birthday.ts';
import { addDays, ageInYears } from '@domain/time/local-date.ts';

test.each([
  ['2012-05-04', 15, '2027-05-04'],
  ['2012-02-29', 15, '2027-03-01'],
  ['2012-02-29', 16, '2028-02-29'],
  ['2012-12-31', 18, '2030-12-31'],
])('born %s, %i years are complete on %s', (birthDate, years, day) => {
  expect(birthday(birthDate, years)).toBe(day);
});

test('on the birthday the age is reached, and on the day before it is not', () => {
  const day = fc.date({
    min: new Date('1990-01-01'),
    max: new Date('2040-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 20 }), (born, years) => {
      const birthDate = born.toISOString().slice(0, 10);
      const reached = birthday(birthDate, years);
      expect(ageInYears(birthDate, reached)).toBe(years);
      expect(ageInYears(birthDate, addDays(reached, -1))).toBe(years - 1);
    }),
  );
});
