import { expect, test } from 'vitest';
import { goalWords, measurePlan } from '../../../src-renderer/features/measures/goal-groups.ts';
import { withCorrections } from '../../../src-renderer/ui/log-wording.ts';
import {
  answerOf,
  attentionId,
  goalId,
  homeMeasureId,
  overdueMeasureId,
} from '../../support/shared-log-answers.ts';

const { entries } = answerOf('log.entries');
const { measures } = answerOf('measure.list');

test('measures stand under their goal and the goal under its attention point, in the words that count now', () => {
  const plan = measurePlan(withCorrections(entries), measures);
  expect(plan.attentions.map(({ attentionId: id, attention }) => [id, attention])).toEqual([
    [attentionId, 'Mikkel trekker seg unna i frilek, særlig når det er mange i rommet.'],
  ]);
  const goals = plan.attentions[0]?.goals ?? [];
  expect(goals.map(({ goalId: id }) => id)).toEqual([goalId]);
  expect(goals[0]?.active.map(({ id }) => id)).toEqual([overdueMeasureId, homeMeasureId]);
  expect(plan.otherGoals).toEqual([]);
});

test('no measure disappears when its goal is not in the log', () => {
  const plan = measurePlan(
    withCorrections(entries.filter(({ kind }) => kind !== 'goal')),
    measures,
  );
  expect(plan.withoutGoal).toHaveLength(2);
});

test('a goal whose attention point was taken back is still there', () => {
  const worded = withCorrections(entries).map((found) =>
    found.entry.id === attentionId ? { ...found, wording: '' } : found,
  );
  const plan = measurePlan(worded, measures);
  expect(plan.attentions).toEqual([]);
  expect(plan.otherGoals.map(({ goalId: id }) => id)).toEqual([goalId]);
});

test('a goal is known by today’s words wherever its measures are listed', () => {
  expect([...goalWords(withCorrections(entries))]).toEqual([
    [goalId, 'Mikkel leker med minst ett annet barn hver dag.'],
  ]);
});
