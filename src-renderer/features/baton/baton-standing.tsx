import type { Level } from '@domain/level/level.ts';
import type { LocalDate } from '@domain/time/local-date.ts';
import type { OutputOf } from '@contract/index.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { Emblem } from '../../ui/emblem.tsx';
import classes from './baton.module.css';

export type Holding = OutputOf<'baton.state'>['holdings'][number];
export type Offer = OutputOf<'baton.state'>['offers'][number];

interface BatonStandingProps {
  readonly level: Level;
  readonly holding: Holding | undefined;
  /** The holder's phone, empty when not known. */
  readonly phone: string;
  readonly open: Offer | undefined;
  /** The last day of the holder's absence, while it lasts. */
  readonly awayUntil: LocalDate | null;
  readonly deputy: OutputOf<'child.get'>['deputy'];
}

/** Who has the baton now, large; while it is offered, the figure shows it on its way between two. */
export function BatonStanding({
  level,
  holding,
  phone,
  open,
  awayUntil,
  deputy,
}: BatonStandingProps) {
  const t = useT();
  const dates = useDates();
  const figure = holding === undefined ? 'none' : open === undefined ? 'held' : 'between';
  return (
    <section className={classes.standing} aria-label={t('baton.standing')}>
      <Emblem level={level} baton={figure} size={96} decorative />
      <div className={classes.standingWords}>
        <p className={classes.quiet}>
          {holding === undefined ? t('baton.nobody') : t('baton.holder')}
        </p>
        {holding !== undefined && (
          <>
            <p className={classes.holder}>{holding.holderName}</p>
            <p className={classes.quiet}>
              {[
                holding.service,
                phone,
                t('baton.since', { date: dates.near(dates.dayOf(holding.from)) }),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
            {holding.isElsewhere && <p>{t('baton.elsewhere')}</p>}
            {awayUntil !== null && (
              <p className={classes.offered}>{t('baton.away', { date: dates.near(awayUntil) })}</p>
            )}
            {deputy !== null && (
              <p>
                {t('baton.deputy.standsIn', {
                  name: [deputy.name, deputy.phone].filter((part) => part !== '').join(', '),
                  date: dates.near(deputy.until),
                })}
              </p>
            )}
          </>
        )}
        {open !== undefined && (
          <p className={classes.offered}>
            {open.isForMe ? t('baton.offeredToYou') : t('baton.offeredTo', { name: open.toName })}
          </p>
        )}
      </div>
    </section>
  );
}
