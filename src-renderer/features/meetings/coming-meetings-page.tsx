import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DueBadge } from '../../ui/due-badge.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import classes from './meetings.module.css';

/** Coming meetings over all the logs one may read, those whose day has passed first. */
export default function ComingMeetingsPage() {
  const t = useT();
  const dates = useDates();
  const coming = useOperationQuery('meeting.coming', {});
  return (
    <>
      <PageHeader title={t('meetings.coming.title')} lead={t('meetings.coming.lead')} />
      <Loaded query={coming}>
        {({ meetings }) =>
          meetings.length === 0 ? (
            <EmptyState drawing="calendar">{t('meetings.coming.empty')}</EmptyState>
          ) : (
            <ul className={classes.coming}>
              {meetings
                .toSorted((a, b) => a.on.localeCompare(b.on))
                .map(({ childId, childName, on, lastType }) => (
                  <li key={`${childId} ${on}`} className={classes.comingRow}>
                    <time dateTime={on} className={classes.comingDay}>
                      {dates.near(on)}
                    </time>
                    <span className={classes.grow}>
                      <Anchor component={Link} href={`/children/${childId}/meetings`}>
                        {childName}
                      </Anchor>
                      <span className={classes.comingAfter}>
                        {t('meetings.coming.after', { type: t(`meetingType.${lastType}`) })}
                      </span>
                    </span>
                    <DueBadge dueOn={on} />
                  </li>
                ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}
