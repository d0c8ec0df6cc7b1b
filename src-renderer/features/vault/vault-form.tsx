import { Button, Group } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FormProblemsContext } from '../../ui/form-problems.ts';
import type { FormProblem } from '../../ui/form-problems.ts';
import type { OperationForm } from '../../ui/use-operation-form.ts';
import classes from './vault.module.css';
import { WaitNotice } from './wait-notice.tsx';

interface VaultFormProps<V> {
  readonly form: OperationForm<V>;
  readonly submitLabel: string;
  /** Whole seconds until a try is allowed. */
  readonly waitSeconds?: number;
  /** What is found wrong before anything is sent. */
  readonly check?: () => readonly FormProblem[];
  readonly ownProblems?: readonly FormProblem[];
  readonly onOwnProblems?: (problems: readonly FormProblem[]) => void;
  readonly secondary?: ReactNode;
  readonly children: ReactNode;
}

/** A form of the lock screen: nothing of it is kept as a draft, and it waits when there were many tries. */
export function VaultForm<V>(props: VaultFormProps<V>) {
  const {
    form,
    submitLabel,
    waitSeconds = 0,
    check,
    ownProblems = [],
    secondary,
    children,
  } = props;
  const t = useT();
  const problems = ownProblems.length > 0 ? ownProblems : form.problems;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = check?.() ?? [];
    props.onOwnProblems?.(found);
    if (found.length === 0) void form.submit();
  };
  return (
    <FormProblemsContext value={problems}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <ErrorSummary problems={problems} code={form.error?.incidentId} />
        {children}
        <WaitNotice seconds={waitSeconds} />
        <Group gap="sm">
          <Button type="submit" loading={form.busy} disabled={waitSeconds > 0}>
            {submitLabel}
          </Button>
          {secondary}
        </Group>
        <p className={classes.over} role="status">
          {form.busy ? t('vault.working') : ''}
        </p>
      </form>
    </FormProblemsContext>
  );
}
