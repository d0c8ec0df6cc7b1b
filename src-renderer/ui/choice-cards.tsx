import { useId } from 'react';
import type { ReactNode } from 'react';
import classes from './choice-cards.module.css';
import { useField } from './form-problems.ts';

export interface ChoiceCard<T extends string> {
  readonly value: T;
  readonly title: ReactNode;
  /** What the choice means and needs. */
  readonly detail?: ReactNode;
  readonly disabled?: boolean;
}

interface ChoiceCardsProps<T extends string> {
  readonly path: string;
  readonly label: string;
  readonly help?: string;
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly cards: readonly ChoiceCard<T>[];
  readonly columns?: 1 | 2;
}

/** One of few, each with room to say what it means. Plain radio buttons underneath. */
export function ChoiceCards<T extends string>(props: ChoiceCardsProps<T>) {
  const { path, label, help, value, onChange, cards, columns = 1 } = props;
  const name = useId();
  const field = useField(path);
  const said = [help !== undefined && `${name}-help`, field.error !== undefined && `${name}-error`];
  return (
    <fieldset
      id={field.id}
      className={classes.group}
      tabIndex={-1}
      aria-describedby={said.filter(Boolean).join(' ') || undefined}
    >
      <legend className={classes.legend}>{label}</legend>
      {help !== undefined && (
        <p id={`${name}-help`} className={classes.help}>
          {help}
        </p>
      )}
      {field.error !== undefined && (
        <p id={`${name}-error`} className={classes.error}>
          {field.error}
        </p>
      )}
      <div className={classes.cards} data-columns={columns}>
        {cards.map((card) => (
          <label key={card.value} className={classes.card}>
            <input
              type="radio"
              className={classes.radio}
              name={name}
              value={card.value}
              checked={card.value === value}
              disabled={card.disabled}
              onChange={() => onChange(card.value)}
              aria-labelledby={`${name}-${card.value}`}
              aria-describedby={
                card.detail === undefined ? undefined : `${name}-${card.value}-detail`
              }
            />
            <span id={`${name}-${card.value}`} className={classes.title}>
              {card.title}
            </span>
            {card.detail !== undefined && (
              <div id={`${name}-${card.value}-detail`} className={classes.detail}>
                {card.detail}
              </div>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
