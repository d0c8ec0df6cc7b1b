import { Button } from '@mantine/core';
import { IconCalendarCheck, IconChecklist } from '@tabler/icons-react';
import type { ChildSummary } from '@contract/child.ts';
import type { OutputOf } from '@contract/index.ts';
import type { MeetingFields } from '@contract/meeting.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { Fold } from '../../ui/fold.tsx';
import { PrintLink } from '../../ui/print-link.tsx';
import { Quote } from '../../ui/quote.tsx';
import { CommentForm, commentButtonId } from './comment-form.tsx';
import classes from './meetings.module.css';

export type Meeting = OutputOf<'meeting.list'>['meetings'][number];

interface MeetingCardProps {
  readonly childId: string;
  readonly child: ChildSummary;
  readonly held: Meeting;
  /** How what the guardians say afterwards is written down; null for whoever may not. */
  readonly commenting: {
    readonly isOpen: boolean;
    readonly open: () => void;
    readonly close: () => void;
  } | null;
}

/** The minutes of one meeting: the child's own words first, then what was decided, and what the guardians say to it. */
export function MeetingCard({ childId, child, held, commenting }: MeetingCardProps) {
  const t = useT();
  const dates = useDates();
  const { meeting, comments, byName, at } = held;
  return (
    <article className={classes.meeting} aria-labelledby={`meeting-${held.id}`}>
      <header>
        <h2 id={`meeting-${held.id}`} className={classes.meetingTitle}>
          {t('meetings.card.title', {
            type: t(`meetingType.${meeting.type}`),
            date: dates.near(meeting.heldOn),
          })}
        </h2>
        <p className={classes.quiet}>{whereAndWho(meeting, t)}</p>
      </header>
      {meeting.childVoice !== '' && (
        <Quote source={t('meetings.card.childVoice')}>{meeting.childVoice}</Quote>
      )}
      {meeting.guardianView !== '' && (
        <Part title={t('meetings.field.guardianView')} words={meeting.guardianView} />
      )}
      {meeting.summary !== '' && (
        <Part title={t('meetings.field.summary')} words={meeting.summary} />
      )}
      {meeting.decisions.length > 0 && (
        <div>
          <h3 className={classes.partTitle}>{t('meetings.field.decisions')}</h3>
          <ul className={classes.decisions}>
            {meeting.decisions.map(({ what, measure }, index) => (
              <li key={index}>
                {what}
                {measure !== null && (
                  <span className={classes.becameMeasure}>
                    <IconChecklist size={18} aria-hidden />
                    {t('meetings.card.measure', {
                      responsible: measure.responsible || t('meetings.decision.nobodyYet'),
                      arena: t(`arena.${measure.arena}`),
                      date: dates.table(measure.evaluateOn),
                    })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {(meeting.guardianComment !== '' || comments.length > 0) && (
        <div>
          <h3 className={classes.partTitle}>{t('meetings.comment.title')}</h3>
          {meeting.guardianComment !== '' && (
            <p className={classes.words}>{meeting.guardianComment}</p>
          )}
          {comments.map(({ id, body, happenedOn, byName: writtenBy }) => (
            <div key={id} className={classes.comment}>
              <p className={classes.words}>{body}</p>
              <p className={classes.quiet}>
                {t('meetings.comment.by', { date: dates.near(happenedOn), name: writtenBy })}
              </p>
            </div>
          ))}
        </div>
      )}
      <p className={classes.nextDate}>
        <IconCalendarCheck size={20} aria-hidden />
        {meeting.nextMeetingOn === null
          ? t('meetings.card.noNext', { reason: meeting.noNextMeetingReason })
          : t('meetings.card.next', { date: dates.near(meeting.nextMeetingOn) })}
      </p>
      {meeting.agenda !== '' && (
        <Fold title={t('meetings.field.agenda')}>
          <p className={classes.words}>{meeting.agenda}</p>
        </Fold>
      )}
      {commenting?.isOpen === true && (
        <CommentForm childId={childId} meetingId={held.id} onClose={commenting.close} />
      )}
      {commenting?.isOpen === false && (
        <div>
          <Button
            id={commentButtonId(held.id)}
            variant="subtle"
            size="compact-md"
            onClick={commenting.open}
          >
            {t('meetings.comment.button')}
          </Button>
        </div>
      )}
      <footer className={classes.papers}>
        <span className={classes.quiet}>
          {t('meetings.card.by', { name: byName, when: dates.moment(at) })}
        </span>
        <PrintLink
          childId={childId}
          child={child}
          short
          document={`minutes/${held.id}`}
          of={t('meetings.printMinutes', { date: dates.near(meeting.heldOn) })}
        />
      </footer>
    </article>
  );
}

function Part({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <div>
      <h3 className={classes.partTitle}>{title}</h3>
      <p className={classes.words}>{words}</p>
    </div>
  );
}

function whereAndWho(meeting: MeetingFields, t: ReturnType<typeof useT>): string {
  const names = (sought: MeetingFields['participants'][number]['attendance']) =>
    meeting.participants
      .filter(({ attendance }) => attendance === sought)
      .map(({ name, service }) => (service === '' ? name : `${name} (${service})`))
      .join(', ');
  const parts = [
    meeting.startsAt === null
      ? ''
      : t('meetings.card.time', { time: meeting.startsAt.replace(':', '.') }),
    meeting.place,
    names('present') && t('meetings.card.present', { names: names('present') }),
    names('excused') && t('meetings.card.excused', { names: names('excused') }),
    names('absent') && t('meetings.card.absent', { names: names('absent') }),
    names('notNeeded') && t('meetings.card.notNeeded', { names: names('notNeeded') }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
