import { useT } from '../../i18n/use-t.ts';
import { TextField } from '../../ui/fields.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { BackToUnlock } from './back-to-unlock.tsx';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { RecoveryWordFields } from './recovery-word-fields.tsx';
import { recoveryWordCount, tidy } from './recovery-words.ts';
import { useNewPassphrase } from './use-new-passphrase.ts';
import { useWait } from './use-wait.ts';
import { VaultForm } from './vault-form.tsx';
import { VaultPage } from './vault-page.tsx';

interface RecoveryPageProps {
  readonly waitMs: number;
  readonly onBack: () => void;
}

const noWords: readonly string[] = Array.from({ length: recoveryWordCount }, () => '');

/** The words from the paper, and a new passphrase in the same step. */
export function RecoveryPage({ waitMs, onBack }: RecoveryPageProps) {
  const t = useT();
  const form = useOperationForm('vault.unlockWithRecoveryWords', {
    initial: { words: noWords, userName: '', newPassphrase: '' },
    toInput: (values) => ({
      ...values,
      words: values.words.map(tidy).filter((word) => word !== ''),
    }),
    mend: { userName: t('vault.mend.userName'), newPassphrase: t('vault.mend.passphrase') },
    onDone: () => {},
  });
  const { values } = form;
  const fresh = useNewPassphrase('newPassphrase', values.newPassphrase, [values.userName]);
  const seconds = useWait(waitMs, form.error);
  return (
    <VaultPage title={t('vault.recovery.title')} lead={t('vault.recovery.lead')} focusHeading wide>
      <VaultForm
        form={form}
        submitLabel={t('vault.recovery.submit')}
        waitSeconds={seconds}
        check={fresh.check}
        ownProblems={fresh.problems}
        onOwnProblems={fresh.setProblems}
        secondary={<BackToUnlock onBack={onBack} />}
      >
        <RecoveryWordFields
          path="words"
          typed={values.words}
          onChange={(words) => form.set('words', words)}
        />
        <TextField
          path="userName"
          label={t('vault.userName')}
          help={t('vault.userName.help')}
          value={values.userName}
          onChange={(userName) => form.set('userName', userName)}
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
    </VaultPage>
  );
}
