import type { OutputOf } from '@contract/index.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { Emblem } from '../../ui/emblem.tsx';
import { WrittenFacts } from '../../ui/written-facts.tsx';
import classes from './level.module.css';

interface LevelHistoryProps {
  readonly history: OutputOf<'level.history'>['history'];
}

/** Every decision about the level, newest first, with the reason that was given then. */
export function LevelHistory({ history }: LevelHistoryProps) {
  const t = useT();
  const dates = useDates();
  const newestFirst = [...history].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <section aria-labelledby="level-history">
      <h2 id="level-history" className={classes.heading}>
        {t('level.history')}
      </h2>
      <ol className={classes.history}>
        {newestFirst.map((one) => {
          const facts: readonly (readonly [string, string])[] = [
            [t('level.history.childsBest'), one.childsBest],
            [t('level.history.childHeard'), one.childHeard],
            [t('level.history.discussedWith'), one.discussedWith],
          ];
          return (
            <li key={one.id} className={classes.step}>
              <Emblem level={one.to} size={44} decorative />
              <div>
                <h3>{t(`decision.${one.decision}`)}</h3>
                <p className={classes.quiet}>
                  {one.from !== one.to &&
                    t('level.history.before', { level: t(`level.short.${one.from}`) })}{' '}
                  {t('level.history.by', { name: one.byName, when: dates.moment(one.at) })}
                </p>
                <p className={classes.reason}>{one.reason}</p>
                <WrittenFacts facts={facts} tight />
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
