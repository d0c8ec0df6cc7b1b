import { Button } from '@mantine/core';
import { useId } from 'react';
import { lineFrom, lineTo } from '@domain/measure/effect-line.ts';
import { useT } from '../i18n/use-t.ts';
import { useField } from './form-problems.ts';
import classes from './line-mark-field.module.css';

const stops = Array.from({ length: lineTo - lineFrom + 1 }, (_, step) => lineFrom + step);

interface LineMarkFieldProps {
  readonly path: string;
  readonly label: string;
  readonly help?: string;
  /** `null` while nobody has put a mark, which is an answer too. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Where one started and where one wants to be, shown as signs on the line. */
  readonly start?: number | null;
  readonly aim?: number | null;
}

/**
 * A mark on the 0-10 line, large enough for a child to put it there at the table. Plain radio buttons underneath,
 * so that nothing is chosen before somebody chooses; what has been chosen can be taken off again.
 */
export function LineMarkField(props: LineMarkFieldProps) {
  const { path, label, help, value, onChange, start = null, aim = null } = props;
  const t = useT();
  const name = useId();
  const field = useField(path);
  const said = [help !== undefined && `${name}-help`, field.error !== undefined && `${name}-error`];
  const nameOf = (stop: number) => {
    if (stop === start && stop === aim) return t('measures.line.valueStartAndAim', { value: stop });
    if (stop === start) return t('measures.line.valueStart', { value: stop });
    if (stop === aim) return t('measures.line.valueAim', { value: stop });
    return t('measures.line.value', { value: stop });
  };
  const takeOff = () => {
    onChange(null);
    document.getElementById(field.id)?.focus();
  };
  return (
    <fieldset
      id={field.id}
      className={classes.field}
      tabIndex={-1}
      aria-describedby={said.filter(Boolean).join(' ') || undefined}
    >
      <legend id={`${field.id}-label`} className={classes.legend}>
        {label}
      </legend>
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
      <div className={classes.line}>
        {stops.map((stop) => (
          <label key={stop} className={classes.stop}>
            <input
              type="radio"
              name={name}
              value={stop}
              checked={stop === value}
              onChange={() => onChange(stop)}
              aria-label={nameOf(stop)}
            />
            <span className={classes.place} aria-hidden>
              <span className={classes.dot}>{stop}</span>
            </span>
            {(start !== null || aim !== null) && (
              <span className={classes.sign} aria-hidden>
                {stop === start && <span>{t('measures.line.flag.start')}</span>}
                {stop === aim && <span>{t('measures.line.flag.aim')}</span>}
              </span>
            )}
          </label>
        ))}
      </div>
      <div className={classes.ends} aria-hidden>
        <span>{t('measures.line.low')}</span>
        <span>{t('measures.line.high')}</span>
      </div>
      <div className={classes.now}>
        <span className={classes.words}>
          {value === null ? t('measures.line.notSet') : t('measures.line.value', { value })}
        </span>
        {value !== null && (
          <Button variant="subtle" size="compact-md" onClick={takeOff}>
            {t('measures.line.takeOff')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
