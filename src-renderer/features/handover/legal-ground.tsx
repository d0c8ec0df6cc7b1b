import { Button } from '@mantine/core';
import { legalBases } from '@domain/consent/consent-terms.ts';
import type { InformationKind } from '@domain/consent/consent-terms.ts';
import { useT } from '../../i18n/use-t.ts';
import { ChoiceField, LongTextField, ManyField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import type { HandOverValues } from './hand-over-values.ts';
import classes from './handover.module.css';

interface LegalGroundProps {
  readonly values: HandOverValues;
  readonly set: <K extends keyof HandOverValues>(key: K, value: HandOverValues[K]) => void;
  readonly kindChoices: readonly { readonly value: InformationKind; readonly label: string }[];
}

/** The way without consent: which law, why in one's own words, and no more than that law needs. */
export function LegalGround({ values, set, kindChoices }: LegalGroundProps) {
  const t = useT();
  return (
    <FormSection title={t('handover.law.title')} lead={t('handover.law.lead')}>
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
        help={t('handover.law.reasonHelp')}
        value={values.reason}
        onChange={(reason) => set('reason', reason)}
      />
      <p className={classes.always}>{t('handover.kinds.always')}</p>
      <div className={classes.columns}>
        <ManyField
          path="kinds"
          label={t('handover.kinds')}
          help={t('handover.law.kindsHelp')}
          value={values.lawKinds}
          onChange={(kinds) => set('lawKinds', kinds)}
          choices={kindChoices}
        />
      </div>
      <div>
        <Button variant="default" onClick={() => set('ground', 'consent')}>
          {t('handover.law.back')}
        </Button>
      </div>
    </FormSection>
  );
}
