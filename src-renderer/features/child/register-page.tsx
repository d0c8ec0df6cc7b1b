import { useLocation } from 'wouter';
import { useT } from '../../i18n/use-t.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { emptyChild, tidyChild } from './child-fields.ts';
import { RegisterForm } from './register-form.tsx';
import { RegisterSearch } from './register-search.tsx';
import type { RegisterValues } from './register-values.ts';

const initial: RegisterValues = { phase: 'search', fields: emptyChild, isAnotherChild: false };

/** A new child: looked for first, registered when nobody is the same. */
export default function RegisterPage() {
  const t = useT();
  const [, navigate] = useLocation();
  const form = useOperationForm('child.register', {
    initial,
    toInput: ({ fields, isAnotherChild }) => ({ ...tidyChild(fields), isAnotherChild }),
    mend: {
      givenName: t('child.mend.givenName'),
      'guardians.*.name': t('child.mend.guardianName'),
      'guardians.*.mayReadReason': t('child.mend.mayReadReason'),
    },
    draftKey: 'child/new',
    onDone: ({ childId }) => navigate(`/children/${childId}/summary`),
  });
  return (
    <>
      <PageHeader title={t('child.register.title')} lead={t('child.register.lead')} />
      {form.values.phase === 'search' ? (
        <RegisterSearch
          onRegister={(found) =>
            form.setValues((now) => ({
              ...now,
              phase: 'form',
              fields: { ...now.fields, ...found },
            }))
          }
        />
      ) : (
        <RegisterForm form={form} />
      )}
    </>
  );
}
