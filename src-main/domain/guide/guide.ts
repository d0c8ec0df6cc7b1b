import type { Level } from '../level/level.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { GuideDeadline, GuideId, GuideTool, StepCondition, StepFact } from './guide-terms.ts';

/** Words in the three languages of the program. */
export interface GuideText {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

/** One step, with the skeleton that municipal guides share (Risør, Froland, Rælingen; docs/model.md 1.3). */
export interface GuideStep {
  /** `N1-3`: level and number of the model; a letter for a step that one guide has besides. */
  readonly id: string;
  readonly level: Level;
  readonly title: GuideText;
  readonly what: GuideText;
  readonly how: GuideText;
  readonly who: GuideText;
  readonly arena: GuideText;
  /** What the step ends in. */
  readonly outcome: GuideText;
  readonly deadline: GuideDeadline | null;
  /** The one to begin with first. */
  readonly tools: readonly GuideTool[];
  /** Any of these ticks the step. */
  readonly doneBy: readonly StepFact[];
  /** The step concerns only children for whom this holds. */
  readonly onlyWhen: StepCondition | null;
  /** The step falls away while this holds. */
  readonly notWhen: StepCondition | null;
}

/** A step guide as versioned data. */
export interface Guide {
  readonly id: GuideId;
  readonly version: number;
  readonly title: GuideText;
  /** What one must remember at every step in this service. */
  readonly remember: GuideText;
  /** Who keeps the guide up to date; guides become outdated where nobody does (docs/model.md 6 no. 2). */
  readonly owner: GuideText;
  readonly revisedOn: LocalDate;
  /** In the order of the model: level by level, step by step. */
  readonly steps: readonly GuideStep[];
}

/** The steps of the model that every guide must have (docs/model.md 1.3.0–1.3.3). */
export const modelSteps = [
  'N0-1',
  'N0-2',
  'N0-3',
  'N0-4',
  'N1-1',
  'N1-2',
  'N1-3',
  'N1-4',
  'N1-5',
  'N1-6',
  'N2-1',
  'N2-2',
  'N2-3',
  'N2-4',
  'N2-5',
  'N2-6',
  'N2-7',
  'N3-1',
  'N3-2',
  'N3-3',
  'N3-4',
  'N3-5',
  'N3-6',
] as const;
