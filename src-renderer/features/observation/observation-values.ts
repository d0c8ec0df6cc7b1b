import type { ObservationFields } from '@contract/observation.ts';
import type { LocalDate } from '@domain/time/local-date.ts';

/** What stands in the form: a note, and the older note it takes the place of. */
export interface ObservationValues extends Omit<ObservationFields, 'observedOn'> {
  readonly observedOn: LocalDate | null;
  readonly supersedes: string | null;
}

/** A note with nothing in it yet, about today. */
export function emptyObservation(today: LocalDate): ObservationValues {
  return {
    observedOn: today,
    observedAt: null,
    place: '',
    present: '',
    seenAndHeard: '',
    childWords: '',
    beforeAndAfter: '',
    frequency: null,
    durationNote: '',
    worksWellWhen: '',
    strengths: '',
    interpretation: '',
    earlierConcerns: '',
    themes: [],
    nextSteps: [],
    discussedWith: '',
    discussedOn: null,
    suspicion: false,
    supersedes: null,
  };
}

/**
 * The note as it is kept. While there is suspicion of violence, abuse or serious neglect the talk with
 * the parents is never among the next steps, also when it was ticked before (Froland's guide).
 */
export function noteOf({ supersedes: _, ...note }: ObservationValues) {
  return {
    ...note,
    observedOn: note.observedOn ?? '',
    nextSteps: note.suspicion
      ? note.nextSteps.filter((step) => step !== 'talkToParents')
      : note.nextSteps,
  };
}
