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

  // Nothing is called wrong while it is being written; afterwards each word is right again as soon as it is.
  const [isChecked, setIsChecked] = useState(false);
  const differing = differingPlaces(draft.typedWords, draft.shownWords);

  const check = () => {
    setIsChecked(true);
    const first = differing[0];
    if (first === undefined) return [];
    return [
      {
        path: `${path}.${first}`,
        message: t('vault.mend.differing', {
          count: differing.length,
          places: differing.map((place) => place + 1).join(', '),
        }),
      },
    ];
  };
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
        wrongPlaces={isChecked ? differing : []}
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
