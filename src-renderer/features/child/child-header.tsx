import { Anchor } from '@mantine/core';
import { IconEyeOff, IconPuzzleOff } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DueBadge } from '../../ui/due-badge.tsx';
import { Emblem } from '../../ui/emblem.tsx';
import { PersonBadge } from '../../ui/person-badge.tsx';
import { useMay } from '../../ui/use-may.ts';
import classes from './child-frame.module.css';
import { fullName } from './full-name.ts';
import { useAgeWords } from './use-age-words.ts';

/** A phone number is dialled from one line, and a name is read as one. */
const noBreak = '\u00a0';

interface ChildHeaderProps {
  readonly childId: string;
  readonly child: OutputOf<'child.get'>;
}

/** Always there: who the child is, the level, who has the baton and how to reach them, and the next date. */
export function ChildHeader({ childId, child }: ChildHeaderProps) {
  const t = useT();
  const dates = useDates();
  const ageWords = useAgeWords();
  const { fields, summary, holder, deputy } = child;
  const may = useMay(summary);
  const baton = useBaton(childId, summary);
  const batonWords = () => {
    if (summary.holderIsElsewhere || !may('baton.give')) return t('child.header.batonElsewhere');
    return baton === 'between' ? t('child.header.batonOffered') : t('child.header.baton');
  };
  const followUp = useOperationQuery('followUp.ofChild', { childId });
  const breaks = followUp.data?.breaks.length ?? 0;
  const next = followUp.data?.due.find(({ dueOn }) => dueOn >= dates.today);
  return (
    <header className={classes.header}>
      <div className={classes.who}>
        <Emblem level={summary.level} baton={baton} size={56} />
        <div>
          <p className={classes.name} dir="auto">
            <Link href={`/children/${childId}/summary`}>{fullName(fields)}</Link>
          </p>
          <p className={classes.facts}>
            <span>{ageWords(fields)}</span>
            {fields.birthDate !== null && (
              <span>{t('child.header.born', { date: dates.table(fields.birthDate) })}</span>
            )}
            {fields.isUnborn && fields.dueDate !== null && (
              <span>{t('child.header.due', { date: dates.table(fields.dueDate) })}</span>
            )}
            <span>{t(`level.short.${summary.level}`)}</span>
            {fields.hasHiddenAddress && (
              <span className={classes.hidden}>
                <IconEyeOff size={18} aria-hidden />
                {t('child.header.hiddenAddress')}
              </span>
            )}
          </p>
        </div>
      </div>
      <div className={classes.holder}>
        {holder === null ? (
          <>
            <p className={classes.quiet}>{t('child.header.holder')}</p>
            <p className={classes.quiet}>
              {summary.logStatus === 'none'
                ? t('child.list.noHolder')
                : t(`logStatus.${summary.logStatus}`)}
            </p>
          </>
        ) : (
          <>
            <PersonBadge
              holder
              name={holder.name}
              detail={[holder.service, holder.phone.replaceAll(' ', noBreak)]
                .filter((part) => part !== '')
                .join(' · ')}
            />
            {holder.awayUntil !== null && (
              <p className={classes.standIn}>
                {t('child.header.away', { date: dates.near(holder.awayUntil) })}
              </p>
            )}
            {deputy !== null && (
              <p className={classes.standIn}>
                {t('child.header.deputy', {
                  name: [deputy.name, deputy.phone]
                    .filter((part) => part !== '')
                    .map((part) => part.replaceAll(' ', noBreak))
                    .join(' · '),
                })}
              </p>
            )}
            <Anchor component={Link} href={`/children/${childId}/baton`} size="sm">
              {batonWords()}
            </Anchor>
          </>
        )}
      </div>
      <div className={classes.next}>
        <p className={classes.quiet}>{t('child.header.next')}</p>
        {next === undefined ? (
          <p className={classes.quiet}>{t('child.header.noNext')}</p>
        ) : (
          <>
            <span>{t(`dueKind.${next.kind}`)}</span>
            <DueBadge dueOn={next.dueOn} />
          </>
        )}
        {breaks > 0 && (
          <Anchor component={Link} href={`/children/${childId}/summary`} className={classes.breaks}>
            <IconPuzzleOff size={18} aria-hidden />
            {t('child.header.breaks', { count: breaks })}
          </Anchor>
        )}
      </div>
    </header>
  );
}

function useBaton(
  childId: string,
  child: OutputOf<'child.get'>['summary'],
): 'held' | 'between' | 'none' {
  const may = useMay(child);
  const state = useOperationQuery(
    'baton.state',
    { childId },
    { enabled: child.logStatus === 'open' && may('log.read') },
  );
  if (child.holderName === null) return 'none';
  const offered = state.data?.offers.some((offer) => offer.status === 'open' && offer.toOffice);
  return offered === true ? 'between' : 'held';
}
