import { Button } from '@mantine/core';
import { informationKinds } from '@domain/consent/consent-terms.ts';
import { covers } from '@domain/consent/covers.ts';
import { isInForce } from '@domain/consent/consent-status.ts';
import type { ServiceType } from '@domain/office/service-type.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { termsOf } from '../../ui/listed-consents.ts';
import { useListWords } from '../../ui/use-list-words.ts';
import classes from './log.module.css';

interface WhatMayBeReadProps {
  readonly childId: string;
  readonly service: ServiceType;
  /** A colleague in the office reads by being in the log, not by a consent. */
  readonly isColleague: boolean;
}

/** What somebody new may get to know, by the consents of today: said before they come, and told to them. */
export function WhatMayBeRead({ childId, service, isColleague }: WhatMayBeReadProps) {
  const t = useT();
  const { today } = useDates();
  const listWords = useListWords();
  const consents = useOperationQuery('consent.list', { childId }, { enabled: !isColleague });
  if (isColleague) return <p className={classes.plain}>{t('log.onboarding.colleague')}</p>;
  if (consents.data === undefined) return null;
  const terms = termsOf(consents.data.consents);
  const { covered, missing } = covers(terms, {
    receiverService: service,
    kinds: informationKinds,
    purpose: 'shareBetweenServices',
    today,
  });
  const named = (kinds: readonly (typeof informationKinds)[number][]) =>
    listWords(kinds.map((kind) => t(`kind.${kind}`)));
  const excluded = terms
    .filter((consent) => isInForce(consent, today) && consent.services.includes(service))
    .map((consent) => consent.excluded)
    .filter((words) => words !== '');
  if (covered.length === 0)
    return (
      <p className={classes.plain}>
        {t('log.onboarding.nothing', { service: t(`service.${service}`) })}
      </p>
    );
  return (
    <ul className={classes.facts}>
      <li>{t('log.onboarding.may', { kinds: named(covered) })}</li>
      {missing.length > 0 && (
        <li>{t('log.onboarding.mayNot', { kinds: named(missing.map(({ kind }) => kind)) })}</li>
      )}
      {excluded.map((words) => (
        <li key={words}>{t('log.onboarding.excluded', { words })}</li>
      ))}
    </ul>
  );
}

interface OnboardingNoteProps extends WhatMayBeReadProps {
  readonly name: string;
  readonly onClose: () => void;
}

/** «Introduserer nye parter» (duty 6, docs/model.md 2.1): what to tell somebody who has just joined. */
export function OnboardingNote({
  childId,
  name,
  service,
  isColleague,
  onClose,
}: OnboardingNoteProps) {
  const t = useT();
  const child = useOperationQuery('child.get', { childId });
  const holder = child.data?.holder;
  return (
    <section className={classes.notice} aria-labelledby="onboarding-note">
      <h3 id="onboarding-note" className={classes.panelTitle}>
        {t('log.onboarding.title', { name })}
      </h3>
      <WhatMayBeRead childId={childId} service={service} isColleague={isColleague} />
      <ul className={classes.facts}>
        {holder != null && (
          <li>
            {t('log.onboarding.holder', {
              holder: [holder.name, holder.phone].filter((part) => part !== '').join(', '),
            })}
          </li>
        )}
        <li>{t('log.onboarding.own')}</li>
      </ul>
      <div>
        <Button variant="default" size="compact-md" onClick={onClose}>
          {t('log.onboarding.told')}
        </Button>
      </div>
    </section>
  );
}
