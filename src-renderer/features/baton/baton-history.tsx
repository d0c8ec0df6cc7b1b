import type { OutputOf } from '@contract/index.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { Fold } from '../../ui/fold.tsx';
import { PersonBadge } from '../../ui/person-badge.tsx';
import classes from './baton.module.css';

/** Where the baton has been, the present holder first, and folded away the offers that were answered. */
export function BatonHistory({ state }: { readonly state: OutputOf<'baton.state'> }) {
  const t = useT();
  const dates = useDates();
  const holdings = state.holdings.toSorted((a, b) => b.from.localeCompare(a.from));
  const answered = state.offers
    .filter(({ status }) => status !== 'open')
    .toSorted((a, b) => b.offeredOn.localeCompare(a.offeredOn));
  if (holdings.length === 0 && answered.length === 0) return null;
  const day = (instant: string) => dates.table(dates.dayOf(instant));
  return (
    <section className={classes.history} aria-labelledby="baton-history">
      <h2 id="baton-history" className={classes.historyTitle}>
        {t('baton.history.title')}
      </h2>
      <ol className={classes.holdings}>
        {holdings.map(({ id, holderName, service, from, to }) => (
          <li key={id} data-now={to === null || undefined}>
            <PersonBadge name={holderName} detail={service} holder={to === null} />
            <span className={classes.period}>
              {to === null
                ? t('baton.history.since', { from: day(from) })
                : t('baton.history.period', { from: day(from), to: day(to) })}
            </span>
          </li>
        ))}
      </ol>
      {answered.length > 0 && (
        <Fold title={t('baton.history.offers', { count: answered.length })}>
          <ul className={classes.offers}>
            {answered.map(({ id, toName, offeredOn, status, answerReason }) => (
              <li key={id}>
                {t('baton.history.offer', {
                  name: toName,
                  date: dates.table(offeredOn),
                  status: t(`offerStatus.${status}`),
                })}
                {answerReason !== '' && (
                  <span className={classes.quiet}>
                    {' '}
                    {t('common.quote', { words: answerReason })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}
