import { Suspense } from 'react';
import { Link, Redirect, Route, Switch, useLocation, useParams } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { childViews } from '../../app/child-views.ts';
import { childTabs } from '../../app/define-child-views.ts';
import type { ChildTab } from '../../app/define-child-views.ts';
import { ErrorBoundary } from '../../app/error-boundary.tsx';
import { useT } from '../../i18n/use-t.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ChildHeader } from './child-header.tsx';
import classes from './child-frame.module.css';
import { fullName } from './full-name.ts';
import { NextStepColumn } from './next-step-column.tsx';

/** One child's page: who it is and who has the baton always on top, tabs, and what comes next beside. */
export default function ChildFrame() {
  const { childId = '' } = useParams<{ childId: string }>();
  const query = useOperationQuery('child.get', { childId });
  return (
    <Loaded query={query}>
      {/* Another child is another page: nothing of the one before may stay in a field. */}
      {(child) => <Frame key={childId} childId={childId} child={child} />}
    </Loaded>
  );
}

interface FrameProps {
  readonly childId: string;
  readonly child: OutputOf<'child.get'>;
}

function Frame({ childId, child }: FrameProps) {
  const t = useT();
  const [location] = useLocation();
  const base = `/children/${childId}`;
  return (
    <div className={classes.frame}>
      <ChildHeader childId={childId} child={child} />
      <nav aria-label={t('child.tabs', { name: fullName(child.fields) })}>
        <ul className={classes.tabs}>
          {childTabs.map((tab) => (
            <li key={tab}>
              <Link
                href={`${base}/${tab}`}
                className={classes.tab}
                aria-current={tab === tabAt(location.slice(base.length + 1)) ? 'page' : undefined}
              >
                {t(`child.tab.${tab}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={classes.columns}>
        <div className={classes.view}>
          {/* A fault in one tab leaves the header and the way to the other tabs. */}
          <ErrorBoundary resetKey={location}>
            <Suspense fallback={<Loading />}>
              <Switch>
                {childViews.map(({ path, component: View }) => (
                  <Route key={path} path={`/children/:childId/${path}`}>
                    <View childId={childId} />
                  </Route>
                ))}
                <Route>
                  <Redirect to={`${base}/summary`} replace />
                </Route>
              </Switch>
            </Suspense>
          </ErrorBoundary>
        </div>
        <NextStepColumn childId={childId} openPath={location} />
      </div>
    </div>
  );
}

/** The tab that is marked for the view at `path`; the nearest registered beginning decides. */
function tabAt(path: string): ChildTab | undefined {
  const first = path.split('/')[0] ?? '';
  return childViews.find((view) => view.path === first || view.path.startsWith(`${first}/`))?.tab;
}
