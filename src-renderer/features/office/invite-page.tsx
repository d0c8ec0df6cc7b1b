import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { roles } from '@domain/permission/role.ts';
import type { Role } from '@domain/permission/role.ts';
import { useT } from '../../i18n/use-t.ts';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { OneTimeCode } from './one-time-code.tsx';
import type { Invited } from './one-time-code.tsx';

const initial: { name: string; role: Role; phone: string } = {
  name: '',
  role: 'stafettholder',
  phone: '',
};

/** Lets a colleague in with a one-time code. */
export default function InvitePage() {
  const t = useT();
  const [invited, setInvited] = useState<Invited | null>(null);
  const form = useOperationForm('office.inviteUser', {
    initial,
    toInput: (values) => values,
    mend: { name: t('office.mend.name') },
    onDone: ({ code, expiresOn }, { name }) => setInvited({ name, code, expiresOn }),
  });
  if (invited !== null)
    return (
      <OneTimeCode
        invited={invited}
        onAnother={() => {
          setInvited(null);
          void form.reset();
        }}
      />
    );
  const { values } = form;
  return (
    <>
      <PageHeader title={t('office.invite.title')} lead={t('office.invite.lead')} />
      <OperationFormView
        form={form}
        submitLabel={t('office.invite.submit')}
        secondary={
          <Button component={Link} href="/office" variant="subtle">
            {t('office.back')}
          </Button>
        }
      >
        <FormSection title={t('office.invite.who')}>
          <TextField
            path="name"
            label={t('office.invite.name')}
            help={t('office.invite.nameHelp')}
            value={values.name}
            onChange={(name) => form.set('name', name)}
            maxLength={120}
            required
          />
          <SelectField
            path="role"
            label={t('office.invite.role')}
            help={t(`office.roleMeans.${values.role}`)}
            value={values.role}
            onChange={(role) => form.set('role', role)}
            choices={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
          />
          <TextField
            path="phone"
            label={t('office.invite.phone')}
            value={values.phone}
            onChange={(phone) => form.set('phone', phone)}
            inputMode="tel"
            maxLength={40}
          />
        </FormSection>
      </OperationFormView>
    </>
  );
}
