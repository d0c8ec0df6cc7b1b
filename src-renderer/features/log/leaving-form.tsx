import { Anchor, Button } from '@mantine/core';
import { Link } from 'wouter';
import { isSameName } from '@domain/child/is-same-name.ts';
import { leavingNotices } from '@domain/case/leave-log.ts';
import type { LeavingNotice } from '@domain/case/leave-log.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { OutputOf } from '@contract/index.ts';
import { useOperationCommand } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ChoiceField, SelectField } from '../../ui/fields.tsx';
import { firstWords } from '../../ui/first-words.ts';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { unanswered } from '../../ui/unanswered.ts';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { usePeopleOfLog } from '../../ui/use-people-of-log.ts';
import { useUndo } from '../../ui/use-undo.tsx';
import classes from './log.module.css';

/** A choice of the list: nothing chosen yet, openly nobody, or a person by name. */
const nobody = 'nobody';
const person = (name: string) => `person:${name}`;

function responsibleOf(choice: string | undefined): string | null {
  if (choice === undefined || choice === '') return null;
  return choice === nobody ? '' : choice.slice(person('').length);
}

interface Leaving {
  readonly to: LocalDate | null;
  readonly notice: LeavingNotice | null;
  readonly takeOver: Readonly<Record<string, string>>;
}

interface LeavingFormProps {
  readonly childId: string;
  readonly leaving: OutputOf<'log.participants'>['participants'][number];
  /** The open measures that they answer for. */
  readonly tasks: readonly { readonly id: string; readonly what: string }[];
  readonly onLeave: () => void;
  readonly onLeft: () => void;
}

/** Who takes over each task, from which day, and how they were told; one way back the same day. */
export function LeavingForm({ childId, leaving, tasks, onLeave, onLeft }: LeavingFormProps) {
  const t = useT();
  const { today } = useDates();
  const people = usePeopleOfLog(childId).filter((name) => !isSameName(name, leaving.name));
  const comeBack = useOperationCommand('log.resumeParticipation');
  const offerUndo = useUndo();
  const initial: Leaving = { to: today, notice: null, takeOver: {} };
  const form = useOperationForm('log.endParticipation', {
    initial,
    toInput: ({ to, notice, takeOver }) => ({
      childId,
      participantId: leaving.id,
      to: to ?? '',
      notice: notice ?? unanswered,
      takeOver: tasks.map(({ id }) => ({
        measureId: id,
        responsible: responsibleOf(takeOver[id]) ?? unanswered,
      })),
    }),
    mend: {
      notice: t('log.leaving.mend.notice'),
      'takeOver.*.responsible': t('log.leaving.mend.takeOver'),
    },
    draftKey: `logLeaving/${childId}/${leaving.id}`,
    onDone: () => {
      offerUndo({
        done: t('log.participants.ended', { name: leaving.name }),
        undo: () =>
          comeBack.mutateAsync({
            childId,
            participantId: leaving.id,
            takeBack: tasks.map(({ id }) => id),
          }),
      });
      onLeft();
    },
  });
  const { values, set } = form;
  const choices = [
    { value: '', label: t('log.leaving.choose') },
    ...people.map((name) => ({ value: person(name), label: name })),
    { value: nobody, label: t('log.leaving.nobody') },
  ];
  return (
    <>
      <PageHeader
        title={t('log.leaving.title', { name: leaving.name })}
        lead={t('log.leaving.lead')}
      />
      <div className={classes.panel}>
        <OperationFormView
          form={form}
          submitLabel={t('log.leaving.submit', { name: leaving.name })}
          secondary={
            <Button variant="subtle" onClick={onLeave}>
              {t('log.leaving.leave')}
            </Button>
          }
        >
          {tasks.length === 0 ? (
            <p className={classes.plain}>{t('log.leaving.noTasks')}</p>
          ) : (
            <fieldset className={classes.endings}>
              <legend>{t('log.leaving.tasks', { count: tasks.length, name: leaving.name })}</legend>
              {tasks.map(({ id, what }, index) => (
                <SelectField
                  key={id}
                  path={`takeOver.${index}.responsible`}
                  label={firstWords(what)}
                  value={values.takeOver[id] ?? ''}
                  onChange={(choice) => set('takeOver', { ...values.takeOver, [id]: choice })}
                  choices={choices}
                />
              ))}
            </fieldset>
          )}
          <ChoiceField
            path="notice"
            label={t('log.leaving.notice', { name: leaving.name })}
            help={t('log.leaving.noticeHelp')}
            value={values.notice}
            onChange={(notice) => set('notice', notice)}
            choices={leavingNotices.map((value) => ({
              value,
              label: t(`log.leaving.notice.${value}`),
            }))}
          />
          {values.notice === 'letter' && (
            <div>
              <Anchor component={Link} href={`/children/${childId}/print/notice/${leaving.id}`}>
                {t('log.leaving.print')}
              </Anchor>
            </div>
          )}
          <DateField
            path="to"
            label={t('log.leaving.to')}
            value={values.to}
            onChange={(to) => set('to', to)}
          />
        </OperationFormView>
      </div>
    </>
  );
}
