import { useT } from '../../i18n/use-t.ts';
import type { StepProps } from './create-steps.ts';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { newPassphraseProblems } from './new-passphrase-problems.ts';
import { StepForm } from './step-form.tsx';
import { useWeighedPassphrase } from './use-weighed-passphrase.ts';

interface PassphraseStepProps extends StepProps {
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** The passphrase, weighed as it is written. */
export function PassphraseStep({ draft, change, onNext, onBack }: PassphraseStepProps) {
  const t = useT();
  const { passphrase, repeated, office, user } = draft;
  const weight = useWeighedPassphrase(passphrase, [office.name, office.municipality, user.name]);
  return (
    <StepForm
      submitLabel={t('vault.next')}
      check={() => newPassphraseProblems('passphrase', passphrase, repeated, weight, t)}
      onNext={onNext}
      onBack={onBack}
    >
      <NewPassphraseFields
        path="passphrase"
        passphrase={passphrase}
        repeated={repeated}
        weight={weight}
        onPassphrase={(value) => change({ passphrase: value })}
        onRepeated={(value) => change({ repeated: value })}
      />
    </StepForm>
  );
}
