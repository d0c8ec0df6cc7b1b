import { Button } from '@mantine/core';
import { IconCalendarX, IconCalendarPlus, IconMapPin, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ChildSummary } from '@contract/child.ts';
import type { PlannedMeetingView } from '@contract/planned-meeting.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DueBadge } from '../../ui/due-badge.tsx';
import { PrintLink } from '../../ui/print-link.tsx';
import { AnswerRows } from './answer-rows.tsx';
import { CalendarPanel } from './calendar-panel.tsx';
import { CancelPanel } from './cancel-panel.tsx';
import classes from './meetings.module.css';
import type { Person } from './people.ts';
import { useHoldLabel } from './use-hold-label.ts';
import { useWhen } from './use-when.ts';

interface NextMeetingCardProps {
  readonly childId: string;
  readonly child: ChildSummary;
  readonly meeting: PlannedMeetingView;
  readonly people: readonly Person[];
  /** Whether the user may change it. */
  readonly mayPlan: boolean;
  /** Whether the minutes are written here; those of a log on paper are not. */
  readonly mayHold: boolean;
}

/** The next meeting: when and where, who is asked and what they answered, and everything one does about it. */
export function NextMeetingCard({
  childId,
  child,
  meeting,
  people,
  mayPlan,
  mayHold,
}: NextMeetingCardProps) {
  const t = useT();
  const dates = useDates();
  const when = useWhen();
  const holdLabel = useHoldLabel(childId, meeting.id);
  const [open, setOpen] = useState<'calendar' | 'cancel' | null>(null);
  const toggle = (panel: 'calendar' | 'cancel') => setOpen((now) => (now === panel ? null : panel));
  const base = `/children/${childId}`;
  const hasPassed = meeting.on < dates.today;
  return (
    <section
      className={classes.next}
      data-passed={hasPassed || undefined}
      aria-labelledby={`next-${meeting.id}`}
    >
      <header className={classes.nextHead}>
        <div>
          <p className={classes.quiet}>
            {hasPassed ? t('meetings.next.passed') : t('meetings.next.title')}
          </p>
          <h2 id={`next-${meeting.id}`} className={classes.meetingTitle}>
            {t('meetings.card.title', {
              type: t(`meetingType.${meeting.type}`),
              date: when(meeting),
            })}
          </h2>
        </div>
        <DueBadge dueOn={meeting.on} />
      </header>
      {meeting.place !== '' && (
        <p className={classes.place}>
          <IconMapPin size={18} aria-hidden /> {meeting.place}
        </p>
      )}
      {meeting.purpose !== '' && <p className={classes.words}>{meeting.purpose}</p>}
      <AnswerRows childId={childId} meeting={meeting} people={people} mayChange={mayPlan} />
      <div className={classes.actions}>
        {mayHold && (
          <Button component={Link} href={`${base}/meetings/hold/${meeting.id}`}>
            {holdLabel}
          </Button>
        )}
        {mayPlan && (
          <>
            <Button
              component={Link}
              href={`${base}/meetings/planned/${meeting.id}`}
              variant="default"
              leftSection={<IconPencil size={18} aria-hidden />}
            >
              {hasPassed ? t('meetings.next.move') : t('meetings.next.change')}
            </Button>
            <Button
              variant="subtle"
              leftSection={<IconCalendarPlus size={18} aria-hidden />}
              aria-expanded={open === 'calendar'}
              onClick={() => toggle('calendar')}
            >
              {t('meetings.calendar.button')}
            </Button>
            <Button
              variant="subtle"
              leftSection={<IconCalendarX size={18} aria-hidden />}
              aria-expanded={open === 'cancel'}
              onClick={() => toggle('cancel')}
            >
              {t('meetings.cancel.button')}
            </Button>
          </>
        )}
      </div>
      {open === 'calendar' && (
        <CalendarPanel childId={childId} meeting={meeting} onDone={() => setOpen(null)} />
      )}
      {open === 'cancel' && (
        <CancelPanel childId={childId} meeting={meeting} onClose={() => setOpen(null)} />
      )}
      <div className={classes.papers}>
        <PrintLink
          childId={childId}
          child={child}
          document={`invitation/${meeting.id}`}
          of={t('meetings.next.letter')}
        />
        <PrintLink
          childId={childId}
          child={child}
          document={`agenda/${meeting.id}`}
          of={t('meetings.next.agenda')}
        />
      </div>
    </section>
  );
}
