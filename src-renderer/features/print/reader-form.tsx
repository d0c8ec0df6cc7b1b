import { Anchor, NativeSelect } from '@mantine/core';
import { Link } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import { legalBases } from '@domain/consent/consent-terms.ts';
import { readersOfDocument } from '@domain/document/document-terms.ts';
import type { DocumentKind, ReaderKind } from '@domain/document/document-terms.ts';
import { serviceTypes } from '@domain/office/service-type.ts';
import { languages } from '../../i18n/languages.ts';
import { useT } from '../../i18n/use-t.ts';
import {
  CheckField,
  ChoiceField,
  LongTextField,
  SelectField,
  TextField,
} from '../../ui/fields.tsx';
import { guardianValue } from './reader-values.ts';
import type { ReaderValues } from './reader-values.ts';
import classes from './print.module.css';

interface ReaderFormProps {
  readonly document: DocumentKind;
  readonly child: OutputOf<'child.get'>;
  readonly values: ReaderValues;
  readonly onChange: (values: ReaderValues) => void;
}

/** Whom the copy is for, and in which language: what may be told follows from that. */
export function ReaderForm({ document, child, values, onChange }: ReaderFormProps) {
  const t = useT();
  const set = <K extends keyof ReaderValues>(key: K, value: ReaderValues[K]) =>
    onChange({ ...values, [key]: value });
  const readers = useReaders(document, child);
  return (
    <div className={classes.form}>
      <div className={classes.pair}>
        {readers.length > 1 && (
          <NativeSelect
            label={t('print.reader')}
            value={values.reader}
            onChange={(event) => set('reader', event.currentTarget.value)}
            data={[...readers]}
          />
        )}
        <SelectField
          path="locale"
          label={t('print.language')}
          value={values.locale}
          onChange={(locale) => set('locale', locale)}
          choices={languages.map((value) => ({ value, label: t(`print.language.${value}`) }))}
        />
      </div>
      {values.reader === 'service' && <ServiceFields child={child} values={values} set={set} />}
    </div>
  );
}

interface ReaderChoice {
  readonly value: string;
  readonly label: string;
  readonly disabled: boolean;
}

/** A guardian who may not read is on the list, so that one sees why they cannot be chosen. */
function useReaders(
  document: DocumentKind,
  { fields }: OutputOf<'child.get'>,
): readonly ReaderChoice[] {
  const t = useT();
  const choice = (value: string, label: string, disabled = false) => ({ value, label, disabled });
  const guardians = fields.guardians.map(({ id, name, mayRead }) =>
    choice(
      guardianValue(id),
      mayRead ? t('print.reader.guardian', { name }) : t('print.reader.guardian.mayNot', { name }),
      !mayRead,
    ),
  );
  const ofKind = (kind: ReaderKind, choices: readonly ReaderChoice[]) =>
    readersOfDocument[document].includes(kind) ? choices : [];
  return [
    ...ofKind('ownOffice', [choice('ownOffice', t('print.reader.ownOffice'))]),
    ...ofKind('guardian', guardians),
    ...ofKind(
      'youngPerson',
      fields.isUnborn
        ? []
        : [choice('youngPerson', t('print.reader.youngPerson', { name: fields.givenName }))],
    ),
    ...ofKind('service', [choice('service', t('print.reader.service'))]),
  ];
}

interface ServiceFieldsProps {
  readonly child: OutputOf<'child.get'>;
  readonly values: ReaderValues;
  readonly set: <K extends keyof ReaderValues>(key: K, value: ReaderValues[K]) => void;
}

/** Which service, whom there, and the way without consent: which law, and why in one's own words. */
function ServiceFields({ child, values, set }: ServiceFieldsProps) {
  const t = useT();
  return (
    <div className={classes.service}>
      <div className={classes.pair}>
        <SelectField
          path="service"
          label={t('print.service')}
          value={values.service}
          onChange={(service) => set('service', service)}
          choices={[
            { value: '', label: t('print.service.choose') },
            ...serviceTypes.map((value) => ({ value, label: t(`service.${value}`) })),
          ]}
        />
        <TextField
          path="name"
          label={t('print.name')}
          value={values.name}
          onChange={(name) => set('name', name)}
          maxLength={120}
        />
      </div>
      <CheckField
        path="byLaw"
        label={t('print.byLaw')}
        help={t('print.byLaw.help')}
        value={values.byLaw}
        onChange={(byLaw) => set('byLaw', byLaw)}
      />
      {values.byLaw ? (
        <>
          <ChoiceField
            path="legalBasis.basis"
            label={t('handover.law.basis')}
            value={values.basis}
            onChange={(basis) => set('basis', basis)}
            choices={legalBases.map((basis) => ({ value: basis, label: t(`legalBasis.${basis}`) }))}
          />
          <LongTextField
            path="legalBasis.reason"
            label={t('handover.law.reason')}
            help={t('print.byLaw.reasonHelp')}
            value={values.reason}
            onChange={(reason) => set('reason', reason)}
          />
        </>
      ) : (
        <Anchor component={Link} href={`/children/${child.id}/consent`}>
          {t('print.toConsent')}
        </Anchor>
      )}
    </div>
  );
}
