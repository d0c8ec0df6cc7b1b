import { useT } from '../../i18n/use-t.ts';
import { PassphraseField } from '../../ui/fields.tsx';
import { PassphraseStrength } from './passphrase-strength.tsx';
import type { PassphraseWeight } from './use-weighed-passphrase.ts';

interface NewPassphraseFieldsProps {
  /** Path of the passphrase in the operation's input. */
  readonly path: string;
  readonly passphrase: string;
  readonly repeated: string;
  readonly weight: PassphraseWeight | null;
  readonly onPassphrase: (value: string) => void;
  readonly onRepeated: (value: string) => void;
}

/** A new passphrase, how strong it is, and the same once more. */
export function NewPassphraseFields(props: NewPassphraseFieldsProps) {
  const t = useT();
  return (
    <>
      <PassphraseField
        path={props.path}
        label={t('vault.newPassphrase')}
        help={t('vault.newPassphrase.help')}
        value={props.passphrase}
        onChange={props.onPassphrase}
        revealLabel={t('vault.reveal')}
        required
      />
      <PassphraseStrength weight={props.weight} />
      <PassphraseField
        path="repeated"
        label={t('vault.repeatPassphrase')}
        value={props.repeated}
        onChange={props.onRepeated}
        revealLabel={t('vault.reveal')}
        required
      />
    </>
  );
}
