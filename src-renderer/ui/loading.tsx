import { Loader } from '@mantine/core';
import { useT } from '../i18n/use-t.ts';
import classes from './loading.module.css';

/** Waiting. Nothing is shown for the first moment, so quick answers do not flicker. */
export function Loading() {
  const t = useT();
  return (
    <div className={classes.loading} role="status" aria-label={t('common.loading')}>
      <Loader type="dots" />
    </div>
  );
}
