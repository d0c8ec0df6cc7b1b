import { Progress, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { bridge } from '../../api/bridge.ts';
import { useOperationCommand } from '../../api/queries.ts';
import { useLanguage } from '../../i18n/language-provider.tsx';
import { useT } from '../../i18n/use-t.ts';
import { errorWords } from '../../ui/error-words.ts';
import type { StepProps } from './create-steps.ts';
import { RecoveryWordFields } from './recovery-word-fields.tsx';
import { differingPlaces, tidy } from './recovery-words.ts';
import { StepForm } from './step-form.tsx';

interface TypeBackStepProps extends StepProps {
  readonly onBack: () => void;
  /** Where a passphrase that was refused is mended. */
  readonly onPassphrase: () => void;
}

const path = 'typedRecoveryWords';

/** The words from the paper, typed back; then the office is made. */
export function TypeBackStep({ draft, change, onBack, onPassphrase }: TypeBackStepProps) {
  const t = useT();
  const { language } = useLanguage();
  const create = useOperationCommand('vault.create');
  const done = useKeyProgress(create.isPending);

  const check = () =>
    differingPlaces(draft.typedWords, draft.shownWords).map((place) => ({
      path: `${path}.${place}`,
      message: t('vault.mend.word', { number: place + 1 }),
    }));
  const make = () => {
    create.mutate(
      {
        office: draft.office,
        user: draft.user,
        passphrase: draft.passphrase,
        typedRecoveryWords: draft.typedWords.map(tidy),
        locale: language,
      },
      {
        onError: (error) => {
          if (error.code === 'passphraseTooWeak') onPassphrase();
        },
      },
    );
  };
  return (
    <StepForm
      submitLabel={t('vault.create.submit')}
      check={check}
      refusals={create.error === null ? [] : [{ path: '', message: errorWords(create.error, t) }]}
      busy={create.isPending}
      onNext={make}
      onBack={onBack}
    >
      <RecoveryWordFields
        path={path}
        typed={draft.typedWords}
        onChange={(typedWords) => change({ typedWords })}
      />
      <div role="status">
        {create.isPending && (
          <>
            <Text size="sm">{t('vault.create.working')}</Text>
            <Progress
              value={done === null ? 100 : done * 100}
              animated={done === null}
              mt="xs"
              aria-label={t('vault.create.working')}
            />
          </>
        )}
      </div>
    </StepForm>
  );
}

/** How far the making of keys has come, 0..1; `null` until something is known. */
function useKeyProgress(isWorking: boolean): number | null {
  const [done, setDone] = useState<number | null>(null);
  useEffect(() => {
    if (!isWorking) return;
    setDone(null);
    return bridge().on('progress', (progress) => {
      if (progress.task === 'keyDerivation') setDone(progress.done);
    });
  }, [isWorking]);
  return done;
}
