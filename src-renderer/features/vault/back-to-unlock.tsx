import { Button } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';

/** The way back to the first page. */
export function BackToUnlock({ onBack }: { readonly onBack: () => void }) {
  const t = useT();
  return (
    <Button variant="subtle" onClick={onBack}>
      {t('vault.back')}
    </Button>
  );
}
