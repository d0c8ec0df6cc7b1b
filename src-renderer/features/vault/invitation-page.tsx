import { useT } from '../../i18n/use-t.ts';
import { TextField } from '../../ui/fields.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { BackToUnlock } from './back-to-unlock.tsx';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';
import { useWait } from './use-wait.ts';
import { VaultForm } from './vault-form.tsx';
import { VaultPage } from './vault-page.tsx';

interface InvitationPageProps {
  readonly waitMs: number;
  readonly onBack: () => void;
}

/** A colleague's first time: the one-time code is swapped for a passphrase of one's own. */
export function InvitationPage({ waitMs, onBack }: InvitationPageProps) {
  const t = useT();
  const form = useOperationForm('vault.claimInvitation', {
    initial: { userName: '', code: '', newPassphrase: '' },
    toInput: (values) => values,
    mend: {
      userName: t('vault.mend.userName'),
      code: t('vault.mend.code'),
      newPassphrase: t('vault.mend.passphrase'),
    },
    onDone: () => {},
  });
  const { values } = form;
  const fresh = useNewPassphrase('newPassphrase', values.newPassphrase, [values.userName]);
  const seconds = useWait(waitMs, form.error);
  return (
    <VaultPage title={t('vault.invitation.title')} lead={t('vault.invitation.lead')} focusHeading>
      <VaultForm
        form={form}
        submitLabel={t('vault.invitation.submit')}
        waitSeconds={seconds}
        check={fresh.check}
        ownProblems={fresh.problems}
        onOwnProblems={fresh.setProblems}
        secondary={<BackToUnlock onBack={onBack} />}
      >
        <TextField
          path="userName"
          label={t('vault.userName')}
          help={t('vault.invitation.nameHelp')}
          value={values.userName}
          onChange={(userName) => form.set('userName', userName)}
          required
        />
        <TextField
          path="code"
          label={t('vault.invitation.code')}
          help={t('vault.invitation.codeHelp')}
          value={values.code}
          onChange={(code) => form.set('code', code)}
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
