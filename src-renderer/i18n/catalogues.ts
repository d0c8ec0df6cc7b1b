import { isLanguage } from './languages.ts';
import type { Language } from './languages.ts';

type Catalogue = Readonly<Record<string, string>>;

const files = import.meta.glob<Catalogue>('../../resources/locales/*/*.json', {
  eager: true,
  import: 'default',
});

function merge(): Readonly<Record<Language, Catalogue>> {
  const merged: Record<Language, Record<string, string>> = { nb: {}, nn: {}, en: {} };
  for (const [path, texts] of Object.entries(files)) {
    const language = path.split('/').at(-2);
    if (isLanguage(language)) Object.assign(merged[language], texts);
  }
  return merged;
}

/** Every text of the program per language, from all of `resources/locales/<language>/*.json`. */
export const catalogues = merge();
