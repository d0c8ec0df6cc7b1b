/**
 * A graded instrument (concern scale) as versioned data. Steps give words, never numbers:
 * there is nothing here that could be summed.
 */
export interface InstrumentText {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

export interface InstrumentItem {
  readonly id: string;
  readonly text: InstrumentText;
}

export interface InstrumentStep {
  readonly id: string;
  readonly heading: InstrumentText;
  readonly subHeading: InstrumentText;
  /** Tone of the step for colour, icon and label together; `danger` is the only red. */
  readonly tone: 'calm' | 'attentive' | 'concerned' | 'danger';
  /** A tick here opens the reporting path first, without consent. */
  readonly opensReporting: boolean;
  readonly items: readonly InstrumentItem[];
}

export interface Instrument {
  readonly id: string;
  readonly version: number;
  readonly title: InstrumentText;
  readonly introduction: InstrumentText;
  /** Lowest to highest concern. */
  readonly steps: readonly InstrumentStep[];
}

/** An item that nobody answered is not known; it is never read as «no concern». */
export const scaleAnswers = ['seen', 'notSeen', 'notKnown'] as const;
export type ScaleAnswer = (typeof scaleAnswers)[number];
