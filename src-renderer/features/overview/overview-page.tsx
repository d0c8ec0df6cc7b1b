import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useCurrentUser } from '../../app/session.tsx';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { BreakPanel } from './break-panel.tsx';
import { ChildSearch } from './child-search.tsx';
import { ComingList } from './coming-list.tsx';
import { DueList } from './due-list.tsx';
import { MyChildren } from './my-children.tsx';
import classes from './overview.module.css';
import { ScopeChoice } from './scope-choice.tsx';

type Overview = OutputOf<'overview.get'>;

/** How many are shown first, and how many more with each «show more». */
const page = 20;

/** The first screen: what has stopped, what is due, what is next, and which children. */
export default function OverviewPage() {
  const t = useT();
  const dates = useDates();
  const user = useCurrentUser();
  const [scope, setScope] = useState<Overview['scope'] | null>(null);
  const [mostBreaks, setMostBreaks] = useState(page);
  const [mostDue, setMostDue] = useState(page);
  const query = useOperationQuery(
    'overview.get',
    { scope, mostBreaks, mostDue },
    { keepPrevious: true },
  );
  const choose = (chosen: Overview['scope']) => {
    setScope(chosen);
    setMostBreaks(page);
    setMostDue(page);
  };
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
        {(overview) =>
          isFirstDay(overview) ? (
            <EmptyState drawing="children" action={register('filled')}>
              {t('overview.firstDay')}
            </EmptyState>
          ) : (
            <>
              {overview.mayChooseScope && (
                <div className={classes.scope}>
                  <ScopeChoice value={overview.scope} onChange={choose} />
                </div>
              )}
              <div className={classes.columns}>
                <div className={classes.column}>
                  {overview.followed > 0 && (
                    <BreakPanel
                      breaks={overview.breaks}
                      scope={overview.scope}
                      onMore={() => setMostBreaks(mostBreaks + page)}
                    />
                  )}
                  <DueList
                    due={overview.due}
                    scope={overview.scope}
                    onMore={() => setMostDue(mostDue + page)}
                  />
                </div>
                <div className={classes.column}>
                  <ComingList next={overview.next} />
                  {/* What has stopped and what is due have the strong buttons of this view. */}
                  <MyChildren children={overview.myChildren} action={register('light')} />
                </div>
              </div>
            </>
          )
        }
      </Loaded>
    </>
  );
}

/** Nobody is followed up, and nothing waits from another office. */
function isFirstDay({ followed, due, next }: Overview): boolean {
  return followed === 0 && due.total === 0 && next.total === 0;
}
