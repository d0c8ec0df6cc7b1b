import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useT } from '../../i18n/use-t.ts';
import { DueBadge } from '../../ui/due-badge.tsx';
import { dueGroups } from './due-groups.ts';
import { mendingPlace } from './mending-place.ts';
import type { Due } from './mending-place.ts';
import classes from './overview.module.css';

/** What is due, overdue first; each line leads to where it is mended. */
export function DueList({ due }: { readonly due: readonly Due[] }) {
  const t = useT();
  const groups = dueGroups(due);
  return (
    <section className={classes.due} aria-labelledby="due-title">
      <h2 id="due-title" className={classes.heading}>
        {t('overview.due.title')}
      </h2>
      {groups.length === 0 && <p className={classes.allWell}>{t('overview.due.none')}</p>}
      {groups.map(({ state, items }) => (
        <section key={state} aria-labelledby={`due-${state}`}>
          <h3 id={`due-${state}`} className={classes.group} data-state={state}>
            {t(`dueState.${state}`)}
          </h3>
          <ul className={classes.items}>
            {items.map((item) => (
              <DueItem
                key={`${item.kind} ${item.recordId ?? ''} ${item.childId ?? ''}`}
                item={item}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function DueItem({ item }: { readonly item: Due }) {
  const t = useT();
  return (
    <li className={classes.item} data-state={item.state}>
      <span className={classes.words}>
        <span className={classes.name}>{item.childName}</span>
        <span>{t(`dueKind.${item.kind}`)}</span>
        {item.about !== '' && <span className={classes.quiet}>{item.about}</span>}
      </span>
      <DueBadge dueOn={item.dueOn} />
      <Button
        component={Link}
        href={mendingPlace(item)}
        variant={item.state === 'overdue' || item.state === 'dueToday' ? 'filled' : 'default'}
        size="compact-md"
        aria-label={t('overview.mend.of', {
          action: t(`overview.mend.${item.kind}`),
          name: item.childName,
        })}
      >
        {t(`overview.mend.${item.kind}`)}
      </Button>
    </li>
  );
}
