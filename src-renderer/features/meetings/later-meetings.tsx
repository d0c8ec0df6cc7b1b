import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { PlannedMeetingView } from '@contract/planned-meeting.ts';
import { useT } from '../../i18n/use-t.ts';
import { DueBadge } from '../../ui/due-badge.tsx';
import { Fold } from '../../ui/fold.tsx';
import { CalendarPanel } from './calendar-panel.tsx';
import classes from './meetings.module.css';
import { useWhen } from './use-when.ts';

interface LaterMeetingsProps {
  readonly childId: string;
  readonly meetings: readonly PlannedMeetingView[];
  readonly mayPlan: boolean;
}

/** The other meetings that are planned: later ones, and one that nobody held while another is today. */
export function LaterMeetings({ childId, meetings, mayPlan }: LaterMeetingsProps) {
  const t = useT();
  const when = useWhen();
  if (meetings.length === 0) return null;
  return (
    <section aria-labelledby="later-meetings">
      <h2 id="later-meetings" className={classes.partTitle}>
        {t('meetings.later.title')}
      </h2>
      <ul className={classes.later}>
        {meetings.map((meeting) => {
          const title = t('meetings.card.title', {
            type: t(`meetingType.${meeting.type}`),
            date: when(meeting),
          });
          return (
            <li key={meeting.id} className={classes.laterRow}>
              <span className={classes.grow}>
                {mayPlan ? (
                  <Anchor
                    component={Link}
                    href={`/children/${childId}/meetings/planned/${meeting.id}`}
                  >
                    {title}
                  </Anchor>
                ) : (
                  title
                )}
              </span>
              <DueBadge dueOn={meeting.on} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What was called off and why, with the calendar file that takes it out of people's calendars. */
export function CancelledMeetings({ childId, meetings, mayPlan }: LaterMeetingsProps) {
  const t = useT();
  const when = useWhen();
  const [openId, setOpenId] = useState<string | null>(null);
  if (meetings.length === 0) return null;
  return (
    <Fold title={t('meetings.cancelled.title', { count: meetings.length })}>
      <ul className={classes.later}>
        {meetings.map((meeting) => (
          <li key={meeting.id} className={classes.laterRow}>
            <span className={classes.grow}>
              {t('meetings.card.title', {
                type: t(`meetingType.${meeting.type}`),
                date: when(meeting),
              })}
              <span className={classes.quiet}>
                {t('meetings.cancelled.reason', { reason: meeting.cancelReason })}
              </span>
            </span>
            {mayPlan && (
              <Button
                variant="subtle"
                size="compact-md"
                aria-expanded={openId === meeting.id}
                onClick={() => setOpenId((now) => (now === meeting.id ? null : meeting.id))}
              >
                {t('meetings.calendar.buttonCancelled')}
              </Button>
            )}
            {openId === meeting.id && (
              <CalendarPanel childId={childId} meeting={meeting} onDone={() => setOpenId(null)} />
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
