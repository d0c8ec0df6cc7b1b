import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { isSameName } from '@domain/child/is-same-name.ts';
import { invitationAnswers } from '@domain/meeting/meeting-terms.ts';
import type { InvitationAnswer } from '@domain/meeting/meeting-terms.ts';
import type { PlannedMeetingView } from '@contract/planned-meeting.ts';
import { asOperationError } from '../../api/operation-error.ts';
import { useOperationCommand } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { errorWords } from '../../ui/error-words.ts';
import { ChoiceRow } from './choice-row.tsx';
import { manyPeople } from './invited-rows.tsx';
import classes from './meetings.module.css';
import type { Person } from './people.ts';

interface AnswerRowsProps {
  readonly childId: string;
  readonly meeting: PlannedMeetingView;
  readonly people: readonly Person[];
  readonly mayChange: boolean;
}

/** Who is asked to a planned meeting and what they answered; one press writes an answer down. */
export function AnswerRows({ childId, meeting, people, mayChange }: AnswerRowsProps) {
  const t = useT();
  const { answer, trouble, busy } = useAnswer(childId, meeting);
  const asked = meeting.invited.filter(({ need }) => need === 'asked');
  const notNeeded = meeting.invited.filter(({ need }) => need === 'notNeeded');
  const missingOf = (name: string) =>
    people.find((person) => isSameName(person.name, name))?.missing ?? null;
  if (meeting.invited.length === 0)
    return <p className={classes.hint}>{t('meetings.answer.nobody')}</p>;
  return (
    <div className={classes.rows}>
      <h3 className={classes.partTitle}>{t('meetings.answer.title')}</h3>
      <ul className={classes.answers}>
        {asked.map(({ name, service, answer: said }) => (
          <li key={name} className={classes.attendance}>
            <div className={classes.person}>
              <span className={classes.personName}>{name}</span>
              <span className={classes.quiet}>{service}</span>
            </div>
            {mayChange ? (
              <ChoiceRow
                label={t('meetings.answer.label', { name })}
                disabled={busy}
                value={said}
                onChange={(value) => answer(name, value)}
                choices={invitationAnswers.map((value) => ({
                  value,
                  label: t(`invitationAnswer.${value}`),
                }))}
              />
            ) : (
              <span>{t(`invitationAnswer.${said}`)}</span>
            )}
            {missingOf(name) !== null && (
              <p className={classes.missing}>
                {t(`meetings.invite.missing.${missingOf(name) ?? 'noConsent'}`)}{' '}
                <Anchor component={Link} href={`/children/${childId}/consent/record`}>
                  {t('meetings.invite.toConsent')}
                </Anchor>
              </p>
            )}
          </li>
        ))}
      </ul>
      {notNeeded.length > 0 && (
        <p className={classes.quiet}>
          {t('meetings.answer.notNeeded', {
            names: notNeeded.map(({ name }) => name).join(', '),
          })}
        </p>
      )}
      {asked.length > manyPeople && <p className={classes.hint}>{t('meetings.invite.many')}</p>}
      {trouble !== null && (
        <p role="alert" className={classes.missing}>
          {trouble}
        </p>
      )}
    </div>
  );
}

/** Writes one answer on the plan as it stands; where somebody was faster, the plan is read again. */
function useAnswer(childId: string, meeting: PlannedMeetingView) {
  const t = useT();
  const change = useOperationCommand('meeting.changePlan');
  const answer = (name: string, said: InvitationAnswer) => {
    const { type, on, startsAt, endsAt, place, purpose, agenda, invited } = meeting;
    change.mutate({
      childId,
      plannedId: meeting.id,
      revision: meeting.revision,
      plan: {
        ...{ type, on, startsAt, endsAt, place, purpose, agenda },
        invited: invited.map((row) => (row.name === name ? { ...row, answer: said } : row)),
      },
    });
  };
  const trouble = change.error === null ? null : errorWords(asOperationError(change.error), t);
  return { answer, trouble, busy: change.isPending };
}
