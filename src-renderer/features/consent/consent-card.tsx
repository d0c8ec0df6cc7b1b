import { Button } from '@mantine/core';
import { Fragment } from 'react';
import { useIntl } from 'react-intl';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import type { ListedConsent } from '../../ui/listed-consents.ts';
import classes from './consent.module.css';
import { useListWords } from '../../ui/use-list-words.ts';

interface ConsentCardProps {
  readonly listed: ListedConsent;
  /** Left out where there is nothing to withdraw, or somebody else must do it. */
  readonly onWithdraw?: () => void;
}

/** One consent or refusal as a sentence, with what may and what must not be shared. */
export function ConsentCard({ listed, onWithdraw }: ConsentCardProps) {
  const t = useT();
  const dates = useDates();
  const intl = useIntl();
  const listWords = useListWords();
  const { consent, status, withdrawnOn } = listed;
  const who = intl.formatList(consent.givenBy, { type: 'conjunction' });
  const services = listWords(consent.services.map((service) => t(`service.${service}`)));
  const sentence = () => {
    const count = consent.services.length;
    if (!consent.refused) return t('consent.says.yes', { who, services, count });
    return services === ''
      ? t('consent.says.noToAll', { who })
      : t('consent.says.no', { who, services });
  };
  const from = dates.table(consent.from);
  const shared = consent.refused ? [] : consent.kinds.map((kind) => t(`kind.${kind}`));
  const facts = [
    [t('consent.for'), consent.purposes.map((purpose) => t(`purpose.${purpose}`)).join(' · ')],
    [t('consent.mayShare'), shared.join(' · ')],
  ].filter(([, words]) => words !== '');
  return (
    <article
      className={classes.card}
      data-past={status === 'ended' || status === 'withdrawn' || undefined}
    >
      <div className={classes.cardHead}>
        <div className={classes.says}>
          <p className={classes.status} data-status={status}>
            {t(`consentStatus.${status}`)}
          </p>
          <p className={classes.sentence}>{sentence()}</p>
        </div>
        {onWithdraw !== undefined && (
          <Button variant="default" onClick={onWithdraw}>
            {t('consent.withdraw')}
          </Button>
        )}
      </div>
      {status === 'endsSoon' && consent.to !== null && (
        <p className={classes.ends}>{t('consent.endsIn', { when: dates.relative(consent.to) })}</p>
      )}
      {withdrawnOn !== null && (
        <p className={classes.plain}>
          {t('consent.withdrawnOn', { day: dates.near(withdrawnOn) })}
        </p>
      )}
      {consent.childsOpinion !== '' && (
        // An adult's account of what the child thinks; a quote is for the child's own words.
        <p>
          <strong>{t('consent.childsOpinion')}: </strong>
          {consent.childsOpinion}
        </p>
      )}
      {consent.excluded !== '' && (
        <p className={classes.heldBack}>
          <strong>{t('consent.mayNotShare')}</strong>
          {consent.excluded}
        </p>
      )}
      {facts.length > 0 && (
        <dl className={classes.facts}>
          {facts.map(([label, words]) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      <p className={classes.quiet}>
        {consent.to === null
          ? t('consent.period.open', { from })
          : t('consent.period.closed', { from, to: dates.table(consent.to) })}{' '}
        {t('consent.registered', {
          manner: t(`manner.${consent.manner}`),
          name: listed.registeredBy,
          when: dates.moment(listed.at),
        })}{' '}
        {consent.interpreterLanguage !== '' &&
          t('consent.interpreter', { language: consent.interpreterLanguage })}
      </p>
    </article>
  );
}
