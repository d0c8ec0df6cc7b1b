import { Link } from 'wouter';
import { standing } from '@domain/level/standing.ts';
import type { ChildSummary } from '@contract/child.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { Emblem } from '../../ui/emblem.tsx';
import { usePolicy } from '../../ui/use-policy.ts';
import classes from './child-list.module.css';
import { fullName } from './full-name.ts';
import { useAgeWords } from './use-age-words.ts';

/** Children as lines to open: the puzzle, the name and age, where it stands, and who has the baton. */
export function ChildList({ items }: { readonly items: readonly ChildSummary[] }) {
  const t = useT();
  const policy = usePolicy();
  const ageWords = useAgeWords();
  const dates = useDates();
  return (
    <ul className={classes.list}>
      {items.map((child) => (
        <li key={child.id}>
          <Link href={`/children/${child.id}/summary`} className={classes.child}>
            <Emblem
              level={child.level}
              baton={child.holderName === null ? 'none' : 'held'}
              size={44}
              decorative
            />
            <span className={classes.who}>
              <span className={classes.name} dir="auto">
                {fullName(child)}
              </span>
              <span className={classes.quiet}>
                {ageWords(child)}
                {child.isUnborn && child.dueDate !== null && (
                  <> · {t('child.header.due', { date: dates.table(child.dueDate) })}</>
                )}
              </span>
            </span>
            <span className={classes.where}>
              <span>{t(`level.short.${child.level}`)}</span>
              <span className={classes.quiet}>
                {child.pauseCause === 'agreed'
                  ? t('pauseCause.agreed')
                  : t(`standing.${standing(child.level, child.logStatus, policy)}`)}
              </span>
            </span>
            <span className={classes.holder}>
              {child.relation === 'deputy'
                ? t('relation.deputy')
                : child.holderIsMe
                  ? t('relation.holder')
                  : child.holderName === null
                    ? child.logStatus === 'closed'
                      ? t('logStatus.closed')
                      : t('child.list.noHolder')
                    : child.holderIsElsewhere
                      ? t('child.list.holderElsewhere', { name: child.holderName })
                      : t('child.list.holder', { name: child.holderName })}
              {child.deputyName !== null && child.relation !== 'deputy' && (
                <span className={classes.quiet}>
                  {t('child.list.deputy', { name: child.deputyName })}
                </span>
              )}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
