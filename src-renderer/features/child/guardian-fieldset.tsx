import { Button } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';
import { FieldRow } from '../../ui/field-row.tsx';
import { CheckField, TextField } from '../../ui/fields.tsx';
import classes from './child-form.module.css';
import { needsReadingReason } from './child-fields.ts';
import type { GuardianFields } from './child-fields.ts';

interface GuardianFieldsetProps {
  /** Path of this guardian in the operation's input. */
  readonly path: string;
  readonly number: number;
  readonly guardian: GuardianFields;
  readonly onChange: (part: Partial<GuardianFields>) => void;
  readonly onRemove: () => void;
}

/** One guardian. Parental responsibility and reading are two questions, each answered on its own. */
export function GuardianFieldset(props: GuardianFieldsetProps) {
  const { path, number, guardian, onChange, onRemove } = props;
  const t = useT();
  return (
    <fieldset className={classes.guardian}>
      <legend className={classes.legend}>
        {guardian.name.trim() === '' ? t('child.guardian.legend', { number }) : guardian.name}
      </legend>
      <FieldRow>
        <TextField
          path={`${path}.name`}
          label={t('child.guardian.name')}
          value={guardian.name}
          onChange={(name) => onChange({ name })}
          maxLength={120}
          required
        />
        <TextField
          path={`${path}.relation`}
          label={t('child.guardian.relation')}
          help={t('child.guardian.relationHelp')}
          value={guardian.relation}
          onChange={(relation) => onChange({ relation })}
          maxLength={200}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          path={`${path}.phone`}
          label={t('child.guardian.phone')}
          value={guardian.phone}
          onChange={(phone) => onChange({ phone })}
          inputMode="tel"
          maxLength={40}
        />
        <TextField
          path={`${path}.email`}
          label={t('child.guardian.email')}
          value={guardian.email}
          onChange={(email) => onChange({ email })}
          maxLength={200}
        />
      </FieldRow>
      <CheckField
        path={`${path}.hasParentalResponsibility`}
        label={t('child.guardian.parentalResponsibility')}
        value={guardian.hasParentalResponsibility}
        onChange={(hasParentalResponsibility) => onChange({ hasParentalResponsibility })}
      />
      <CheckField
        path={`${path}.mayRead`}
        label={t('child.guardian.mayRead')}
        help={t('child.guardian.mayReadHelp')}
        value={guardian.mayRead}
        onChange={(mayRead) => onChange({ mayRead })}
      />
      {needsReadingReason(guardian) && (
        <TextField
          path={`${path}.mayReadReason`}
          label={t('child.guardian.mayReadReason')}
          help={t('child.guardian.mayReadReasonHelp')}
          value={guardian.mayReadReason}
          onChange={(mayReadReason) => onChange({ mayReadReason })}
          maxLength={200}
          required
        />
      )}
      <div>
        <Button variant="subtle" size="compact-md" onClick={onRemove}>
          {t('child.guardian.remove', { number })}
        </Button>
      </div>
    </fieldset>
  );
}
