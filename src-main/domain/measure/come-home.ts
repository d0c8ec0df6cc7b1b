import type { LocalDate } from '../time/local-date.ts';
import type { MeasureStatus } from './measure-terms.ts';

/** The parts of a measure that change while it is followed up. */
export interface MeasureProgress {
  readonly status: MeasureStatus;
  readonly responsible: string;
  readonly evaluateOn: LocalDate;
  readonly revision: number;
}

/**
 * A measure that comes home from another office, where it may have been evaluated, re-pointed or ended since it
 * left. The office that went further with it is followed; what has ended in either place stays ended, because
 * changed and stopped are final. Words and evaluations are history and are not weighed here: both sides keep theirs.
 * @returns the measure as it is from now on, or null when what stands here counts
 */
export function comeHome(here: MeasureProgress, arriving: MeasureProgress): MeasureProgress | null {
  if (here.status !== 'active') return null;
  if (arriving.status === 'active' && arriving.revision <= here.revision) return null;
  return { ...arriving, revision: Math.max(arriving.revision, here.revision + 1) };
}
