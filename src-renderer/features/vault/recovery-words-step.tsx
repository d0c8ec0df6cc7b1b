import { Button, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { asOperationError } from '../../api/operation-error.ts';
import type { OperationError } from '../../api/operation-error.ts';
import { useOperationCommand } from '../../api/queries.ts';
import { useLanguage } from '../../i18n/language-provider.tsx';
import { useT } from '../../i18n/use-t.ts';
import { errorWords } from '../../ui/error-words.ts';
import { Loading } from '../../ui/loading.tsx';
import type { StepProps } from './create-steps.ts';
import { StepForm } from './step-form.tsx';
import classes from './vault.module.css';

interface RecoveryWordsStepProps extends StepProps {
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** The words that open the office when a passphrase is forgotten: shown here, on paper, and nowhere else. */
export function RecoveryWordsStep({ draft, change, onNext, onBack }: RecoveryWordsStepProps) {
  const t = useT();
  const { language } = useLanguage();
  const { mutateAsync: propose } = useOperationCommand('vault.proposeRecoveryWords');
  const print = useOperationCommand('vault.printRecoveryWords');
  const [error, setError] = useState<OperationError | null>(null);
  const isAsked = useRef(draft.shownWords.length > 0);

  useEffect(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    propose({}).then(
      ({ words }) => change({ shownWords: words, typedWords: words.map(() => '') }),
      (thrown: unknown) => setError(asOperationError(thrown)),
    );
  }, [propose, change]);

  const refusal = error ?? print.error;
  const printed = print.data?.saved === true;
  return (
    <StepForm
      submitLabel={t('vault.words.next')}
      check={() =>
        draft.shownWords.length === 0 ? [{ path: '', message: t('vault.mend.words') }] : []
      }
      refusals={refusal === null ? [] : [{ path: '', message: errorWords(refusal, t) }]}
      onNext={onNext}
      onBack={onBack}
    >
      {draft.shownWords.length === 0 ? (
        <Loading />
      ) : (
        <ol className={classes.words}>
          {draft.shownWords.map((word, place) => (
            <li key={`${place} ${word}`} className={classes.word}>
              <span className={classes.wordNumber} aria-hidden>
                {place + 1}
              </span>
              <span translate="no" lang="nb">
                {word}
              </span>
            </li>
          ))}
        </ol>
      )}
      <div>
        <Button
          variant="default"
          leftSection={<IconPrinter size={20} aria-hidden />}
          loading={print.isPending}
          disabled={draft.shownWords.length === 0}
          onClick={() => print.mutate({ words: [...draft.shownWords], locale: language })}
        >
          {t('vault.words.print')}
        </Button>
        <Text size="sm" c="dimmed" mt="xs" role="status">
          {printed ? t('vault.words.printed') : t('vault.words.keep')}
        </Text>
      </div>
    </StepForm>
  );
}
