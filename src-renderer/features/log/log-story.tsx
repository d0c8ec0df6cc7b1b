import type { LogTurnView } from '@contract/log.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { firstWords } from '../../ui/first-words.ts';
import { Fold } from '../../ui/fold.tsx';
import classes from './log-story.module.css';

interface LogStoryProps {
  readonly childId: string;
  /** Open from the start, where the story is what one came for. */
  readonly open?: boolean;
}

/** The story of the log in order: opened, rested, taken up again, closed, opened again, each with why. */
export function LogStory({ childId, open = false }: LogStoryProps) {
  const t = useT();
  const story = useOperationQuery('log.turns', { childId });
  if (story.data === undefined || story.data.turns.length === 0) return null;
  const { turns, origin } = story.data;
  return (
    <Fold title={t('log.story.title')} open={open}>
      {origin !== null && <p className={classes.quiet}>{t(`log.story.origin.${origin}`)}</p>}
      <ol className={classes.story}>
        {turns.map((turn) => (
          <Turn key={turn.id} turn={turn} />
        ))}
      </ol>
    </Fold>
  );
}

function Turn({ turn }: { readonly turn: LogTurnView }) {
  const t = useT();
  const dates = useDates();
  const why =
    turn.pauseCause === null
      ? turn.closeReason === null
        ? null
        : t(`closeReason.${turn.closeReason}`)
      : t(`pauseCause.${turn.pauseCause}`);
  return (
    <li className={classes.turn} data-cause={turn.cause}>
      <p className={classes.what}>
        <span className={classes.name}>{t(`logTurn.${turn.cause}`)}</span>
        {why !== null && <span>{why}</span>}
      </p>
      <p className={classes.quiet}>
        {t('log.story.by', { date: dates.table(dates.dayOf(turn.at)), name: turn.byName })}
      </p>
      {turn.reason !== '' && <p className={classes.words}>{turn.reason}</p>}
      {turn.resumeOn !== null && (
        <p>{t('log.story.resumeOn', { date: dates.near(turn.resumeOn) })}</p>
      )}
      {turn.outcome !== null && (
        <p>{t('log.story.outcome', { outcome: t(`closeOutcome.${turn.outcome}`) })}</p>
      )}
      {turn.agreedWith !== '' && <p>{t('log.story.agreedWith', { who: turn.agreedWith })}</p>}
      {turn.closingNote !== '' && <p className={classes.words}>{turn.closingNote}</p>}
      {turn.measures.length > 0 && (
        <ul className={classes.measures}>
          {turn.measures.map(({ what, ending, responsible }, index) => (
            <li key={`${what} ${index}`}>
              {ending === 'goesOnOutside' && responsible !== ''
                ? t('log.story.goesOnWith', { what: firstWords(what), name: responsible })
                : t(`log.story.measure.${ending}`, { what: firstWords(what) })}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
