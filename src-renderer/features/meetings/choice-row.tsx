import { useId } from 'react';
import classes from './choice-row.module.css';

interface ChoiceRowProps<T extends string> {
  /** What is asked, for a screen reader: «Er Kari her?» */
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly disabled?: boolean;
}

/** One of few in a row that wraps where there is little room: plain radio buttons underneath. */
export function ChoiceRow<T extends string>(props: ChoiceRowProps<T>) {
  const { label, value, onChange, choices, disabled = false } = props;
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={classes.row}>
      {choices.map((choice) => (
        <label key={choice.value} className={classes.choice}>
          <input
            type="radio"
            className={classes.radio}
            name={name}
            value={choice.value}
            checked={choice.value === value}
            disabled={disabled}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
}
