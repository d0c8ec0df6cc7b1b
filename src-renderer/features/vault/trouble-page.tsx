import { Button, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { invalidateTags } from '../../api/query-cache.ts';
import { useT } from '../../i18n/use-t.ts';
import { VaultPage } from './vault-page.tsx';
import classes from './vault.module.css';

interface TroublePageProps {
  readonly trouble: 'damaged' | 'fromNewerProgram' | 'inUse';
}

/** Why the office cannot be opened, and what to do. Deleting is never among the choices. */
export function TroublePage({ trouble }: TroublePageProps) {
  const t = useT();
  const cache = useQueryClient();
  return (
    <VaultPage
      title={t(`vault.trouble.title.${trouble}`)}
      lead={t(`vault.trouble.lead.${trouble}`)}
      focusHeading
    >
      <ol className={classes.steps}>
        <li>{t(`vault.trouble.first.${trouble}`)}</li>
        <li>{t(`vault.trouble.second.${trouble}`)}</li>
      </ol>
      <Group>
        <Button onClick={() => void invalidateTags(cache, ['vault'])}>
          {t('vault.trouble.again')}
        </Button>
      </Group>
    </VaultPage>
  );
}
