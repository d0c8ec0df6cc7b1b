import { useCallback, useState } from 'react';
import { contract } from '@contract/index.ts';
import type { CommandName, InputOf, OutputOf } from '@contract/index.ts';
import { asOperationError } from '../api/operation-error.ts';
import type { OperationError } from '../api/operation-error.ts';
import { useOperationCommand } from '../api/queries.ts';
import { useT } from '../i18n/use-t.ts';
import type { Translate } from '../i18n/use-t.ts';
import { errorWords } from './error-words.ts';
import { labelOf } from './form-problems.ts';
import type { FormProblem } from './form-problems.ts';
import { useDraft } from './use-draft.ts';
import type { Draft } from './use-draft.ts';

interface OperationFormOptions<N extends CommandName, V> {
  readonly initial: V;
  /** What is sent, made from what is on the screen. */
  readonly toInput: (values: V) => InputOf<N>;
  /**
   * What to write instead, per dotted path of the input; `*` stands for any place in a list
   * (`guardians.*.name`). Without an entry the field says what kind of thing is missing.
   */
  readonly mend?: Readonly<Record<string, string>>;
  /** What a schema cannot say, for example that a refusal needs no services but a consent does. */
  readonly check?: (values: V) => readonly FormProblem[];
  /** Where unfinished writing is kept; left out where nothing may be kept (passphrases). */
  readonly draftKey?: string;
  readonly onDone: (output: OutputOf<N>, values: V) => void | Promise<void>;
}

export interface OperationForm<V> {
  readonly values: V;
  readonly setValues: (next: V | ((values: V) => V)) => void;
  /** Changes one value: `form.set('name', 'Kari')`. */
  readonly set: <K extends keyof V>(key: K, value: V[K]) => void;
  readonly problems: readonly FormProblem[];
  /** The last refusal from the other side, if any. */
  readonly error: OperationError | null;
  readonly busy: boolean;
  /** True once the other side has said yes, while what comes next is on its way. */
  readonly isSaved: boolean;
  readonly draft: Draft;
  readonly submit: () => Promise<void>;
  /** Takes away what was said about the last try, for example when its ground has changed. */
  readonly clearProblems: () => void;
  /** Back to the start: values, problems and draft. */
  readonly reset: () => Promise<void>;
}

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly maximum?: number | bigint;
}

function problemOf(
  issue: Issue,
  path: string,
  mend: Readonly<Record<string, string>>,
  t: Translate,
): FormProblem {
  const generic = (message: string): FormProblem => {
    const label = labelOf(path);
    const summary =
      label === undefined ? message : t('common.errorSummary.named', { label, message });
    return { path, message, summary };
  };
  if (issue.code === 'too_big' && typeof issue.maximum === 'number') {
    return generic(t('common.mend.tooLong', { max: issue.maximum }));
  }
  const own = mend[path] ?? mend[path.replace(/\.\d+(?=\.|$)/g, '.*')];
  if (own !== undefined) return { path, message: own };
  return generic(issue.message === 'localDate' ? t('common.mend.date') : t('common.mend.missing'));
}

/**
 * A form for one command: checks with the contract's own schema before sending, shows refusals beside
 * the field they concern, keeps a draft, and hands over the answer.
 */
export function useOperationForm<N extends CommandName, V>(
  name: N,
  options: OperationFormOptions<N, V>,
): OperationForm<V> {
  const { initial, toInput, mend = {}, check, draftKey, onDone } = options;
  const t = useT();
  const [values, setValues] = useState(initial);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [error, setError] = useState<OperationError | null>(null);
  const command = useOperationCommand(name);
  // A draft of an older program lacks what the form asks today; that is as it is in an untouched form.
  const draft = useDraft(draftKey ?? null, values, (found) =>
    setValues(isRecord(initial) ? { ...initial, ...found } : found),
  );

  const set = useCallback(
    <K extends keyof V>(key: K, value: V[K]) => setValues((now) => ({ ...now, [key]: value })),
    [],
  );

  const submit = async () => {
    setError(null);
    const input = toInput(values);
    const checked = contract[name].input.safeParse(input);
    const byPath = new Map<string, FormProblem>(
      check?.(values).map((problem) => [problem.path, problem]),
    );
    for (const issue of (checked.error?.issues ?? []) as readonly Issue[]) {
      const path = issue.path.join('.');
      if (!byPath.has(path)) byPath.set(path, problemOf(issue, path, mend, t));
    }
    if (byPath.size > 0) {
      setProblems([...byPath.values()]);
      return;
    }
    try {
      const output = await command.mutateAsync(input);
      setProblems([]);
      if (draftKey !== undefined) await draft.discard();
      await onDone(output, values);
    } catch (thrown) {
      const refusal = asOperationError(thrown);
      setError(refusal);
      const words = errorWords(refusal, t);
      const paths = refusal.fields.length > 0 ? refusal.fields : [''];
      setProblems(
        paths.map((path) => ({
          path,
          message: (refusal.code === 'inputRejected' && mend[path]) || words,
        })),
      );
    }
  };

  const clearProblems = () => {
    setProblems([]);
    setError(null);
  };

  const reset = async () => {
    setValues(initial);
    clearProblems();
    if (draftKey !== undefined) await draft.discard(initial);
  };

  return {
    values,
    setValues,
    set,
    problems,
    error,
    busy: command.isPending,
    isSaved: command.isSuccess,
    draft,
    submit,
    clearProblems,
    reset,
  };
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
