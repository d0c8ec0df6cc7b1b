import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { UserView } from '@contract/office.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useCurrentUser } from '../../app/session.tsx';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { FormSection } from '../../ui/form-section.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PersonBadge } from '../../ui/person-badge.tsx';
import { EndAccess } from './end-access.tsx';
import classes from './office.module.css';
import { useMayInOffice } from './use-may-in-office.ts';

/** Who works here, and a way in for somebody new. */
export function ColleaguesSection() {
  const t = useT();
  const may = useMayInOffice();
  const query = useOperationQuery('office.users', {});
  return (
    <FormSection title={t('office.colleagues.title')}>
      <Loaded query={query}>
        {({ users }) => (
          <ul className={classes.people}>
            {users.map((user) => (
              <Colleague key={user.id} user={user} mayEnd={may('office.administer')} />
            ))}
          </ul>
        )}
      </Loaded>
      {may('user.invite') ? (
        <div>
          <Button
            component={Link}
            href="/office/invite"
            leftSection={<IconUserPlus size={20} aria-hidden />}
          >
            {t('office.invite.open')}
          </Button>
        </div>
      ) : (
        <p className={classes.quiet}>{t('office.colleagues.leaderInvites')}</p>
      )}
    </FormSection>
  );
}

function Colleague({ user, mayEnd }: { readonly user: UserView; readonly mayEnd: boolean }) {
  const t = useT();
  const dates = useDates();
  const me = useCurrentUser();
  const [isEnding, setIsEnding] = useState(false);
  const when = user.leftOn ?? user.joinedOn;
  return (
    <li className={classes.person} data-left={user.status === 'left' || undefined}>
      <div className={classes.line}>
        <PersonBadge
          name={user.name}
          detail={[t(`role.${user.role}`), user.phone].filter((part) => part !== '').join(' · ')}
        />
        <span className={classes.quiet}>
          {user.id === me.id
            ? t('office.colleagues.you')
            : t(`office.colleagues.status.${user.status}`, { date: dates.table(when) })}
        </span>
        {mayEnd && user.id !== me.id && user.status !== 'left' && !isEnding && (
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={t('office.end.of', { name: user.name })}
            onClick={() => setIsEnding(true)}
          >
            {t('office.end.open')}
          </Button>
        )}
      </div>
      {isEnding && <EndAccess user={user} onClose={() => setIsEnding(false)} />}
    </li>
  );
}
