import { Button } from '@mantine/core';
import { IconArrowLeft, IconLock } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useLock } from '../../app/lock.ts';
import { useT } from '../../i18n/use-t.ts';
import classes from './meeting-mode.module.css';

/** The way back, which loses nothing, and the lock. */
export function ModeBar({ childId }: { readonly childId: string }) {
  const t = useT();
  const lock = useLock();
  return (
    <>
      <Button
        component={Link}
        href={`/children/${childId}/meetings`}
        variant="subtle"
        className={classes.back}
        leftSection={<IconArrowLeft size={24} aria-hidden />}
      >
        {t('meetings.mode.back')}
      </Button>
      <Button
        variant="subtle"
        className={classes.lock}
        leftSection={<IconLock size={24} aria-hidden />}
        onClick={() => lock()}
      >
        {t('shell.lock')}
      </Button>
    </>
  );
}
