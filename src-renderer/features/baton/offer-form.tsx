import { Button } from '@mantine/core';
import type { HandoverChecklistItem } from '@domain/baton/handover-checklist.ts';
import { tasksOf } from '@domain/baton/tasks-follow.ts';
import { addDays } from '@domain/time/local-date.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { UserView } from '@contract/office.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ChoiceField, ManyField, SelectField, TextField } from '../../ui/fields.tsx';
import { firstWords } from '../../ui/first-words.ts';
import { FormSection } from '../../ui/form-section.tsx';
import { NotTheRole } from '../../ui/not-the-role.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useColleagueChoices, useColleagues } from '../../ui/use-colleagues.ts';
import { useFocusInto } from '../../ui/use-focus-into.ts';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { usePolicy } from '../../ui/use-policy.ts';
import classes from './baton.module.css';
import { ChecklistFields } from './checklist-fields.tsx';
import type { HandoverNotes } from './handover-fact.tsx';

interface Offering {
  readonly toUserId: string;
  readonly message: string;
  readonly expiresOn: LocalDate | null;
  readonly checklist: readonly HandoverChecklistItem[];
  readonly notes: HandoverNotes;
  readonly goesOn: 'stays' | 'leaves';
  readonly keeps: readonly string[];
}

interface OfferFormProps {
  readonly childId: string;
  readonly holderName: string;
  readonly onLeave: () => void;
  readonly onOffered: (toName: string) => void;
}

/** Offers the baton to a colleague: the checklist to go through together, and what becomes of the tasks. */
export function OfferForm(props: OfferFormProps) {
  const t = useT();
  const all = useColleagues();
  const colleagues = all?.filter(({ name }) => name !== props.holderName);
  if (colleagues === undefined) return null;
  return colleagues.length === 0 ? (
    <p className={classes.quiet}>{t('baton.offer.nobody')}</p>
  ) : (
    <Fields {...props} colleagues={colleagues} />
  );
}

function Fields({
  childId,
  holderName,
  onLeave,
  onOffered,
  colleagues,
}: OfferFormProps & { readonly colleagues: readonly UserView[] }) {
  const t = useT();
  const { today } = useDates();
  const policy = usePolicy();
  const opened = useFocusInto<HTMLDivElement>('offer-baton');
  const choices = useColleagueChoices(colleagues);
  const measures = useOperationQuery('measure.list', { childId });
  const tasks = tasksOf(
    (measures.data?.measures ?? []).map(({ id, status, measure }) => ({ id, status, ...measure })),
    holderName,
  );
  const initial: Offering = {
    toUserId: '',
    message: '',
    expiresOn: addDays(today, policy.offerAnswerDays),
    checklist: [],
    notes: { childContact: '', avoid: '', jointMeetingOn: null },
    goesOn: 'stays',
    keeps: [],
  };
  const nameOf = (userId: string) => colleagues.find(({ id }) => id === userId)?.name;
  const form = useOperationForm('baton.offer', {
    initial,
    toInput: ({ expiresOn, goesOn, keeps, checklist, ...words }) => ({
      childId,
      ...words,
      expiresOn: expiresOn ?? '',
      checklist: [...checklist],
      staysOn: goesOn === 'stays',
      keeps: goesOn === 'stays' ? [...keeps] : [],
    }),
    mend: { toUserId: t('baton.offer.mend.to') },
    draftKey: `batonOffer/${childId}`,
    onDone: (_, { toUserId }) => onOffered(nameOf(toUserId) ?? ''),
  });
  const { values, set } = form;
  const chosen = nameOf(values.toUserId);
  return (
    <FormSection title={t('baton.offer.title')} lead={t('baton.offer.lead')}>
      <div ref={opened}>
        <OperationFormView
          form={form}
          submitLabel={
            chosen === undefined
              ? t('baton.offer.submit')
              : t('baton.offer.submitTo', { name: chosen })
          }
          secondary={
            <Button variant="subtle" onClick={onLeave}>
              {t('baton.leave')}
            </Button>
          }
        >
          <SelectField
            path="toUserId"
            label={t('baton.offer.to')}
            value={values.toUserId}
            onChange={(toUserId) => set('toUserId', toUserId)}
            choices={choices}
          />
          <ChecklistFields
            childId={childId}
            talkedAbout={values.checklist}
            onTalkedAbout={(checklist) => set('checklist', checklist)}
            notes={values.notes}
            onNotes={(notes) => set('notes', notes)}
          />
          <ChoiceField
            path="staysOn"
            label={t('baton.offer.goesOn', { name: holderName })}
            value={values.goesOn}
            onChange={(goesOn) => goesOn !== null && set('goesOn', goesOn)}
            choices={[
              { value: 'stays', label: t('baton.offer.stays') },
              { value: 'leaves', label: t('baton.offer.leaves') },
            ]}
          />
          {tasks.length > 0 && values.goesOn === 'stays' && (
            <ManyField
              path="keeps"
              label={t('baton.offer.keeps', { name: holderName })}
              help={t('baton.offer.keepsHelp')}
              value={values.keeps}
              onChange={(keeps) => set('keeps', keeps)}
              choices={tasks.map(({ id, what }) => ({
                value: id as string,
                label: firstWords(what),
              }))}
            />
          )}
          {tasks.length > 0 && values.goesOn === 'leaves' && (
            <p className={classes.quiet}>{t('baton.offer.allFollow', { count: tasks.length })}</p>
          )}
          <TextField
            path="message"
            label={t('baton.offer.message')}
            help={t('baton.offer.messageHelp')}
            maxLength={200}
            value={values.message}
            onChange={(message) => set('message', message)}
          />
          <DateField
            path="expiresOn"
            label={t('baton.offer.expiresOn')}
            value={values.expiresOn}
            onChange={(expiresOn) => set('expiresOn', expiresOn)}
          />
          <p className={classes.quiet}>{t('baton.offer.expiresHelp')}</p>
          <NotTheRole />
        </OperationFormView>
      </div>
    </FormSection>
  );
}
