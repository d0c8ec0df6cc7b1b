import { serviceTypes } from '@domain/office/service-type.ts';
import { useT } from '../../i18n/use-t.ts';
import { SelectField, TextField } from '../../ui/fields.tsx';
import type { StepProps } from './create-steps.ts';
import { StepForm } from './step-form.tsx';

interface OfficeStepProps extends StepProps {
  readonly onNext: () => void;
}

/** What the office is called and what it is. */
export function OfficeStep({ draft, change, onNext }: OfficeStepProps) {
  const t = useT();
  const { office } = draft;
  const set = (part: Partial<typeof office>) => change({ office: { ...office, ...part } });
  const check = () => [
    ...(office.name.trim() === ''
      ? [{ path: 'office.name', message: t('vault.mend.officeName') }]
      : []),
    ...(office.municipality.trim() === ''
      ? [{ path: 'office.municipality', message: t('vault.mend.municipality') }]
      : []),
  ];
  return (
    <StepForm submitLabel={t('vault.next')} check={check} onNext={onNext}>
      <TextField
        path="office.name"
        label={t('vault.office.name')}
        help={t('vault.office.nameHelp')}
        value={office.name}
        onChange={(name) => set({ name })}
        maxLength={120}
        required
      />
      <TextField
        path="office.municipality"
        label={t('vault.office.municipality')}
        value={office.municipality}
        onChange={(municipality) => set({ municipality })}
        maxLength={120}
        required
      />
      <SelectField
        path="office.serviceType"
        label={t('vault.office.serviceType')}
        value={office.serviceType}
        onChange={(serviceType) => set({ serviceType })}
        choices={serviceTypes.map((value) => ({ value, label: t(`service.${value}`) }))}
      />
    </StepForm>
  );
}
