import { expect, test } from 'vitest';
import {
  authorsOf,
  byDay,
  matching,
  noFilter,
} from '../../../src-renderer/features/log/chronology.ts';
import { withCorrections } from '../../../src-renderer/ui/log-wording.ts';
import { answerOf, attentionId, brightSpotId, voiceId } from '../../support/shared-log-answers.ts';

const entries = withCorrections(answerOf('log.entries').entries);
const idsOf = (found: typeof entries) => found.map(({ entry }) => entry.id);

test('the newest day comes first, by when it happened', () => {
  const days = byDay([...entries].reverse()).map(({ day }) => day);
  expect(days).toEqual(['2027-03-15', '2027-03-12', '2027-01-21', '2027-01-20']);
});

test('without a lane all lanes are shown, with one only that', () => {
  expect(matching(entries, { ...noFilter, lanes: [], text: '' })).toHaveLength(entries.length);
  expect(idsOf(matching(entries, { ...noFilter, lanes: ['child'], text: '' }))).toEqual([voiceId]);
});

test('text is found whatever the case, and together with the lane', () => {
  expect(idsOf(matching(entries, { ...noFilter, lanes: [], text: ' TÅRN ' }))).toEqual([
    brightSpotId,
  ]);
  expect(matching(entries, { ...noFilter, lanes: ['child'], text: 'tårn' })).toEqual([]);
});

test('new words of a correction are found on the entry that they correct', () => {
  expect(idsOf(matching(entries, { ...noFilter, lanes: [], text: 'mange i rommet' }))).toEqual([
    attentionId,
  ]);
});

test('whoever wrote or corrected is found by name', () => {
  const names = authorsOf(entries);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'nb')));
  expect(matching(entries, { ...noFilter, person: names[0] ?? '' }).length).toBeGreaterThan(0);
  expect(matching(entries, { ...noFilter, person: 'En Annen' })).toEqual([]);
});

test('a period is from one day to another, both with, and may be open at either end', () => {
  const days = (from: string | null, to: string | null) =>
    matching(entries, { ...noFilter, from, to }).map(({ entry }) => entry.happenedOn);
  expect(days('2027-01-21', '2027-03-12')).toEqual(['2027-03-12', '2027-01-21', '2027-01-21']);
  expect(days(null, '2027-01-20')).toEqual(['2027-01-20', '2027-01-20']);
  expect(days('2027-03-15', null)).toEqual(['2027-03-15']);
});

test('lane, person, period and words narrow together', () => {
  const filter = { ...noFilter, lanes: ['services' as const], from: '2027-03-01', text: 'tårn' };
  expect(idsOf(matching(entries, { ...filter, person: 'Solveig Prøve' }))).toEqual([brightSpotId]);
  expect(matching(entries, { ...filter, to: '2027-03-14' })).toEqual([]);
});
