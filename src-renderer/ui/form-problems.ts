import { createContext, useContext } from 'react';

/** One thing to mend in a form, in words that say what to write instead. */
export interface FormProblem {
  /** Dotted path in the operation's input; empty when it concerns the whole form. */
  readonly path: string;
  readonly message: string;
  /** For the error summary, where the words stand away from their field; otherwise `message` is used. */
  readonly summary?: string;
}

/** The problems of the form around a field. */
export const FormProblemsContext = createContext<readonly FormProblem[]>([]);

/** The DOM id of the field for `path`, so that the error summary can lead to it. */
export function fieldId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`;
}

/** The label on the screen of the field for `path`, if the field is there. */
export function labelOf(path: string): string | undefined {
  const id = fieldId(path);
  const label =
    document.querySelector(`label[for="${id}"]`) ?? document.getElementById(`${id}-label`);
  return label?.textContent ?? undefined;
}

/** Id and error of the field for `path`; a field shows the first thing to mend. */
export function useField(path: string): {
  readonly id: string;
  readonly error: string | undefined;
} {
  const problems = useContext(FormProblemsContext);
  return { id: fieldId(path), error: problems.find((problem) => problem.path === path)?.message };
}
