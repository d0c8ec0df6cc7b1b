import { Anchor } from '@mantine/core';
import { Link, useLocation, useParams } from 'wouter';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { tasksOf } from '@domain/baton/tasks-follow.ts';
import { LeavingForm } from './leaving-form.tsx';
import classes from './log.module.css';

/** Where somebody leaves the log: what they answer for is handed on first. */
export default function LeavingPage({ childId }: { readonly childId: string }) {
  const t = useT();
  const { today } = useDates();
  const { participantId = '' } = useParams<{ participantId: string }>();
  const [, go] = useLocation();
  const participants = useOperationQuery('log.participants', { childId });
  const measures = useOperationQuery('measure.list', { childId });
  const child = useOperationQuery('child.get', { childId });
  const toLog = () => go(`/children/${childId}/log`);
  return (
    <Loaded query={participants}>
      {({ participants: all }) => {
        const leaving = all.find(
          ({ id, to }) => id === participantId && (to === null || to > today),
        );
        if (leaving === undefined)
          return (
            <>
              <PageHeader title={t('log.leaving.titleNobody')} />
              <p className={classes.notice}>{t('log.leaving.gone')}</p>
              <Anchor component={Link} href={`/children/${childId}/log`}>
                {t('log.toLog')}
              </Anchor>
            </>
          );
        // Whoever has the baton as well goes on with the tasks.
        const holds = child.data?.holder?.name === leaving.name;
        return (
          <Loaded query={measures}>
            {({ measures: list }) => (
              <LeavingForm
                childId={childId}
                leaving={leaving}
                tasks={
                  holds
                    ? []
                    : tasksOf(
                        list.map(({ id, status, measure }) => ({ id, status, ...measure })),
                        leaving.name,
                      )
                }
                onLeave={toLog}
                onLeft={toLog}
              />
            )}
          </Loaded>
        );
      }}
    </Loaded>
  );
}
