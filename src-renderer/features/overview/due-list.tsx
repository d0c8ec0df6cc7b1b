import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import { useT } from '../../i18n/use-t.ts';
import { DueBadge } from '../../ui/due-badge.tsx';
import { dueGroups } from './due-groups.ts';
import { duePlace } from './due-place.ts';
import type { Due } from './due-place.ts';
import classes from './overview.module.css';
import { ShowMore } from './show-more.tsx';

interface DueListProps {
  readonly due: OutputOf<'overview.get'>['due'];
  readonly scope: OutputOf<'overview.get'>['scope'];
  readonly onMore: () => void;
}

/** What is due, overdue first; each line leads to where it is done. What is a break stands among the breaks. */
export function DueList({ due, scope, onMore }: DueListProps) {
  const t = useT();
  const groups = dueGroups(due.items);
  return (
    <section className={classes.due} aria-labelledby="due-title">
      <h2 id="due-title" className={classes.heading}>
        {t(`overview.due.${scope}`)}
      </h2>
      {groups.length === 0 && <p className={classes.none}>{t('overview.due.none')}</p>}
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
      {due.items.length < due.total && (
        <ShowMore
          label={t('overview.due.more')}
          shown={t('overview.due.shown', { shown: due.items.length, total: due.total })}
          onMore={onMore}
        />
      )}
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
        href={duePlace(item)}
        variant={item.state === 'overdue' || item.state === 'dueToday' ? 'filled' : 'light'}
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
