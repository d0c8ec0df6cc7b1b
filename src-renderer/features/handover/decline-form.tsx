import { useT } from '../../i18n/use-t.ts';
import { LongTextField } from '../../ui/fields.tsx';
import { Fold } from '../../ui/fold.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import type { PackageAnswer } from './answered-package.tsx';
import classes from './handover.module.css';
import type { Previewed } from './previewed.ts';

interface DeclineFormProps {
  readonly preview: Previewed;
  readonly onAnswered: (answer: PackageAnswer) => void;
}

/** No, with a reason: the sender still has the baton and must know what to do instead. */
export function DeclineForm({ preview, onAnswered }: DeclineFormProps) {
  const t = useT();
  const packageId = preview.package.id;
  const { fromOffice, child } = preview;
  const form = useOperationForm('handover.decline', {
    initial: { reason: '' },
    toInput: ({ reason }) => ({ packageId, reason }),
    mend: { reason: t('handover.mend.decline') },
    draftKey: `decline/${packageId}`,
    onDone: ({ receiptSaved }) =>
      onAnswered({
        answer: 'declined',
        packageId,
        receiptSaved,
        officeName: fromOffice.name,
        childName: child.name,
      }),
  });
  return (
    <Fold title={t('handover.decline.open')}>
      <p className={classes.plain}>{t('handover.decline.lead', { office: fromOffice.name })}</p>
      <OperationFormView form={form} submitLabel={t('handover.decline.submit')}>
        <LongTextField
          path="reason"
          label={t('handover.decline.reason')}
          value={form.values.reason}
          onChange={(reason) => form.set('reason', reason)}
        />
      </OperationFormView>
    </Fold>
  );
}
