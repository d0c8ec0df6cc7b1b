import { Textarea, TextInput } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';

interface LiveTextProps {
  readonly label: string;
  readonly value: string;
  /** Writes into the map at once; `false` when the map refuses it. The mark joins the keystrokes to one step. */
  readonly onWrite: (value: string, joining: string) => boolean;
  readonly maxLength: number;
  /** Said instead of «fill in» when the map refuses what is written. */
  readonly mend?: string;
  readonly isLong?: boolean;
  readonly isLabelHidden?: boolean;
  readonly 'data-first'?: boolean;
  readonly placeholder?: string;
}

/**
 * A text of the map. It is in the map with each keystroke, so locking in the middle of a word loses nothing;
 * all that is typed between coming to the field and leaving it is one step for undo.
 */
export function LiveText(props: LiveTextProps) {
  const { label, value, onWrite, mend, isLong = false, isLabelHidden = false, ...rest } = props;
  const t = useT();
  const id = useId();
  const visit = useRef(0);
  const [refused, setRefused] = useState<string | null>(null);
  const field = {
    ...rest,
    ...(isLabelHidden ? { 'aria-label': label } : { label }),
    size: isLabelHidden ? 'sm' : 'md',
    value: refused ?? value,
    error: refused === null ? undefined : (mend ?? t('common.mend.missing')),
    autoComplete: 'off',
    onFocus: () => {
      visit.current += 1;
    },
    onBlur: () => setRefused(null),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const written = event.currentTarget.value;
      setRefused(onWrite(written, `${id}${visit.current}`) ? null : written);
    },
  };
  return isLong ? <Textarea {...field} minRows={2} /> : <TextInput {...field} />;
}
