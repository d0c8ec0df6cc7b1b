import type { MeasureView } from '@contract/measure.ts';
import type { WordedEntry } from '../../ui/log-wording.ts';

export interface GoalGroup {
  readonly goalId: string;
  readonly goal: string;
  /** Active ones, the one that is due first on top. */
  readonly active: readonly MeasureView[];
  /** Changed or stopped, the last one first. */
  readonly ended: readonly MeasureView[];
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
  /** Measures that no goal in the log asks for. */
  readonly withoutGoal: {
    readonly active: readonly MeasureView[];
    readonly ended: readonly MeasureView[];
  };
}

function split(measures: readonly MeasureView[]) {
  return {
    active: measures
      .filter(({ status }) => status === 'active')
      .toSorted((a, b) => a.measure.evaluateOn.localeCompare(b.measure.evaluateOn)),
    ended: measures
      .filter(({ status }) => status !== 'active')
      .toSorted((a, b) => b.measure.evaluateOn.localeCompare(a.measure.evaluateOn)),
  };
}

/** The thread from what one wants attention on, through goals, to measures (Risør, Tysvær). Taken-back entries fall out. */
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
    ...split(measures.filter(({ measure }) => measure.goalEntryId === entry.id)),
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
    withoutGoal: split(measures.filter(({ measure }) => !goalIds.has(measure.goalEntryId))),
  };
}
