import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogEntryView } from '@contract/log.ts';
import { withCorrections } from '../../../src-renderer/ui/log-wording.ts';

function entry(id: string, body: string, more: Partial<LogEntryView> = {}): LogEntryView {
  return {
    id,
    kind: 'note',
    lane: 'services',
    body,
    aboutEntryId: null,
    correctsEntryId: null,
    correctionReason: '',
    detail: null,
    happenedOn: '2027-03-01',
    byName: 'Solveig Prøve',
    byOffice: '',
    at: `2027-03-01T10:00:00Z`,
    ...more,
  } as LogEntryView;
}

const correction = (id: string, corrects: string, body: string, at: string) =>
  entry(id, body, { kind: 'correction', correctsEntryId: corrects, at } as Partial<LogEntryView>);

test('the last correction counts, and the words before it are kept in order', () => {
  const [worded, ...others] = withCorrections([
    correction('c', 'a', 'tredje', '2027-03-03T10:00:00Z'),
    correction('b', 'a', 'andre', '2027-03-02T10:00:00Z'),
    entry('a', 'første'),
  ]);
  expect(others).toEqual([]);
  expect(worded?.wording).toBe('tredje');
  expect(worded?.corrections.map(({ body }) => body)).toEqual(['andre', 'tredje']);
});

test('a correction of a correction belongs to the first words', () => {
  const worded = withCorrections([
    entry('a', 'første'),
    correction('b', 'a', 'andre', '2027-03-02T10:00:00Z'),
    correction('c', 'b', 'tredje', '2027-03-03T10:00:00Z'),
  ]);
  expect(worded.map(({ wording }) => wording)).toEqual(['tredje']);
});

test('an entry corrected to nothing is taken back and still there', () => {
  const [worded] = withCorrections([
    entry('a', 'feil barn'),
    correction('b', 'a', '', '2027-03-02T10:00:00Z'),
  ]);
  expect(worded?.wording).toBe('');
  expect(worded?.entry.body).toBe('feil barn');
});

test('no entry is ever lost, whatever corrects whatever', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const entries = fc.array(fc.option(fc.constantFrom(...ids, 'gone'), { nil: null }), {
    minLength: 6,
    maxLength: 6,
  });
  fc.assert(
    fc.property(entries, (targets) => {
      const all = ids.map((id, index) =>
        entry(id, id, { correctsEntryId: targets[index] } as Partial<LogEntryView>),
      );
      const shown = withCorrections(all).flatMap(({ entry: root, corrections }) => [
        root.id,
        ...corrections.map(({ id }) => id),
      ]);
      expect(shown.toSorted()).toEqual(ids);
    }),
  );
});
