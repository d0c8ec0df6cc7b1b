import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import classes from './child-form.module.css';
import { fullName } from './full-name.ts';

interface LookAlikesProps {
  readonly matches: readonly OutputOf<'child.search'>['matches'][number][];
}

/** Children who may be the same child: names and birth dates only, and a way in for those who have it. */
export function LookAlikes({ matches }: LookAlikesProps) {
  const t = useT();
  const dates = useDates();
  return (
    <ul className={classes.matches}>
      {matches.map((match) => (
        <li key={match.id} className={classes.match}>
          <span className={classes.matchName}>{fullName(match)}</span>
          <span className={classes.quiet}>
            {match.birthDate === null
              ? t('child.age.unknown')
              : t('child.header.born', { date: dates.table(match.birthDate) })}
          </span>
          {match.mayOpen ? (
            <Anchor component={Link} href={`/children/${match.id}/summary`}>
              {t('child.match.open', { name: fullName(match) })}
            </Anchor>
          ) : (
            <span className={classes.quiet}>{t('child.match.notMine')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
