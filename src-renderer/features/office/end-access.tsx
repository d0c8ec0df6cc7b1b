import { Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { UserView } from '@contract/office.ts';
import { useOperationCommand } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { errorWords } from '../../ui/error-words.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import classes from './office.module.css';

interface EndAccessProps {
  readonly user: UserView;
  readonly onClose: () => void;
}

/** Says what happens before somebody's access ends: the key is gone for good, the history stays. */
export function EndAccess({ user, onClose }: EndAccessProps) {
  const t = useT();
  const end = useOperationCommand('office.endUserAccess');
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <div className={classes.ending}>
      <p ref={words} tabIndex={-1} className={classes.plain}>
        {t('office.end.words', { name: user.name })}
      </p>
      {end.error !== null && (
        <ProblemNotice
          title={t('office.end.notEnded')}
          words={
            end.error.code === 'holderMissing'
              ? t('office.end.isHolder', { name: user.name })
              : errorWords(end.error, t)
          }
          code={end.error.incidentId}
        />
      )}
      <Group gap="sm">
        <Button
          loading={end.isPending}
          onClick={() => end.mutate({ userId: user.id }, { onSuccess: onClose })}
        >
          {t('office.end.submit', { name: user.name })}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('office.end.keep')}
        </Button>
      </Group>
    </div>
  );
}
