import { expect, test } from 'vitest';
import { byDay, matching } from '../../../src-renderer/features/log/chronology.ts';
import { withCorrections } from '../../../src-renderer/ui/log-wording.ts';
import { answerOf, attentionId, brightSpotId, voiceId } from '../../support/shared-log-answers.ts';

const entries = withCorrections(answerOf('log.entries').entries);
const idsOf = (found: typeof entries) => found.map(({ entry }) => entry.id);

test('the newest day comes first, by when it happened', () => {
  const days = byDay([...entries].reverse()).map(({ day }) => day);
  expect(days).toEqual(['2027-03-15', '2027-03-12', '2027-01-21', '2027-01-20']);
});

test('without a lane all lanes are shown, with one only that', () => {
  expect(matching(entries, { lanes: [], text: '' })).toHaveLength(entries.length);
  expect(idsOf(matching(entries, { lanes: ['child'], text: '' }))).toEqual([voiceId]);
});

test('text is found whatever the case, and together with the lane', () => {
  expect(idsOf(matching(entries, { lanes: [], text: ' TÅRN ' }))).toEqual([brightSpotId]);
  expect(matching(entries, { lanes: ['child'], text: 'tårn' })).toEqual([]);
});

test('new words of a correction are found on the entry that they correct', () => {
  expect(idsOf(matching(entries, { lanes: [], text: 'mange i rommet' }))).toEqual([attentionId]);
});
