import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { ChildFields } from '@contract/child.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { FormSection } from '../../ui/form-section.tsx';
import classes from './summary.module.css';

interface UnbornCardProps {
  readonly childId: string;
  readonly fields: ChildFields;
  readonly mayChange: boolean;
}

/** While a child is expected: when, what the log is until then, and the one step when it is born. */
export function UnbornCard({ childId, fields, mayChange }: UnbornCardProps) {
  const t = useT();
  const dates = useDates();
  return (
    <FormSection title={t('child.unborn.title')} warm>
      <p className={classes.text}>
        {fields.dueDate === null
          ? t('child.unborn.noDueDate')
          : t('child.unborn.dueDate', {
              date: dates.near(fields.dueDate),
              when: dates.relative(fields.dueDate),
            })}{' '}
        {t('child.unborn.words')}
      </p>
      {mayChange && (
        <div>
          <Button variant="default" component={Link} href={`/children/${childId}/birth`}>
            {t('child.birth.open')}
          </Button>
        </div>
      )}
    </FormSection>
  );
}
