import { defaultPolicy } from '@domain/deadline/policy.ts';
import type { OutputOf } from '@contract/index.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import classes from './policy.module.css';
import { changedNumbers } from './policy-values.ts';
import { useNumberWords } from './use-number-words.ts';

interface PolicyHistoryProps {
  /** Newest first. */
  readonly history: OutputOf<'policy.get'>['history'];
}

/** Every version: what it changed, why, who kept it and when. The program’s own numbers came first. */
export function PolicyHistory({ history }: PolicyHistoryProps) {
  const t = useT();
  const dates = useDates();
  const numberWords = useNumberWords();
  return (
    <ol className={classes.versions} reversed>
      {history.map(({ version, policy, reason, byName, at }, place) => {
        const before = history[place + 1]?.policy ?? defaultPolicy;
        return (
          <li key={version} className={classes.version}>
            <h3 className={classes.small}>{t('policy.version', { version })}</h3>
            <p className={classes.quiet}>
              {t('policy.by', { name: byName, when: dates.moment(at) })}
            </p>
            <p className={classes.reason}>{reason}</p>
            <ul className={classes.list}>
              {changedNumbers(before, policy).map((number) => (
                <li key={number}>
                  {t('policy.fromTo', {
                    number: t(`policy.number.${number}`),
                    from: numberWords(number, before[number]),
                    to: numberWords(number, policy[number]),
                  })}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
      <li className={classes.version}>
        <h3 className={classes.small}>{t('policy.first')}</h3>
        <p className={classes.quiet}>{t('policy.first.words')}</p>
      </li>
    </ol>
  );
}
