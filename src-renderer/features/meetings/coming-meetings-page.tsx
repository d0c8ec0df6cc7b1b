import { Anchor, Button } from '@mantine/core';
import { Link } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DueBadge } from '../../ui/due-badge.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import classes from './meetings.module.css';
import { useWhen } from './use-when.ts';

/** Planned meetings over all the logs one may read, those whose day has passed first. */
export default function ComingMeetingsPage() {
  const t = useT();
  const { today } = useDates();
  const coming = useOperationQuery('meeting.coming', {});
  return (
    <>
      <PageHeader title={t('meetings.coming.title')} lead={t('meetings.coming.lead')} />
      <Loaded query={coming}>
        {({ meetings }) =>
          meetings.length === 0 ? (
            <EmptyState
              drawing="calendar"
              action={
                <Button component={Link} href="/children">
                  {t('meetings.coming.toChildren')}
                </Button>
              }
            >
              {t('meetings.coming.empty')}
            </EmptyState>
          ) : (
            <div className={classes.tab}>
              <Coming
                id="passed-meetings"
                title={t('meetings.coming.passed')}
                meetings={meetings.filter(({ on }) => on < today)}
              />
              <Coming
                id="coming-meetings"
                title={t('meetings.coming.toCome')}
                meetings={meetings.filter(({ on }) => on >= today)}
              />
            </div>
          )
        }
      </Loaded>
    </>
  );
}

interface ComingProps {
  readonly id: string;
  readonly title: string;
  readonly meetings: OutputOf<'meeting.coming'>['meetings'];
}

function Coming({ id, title, meetings }: ComingProps) {
  const t = useT();
  const when = useWhen();
  const { today } = useDates();
  if (meetings.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={classes.partTitle}>
        {title}
      </h2>
      <ul className={classes.coming}>
        {meetings.map(({ plannedId, childId, childName, type, on, startsAt, place, mayHold }) => {
          const name = { name: childName };
          const base = `/children/${childId}/meetings`;
          return (
            <li key={plannedId} className={classes.comingRow}>
              <span className={classes.comingWho}>
                <Anchor component={Link} href={base}>
                  {childName}
                </Anchor>
                <span className={classes.quiet}>
                  {[t(`meetingType.${type}`), place].filter((part) => part !== '').join(' · ')}
                </span>
              </span>
              <span className={classes.comingDay}>
                <time dateTime={on}>{when({ on, startsAt })}</time>
                <DueBadge dueOn={on} />
              </span>
              {mayHold && (
                <span className={classes.comingActions}>
                  <Button
                    component={Link}
                    href={`${base}/hold/${plannedId}`}
                    variant={on <= today ? 'light' : 'subtle'}
                    size="compact-md"
                    aria-label={t('meetings.coming.holdOf', name)}
                  >
                    {t('meetings.hold.button')}
                  </Button>
                  <Button
                    component={Link}
                    href={`${base}/planned/${plannedId}`}
                    variant="subtle"
                    size="compact-md"
                    aria-label={t('meetings.coming.moveOf', name)}
                  >
                    {t('meetings.next.move')}
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
