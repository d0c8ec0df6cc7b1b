import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { firstWords } from '../../ui/first-words.ts';
import classes from './handover.module.css';
import { byKind } from './kind-order.ts';
import type { ReleaseLine } from './release-lines.ts';

interface LeavingLinesProps {
  readonly lines: readonly ReleaseLine[];
  readonly struckOut: readonly string[];
  readonly onStrike: (struckOut: readonly string[]) => void;
}

/** Every line that goes with the package, the child's own words first; each can be struck out for the family. */
export function LeavingLines({ lines, struckOut, onStrike }: LeavingLinesProps) {
  const t = useT();
  const count = lines.filter(({ state }) => state === 'leaves').length;
  const strike = (id: string, isStruck: boolean) =>
    onStrike(isStruck ? [...struckOut, id] : struckOut.filter((other) => other !== id));
  return (
    <section className={classes.leaves} aria-labelledby="leaving-lines">
      <h3 id="leaving-lines" className={classes.sideTitle}>
        {t('handover.leaves.title')}
      </h3>
      <p className={classes.quiet} role="status">
        {t('handover.leaves.count', { count, struck: lines.length - count })}
      </p>
      {byKind(lines).map(({ kind, items }) => (
        <div key={kind} className={classes.kind}>
          <h4 className={classes.kindTitle}>{t(`kind.${kind}`)}</h4>
          <ul className={classes.lines}>
            {items.map((line, index) => (
              <Line key={line.id ?? `${kind} ${index}`} line={line} onStrike={strike} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface LineProps {
  readonly line: ReleaseLine;
  readonly onStrike: (id: string, isStruck: boolean) => void;
}

function Line({ line, onStrike }: LineProps) {
  const t = useT();
  const dates = useDates();
  const { id, kind, label, body, on, state } = line;
  const words = body === '' ? label : body;
  const detail = [body === '' ? '' : label, on === null ? '' : dates.table(on)]
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <li className={classes.line} data-state={state} data-kind={kind}>
      <div className={classes.lineWords}>
        {state === 'leaves' ? (
          <p className={classes.body}>{words}</p>
        ) : (
          <p className={classes.body}>
            <s>{words}</s>
          </p>
        )}
        {detail !== '' && <p className={classes.quiet}>{detail}</p>}
        {state !== 'leaves' && <p className={classes.stroke}>{t(`handover.line.${state}`)}</p>}
      </div>
      {id !== null && state !== 'follows' && (
        <label className={classes.switch}>
          <input
            type="checkbox"
            role="switch"
            checked={state === 'struck'}
            aria-label={t('handover.line.strikeNamed', { words: firstWords(words) })}
            onChange={(event) => onStrike(id, event.currentTarget.checked)}
          />
          <span aria-hidden>{t('handover.line.strike')}</span>
        </label>
      )}
    </li>
  );
}
