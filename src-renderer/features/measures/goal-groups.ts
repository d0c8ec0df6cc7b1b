import type { MeasureView } from '@contract/measure.ts';
import type { WordedEntry } from '../../ui/log-wording.ts';

export interface GoalGroup {
  readonly goalId: string;
  readonly goal: string;
  /** Active ones, the one that is due first on top. */
  readonly active: readonly MeasureView[];
}

export interface AttentionGroup {
  readonly attentionId: string;
  readonly attention: string;
  readonly goals: readonly GoalGroup[];
}

export interface MeasurePlan {
  /** In the order the attention points were written. */
  readonly attentions: readonly AttentionGroup[];
  /** Goals that answer no attention point. */
  readonly otherGoals: readonly GoalGroup[];
  /** Active measures that no goal in the log asks for. */
  readonly withoutGoal: readonly MeasureView[];
}

function going(measures: readonly MeasureView[]): readonly MeasureView[] {
  return measures
    .filter(({ status }) => status === 'active')
    .toSorted((a, b) => a.measure.evaluateOn.localeCompare(b.measure.evaluateOn));
}

/**
 * The thread from what one wants attention on, through goals, to measures (Risør, Tysvær). Taken-back entries fall
 * out, and what has ended is among what was tried before.
 */
export function measurePlan(
  entries: readonly WordedEntry[],
  measures: readonly MeasureView[],
): MeasurePlan {
  const written = entries
    .filter(({ wording }) => wording !== '')
    .toSorted((a, b) => a.entry.at.localeCompare(b.entry.at));
  const attentions = written.filter(({ entry }) => entry.kind === 'attention');
  const goals = written.filter(({ entry }) => entry.kind === 'goal');
  const groupOf = ({ entry, wording }: WordedEntry): GoalGroup => ({
    goalId: entry.id,
    goal: wording,
    active: going(measures.filter(({ measure }) => measure.goalEntryId === entry.id)),
  });
  const attentionIds = new Set<string | null>(attentions.map(({ entry }) => entry.id));
  const goalIds = new Set<string | null>(goals.map(({ entry }) => entry.id));
  return {
    attentions: attentions.map(({ entry, wording }) => ({
      attentionId: entry.id,
      attention: wording,
      goals: goals.filter((goal) => goal.entry.aboutEntryId === entry.id).map(groupOf),
    })),
    otherGoals: goals.filter(({ entry }) => !attentionIds.has(entry.aboutEntryId)).map(groupOf),
    withoutGoal: going(measures.filter(({ measure }) => !goalIds.has(measure.goalEntryId))),
  };
}

/** The goal that each measure serves, in today's words. */
export function goalWords(entries: readonly WordedEntry[]): ReadonlyMap<string, string> {
  return new Map(
    entries
      .filter(({ entry, wording }) => entry.kind === 'goal' && wording !== '')
      .map(({ entry, wording }) => [entry.id, wording]),
  );
}
