import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useField } from './form-problems.ts';
import { readTypedTime } from './typed-time.ts';

interface TimeFieldProps {
  readonly path: string;
  readonly label: string;
  readonly help?: string;
  /** `HH:MM`; `null` while empty. What cannot be read is handed on as it was typed, so that the contract refuses it. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A time of day, typed the way people write it; the platform's own field follows the language of the system, not ours. */
export function TimeField({ path, label, help, value, onChange }: TimeFieldProps) {
  const field = useField(path);
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      {...field}
      label={label}
      description={help}
      value={typed ?? (value ?? '').replace(':', '.')}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        onChange(readTypedTime(text) ?? (text.trim() === '' ? null : text));
      }}
      onBlur={() => setTyped(null)}
      inputMode="numeric"
      autoComplete="off"
      maw="12rem"
    />
  );
}
