import { IconLock } from '@tabler/icons-react';
import { useT } from '../../i18n/use-t.ts';
import classes from './talk.module.css';

/** Talks are for those who follow up; the shared log never gets them. */
export function InternalBanner() {
  const t = useT();
  return (
    <p className={classes.banner}>
      <IconLock size={24} aria-hidden />
      {t('talk.internal')}
    </p>
  );
}
