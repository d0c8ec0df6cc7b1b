import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';

export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text as the person reads it. Fails on a key that no catalogue has. */
export type Texts = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const locales = fileURLToPath(new URL('../../resources/locales', import.meta.url));

/** The program's own words in one language, so that a journey finds what it presses in all three. */
export function textsIn(language: Language): Texts {
  const folder = join(locales, language);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const catalogue = new Map(
    files.flatMap((name) =>
      Object.entries(
        JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string>,
      ),
    ),
  );
  return (key, values = {}) => {
    const message = catalogue.get(key);
    if (message === undefined) throw new Error(`No text for ${key} in ${language}`);
    return String(new IntlMessageFormat(message, language === 'en' ? 'en' : 'nb').format(values));
  };
}
