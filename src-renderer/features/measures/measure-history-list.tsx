import type { MeasureView } from '@contract/measure.ts';
import { useT } from '../../i18n/use-t.ts';
import { measureHistory } from '../../ui/evaluation/measure-history.ts';
import classes from './measures.module.css';
import { useMeasureWords } from '../../ui/evaluation/use-measure-words.ts';

/** Everything that has happened to a measure and to those it grew out of, the first thing first. */
export function MeasureHistoryList({ chain }: { readonly chain: readonly MeasureView[] }) {
  const t = useT();
  const words = useMeasureWords();
  const last = chain.at(-1);
  // Closing the log ends what is going on without anybody having evaluated it.
  const endedWithLog = last?.status === 'stopped' && last.evaluations.at(-1)?.decision !== 'stop';
  return (
    <ol className={classes.history}>
      {measureHistory(chain).map((happened) => {
        const said = words.said(happened);
        return (
          <li key={happened.key}>
            {words.event(happened)}
            {said !== '' && (
              <>
                {' '}
                <q className={classes.comment}>{t('common.quote', { words: said })}</q>
              </>
            )}{' '}
            <span className={classes.quiet}>
              {t('measures.history.by', { name: happened.byName })}
            </span>
          </li>
        );
      })}
      {endedWithLog && <li>{t('measures.event.endedWithLog')}</li>}
    </ol>
  );
}
