import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { LocalDate } from '@domain/time/local-date.ts';
import { useDates } from '../i18n/use-dates.ts';
import { useT } from '../i18n/use-t.ts';
import { useField } from './form-problems.ts';
import { readTypedDate } from './typed-date.ts';

interface DateFieldProps {
  readonly path: string;
  readonly label: string;
  readonly help?: string;
  /** ISO date; `null` while empty or unreadable. */
  readonly value: LocalDate | null;
  readonly onChange: (value: LocalDate | null) => void;
  readonly required?: boolean;
}

/** A day, typed the way people write it; what was understood is said in words beside it. */
export function DateField({ path, label, help, value, onChange, required }: DateFieldProps) {
  const t = useT();
  const dates = useDates();
  const field = useField(path);
  const [typed, setTyped] = useState<string | null>(null);
  const unreadable = typed !== null && typed.trim() !== '' && readTypedDate(typed) === null;
  const understood = value === null ? (help ?? t('common.date.example')) : dates.near(value);
  return (
    <TextInput
      id={field.id}
      label={label}
      required={required}
      withAsterisk={false}
      description={understood}
      error={field.error ?? (unreadable && typed.length >= 8 ? t('common.mend.date') : undefined)}
      value={typed ?? (value === null ? '' : dates.table(value))}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(readTypedDate(event.currentTarget.value));
      }}
      onBlur={() => {
        if (!unreadable) setTyped(null);
      }}
      inputMode="numeric"
      autoComplete="off"
      maw="18rem"
    />
  );
}
