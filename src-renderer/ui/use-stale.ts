import type { OperationForm } from './use-operation-form.ts';

export interface Stale {
  /** True when somebody else has changed what the form was begun on. */
  readonly isStale: boolean;
  /** Stands on what is new; one's own words stay. */
  readonly goOn: () => void;
}

/**
 * Notices that a form stands on old ground: a draft that waited while a colleague was on, or a refusal because
 * somebody else was faster. Keep the revision it was begun on among the form's values, so that its draft remembers it,
 * and send that revision; show the form inside `StaleView`.
 * @param begunOn the revision that the form was begun on
 * @param now the revision as it was read last; a refusal for an old one reads it again
 * @param standOnNew puts the form on the new ground, without touching what one has written
 */
export function useStale(
  form: Pick<OperationForm<unknown>, 'busy' | 'isSaved' | 'clearProblems'>,
  begunOn: number,
  now: number,
  standOnNew: () => void,
): Stale {
  // While one's own words are being stored, the new revision is one's own.
  const isStale = begunOn !== now && !form.busy && !form.isSaved;
  return {
    isStale,
    goOn: () => {
      standOnNew();
      form.clearProblems();
    },
  };
}
