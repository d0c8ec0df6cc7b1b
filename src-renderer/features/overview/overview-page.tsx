import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useOperationQuery } from '../../api/queries.ts';
import { useCurrentUser } from '../../app/session.tsx';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ChildSearch } from './child-search.tsx';
import { DueList } from './due-list.tsx';
import { MyChildren } from './my-children.tsx';
import classes from './overview.module.css';

/** The first screen: what is due, what is next, and which children. */
export default function OverviewPage() {
  const t = useT();
  const dates = useDates();
  const user = useCurrentUser();
  const query = useOperationQuery('overview.get', {});
  const register = (variant: 'filled' | 'light') => (
    <Button
      component={Link}
      href="/children/new"
      variant={variant}
      leftSection={<IconPlus size={20} aria-hidden />}
    >
      {t('overview.register')}
    </Button>
  );
  const firstName = user.name.split(' ')[0] ?? user.name;
  return (
    <>
      <PageHeader
        title={t('overview.title', { name: firstName })}
        lead={t('overview.today', { date: dates.near(dates.today) })}
        actions={<ChildSearch />}
      />
      <Loaded query={query}>
        {({ due, myChildren }) =>
          due.length === 0 && myChildren.length === 0 ? (
            <EmptyState drawing="children" action={register('filled')}>
              {t('overview.firstDay')}
            </EmptyState>
          ) : (
            <div className={classes.columns}>
              <DueList due={due} />
              {/* What is due has the strong buttons of this view. */}
              <MyChildren items={myChildren} action={register('light')} />
            </div>
          )
        }
      </Loaded>
    </>
  );
}
