import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { handoverChecklist } from '@domain/baton/handover-checklist.ts';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { BatonIcon } from '../../ui/baton-icon.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PrintLink } from '../../ui/print-link.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useMay } from '../../ui/use-may.ts';
import { AnswerOffer } from './answer-offer.tsx';
import { BatonHistory } from './baton-history.tsx';
import { BatonStanding } from './baton-standing.tsx';
import classes from './baton.module.css';
import { DeputySection } from './deputy-section.tsx';
import { OfferForm } from './offer-form.tsx';
import { TalkedAbout } from './offered-handover.tsx';
import { OpenOffer } from './open-offer.tsx';

/** Which of the forms is open. */
type Doing = 'reading' | 'offering' | 'declining';

/** Who has the baton, where it has been, and how it moves: offered, then accepted, and never on the ground between. */
export default function BatonPage({ childId }: { readonly childId: string }) {
  const child = useOperationQuery('child.get', { childId });
  const baton = useOperationQuery('baton.state', { childId });
  return (
    <Loaded query={child}>
      {(found) => (
        <Loaded query={baton}>
          {(state) => <Baton childId={childId} child={found} state={state} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface BatonProps {
  readonly childId: string;
  readonly child: OutputOf<'child.get'>;
  readonly state: OutputOf<'baton.state'>;
}

function Baton({ childId, child, state }: BatonProps) {
  const t = useT();
  const dates = useDates();
  const { summary } = child;
  const may = useMay(summary);
  const [doing, setDoing] = useState<Doing>('reading');
  // The open form comes back with its words after the vault was locked.
  useDraft(`batonPlace/${childId}`, doing, setDoing);
  const [said, setSaid] = useState('');
  const open = state.offers.find(({ status }) => status === 'open');
  const holding = state.holdings.find(({ to }) => to === null);
  const mayGive =
    holding !== undefined && !holding.isElsewhere && open === undefined && may('baton.give');
  // Told until somebody else is asked: nobody answered, and the baton is where it was.
  const lapsed = state.offers[0]?.status === 'expired' ? state.offers[0] : null;
  const isShared = summary.logStatus === 'open' || summary.logStatus === 'paused';
  return (
    <>
      <PageHeader
        title={t('baton.title')}
        actions={
          holding === undefined ? undefined : (
            <PrintLink
              childId={childId}
              child={summary}
              document="checklist"
              of={t('baton.printChecklist')}
            />
          )
        }
      />
      <div className={classes.page}>
        <BatonStanding
          level={summary.level}
          holding={holding}
          phone={child.holder?.phone ?? ''}
          awayUntil={child.holder?.awayUntil ?? null}
          deputy={child.deputy}
          open={open}
        />
        <p className={classes.promise}>
          <BatonIcon size={24} />
          {t('baton.promise')}
        </p>
        <p role="status" className={classes.said}>
          {said}
        </p>
        {open?.isForMe === true && (
          <AnswerOffer
            childId={childId}
            offer={open}
            holderName={holding?.holderName ?? ''}
            declining={doing === 'declining'}
            onDeclining={(declining) => setDoing(declining ? 'declining' : 'reading')}
            onAnswered={(words) => {
              setDoing('reading');
              setSaid(words);
            }}
          />
        )}
        {open?.isForMe === true && (
          <FormSection
            title={t('baton.checklist.forTalk')}
            lead={t('baton.checklist.talked', {
              count: open.checklist.length,
              all: handoverChecklist.length,
            })}
          >
            <TalkedAbout childId={childId} offer={open} />
          </FormSection>
        )}
        {open !== undefined && !open.isForMe && (
          <OpenOffer
            childId={childId}
            offer={open}
            holderName={holding?.holderName ?? ''}
            mayWithdraw={may('baton.give')}
            onWithdrawn={() => setSaid(t('baton.withdraw.said'))}
          />
        )}
        {lapsed !== null && mayGive && doing !== 'offering' && (
          <p className={classes.lapsed}>
            {t('baton.lapsed', { name: lapsed.toName, date: dates.near(lapsed.expiresOn) })}
          </p>
        )}
        {mayGive && isShared && doing !== 'offering' && (
          <div className={classes.actions}>
            <Button id="offer-baton" onClick={() => setDoing('offering')}>
              {t('baton.offer.button')}
            </Button>
            {summary.logStatus === 'open' && (
              <Anchor component={Link} href={`/children/${childId}/handover`}>
                {t('baton.offer.otherOffice')}
              </Anchor>
            )}
          </div>
        )}
        {mayGive && isShared && doing === 'offering' && (
          <OfferForm
            childId={childId}
            holderName={holding.holderName}
            onLeave={() => setDoing('reading')}
            onOffered={(name) => {
              setDoing('reading');
              setSaid(t('baton.offer.said', { name }));
            }}
          />
        )}
        {holding === undefined && summary.logStatus === 'none' && (
          <EmptyState
            drawing="baton"
            action={
              <Button component={Link} href={`/children/${childId}/consent`}>
                {t('baton.none.toConsent')}
              </Button>
            }
          >
            {t('baton.none')}
          </EmptyState>
        )}
        {isShared && (
          <DeputySection
            childId={childId}
            deputies={state.deputies}
            mayAppoint={holding !== undefined && !holding.isElsewhere && may('baton.give')}
          />
        )}
        <BatonHistory state={state} />
      </div>
    </>
  );
}
