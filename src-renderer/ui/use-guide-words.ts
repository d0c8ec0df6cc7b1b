import type { GuideText } from '@domain/guide/guide.ts';
import { useLanguage } from '../i18n/language-provider.tsx';

/** The words of a step guide in the language in use. */
export function useGuideWords(): (text: GuideText) => string {
  const { language } = useLanguage();
  return (text) => text[language];
}
