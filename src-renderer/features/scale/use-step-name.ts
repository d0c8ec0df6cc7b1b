import type { InstrumentStep } from '@domain/scale/instrument.ts';
import { useLanguage } from '../../i18n/language-provider.tsx';
import { useT } from '../../i18n/use-t.ts';

/** A step in words: «Grunn til bekymring – Behov for tilrettelegging». */
export function useStepName(): (step: InstrumentStep) => string {
  const t = useT();
  const { language } = useLanguage();
  return (step) =>
    t('scale.stepName', { heading: step.heading[language], subHeading: step.subHeading[language] });
}
