import type { UserView } from '@contract/office.ts';
import { mayHoldBaton } from '@domain/permission/may-hold-baton.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { ChoiceCards } from '../../ui/choice-cards.tsx';
import { SelectField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { NotTheRole } from '../../ui/not-the-role.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import type { PackageAnswer } from './answered-package.tsx';
import type { Previewed } from './previewed.ts';

interface AcceptFormProps {
  readonly preview: Previewed;
  readonly onAnswered: (answer: PackageAnswer) => void;
}

/** Yes: who gets the baton here, and whether the child is known from before. */
export function AcceptForm(props: AcceptFormProps) {
  const t = useT();
  const users = useOperationQuery('office.users', {});
  return (
    <FormSection title={t('handover.accept.title')} lead={t('handover.accept.lead')}>
      <Loaded query={users}>
        {({ users: all }) => (
          <Fields
            {...props}
            colleagues={all.filter(({ status, role }) => status === 'active' && mayHoldBaton(role))}
          />
        )}
      </Loaded>
    </FormSection>
  );
}

interface Accepting {
  readonly holderUserId: string;
  /** An id, or `new`; null while nobody has said. */
  readonly sameAs: string | null;
}

function Fields({
  preview,
  onAnswered,
  colleagues,
}: AcceptFormProps & { readonly colleagues: readonly UserView[] }) {
  const t = useT();
  const dates = useDates();
  const { lookAlikes, child, fromOffice } = preview;
  const packageId = preview.package.id;
  const nameOf = (userId: string) => colleagues.find(({ id }) => id === userId)?.name ?? '';
  const form = useOperationForm('handover.accept', {
    initial: { holderUserId: '', sameAs: lookAlikes.length === 0 ? 'new' : null } as Accepting,
    toInput: ({ holderUserId, sameAs }) => ({
      packageId,
      holderUserId,
      intoChildId: sameAs === 'new' ? null : sameAs,
    }),
    mend: { holderUserId: t('handover.mend.holder') },
    check: ({ sameAs }) =>
      sameAs === null ? [{ path: 'intoChildId', message: t('handover.mend.sameChild') }] : [],
    draftKey: `accept/${packageId}`,
    onDone: ({ childId, receiptSaved }, { holderUserId }) =>
      onAnswered({
        answer: 'accepted',
        packageId,
        childId,
        receiptSaved,
        holderName: nameOf(holderUserId),
        officeName: fromOffice.name,
        childName: child.name,
        level: child.level,
      }),
  });
  const { values, set } = form;
  const holder = nameOf(values.holderUserId);
  return (
    <OperationFormView
      form={form}
      submitLabel={
        holder === ''
          ? t('handover.accept.submit')
          : t('handover.accept.submitTo', { name: holder })
      }
    >
      {lookAlikes.length > 0 && (
        <ChoiceCards
          path="intoChildId"
          label={t('handover.sameChild')}
          help={t('handover.sameChild.help')}
          value={values.sameAs}
          onChange={(sameAs) => set('sameAs', sameAs)}
          cards={[
            ...lookAlikes.map(({ id, name, birthDate }) => ({
              value: id as string,
              title: t('handover.sameChild.yes', { name }),
              detail:
                birthDate === null
                  ? undefined
                  : t('handover.born', { date: dates.table(birthDate) }),
            })),
            { value: 'new', title: t('handover.sameChild.no') },
          ]}
        />
      )}
      <SelectField
        path="holderUserId"
        label={t('handover.holder')}
        help={t('handover.holder.help')}
        value={values.holderUserId}
        onChange={(holderUserId) => set('holderUserId', holderUserId)}
        choices={[
          { value: '', label: t('handover.holder.choose') },
          ...colleagues.map(({ id, name, role }) => ({
            value: id as string,
            label: `${name} (${t(`role.${role}`)})`,
          })),
        ]}
      />
      <NotTheRole />
    </OperationFormView>
  );
}
