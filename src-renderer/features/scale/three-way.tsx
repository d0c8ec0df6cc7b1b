import { useId } from 'react';
import { scaleAnswers } from '@domain/scale/instrument.ts';
import type { ScaleAnswer } from '@domain/scale/instrument.ts';
import { useT } from '../../i18n/use-t.ts';
import classes from './scale.module.css';

interface ThreeWayProps {
  readonly item: string;
  readonly value: ScaleAnswer;
  readonly onChange: (answer: ScaleAnswer) => void;
}

/** Seen, not seen, not known. Plain radio buttons underneath: one tab stop per item, arrows between answers. */
export function ThreeWay({ item, value, onChange }: ThreeWayProps) {
  const t = useT();
  const name = useId();
  return (
    <div className={classes.item} role="radiogroup" aria-labelledby={name}>
      <span id={name} className={classes.itemText}>
        {item}
      </span>
      <span className={classes.answers}>
        {scaleAnswers.map((answer) => (
          <label key={answer} className={classes.answer} data-answer={answer}>
            <input
              type="radio"
              name={`${name}-answer`}
              value={answer}
              checked={answer === value}
              onChange={() => onChange(answer)}
            />
            {t(`scaleAnswer.${answer}`)}
          </label>
        ))}
      </span>
    </div>
  );
}
