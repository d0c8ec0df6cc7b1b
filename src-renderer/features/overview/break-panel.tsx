import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import { useT } from '../../i18n/use-t.ts';
import { BreakList } from '../../ui/break-list.tsx';
import { Emblem } from '../../ui/emblem.tsx';
import classes from './break-panel.module.css';
import { ShowMore } from './show-more.tsx';

type Breaks = OutputOf<'overview.get'>['breaks'];

/** Of one child, until one looks closer. */
const mostOfChild = 3;

interface BreakPanelProps {
  readonly breaks: Breaks;
  readonly scope: OutputOf<'overview.get'>['scope'];
  readonly onMore: () => void;
}

/** What has stopped, by child, in words and with the way to mend it. When nothing has, that is said too. */
export function BreakPanel({ breaks, scope, onMore }: BreakPanelProps) {
  const t = useT();
  return (
    <section aria-labelledby="breaks-title">
      <h2 id="breaks-title" className={classes.heading}>
        {t('breakRule.title')}
      </h2>
      {breaks.total === 0 ? (
        <div className={classes.well}>
          <Emblem level="all" size={56} decorative />
          <p>{t(`overview.well.${scope}`)}</p>
        </div>
      ) : (
        <>
          <p className={classes.count}>
            {t('overview.breaks.count', { total: breaks.total, children: breaks.children })}
          </p>
          <ul className={classes.children}>
            {breaks.items.map((child) => (
              <BrokenChild key={child.childId} child={child} isOffice={scope === 'office'} />
            ))}
          </ul>
        </>
      )}
      {breaks.items.length < breaks.children && (
        <ShowMore
          label={t('overview.breaks.more')}
          shown={t('overview.breaks.shown', {
            shown: breaks.items.length,
            children: breaks.children,
          })}
          onMore={onMore}
        />
      )}
    </section>
  );
}

interface BrokenChildProps {
  readonly child: Breaks['items'][number];
  /** In the list of an office it matters who to talk to. */
  readonly isOffice: boolean;
}

function BrokenChild({ child, isOffice }: BrokenChildProps) {
  const t = useT();
  const { childId, childName, holderName, holderIsMe, deputyName } = child;
  const page = `/children/${childId}/summary`;
  const rest = child.breaks.length - mostOfChild;
  const holder = holderIsMe
    ? t('overview.breaks.holderIsYou')
    : holderName === null
      ? t('overview.breaks.noHolder')
      : t('overview.breaks.holder', { name: holderName });
  return (
    <li className={classes.child}>
      <h3 className={classes.name}>
        <Anchor component={Link} href={page}>
          {childName}
        </Anchor>
      </h3>
      {isOffice && (
        <p className={classes.quiet}>
          {deputyName === null
            ? holder
            : `${holder} · ${t('overview.breaks.deputy', { name: deputyName })}`}
        </p>
      )}
      <BreakList
        childId={childId}
        childName={childName}
        breaks={child.breaks.slice(0, mostOfChild)}
      />
      {rest > 0 && (
        <p className={classes.rest}>
          <Anchor component={Link} href={page}>
            {t('overview.breaks.rest', { count: rest })}
          </Anchor>
        </p>
      )}
    </li>
  );
}
