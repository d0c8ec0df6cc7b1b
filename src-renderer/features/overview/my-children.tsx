import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ChildSummary } from '@contract/child.ts';
import { useT } from '../../i18n/use-t.ts';
import { Emblem } from '../../ui/emblem.tsx';
import classes from './overview.module.css';

interface MyChildrenProps {
  readonly items: readonly ChildSummary[];
  readonly action: ReactNode;
}

/** The children of whoever is on; those whose baton one has come first. */
export function MyChildren({ items, action }: MyChildrenProps) {
  const t = useT();
  const sorted = items.toSorted((a, b) => Number(b.holderIsMe) - Number(a.holderIsMe));
  return (
    <section className={classes.mine} aria-labelledby="mine-title">
      <h2 id="mine-title" className={classes.heading}>
        {t('overview.mine.title')}
      </h2>
      <ul className={classes.children}>
        {sorted.map((child) => {
          const name = `${child.givenName} ${child.familyName}`.trim();
          return (
            <li key={child.id}>
              <Link href={`/children/${child.id}/summary`} className={classes.child}>
                <Emblem
                  level={child.level}
                  baton={child.holderName === null ? 'none' : 'held'}
                  size={40}
                  decorative
                />
                <span>
                  <span className={classes.name}>{name}</span>
                  <span className={classes.quiet}>
                    {t(`level.short.${child.level}`)}
                    {' · '}
                    {t(`relation.${child.relation}`)}
                  </span>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
      {action}
    </section>
  );
}
