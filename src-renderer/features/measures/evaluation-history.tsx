import type { MeasureView } from '@contract/measure.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import classes from './measures.module.css';

/** What was found each time one looked, as one readable line each, the latest first. */
export function EvaluationHistory({
  evaluations,
}: {
  readonly evaluations: MeasureView['evaluations'];
}) {
  const t = useT();
  const dates = useDates();
  if (evaluations.length === 0) return null;
  const latestFirst = evaluations.toSorted(
    (a, b) => b.evaluatedOn.localeCompare(a.evaluatedOn) || b.at.localeCompare(a.at),
  );
  return (
    <ol className={classes.history} aria-label={t('measures.history.title')}>
      {latestFirst.map(({ id, evaluatedOn, carriedOut, effect, decision, comment, byName }) => (
        <li key={id}>
          {t('measures.history.line', {
            date: dates.table(evaluatedOn),
            carriedOut: t(`measures.history.carriedOut.${carriedOut}`),
            effect: t(`measures.history.effect.${effect}`),
            decision: t(`measures.history.decision.${decision}`),
          })}
          {comment !== '' && (
            <>
              {' '}
              <q className={classes.comment}>{t('common.quote', { words: comment })}</q>
            </>
          )}{' '}
          <span>{t('measures.history.by', { name: byName })}</span>
        </li>
      ))}
    </ol>
  );
}
