import { Button } from '@mantine/core';
import { addDays } from '@domain/time/local-date.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { OutputOf } from '@contract/index.ts';
import { mayHoldBaton } from '@domain/permission/may-hold-baton.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ManyField, SelectField, TextField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useFocusInto } from '../../ui/use-focus-into.ts';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { usePolicy } from '../../ui/use-policy.ts';
import classes from './baton.module.css';
import { handoverChecklist } from './handover-checklist.ts';
import type { HandoverChecklistItem } from './handover-checklist.ts';

interface Offering {
  readonly toUserId: string;
  readonly message: string;
  readonly expiresOn: LocalDate | null;
  readonly talkedAbout: readonly HandoverChecklistItem[];
}

interface OfferFormProps {
  readonly childId: string;
  readonly holderName: string;
  readonly onLeave: () => void;
  readonly onOffered: (toName: string) => void;
}

/** Offers the baton to a colleague, with the checklist to go through together first. */
export function OfferForm(props: OfferFormProps) {
  const t = useT();
  const users = useOperationQuery('office.users', {});
  return (
    <Loaded query={users}>
      {({ users: all }) => {
        const colleagues = all.filter(
          ({ status, name, role }) =>
            status === 'active' && mayHoldBaton(role) && name !== props.holderName,
        );
        return colleagues.length === 0 ? (
          <p className={classes.quiet}>{t('baton.offer.nobody')}</p>
        ) : (
          <Fields {...props} colleagues={colleagues} />
        );
      }}
    </Loaded>
  );
}

function Fields({
  childId,
  onLeave,
  onOffered,
  colleagues,
}: OfferFormProps & { readonly colleagues: OutputOf<'office.users'>['users'] }) {
  const t = useT();
  const { today } = useDates();
  const policy = usePolicy();
  const opened = useFocusInto<HTMLDivElement>('offer-baton');
  const initial: Offering = {
    toUserId: '',
    message: '',
    expiresOn: addDays(today, policy.offerAnswerDays),
    talkedAbout: [],
  };
  const nameOf = (userId: string) => colleagues.find(({ id }) => id === userId)?.name;
  const form = useOperationForm('baton.offer', {
    initial,
    toInput: ({ toUserId, message, expiresOn }) => ({
      childId,
      toUserId,
      message,
      expiresOn: expiresOn ?? '',
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
            choices={[
              { value: '', label: t('baton.offer.choose') },
              ...colleagues.map(({ id, name, role }) => ({
                value: id as string,
                label: `${name} (${t(`role.${role}`)})`,
              })),
            ]}
          />
          <ManyField
            path="talkedAbout"
            label={t('baton.checklist.title')}
            help={t('baton.checklist.help')}
            value={values.talkedAbout}
            onChange={(talkedAbout) => set('talkedAbout', talkedAbout)}
            choices={handoverChecklist.map((value) => ({
              value,
              label: t(`baton.checklist.${value}`),
            }))}
          />
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
        </OperationFormView>
      </div>
    </FormSection>
  );
}
