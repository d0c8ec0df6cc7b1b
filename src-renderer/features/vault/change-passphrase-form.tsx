import { useT } from '../../i18n/use-t.ts';
import { PassphraseField } from '../../ui/fields.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';
import { useWait } from './use-wait.ts';
import { VaultForm } from './vault-form.tsx';

interface ChangePassphraseFormProps {
  readonly userName: string;
  readonly onDone: () => void;
}

/** The passphrase of today, and the one to use from now on. */
export function ChangePassphraseForm({ userName, onDone }: ChangePassphraseFormProps) {
  const t = useT();
  const form = useOperationForm('vault.changePassphrase', {
    initial: { passphrase: '', newPassphrase: '' },
    toInput: (values) => values,
    mend: {
      passphrase: t('vault.mend.ownPassphrase'),
      newPassphrase: t('vault.mend.passphrase'),
    },
    onDone,
  });
  const { values } = form;
  const fresh = useNewPassphrase('newPassphrase', values.newPassphrase, [userName]);
  const seconds = useWait(0, form.error);
  return (
    <VaultForm
      form={form}
      submitLabel={t('vault.change.submit')}
      waitSeconds={seconds}
      check={fresh.check}
      ownProblems={fresh.problems}
      onOwnProblems={fresh.setProblems}
    >
      <PassphraseField
        path="passphrase"
        label={t('vault.change.current')}
        value={values.passphrase}
        onChange={(passphrase) => form.set('passphrase', passphrase)}
        revealLabel={t('vault.reveal')}
        required
      />
      <NewPassphraseFields
        path="newPassphrase"
        passphrase={values.newPassphrase}
        repeated={fresh.repeated}
        weight={fresh.weight}
        onPassphrase={(newPassphrase) => form.set('newPassphrase', newPassphrase)}
        onRepeated={fresh.setRepeated}
      />
    </VaultForm>
  );
}
