import { Button, Group } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { ErrorSummary } from './error-summary.tsx';
import { FormProblemsContext } from './form-problems.ts';
import classes from './operation-form-view.module.css';
import { SaveStatus } from './save-status.tsx';
import type { OperationForm } from './use-operation-form.ts';

interface OperationFormViewProps<V> {
  readonly form: OperationForm<V>;
  /** The verb on the button: «Registrer barnet». */
  readonly submitLabel: string;
  readonly children: ReactNode;
  /** Beside the button, for example a way back. */
  readonly secondary?: ReactNode;
}

/** The frame of a form: what must be mended, the fields, one button, and that it is saved. */
export function OperationFormView<V>({
  form,
  submitLabel,
  children,
  secondary,
}: OperationFormViewProps<V>) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <FormProblemsContext value={form.problems}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <ErrorSummary problems={form.problems} code={form.error?.incidentId} />
        {children}
        <Group gap="sm">
          <Button type="submit" loading={form.busy}>
            {submitLabel}
          </Button>
          {secondary}
          <SaveStatus status={form.draft.status} />
        </Group>
      </form>
    </FormProblemsContext>
  );
}
