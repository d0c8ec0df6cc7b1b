import { createContext, useContext, useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { catalogues } from './catalogues.ts';
import type { Language } from './languages.ts';

interface LanguageChoice {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

interface LanguageProviderProps {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
  readonly children: ReactNode;
}

/** Gives every view its texts; a change of language shows at once, nothing is reloaded or lost. */
export function LanguageProvider({ language, onChange, children }: LanguageProviderProps) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(() => ({ language, setLanguage: onChange }), [language, onChange]);
  return (
    <LanguageContext value={choice}>
      <IntlProvider
        locale={pluralLocale(language)}
        defaultLocale="nb"
        messages={catalogues[language]}
        timeZone="Europe/Oslo"
        onError={reportByCode}
      >
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}

/** The engine may lack nynorsk; its rules for one and many are those of bokmål. */
function pluralLocale(language: Language): string {
  return Intl.NumberFormat.supportedLocalesOf(language)[0] ?? 'nb';
}

/** Only the kind of mistake is told: the values of a text may be about a child. */
function reportByCode(error: { readonly code: string }): void {
  // eslint-disable-next-line no-console -- the only trace of a broken text, and only its kind
  console.error(`text: ${error.code}`);
}

/** The language in use and how to change it. */
export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (choice === null) throw new Error('useLanguage needs a LanguageProvider above it');
  return choice;
}
