import type { LocalDate } from '@domain/time/local-date.ts';
import type { Instrument } from '@domain/scale/instrument.ts';
import { suggestStep } from '@domain/scale/suggest-step.ts';
import type { ScaleAnswers } from '@domain/scale/suggest-step.ts';

/** What was done about a tick in a step that opens the reporting path. */
export const reportings = ['reported', 'discussedAnonymously', 'notReported'] as const;
export type Reporting = (typeof reportings)[number];

/** What stands in the form. An item without an answer is not known. */
export interface ScaleValues {
  readonly answers: ScaleAnswers;
  readonly chosenStepId: string | null;
  readonly reason: string;
  readonly assessedOn: LocalDate | null;
  readonly reporting: Reporting | null;
  readonly reportingReason: string;
}

/** A scale that nobody has answered yet. */
export function emptyScale(today: LocalDate): ScaleValues {
  return {
    answers: {},
    chosenStepId: null,
    reason: '',
    assessedOn: today,
    reporting: null,
    reportingReason: '',
  };
}

/** True when the reporting path comes first: something was seen in its step, or the person chose that step. */
export function reportingComesFirst(instrument: Instrument, values: ScaleValues): boolean {
  const chosen = instrument.steps.find((step) => step.id === values.chosenStepId);
  return suggestStep(instrument, values.answers).opensReporting || chosen?.opensReporting === true;
}

/** The newest version of each instrument, in the order they were given. */
export function newestOfEach<T extends { readonly id: string; readonly version: number }>(
  instruments: readonly T[],
): readonly T[] {
  return instruments.filter(
    (one) => !instruments.some((other) => other.id === one.id && other.version > one.version),
  );
}
