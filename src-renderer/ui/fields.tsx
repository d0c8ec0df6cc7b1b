import {
  Checkbox,
  NativeSelect,
  PasswordInput,
  Radio,
  Stack,
  TextInput,
  Textarea,
} from '@mantine/core';
import { useState } from 'react';
import type { ReactNode, SyntheticEvent } from 'react';
import { mostTextLength } from '@contract/fields.ts';
import { useT } from '../i18n/use-t.ts';
import { useField } from './form-problems.ts';

interface FieldProps<T> {
  /** Dotted path in the operation's input; errors for this path show here. */
  readonly path: string;
  readonly label: string;
  /** One line of help, always visible. */
  readonly help?: ReactNode;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly required?: boolean;
}

interface TextFieldProps extends FieldProps<string> {
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  readonly inputMode?: 'text' | 'tel' | 'numeric';
}

/** One line of text. */
export function TextField({ path, help, value, onChange, ...rest }: TextFieldProps) {
  const field = useField(path);
  return (
    <TextInput
      {...rest}
      {...field}
      description={help}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      autoComplete="off"
      withAsterisk={false}
    />
  );
}

interface LongTextFieldProps extends FieldProps<string> {
  readonly minRows?: number;
}

/**
 * Paragraphs; grows with what is written. What is pasted or dropped and has no room is refused whole, with the reason
 * beside the field: what stood there stays, and what was copied is still where it was copied from.
 */
export function LongTextField({
  path,
  help,
  value,
  onChange,
  minRows = 3,
  ...rest
}: LongTextFieldProps) {
  const t = useT();
  const field = useField(path);
  const [refused, setRefused] = useState<number | null>(null);
  const refuseTooLong = (event: SyntheticEvent<HTMLTextAreaElement>, added: string) => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const length = value.length - (selectionEnd - selectionStart) + added.length;
    if (length > mostTextLength) event.preventDefault();
    setRefused(length > mostTextLength ? added.length : null);
  };
  const tooLong =
    refused === null ? undefined : (
      <span role="alert">
        {t('common.mend.pasteTooLong', { count: refused, max: mostTextLength })}
      </span>
    );
  return (
    <Textarea
      {...rest}
      {...field}
      error={field.error ?? tooLong}
      description={help}
      minRows={minRows}
      value={value}
      onChange={(event) => {
        setRefused(null);
        onChange(event.currentTarget.value);
      }}
      onPaste={(event) => refuseTooLong(event, event.clipboardData.getData('text'))}
      onDrop={(event) => refuseTooLong(event, event.dataTransfer.getData('text'))}
      withAsterisk={false}
    />
  );
}

interface PassphraseFieldProps extends FieldProps<string> {
  readonly autoFocus?: boolean;
  /** Name of the button that shows what is typed. */
  readonly revealLabel: string;
}

/** A passphrase or a one-time code; never kept as a draft. */
export function PassphraseField({
  path,
  help,
  value,
  onChange,
  revealLabel,
  ...rest
}: PassphraseFieldProps) {
  const field = useField(path);
  return (
    <PasswordInput
      {...rest}
      {...field}
      description={help}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      autoComplete="off"
      visibilityToggleButtonProps={{ 'aria-label': revealLabel, tabIndex: 0, 'aria-hidden': false }}
      withAsterisk={false}
    />
  );
}

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly help?: string;
}

interface ChoiceFieldProps<T extends string> extends FieldProps<T | null> {
  readonly choices: readonly Choice<T>[];
}

/** One of few, all visible. */
export function ChoiceField<T extends string>({
  path,
  help,
  value,
  onChange,
  choices,
  ...rest
}: ChoiceFieldProps<T>) {
  const field = useField(path);
  return (
    <Radio.Group
      {...rest}
      {...field}
      tabIndex={-1}
      description={help}
      value={value}
      onChange={(chosen) =>
        onChange(choices.find((choice) => choice.value === chosen)?.value ?? null)
      }
      withAsterisk={false}
    >
      <Stack gap="xs" mt="xs">
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            label={choice.label}
            description={choice.help}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

interface SelectFieldProps<T extends string> extends FieldProps<T> {
  readonly choices: readonly Choice<T>[];
}

/** One of many; the platform's own list, so keyboard and screen reader work as people know them. */
export function SelectField<T extends string>({
  path,
  help,
  value,
  onChange,
  choices,
  ...rest
}: SelectFieldProps<T>) {
  const field = useField(path);
  return (
    <NativeSelect
      {...rest}
      {...field}
      description={help}
      value={value}
      onChange={(event) => {
        const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen.value);
      }}
      data={choices.map(({ value: choice, label }) => ({ value: choice, label }))}
      withAsterisk={false}
    />
  );
}

/** Yes or no to one sentence. */
export function CheckField({ path, label, help, value, onChange }: FieldProps<boolean>) {
  const field = useField(path);
  return (
    <Checkbox
      {...field}
      label={label}
      description={help}
      checked={value}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}

interface ManyFieldProps<T extends string> extends FieldProps<readonly T[]> {
  readonly choices: readonly Choice<T>[];
}

/** Any number of few, all visible. */
export function ManyField<T extends string>({
  path,
  help,
  value,
  onChange,
  choices,
  ...rest
}: ManyFieldProps<T>) {
  const field = useField(path);
  return (
    <Checkbox.Group
      {...rest}
      {...field}
      tabIndex={-1}
      description={help}
      value={[...value]}
      onChange={(chosen) =>
        onChange(
          choices.filter((choice) => chosen.includes(choice.value)).map((choice) => choice.value),
        )
      }
      withAsterisk={false}
    >
      <Stack gap="xs" mt="xs">
        {choices.map((choice) => (
          <Checkbox
            key={choice.value}
            value={choice.value}
            label={choice.label}
            description={choice.help}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
