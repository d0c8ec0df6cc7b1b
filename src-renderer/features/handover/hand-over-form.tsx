import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { informationKinds } from '@domain/consent/consent-terms.ts';
import type { ContactView } from '@contract/handover.ts';
import type { OutputOf } from '@contract/index.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { ChoiceCards } from '../../ui/choice-cards.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { LongTextField, ManyField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { usePolicy } from '../../ui/use-policy.ts';
import { ExportProgress } from './export-progress.tsx';
import { emptyHandOver, releaseChoice } from './hand-over-values.ts';
import type { HandOverValues } from './hand-over-values.ts';
import classes from './handover.module.css';
import { LegalGround } from './legal-ground.tsx';
import { ReleasePreview } from './release-preview.tsx';

interface HandOverFormProps {
  readonly child: OutputOf<'child.get'>;
  readonly contacts: readonly ContactView[];
}

/** To whom, what, exactly which lines, and until when; then one file and an open offer of the baton. */
export function HandOverForm({ child, contacts }: HandOverFormProps) {
  const t = useT();
  const { today } = useDates();
  const policy = usePolicy();
  const [said, setSaid] = useState('');
  const form = useOperationForm('handover.export', {
    initial: emptyHandOver(today, policy),
    draftKey: `handover/${child.id}`,
    toInput: (values: HandOverValues) => ({
      ...releaseChoice(child.id, values),
      message: values.message,
      expiresOn: values.expiresOn ?? '',
    }),
    mend: {
      contactId: t('handover.mend.contact'),
      'legalBasis.basis': t('handover.mend.basis'),
      'legalBasis.reason': t('handover.mend.reason'),
    },
    onDone: ({ packageId }) => setSaid(packageId === null ? t('handover.export.cancelled') : ''),
  });
  const { values, set } = form;
  const chosen = contacts.find(({ id }) => id === values.contactId);
  const kindChoices = informationKinds
    .filter((kind) => kind !== 'identity')
    .map((kind) => ({ value: kind, label: t(`kind.${kind}`) }));
  return (
    <OperationFormView
      form={form}
      submitLabel={
        chosen === undefined
          ? t('handover.export.submit')
          : t('handover.export.submitTo', { office: chosen.name })
      }
    >
      <FormSection title={t('handover.step.to')}>
        <ChoiceCards
          path="contactId"
          label={t('handover.to')}
          help={t('handover.to.help')}
          value={values.contactId}
          onChange={(contactId) => set('contactId', contactId)}
          columns={2}
          cards={contacts.map((contact) => ({
            value: contact.id,
            title: contact.name,
            disabled: contact.verifiedOn === null,
            detail: <ContactDetail contact={contact} />,
          }))}
        />
      </FormSection>

      {values.ground === 'law' ? (
        <LegalGround values={values} set={set} kindChoices={kindChoices} />
      ) : (
        <FormSection title={t('handover.step.what')} lead={t('handover.kinds.lead')}>
          <p className={classes.always}>{t('handover.kinds.always')}</p>
          <div className={classes.columns}>
            <ManyField
              path="kinds"
              label={t('handover.kinds')}
              value={values.kinds}
              onChange={(kinds) => set('kinds', kinds)}
              choices={kindChoices}
            />
          </div>
        </FormSection>
      )}

      <ReleasePreview
        childId={child.id}
        values={values}
        receiver={chosen}
        onStrike={(struckOut) => set('struckOut', struckOut)}
        onChooseLaw={() => set('ground', 'law')}
      />

      <FormSection title={t('handover.step.message')}>
        <LongTextField
          path="message"
          label={t('handover.message')}
          help={t('handover.message.help')}
          value={values.message}
          onChange={(message) => set('message', message)}
        />
        <DateField
          path="expiresOn"
          label={t('handover.answerBy')}
          value={values.expiresOn}
          onChange={(expiresOn) => set('expiresOn', expiresOn)}
          required
        />
      </FormSection>
      <p className={classes.plain}>{t('handover.export.means')}</p>
      <ExportProgress isBusy={form.busy} />
      <p role="status" className={classes.said}>
        {said}
      </p>
    </OperationFormView>
  );
}

function ContactDetail({ contact }: { readonly contact: ContactView }) {
  const t = useT();
  const place = [t(`service.${contact.serviceType}`), contact.municipality]
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <>
      <span>{place}</span>
      {contact.verifiedOn === null && (
        <>
          <span>{t('handover.to.notVerified')}</span>
          <Anchor component={Link} href={`/handover/contacts/${contact.id}`}>
            {t('handover.contact.verify')}
          </Anchor>
        </>
      )}
    </>
  );
}
