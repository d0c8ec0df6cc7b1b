import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { likelyDuplicates } from '@domain/child/find-duplicates.ts';
import { useT } from '../../i18n/use-t.ts';
import { CheckField } from '../../ui/fields.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import type { OperationForm } from '../../ui/use-operation-form.ts';
import { ChildFieldsForm } from './child-fields-form.tsx';
import classes from './child-form.module.css';
import { fullName } from './full-name.ts';
import { LookAlikes } from './look-alikes.tsx';
import type { RegisterValues } from './register-values.ts';
import { useChildrenLike } from './use-children-like.ts';

const pauseMs = 400;

/** Who the child is. Look-alikes keep being looked for while the name is written. */
export function RegisterForm({ form }: { readonly form: OperationForm<RegisterValues> }) {
  const t = useT();
  const { fields, isAnotherChild } = form.values;
  const [asked] = useDebouncedValue(
    { text: fullName(fields), birthDate: fields.isUnborn ? null : fields.birthDate },
    pauseMs,
  );
  const found = useChildrenLike(asked.text, asked.birthDate);
  // The same rule as on the other side, so what is shown is what would stop the registration.
  const alike = likelyDuplicates({ ...fields, birthDate: asked.birthDate }, found.matches);
  const wasStopped = form.error?.code === 'possibleDuplicate';
  return (
    <OperationFormView
      form={form}
      submitLabel={t('child.register.submit')}
      secondary={
        <Button variant="subtle" onClick={() => void form.reset()}>
          {t('child.register.searchAgain')}
        </Button>
      }
    >
      <ChildFieldsForm
        prefix=""
        fields={fields}
        onChange={(change) => form.setValues((now) => ({ ...now, fields: change(now.fields) }))}
      />
      {(alike.length > 0 || wasStopped) && (
        <section className={classes.alike} aria-labelledby="alike-title">
          <h2 id="alike-title" className={classes.alikeTitle}>
            {alike.length > 0
              ? t('child.search.some', { count: alike.length })
              : t('error.possibleDuplicate')}
          </h2>
          <LookAlikes matches={alike.map(({ child }) => child)} />
          <CheckField
            path="isAnotherChild"
            label={t('child.register.isAnotherChild')}
            value={isAnotherChild}
            onChange={(value) => form.set('isAnotherChild', value)}
          />
        </section>
      )}
    </OperationFormView>
  );
}
