import type { Translate } from '../../i18n/use-t.ts';
import type { FormProblem } from '../../ui/form-problems.ts';
import type { PassphraseWeight } from './use-weighed-passphrase.ts';

/**
 * What must be mended in a new passphrase before it is sent; the program itself asks again on the other side.
 * @param path where the passphrase stands in the operation's input
 */
export function newPassphraseProblems(
  path: string,
  passphrase: string,
  repeated: string,
  weight: PassphraseWeight | null,
  t: Translate,
): readonly FormProblem[] {
  if (passphrase === '') return [{ path, message: t('vault.mend.passphrase') }];
  if (weight !== null && !weight.enough) return [{ path, message: t('error.passphraseTooWeak') }];
  if (repeated !== passphrase) return [{ path: 'repeated', message: t('vault.mend.repeated') }];
  return [];
}
