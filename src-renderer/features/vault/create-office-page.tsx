import { useState } from 'react';
import { assertNever } from '@domain/assert-never.ts';
import { useT } from '../../i18n/use-t.ts';
import { createSteps, emptyOffice } from './create-steps.ts';
import type { CreateStep, NewOffice } from './create-steps.ts';
import { OfficeStep } from './office-step.tsx';
import { PassphraseStep } from './passphrase-step.tsx';
import { RecoveryWordsStep } from './recovery-words-step.tsx';
import { TypeBackStep } from './type-back-step.tsx';
import { UserStep } from './user-step.tsx';
import { VaultPage } from './vault-page.tsx';

/** First start: an office is made in five calm steps. Nothing exists before the words have been typed back. */
export function CreateOfficePage() {
  const t = useT();
  const [step, setStep] = useState<CreateStep>('office');
  const [draft, setDraft] = useState<NewOffice>(emptyOffice);
  const change = (part: Partial<NewOffice>) => setDraft((now) => ({ ...now, ...part }));
  const place = createSteps.indexOf(step);
  const go = (by: 1 | -1) => setStep(createSteps[place + by] ?? step);
  const props = { draft, change, onNext: () => go(1), onBack: () => go(-1) };
  const body = () => {
    switch (step) {
      case 'office':
        return <OfficeStep {...props} />;
      case 'you':
        return <UserStep {...props} />;
      case 'passphrase':
        return <PassphraseStep {...props} />;
      case 'words':
        return <RecoveryWordsStep {...props} />;
      case 'typeBack':
        return <TypeBackStep {...props} onPassphrase={() => setStep('passphrase')} />;
      default:
        return assertNever(step);
    }
  };
  return (
    <VaultPage
      over={t('vault.create.step', { step: place + 1, steps: createSteps.length })}
      title={t(`vault.create.title.${step}`)}
      lead={t(`vault.create.lead.${step}`)}
      focusHeading={place > 0}
      focusField={place === 0 ? 'office.name' : undefined}
      wide={step === 'words' || step === 'typeBack'}
    >
      {body()}
    </VaultPage>
  );
}
