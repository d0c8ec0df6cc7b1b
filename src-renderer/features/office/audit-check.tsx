import { Button } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { OutputOf } from '@contract/index.ts';
import { api } from '../../api/client.ts';
import { asOperationError } from '../../api/operation-error.ts';
import type { OperationError } from '../../api/operation-error.ts';
import { useT } from '../../i18n/use-t.ts';
import { errorWords } from '../../ui/error-words.ts';
import { FormSection } from '../../ui/form-section.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import classes from './office.module.css';

type Outcome =
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'checked'; readonly answer: OutputOf<'audit.verify'> }
  | { readonly kind: 'refused'; readonly error: OperationError };

/** Whether the trail of who has read and written is whole, in plain words; checked when asked for. */
export function AuditCheck() {
  const t = useT();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'notAsked' });
  const check = () => {
    setOutcome({ kind: 'checking' });
    api.audit.verify({}).then(
      (answer) => setOutcome({ kind: 'checked', answer }),
      (thrown: unknown) => setOutcome({ kind: 'refused', error: asOperationError(thrown) }),
    );
  };
  return (
    <FormSection title={t('office.audit.title')} lead={t('office.audit.lead')}>
      <div>
        <Button
          variant="default"
          leftSection={<IconShieldCheck size={20} aria-hidden />}
          loading={outcome.kind === 'checking'}
          onClick={check}
        >
          {t('office.audit.check')}
        </Button>
      </div>
      <div role="status">
        {outcome.kind === 'checked' && outcome.answer.isWhole && (
          <p className={classes.whole}>{t('office.audit.whole', { count: outcome.answer.rows })}</p>
        )}
      </div>
      {outcome.kind === 'checked' && !outcome.answer.isWhole && (
        <ProblemNotice
          title={t('office.audit.brokenTitle')}
          words={t('office.audit.broken', { number: outcome.answer.brokenAt ?? 0 })}
        />
      )}
      {outcome.kind === 'refused' && (
        <ProblemNotice
          title={t('common.notRead.title')}
          words={errorWords(outcome.error, t)}
          code={outcome.error.incidentId}
        />
      )}
    </FormSection>
  );
}
