import { Button } from '@mantine/core';
import { IconCalendarEvent, IconChecks, IconMessageCircle, IconPhone } from '@tabler/icons-react';
import { useState } from 'react';
import type { OutputOf } from '@contract/index.ts';
import { paperMilestones } from '@domain/paper/paper-terms.ts';
import type { PaperMilestone } from '@domain/paper/paper-terms.ts';
import { isLocalDate } from '@domain/time/local-date.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import { useOperationCommand } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { Fold } from '../../ui/fold.tsx';
import { PrintLink } from '../../ui/print-link.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { EndPaperForm } from './end-paper-form.tsx';
import classes from './log.module.css';

const icons: Readonly<Record<PaperMilestone, typeof IconPhone>> = {
  meeting: IconCalendarEvent,
  evaluation: IconChecks,
  childVoice: IconMessageCircle,
  contact: IconPhone,
};

interface PaperPanelProps {
  readonly childId: string;
  readonly child: OutputOf<'child.get'>['summary'];
  readonly paper: OutputOf<'paper.ofChild'>;
  readonly mayWrite: boolean;
  readonly mayEnd: boolean;
}

/**
 * The log is on paper: says so, and takes the four things that are registered here, one click each for today, so
 * that a break in follow-up is noticed. What was said stays on the paper.
 */
export function PaperPanel({ childId, child, paper, mayWrite, mayEnd }: PaperPanelProps) {
  const t = useT();
  const dates = useDates();
  return (
    <section className={classes.panel} aria-labelledby="log-paper">
      <div className={classes.bar}>
        <h2 id="log-paper" className={classes.panelTitle}>
          {t('paper.title')}
        </h2>
        <PrintLink childId={childId} child={child} document="blank" of={t('paper.anotherSheet')} />
      </div>
      <p className={classes.notice}>
        {t('paper.lead')}{' '}
        {paper.since !== null && t('paper.since', { date: dates.moment(paper.since) })}{' '}
        <strong>{t('paper.code', { code: paper.code ?? '' })}</strong>
      </p>
      {mayWrite && <Milestones childId={childId} nextMeetingOn={paper.nextMeeting?.on ?? null} />}
      {paper.nextMeeting !== null && (
        <div>
          <PrintLink
            childId={childId}
            child={child}
            document={`invitation/${paper.nextMeeting.plannedId}`}
            of={t('paper.invitation', { date: dates.near(paper.nextMeeting.on) })}
          />
          <PrintLink
            childId={childId}
            child={child}
            document={`agenda/${paper.nextMeeting.plannedId}`}
            of={t('paper.agenda')}
          />
        </div>
      )}
      {paper.milestones.length > 0 && (
        <Fold title={t('paper.registered', { count: paper.milestones.length })} open>
          <ul className={classes.facts}>
            {paper.milestones.map(({ id, kind, on, byName }) => (
              <li key={id}>
                {t('paper.registeredOne', {
                  date: dates.table(on),
                  what: t(`paperMilestone.${kind}`),
                  name: byName,
                })}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {mayEnd && (
        <Fold title={t('paper.end.title')}>
          <EndPaperForm childId={childId} />
        </Fold>
      )}
    </section>
  );
}

function Milestones({
  childId,
  nextMeetingOn,
}: {
  readonly childId: string;
  readonly nextMeetingOn: LocalDate | null;
}) {
  const t = useT();
  const dates = useDates();
  const register = useOperationCommand('paper.registerMilestone');
  const [on, setOn] = useState<LocalDate | null>(dates.today);
  const [next, setNext] = useState<LocalDate | null>(null);
  const [said, setSaid] = useState('');
  const isReadable = on !== null && isLocalDate(on) && (next === null || isLocalDate(next));
  const note = (kind: PaperMilestone) => {
    if (on === null) return;
    register.mutate(
      { childId, kind, on, nextMeetingOn: kind === 'meeting' ? next : null },
      {
        onSuccess: () => {
          setSaid(t('paper.done', { what: t(`paperMilestone.${kind}`), date: dates.near(on) }));
          setOn(dates.today);
          setNext(null);
        },
      },
    );
  };
  return (
    <div className={classes.day}>
      <div className={classes.dates}>
        <DateField path="on" label={t('paper.on')} value={on} onChange={setOn} />
        <DateField
          path="nextMeetingOn"
          label={t('paper.next')}
          help={
            nextMeetingOn === null
              ? t('paper.nextNone')
              : t('paper.nextIs', { date: dates.near(nextMeetingOn) })
          }
          value={next}
          onChange={setNext}
        />
      </div>
      <div className={classes.milestones}>
        {paperMilestones.map((kind) => {
          const Icon = icons[kind];
          return (
            <Button
              key={kind}
              variant="light"
              leftSection={<Icon size={20} aria-hidden />}
              disabled={!isReadable || register.isPending}
              onClick={() => note(kind)}
            >
              {t(`paperMilestone.${kind}`)}
            </Button>
          );
        })}
      </div>
      <p role="status" className={classes.ago}>
        {said}
      </p>
      {register.error !== null && (
        <ProblemNotice
          title={t('paper.notRegistered')}
          words={errorWords(register.error, t)}
          code={register.error.incidentId}
        />
      )}
    </div>
  );
}
