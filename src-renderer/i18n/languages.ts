/** The languages of the program; bokmål is the source that the others are compared with. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** Each language's own name, the same whichever language the program is in. */
export const languageNames: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  en: 'English',
};

/** True when `value` is one of the program's languages. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
