import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FormProblemsContext } from '../../ui/form-problems.ts';
import type { FormProblem } from '../../ui/form-problems.ts';
import classes from './vault.module.css';

interface StepFormProps {
  readonly submitLabel: string;
  /** What must be mended before the next step. */
  readonly check: () => readonly FormProblem[];
  readonly onNext: () => void;
  readonly onBack?: () => void;
  readonly busy?: boolean;
  /** Refusals from the other side. */
  readonly refusals?: readonly FormProblem[];
  readonly children: ReactNode;
}

/** One step on the way: what to mend, the fields, forward and back. */
export function StepForm(props: StepFormProps) {
  const { submitLabel, check, onNext, onBack, busy = false, refusals = [], children } = props;
  const t = useT();
  const [found, setFound] = useState<readonly FormProblem[]>([]);
  const problems = found.length > 0 ? found : refusals;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const now = check();
    setFound(now);
    if (now.length === 0) onNext();
  };
  return (
    <FormProblemsContext value={problems}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <ErrorSummary problems={problems} />
        {children}
        <Group gap="sm">
          <Button type="submit" loading={busy}>
            {submitLabel}
          </Button>
          {onBack !== undefined && (
            <Button variant="subtle" onClick={onBack} disabled={busy}>
              {t('vault.previous')}
            </Button>
          )}
        </Group>
      </form>
    </FormProblemsContext>
  );
}
