import { Anchor, Button } from '@mantine/core';
import { Link } from 'wouter';
import { handoverChecklist } from '@domain/baton/handover-checklist.ts';
import { useOperationCommand } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DueBadge } from '../../ui/due-badge.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { Fold } from '../../ui/fold.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useUndo } from '../../ui/use-undo.tsx';
import { whenDone } from '../../ui/when-done.ts';
import type { Offer } from './baton-standing.tsx';
import classes from './baton.module.css';
import { TalkedAbout, WhatFollows } from './offered-handover.tsx';

interface OpenOfferProps {
  readonly childId: string;
  readonly offer: Offer;
  readonly holderName: string;
  readonly mayWithdraw: boolean;
  readonly onWithdrawn: () => void;
}

/** An offer that somebody else has to answer, and the way to take it back. */
export function OpenOffer({
  childId,
  offer,
  holderName,
  mayWithdraw,
  onWithdrawn,
}: OpenOfferProps) {
  const t = useT();
  const dates = useDates();
  const withdraw = useOperationCommand('baton.withdrawOffer');
  const offerAgain = useOperationCommand('baton.offer');
  const offerUndo = useUndo();
  const { toUserId, message, expiresOn, toName, staysOn, keeps, checklist, notes } = offer;
  const takeBack = () =>
    whenDone(withdraw.mutateAsync({ childId, offerId: offer.id }), () => {
      onWithdrawn();
      if (toUserId === null || expiresOn < dates.today) return;
      offerUndo({
        done: t('baton.withdraw.said'),
        undo: () =>
          offerAgain.mutateAsync({
            childId,
            toUserId,
            message,
            expiresOn,
            staysOn,
            keeps,
            checklist,
            notes,
          }),
      });
    });
  return (
    <FormSection title={t('baton.waiting.title', { name: toName })}>
      <p className={classes.line}>
        {t('baton.waiting.offered', { date: dates.near(offer.offeredOn) })}
        <span className={classes.due}>
          {t('baton.waiting.deadline')}
          <DueBadge dueOn={expiresOn} />
        </span>
      </p>
      {message !== '' && <p className={classes.message}>{t('common.quote', { words: message })}</p>}
      {!offer.toOffice && (
        <>
          <WhatFollows childId={childId} offer={offer} holderName={holderName} />
          <Fold
            title={t('baton.checklist.talked', {
              count: offer.checklist.length,
              all: handoverChecklist.length,
            })}
          >
            <TalkedAbout childId={childId} offer={offer} />
          </Fold>
        </>
      )}
      {withdraw.error !== null && (
        <ProblemNotice
          title={t('baton.answer.notDone')}
          words={errorWords(withdraw.error, t)}
          code={withdraw.error.incidentId}
        />
      )}
      {offer.toOffice ? (
        <div>
          <p className={classes.line}>{t('baton.waiting.office')}</p>
          <Anchor component={Link} href="/handover">
            {t('baton.waiting.toHandover')}
          </Anchor>
        </div>
      ) : (
        mayWithdraw && (
          <div>
            <Button variant="default" loading={withdraw.isPending} onClick={takeBack}>
              {t('baton.withdraw.button')}
            </Button>
          </div>
        )
      )}
    </FormSection>
  );
}
