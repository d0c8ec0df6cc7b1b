import { notifications } from '@mantine/notifications';
import { useLocation } from 'wouter';
import { useCurrentUser } from '../../app/session.tsx';
import { useT } from '../../i18n/use-t.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ChangePassphraseForm } from './change-passphrase-form.tsx';
import classes from './vault.module.css';

/** Own settings: another passphrase. */
export default function ChangePassphrasePage() {
  const t = useT();
  const user = useCurrentUser();
  const [, navigate] = useLocation();
  const done = () => {
    notifications.show({ message: t('vault.change.done') });
    navigate('/office');
  };
  return (
    <>
      <PageHeader title={t('vault.change.title')} lead={t('vault.change.lead')} />
      <div className={classes.card}>
        <ChangePassphraseForm userName={user.name} onDone={done} />
      </div>
    </>
  );
}
