import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { isLocalDate } from '@domain/time/local-date.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import { useDates } from '../i18n/use-dates.ts';
import { useT } from '../i18n/use-t.ts';
import { useField } from './form-problems.ts';
import { readTypedDate } from './typed-date.ts';

interface DateFieldProps {
  readonly path: string;
  readonly label: string;
  readonly help?: string;
  /**
   * ISO date; `null` while empty. What cannot be read is handed on as it was typed, so that the contract
   * refuses it: a last day that was mistyped must never become «no last day».
   */
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
  const day = value !== null && isLocalDate(value) ? value : null;
  const understood = day === null ? (help ?? t('common.date.example')) : dates.near(day);
  return (
    <TextInput
      id={field.id}
      label={label}
      required={required}
      withAsterisk={false}
      description={understood}
      error={field.error ?? (unreadable && typed.length >= 8 ? t('common.mend.date') : undefined)}
      value={typed ?? (day === null ? (value ?? '') : dates.table(day))}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        onChange(readTypedDate(text) ?? (text.trim() === '' ? null : text));
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
