import { Alert, Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPencilPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { hasConsentForLog } from '@domain/case/open-log.ts';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { inSentence } from '../../ui/in-sentence.ts';
import { termsOf } from '../../ui/listed-consents.ts';
import type { ListedConsent } from '../../ui/listed-consents.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useMay } from '../../ui/use-may.ts';
import { ConsentCard } from './consent-card.tsx';
import { groupConsents } from './consent-terms.ts';
import classes from './consent.module.css';
import { OpenLogSection } from './open-log-section.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';
import { withdrawalEffects } from './withdrawal-effects.ts';

/** What the family has said yes and no to, in words, and the way to an open log. */
export default function ConsentTab({ childId }: { readonly childId: string }) {
  const child = useOperationQuery('child.get', { childId });
  const consents = useOperationQuery('consent.list', { childId });
  return (
    <Loaded query={child}>
      {(found) => (
        <Loaded query={consents}>{(list) => <Consents child={found} list={list} />}</Loaded>
      )}
    </Loaded>
  );
}

interface ConsentsProps {
  readonly child: OutputOf<'child.get'>;
  readonly list: OutputOf<'consent.list'>;
}

function Consents({ child, list }: ConsentsProps) {
  const t = useT();
  const dates = useDates();
  const may = useMay(child.summary);
  const [withdrawing, setWithdrawing] = useState<ListedConsent | null>(null);
  const [hasWithdrawn, setHasWithdrawn] = useState(false);
  const { logStatus, holderIsElsewhere } = child.summary;
  const hasLog = logStatus !== 'none';
  const participants = useOperationQuery(
    'log.participants',
    { childId: child.id },
    { enabled: hasLog },
  );
  const measures = useOperationQuery('measure.list', { childId: child.id }, { enabled: hasLog });
  const me = useOperationQuery('vault.status', {}).data?.user?.name ?? '';
  const terms = termsOf(list.consents);
  const hasConsent = hasConsentForLog(terms, dates.today);
  const mayRecord = may('consent.write');
  const recordButton = mayRecord && (
    <Button
      component={Link}
      href={`/children/${child.id}/consent/record`}
      leftSection={<IconPencilPlus size={18} aria-hidden />}
    >
      {t('consent.record')}
    </Button>
  );
  const isEmpty = list.consents.length === 0;

  return (
    <div className={classes.page}>
      <PageHeader
        title={t('consent.title')}
        lead={t('consent.lead')}
        actions={!isEmpty && recordButton}
      />
      <div role="status" className={classes.live}>
        {hasWithdrawn && (
          <Alert color="pine" title={t('consent.withdrawn.title')}>
            <p className={classes.plain}>{t('consent.withdrawn.words')}</p>
            <Group mt="sm" gap="sm">
              <Button variant="default" component={Link} href={`/children/${child.id}/decision`}>
                {t('consent.withdrawn.toDecision')}
              </Button>
              <Button variant="subtle" component={Link} href={`/children/${child.id}/report`}>
                {t('consent.withdrawn.aboutReporting')}
              </Button>
            </Group>
          </Alert>
        )}
      </div>
      {isEmpty && (
        <EmptyState drawing="letter" action={recordButton}>
          {t('consent.none')}
        </EmptyState>
      )}
      {logStatus !== 'open' && !holderIsElsewhere && may('baton.give') && (
        <OpenLogSection
          child={child}
          hasConsent={hasConsent}
          onOpened={() => notifications.show({ message: t('consent.opened') })}
        />
      )}
      {groupConsents(list.consents).map(({ group, consents }) => (
        <section key={group} className={classes.group} aria-labelledby={`consents-${group}`}>
          <h2 id={`consents-${group}`} className={classes.heading}>
            {t(`consent.group.${group}`)}
          </h2>
          {consents.map((listed) => (
            <ConsentCard
              key={listed.id}
              listed={listed}
              onWithdraw={
                mayRecord && (group === 'inForce' || group === 'later')
                  ? () => setWithdrawing(listed)
                  : undefined
              }
            />
          ))}
        </section>
      ))}
      <FormSection title={t('consent.gdpr.title')}>
        <p className={classes.plain}>
          {list.gdprBasis === null
            ? t('consent.gdpr.none')
            : t('consent.gdpr.current', { basis: inSentence(t(`gdprBasis.${list.gdprBasis}`)) })}
        </p>
        <p className={classes.quiet}>{t('consent.gdpr.explanation')}</p>
      </FormSection>
      {withdrawing !== null && (
        <WithdrawDialog
          childId={child.id}
          consentId={withdrawing.id}
          effects={withdrawalEffects({
            consents: terms,
            consentId: withdrawing.id,
            logStatus,
            participants: participants.data?.participants ?? [],
            today: dates.today,
          })}
          activeMeasures={
            (measures.data?.measures ?? []).filter(({ status }) => status === 'active').length
          }
          receivedBy={me}
          onClose={() => setWithdrawing(null)}
          onWithdrawn={() => {
            setWithdrawing(null);
            setHasWithdrawn(true);
          }}
        />
      )}
    </div>
  );
}
