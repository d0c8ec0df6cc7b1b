import { Button } from '@mantine/core';
import { useIntl } from 'react-intl';
import {
  consentManners,
  consentPurposes,
  gdprBases,
  informationKinds,
} from '@domain/consent/consent-terms.ts';
import type { GdprBasis } from '@domain/consent/consent-terms.ts';
import { serviceTypes } from '@domain/office/service-type.ts';
import type { OutputOf } from '@contract/index.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { ChoiceCards } from '../../ui/choice-cards.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FieldRow } from '../../ui/field-row.tsx';
import { CheckField, ChoiceField, LongTextField, ManyField, TextField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { OperationFormView } from '../../ui/operation-form-view.tsx';
import { useOperationForm } from '../../ui/use-operation-form.ts';
import { usePolicy } from '../../ui/use-policy.ts';
import { consentInput, consentProblems, emptyConsent, toldThings } from './consent-values.ts';
import type { ConsentValues } from './consent-values.ts';
import classes from './consent.module.css';

interface ConsentFormProps {
  readonly child: OutputOf<'child.get'>;
  readonly gdprBasis: GdprBasis | null;
  readonly onLeave: () => void;
  readonly onRecorded: () => void;
}

/** The consent form (samtykkeskjema): yes or no first, then who, what, how, and what was told. */
export function ConsentForm({ child, gdprBasis, onLeave, onRecorded }: ConsentFormProps) {
  const t = useT();
  const dates = useDates();
  const policy = usePolicy();
  const intl = useIntl();
  const childName = [child.fields.givenName, child.fields.familyName].filter(Boolean).join(' ');
  const form = useOperationForm('consent.record', {
    initial: emptyConsent(dates.today, gdprBasis),
    draftKey: `consent/${child.id}`,
    check: (values) => consentProblems(values, childName, t),
    toInput: (values: ConsentValues) => consentInput(values, child.id, childName),
    onDone: onRecorded,
  });
  const { values, set } = form;
  const isNo = values.answer === 'no';
  const age = child.ageYears ?? 0;
  const { guardians } = child.fields;
  const waiting = guardians
    .filter((guardian) => guardian.hasParentalResponsibility)
    .map(({ name }) => name)
    .filter((name) => !values.guardians.includes(name));
  const childLead = () => {
    if (age >= policy.ageGreatWeight) return t('consent.section.child.weight');
    return age >= policy.ageHeard
      ? t('consent.section.child.heard')
      : t('consent.section.child.lead');
  };

  return (
    <OperationFormView
      form={form}
      submitLabel={isNo ? t('consent.submit.no') : t('consent.submit.yes')}
      secondary={
        <Button variant="subtle" onClick={onLeave}>
          {t('consent.back')}
        </Button>
      }
    >
      <FormSection title={t('consent.section.told')} warm>
        <ManyField
          path="consent.informedOf"
          label={t('consent.told')}
          value={values.told}
          onChange={(told) => set('told', told)}
          choices={toldThings.map((thing) => ({ value: thing, label: t(`consent.told.${thing}`) }))}
        />
      </FormSection>

      <ChoiceCards
        path="answer"
        label={t('consent.answer')}
        value={values.answer}
        onChange={(answer) => set('answer', answer)}
        columns={2}
        cards={[
          { value: 'yes', title: t('consent.answer.yes'), detail: t('consent.answer.yes.detail') },
          { value: 'no', title: t('consent.answer.no'), detail: t('consent.answer.no.detail') },
        ]}
      />

      <FormSection title={t('consent.section.who')}>
        <ManyField
          path="consent.givenBy"
          label={t('consent.givenBy')}
          help={t('consent.givenBy.help')}
          value={values.guardians}
          onChange={(names) => set('guardians', names)}
          choices={guardians.map(({ name, relation, hasParentalResponsibility }) => ({
            value: name,
            label: name,
            help: [relation, hasParentalResponsibility ? t('consent.givenBy.responsibility') : '']
              .filter(Boolean)
              .join(', '),
          }))}
        />
        {values.guardians.length > 0 && waiting.length > 0 && (
          <p className={classes.quiet}>
            {t('consent.givenBy.waiting', {
              names: intl.formatList(waiting, { type: 'conjunction' }),
            })}
          </p>
        )}
        <TextField
          path="consent.other"
          label={t('consent.givenBy.other')}
          value={values.other}
          onChange={(text) => set('other', text)}
          maxLength={120}
        />
        <CheckField
          path="consent.ownConsent"
          label={t('consent.ownConsent')}
          help={
            age >= policy.ageOwnConsent
              ? t('consent.ownConsent.old')
              : t('consent.ownConsent.young')
          }
          value={values.ownConsent}
          onChange={(on) => set('ownConsent', on)}
        />
      </FormSection>

      <FormSection title={t('consent.section.child')} lead={childLead()} warm>
        <LongTextField
          path="consent.childsOpinion"
          label={t('consent.childsOpinion.label')}
          value={values.childsOpinion}
          onChange={(text) => set('childsOpinion', text)}
        />
      </FormSection>

      <FormSection title={t('consent.section.what')}>
        <ManyField
          path="consent.purposes"
          label={isNo ? t('consent.no.purposes') : t('consent.purposes')}
          value={values.purposes}
          onChange={(purposes) => set('purposes', [...purposes])}
          choices={consentPurposes.map((purpose) => ({
            value: purpose,
            label: t(`purpose.${purpose}`),
          }))}
        />
        <div className={classes.twoColumns}>
          <ManyField
            path="consent.services"
            label={isNo ? t('consent.no.services') : t('consent.services')}
            help={isNo ? undefined : t('consent.services.help')}
            value={values.services}
            onChange={(services) => set('services', [...services])}
            choices={serviceTypes.map((service) => ({
              value: service,
              label: t(`service.${service}`),
            }))}
          />
        </div>
        <div className={classes.twoColumns}>
          <ManyField
            path="consent.kinds"
            label={isNo ? t('consent.no.kinds') : t('consent.kinds')}
            value={values.kinds}
            onChange={(kinds) => set('kinds', [...kinds])}
            choices={informationKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          />
        </div>
        <div>
          <Button
            variant="subtle"
            size="compact-md"
            onClick={() => set('kinds', [...informationKinds])}
          >
            {t('consent.kinds.all')}
          </Button>
        </div>
        <LongTextField
          path="consent.excluded"
          label={t('consent.excluded')}
          help={t('consent.excluded.help')}
          value={values.excluded}
          onChange={(text) => set('excluded', text)}
        />
      </FormSection>

      <FormSection title={t('consent.section.how')}>
        <ChoiceField
          path="consent.manner"
          label={t('consent.manner')}
          help={t('consent.manner.help')}
          value={values.manner}
          onChange={(manner) => set('manner', manner)}
          choices={consentManners.map((manner) => ({
            value: manner,
            label: t(`manner.${manner}`),
          }))}
        />
        <TextField
          path="consent.interpreterLanguage"
          label={t('consent.interpreterLanguage')}
          value={values.interpreterLanguage}
          onChange={(text) => set('interpreterLanguage', text)}
        />
        <FieldRow>
          <DateField
            path="consent.from"
            label={t('consent.from')}
            value={values.from}
            onChange={(day) => set('from', day)}
            required
          />
          <DateField
            path="consent.to"
            label={t('consent.to')}
            help={t('consent.to.help')}
            value={values.to}
            onChange={(day) => set('to', day)}
          />
        </FieldRow>
      </FormSection>

      <FormSection title={t('consent.gdpr.title')} lead={t('consent.gdpr.explanation')}>
        <ChoiceField
          path="gdprBasis"
          label={t('consent.gdpr.choose')}
          value={values.gdprBasis}
          onChange={(basis) => set('gdprBasis', basis)}
          choices={gdprBases.map((basis) => ({
            value: basis,
            label: t(`gdprBasis.${basis}`),
            help: t(`consent.gdpr.help.${basis}`),
          }))}
        />
      </FormSection>
    </OperationFormView>
  );
}
