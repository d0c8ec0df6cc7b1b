import { useSession } from '../../app/session.tsx';
import { useT } from '../../i18n/use-t.ts';
import { ChangePassphraseForm } from './change-passphrase-form.tsx';
import { VaultPage } from './vault-page.tsx';

/** A new passphrase must be chosen before anything is shown. */
export function ChoosePassphrasePage() {
  const t = useT();
  const { user } = useSession();
  return (
    <VaultPage title={t('vault.choose.title')} lead={t('vault.choose.lead')} focusHeading>
      <ChangePassphraseForm userName={user?.name ?? ''} onDone={() => {}} />
    </VaultPage>
  );
}
