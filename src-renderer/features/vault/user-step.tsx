import { roles } from '@domain/permission/role.ts';
import { useT } from '../../i18n/use-t.ts';
import { SelectField, TextField } from '../../ui/fields.tsx';
import type { StepProps } from './create-steps.ts';
import { StepForm } from './step-form.tsx';

interface UserStepProps extends StepProps {
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** The first person in the office. */
export function UserStep({ draft, change, onNext, onBack }: UserStepProps) {
  const t = useT();
  const { user } = draft;
  const set = (part: Partial<typeof user>) => change({ user: { ...user, ...part } });
  const check = () =>
    user.name.trim() === '' ? [{ path: 'user.name', message: t('vault.mend.userName') }] : [];
  return (
    <StepForm submitLabel={t('vault.next')} check={check} onNext={onNext} onBack={onBack}>
      <TextField
        path="user.name"
        label={t('vault.userName')}
        help={t('vault.user.nameHelp')}
        value={user.name}
        onChange={(name) => set({ name })}
        maxLength={120}
        required
      />
      <SelectField
        path="user.role"
        label={t('vault.user.role')}
        help={t('vault.user.roleHelp')}
        value={user.role}
        onChange={(role) => set({ role })}
        choices={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
      />
      <TextField
        path="user.phone"
        label={t('vault.user.phone')}
        help={t('vault.user.phoneHelp')}
        value={user.phone}
        onChange={(phone) => set({ phone })}
        inputMode="tel"
        maxLength={40}
      />
    </StepForm>
  );
}
