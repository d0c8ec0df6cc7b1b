import { Button, Group } from '@mantine/core';
import { useOperationCommand } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { errorWords } from '../../ui/error-words.ts';
import { LongTextField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { NotTheRole } from '../../ui/not-the-role.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useFocusInto } from '../../ui/use-focus-into.ts';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { whenDone } from '../../ui/when-done.ts';
import type { Offer } from './baton-standing.tsx';
import classes from './baton.module.css';
import { WhatFollows } from './offered-handover.tsx';

interface AnswerOfferProps {
  readonly childId: string;
  readonly offer: Offer;
  readonly holderName: string;
  /** Whether the reason for a no is being written. */
  readonly declining: boolean;
  readonly onDeclining: (declining: boolean) => void;
  /** What happened, to be said aloud after the view has changed. */
  readonly onAnswered: (words: string) => void;
}

/** The two answers to an offered baton. Until one is given, the baton is where it was. */
export function AnswerOffer({
  childId,
  offer,
  holderName,
  declining,
  onDeclining,
  onAnswered,
}: AnswerOfferProps) {
  const t = useT();
  const dates = useDates();
  const accept = useOperationCommand('baton.accept');
  return (
    <FormSection
      title={t('baton.answer.title')}
      lead={t('baton.answer.lead', { date: dates.near(offer.expiresOn) })}
    >
      {offer.message !== '' && (
        <p className={classes.message}>{t('common.quote', { words: offer.message })}</p>
      )}
      <div>
        <p className={classes.roleTitle}>{t('baton.role.title')}</p>
        <ul className={classes.role}>
          <li>{t('baton.role.coordinates')}</li>
          <li>{t('baton.role.contact')}</li>
          <li>{t('baton.role.log')}</li>
        </ul>
      </div>
      <NotTheRole />
      <div>
        <p className={classes.roleTitle}>{t('baton.follow.title')}</p>
        <WhatFollows childId={childId} offer={offer} holderName={holderName} />
      </div>
      {accept.error !== null && (
        <ProblemNotice
          title={t('baton.answer.notDone')}
          words={errorWords(accept.error, t)}
          code={accept.error.incidentId}
        />
      )}
      {declining ? (
        <DeclineForm
          childId={childId}
          offer={offer}
          onLeave={() => onDeclining(false)}
          onDeclined={() => onAnswered(t('baton.decline.said'))}
        />
      ) : (
        <Group gap="sm">
          <Button
            loading={accept.isPending}
            onClick={() =>
              whenDone(accept.mutateAsync({ childId, offerId: offer.id }), () =>
                onAnswered(t('baton.answer.accepted')),
              )
            }
          >
            {t('baton.answer.accept')}
          </Button>
          <Button id="decline-baton" variant="default" onClick={() => onDeclining(true)}>
            {t('baton.answer.decline')}
          </Button>
        </Group>
      )}
    </FormSection>
  );
}

interface DeclineFormProps {
  readonly childId: string;
  readonly offer: Offer;
  readonly onLeave: () => void;
  readonly onDeclined: () => void;
}

function DeclineForm({ childId, offer, onLeave, onDeclined }: DeclineFormProps) {
  const t = useT();
  const opened = useFocusInto<HTMLDivElement>('decline-baton');
  const form = useOperationForm('baton.decline', {
    initial: { reason: '' },
    toInput: ({ reason }) => ({ childId, offerId: offer.id, reason }),
    mend: { reason: t('baton.decline.mend.reason') },
    draftKey: `batonDecline/${childId}`,
    onDone: onDeclined,
  });
  return (
    <div ref={opened}>
      <OperationFormView
        form={form}
        submitLabel={t('baton.decline.submit')}
        secondary={
          <Button variant="subtle" onClick={onLeave}>
            {t('baton.leave')}
          </Button>
        }
      >
        <LongTextField
          path="reason"
          label={t('baton.decline.reason')}
          help={t('baton.decline.reasonHelp')}
          minRows={2}
          value={form.values.reason}
          onChange={(reason) => form.set('reason', reason)}
        />
      </OperationFormView>
    </div>
  );
}
