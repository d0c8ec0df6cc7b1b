import { expect, it } from 'vitest';
import { correctedEntries } from '@domain/case/corrected-entries.ts';

const entry = (id: string, body: string, corrects: string | null = null, at = '09:00') => ({
  id,
  body,
  correctsEntryId: corrects,
  happenedOn: '2027-03-16',
  at: `2027-03-16T${at}:00Z`,
});

it('puts a correction with what it corrects, also a correction of a correction, oldest first', () => {
  const [only, ...rest] = correctedEntries([
    entry('c2', 'Torsdag', 'c1', '11:00'),
    entry('a', 'Mandag'),
    entry('c1', 'Onsdag', 'a', '10:00'),
  ]);
  expect(rest).toEqual([]);
  expect(only?.corrections.map(({ body }) => body)).toEqual(['Onsdag', 'Torsdag']);
  expect(only?.current).toBe('Torsdag');
});

it('says nothing any more when the words were taken back', () => {
  expect(
    correctedEntries([entry('a', 'Feil barn'), entry('b', '', 'a', '10:00')])[0]?.current,
  ).toBe('');
});

it('shows a correction of something that is not there as an entry of its own, and loops never hang', () => {
  expect(correctedEntries([entry('b', 'Rettet', 'gone')])).toHaveLength(1);
  expect(correctedEntries([entry('a', 'x', 'b'), entry('b', 'y', 'a')]).length).toBeLessThan(3);
});
