import { VisuallyHidden } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';
import classes from './vault.module.css';

/** How long to wait before the next try, in words; a screen reader hears it once, not every second. */
export function WaitNotice({ seconds }: { readonly seconds: number }) {
  const t = useT();
  const minutes = Math.floor(seconds / 60);
  return (
    <>
      <VisuallyHidden role="status">{seconds > 0 ? t('vault.wait.begun') : ''}</VisuallyHidden>
      {seconds > 0 && (
        <p className={classes.wait} role="timer">
          {minutes > 0
            ? t('vault.wait.minutes', { minutes, seconds: seconds % 60 })
            : t('vault.wait.seconds', { seconds })}
        </p>
      )}
    </>
  );
}
