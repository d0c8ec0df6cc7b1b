import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import { useT } from '../../i18n/use-t.ts';
import { Emblem } from '../../ui/emblem.tsx';
import classes from './overview.module.css';

const mostShown = 10;

interface MyChildrenProps {
  readonly children: OutputOf<'overview.get'>['myChildren'];
  readonly action: ReactNode;
}

/** The children of whoever is on; those whose baton one has come first. */
export function MyChildren({ children: mine, action }: MyChildrenProps) {
  const t = useT();
  const shown = mine.items.slice(0, mostShown);
  return (
    <section className={classes.mine} aria-labelledby="mine-title">
      <h2 id="mine-title" className={classes.heading}>
        {t('overview.mine.title')}
      </h2>
      {shown.length === 0 ? (
        <p className={classes.none}>{t('overview.mine.none')}</p>
      ) : (
        <ul className={classes.items}>
          {shown.map((child) => (
            <li key={child.id}>
              <Link href={`/children/${child.id}/summary`} className={classes.child}>
                <Emblem
                  level={child.level}
                  baton={child.holderName === null ? 'none' : 'held'}
                  size={40}
                  decorative
                />
                <span>
                  <span className={classes.name}>
                    {`${child.givenName} ${child.familyName}`.trim()}
                  </span>
                  <span className={classes.quiet}>
                    {t(`level.short.${child.level}`)}
                    {' · '}
                    {t(`relation.${child.relation}`)}
                  </span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {mine.total > shown.length && (
        <p className={classes.rest}>
          <Anchor component={Link} href="/children">
            {t('overview.mine.all', { total: mine.total })}
          </Anchor>
        </p>
      )}
      <div className={classes.more}>{action}</div>
    </section>
  );
}
