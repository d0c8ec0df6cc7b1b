import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { PassphraseField, TextField } from '../../ui/fields.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { useWait } from './use-wait.ts';
import { VaultForm } from './vault-form.tsx';
import { VaultPage } from './vault-page.tsx';
import classes from './vault.module.css';
import type { WayIn } from './way-in.ts';

interface UnlockPageProps {
  readonly lastUserName: string | null;
  readonly waitMs: number;
  readonly onOtherWay: (way: WayIn) => void;
}

/** Name and passphrase. Whoever locked the screen need not write the name again. */
export function UnlockPage({ lastUserName, waitMs, onOtherWay }: UnlockPageProps) {
  const t = useT();
  const [asksName, setAsksName] = useState(lastUserName === null);
  const form = useOperationForm('vault.unlock', {
    initial: { userName: lastUserName ?? '', passphrase: '' },
    toInput: (values) => values,
    mend: { userName: t('vault.mend.userName'), passphrase: t('vault.mend.ownPassphrase') },
    onDone: () => {},
  });
  const seconds = useWait(waitMs, form.error);
  return (
    <VaultPage
      title={
        asksName ? t('vault.unlock.title') : t('vault.unlock.greeting', { name: lastUserName })
      }
      lead={asksName ? undefined : t('vault.unlock.kept')}
      focusField={asksName ? 'userName' : 'passphrase'}
    >
      <VaultForm form={form} submitLabel={t('vault.unlock.submit')} waitSeconds={seconds}>
        {asksName && (
          <TextField
            path="userName"
            label={t('vault.userName')}
            help={t('vault.userName.help')}
            value={form.values.userName}
            onChange={(userName) => form.set('userName', userName)}
            required
          />
        )}
        <PassphraseField
          path="passphrase"
          label={t('vault.passphrase')}
          value={form.values.passphrase}
          onChange={(passphrase) => form.set('passphrase', passphrase)}
          revealLabel={t('vault.reveal')}
          required
        />
      </VaultForm>
      <div className={classes.other}>
        {!asksName && (
          <Anchor
            component="button"
            type="button"
            onClick={() => {
              form.setValues({ userName: '', passphrase: '' });
              setAsksName(true);
            }}
          >
            {t('vault.unlock.switchUser')}
          </Anchor>
        )}
        <Anchor component="button" type="button" onClick={() => onOtherWay('recoveryWords')}>
          {t('vault.unlock.haveWords')}
        </Anchor>
        <Anchor component="button" type="button" onClick={() => onOtherWay('oneTimeCode')}>
          {t('vault.unlock.haveCode')}
        </Anchor>
      </div>
    </VaultPage>
  );
}
