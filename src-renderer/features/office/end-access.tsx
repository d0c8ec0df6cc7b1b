import { Anchor, Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { UserView } from '@contract/office.ts';
import { useOperationCommand, useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { errorWords } from '../../ui/error-words.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import classes from './office.module.css';

interface EndAccessProps {
  readonly user: UserView;
  readonly onClose: () => void;
}

/**
 * Says what happens before somebody's access ends: the key is gone for good, the history stays. Whoever has the
 * baton of a child cannot leave before it has been offered on, so the children stand here with the way there.
 */
export function EndAccess({ user, onClose }: EndAccessProps) {
  const t = useT();
  const end = useOperationCommand('office.endUserAccess');
  const held = useOperationQuery('baton.heldBy', { userId: user.id });
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <div className={classes.ending}>
      <p ref={words} tabIndex={-1} className={classes.plain}>
        {t('office.end.words', { name: user.name })}
      </p>
      <Loaded query={held}>
        {({ children }) => (
          <>
            {children.length > 0 && (
              <div>
                <p className={classes.plain}>
                  {t('office.end.holds', { name: user.name, count: children.length })}
                </p>
                <ul className={classes.steps}>
                  {children.map(({ id, givenName, familyName }) => (
                    <li key={id}>
                      <Anchor component={Link} href={`/children/${id}/baton`}>
                        {t('office.end.offerOn', { name: `${givenName} ${familyName}`.trim() })}
                      </Anchor>
                    </li>
                  ))}
                </ul>
              </div>
            )}
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
                disabled={children.length > 0}
                onClick={() => end.mutate({ userId: user.id }, { onSuccess: onClose })}
              >
                {t('office.end.submit', { name: user.name })}
              </Button>
              <Button variant="subtle" onClick={onClose}>
                {t('office.end.keep')}
              </Button>
            </Group>
          </>
        )}
      </Loaded>
    </div>
  );
}
