import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { FormProblem } from '../../ui/form-problems.ts';
import { newPassphraseProblems } from './new-passphrase-problems.ts';
import { useWeighedPassphrase } from './use-weighed-passphrase.ts';
import type { PassphraseWeight } from './use-weighed-passphrase.ts';

export interface NewPassphrase {
  readonly repeated: string;
  readonly setRepeated: (value: string) => void;
  readonly weight: PassphraseWeight | null;
  readonly problems: readonly FormProblem[];
  readonly setProblems: (problems: readonly FormProblem[]) => void;
  readonly check: () => readonly FormProblem[];
}

/**
 * What stands around a new passphrase: its strength, the same once more, and what to mend.
 * @param path where the passphrase stands in the operation's input
 */
export function useNewPassphrase(
  path: string,
  passphrase: string,
  context: readonly string[],
): NewPassphrase {
  const t = useT();
  const [repeated, setRepeated] = useState('');
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const weight = useWeighedPassphrase(passphrase, context);
  const check = () => newPassphraseProblems(path, passphrase, repeated, weight, t);
  return { repeated, setRepeated, weight, problems, setProblems, check };
}
