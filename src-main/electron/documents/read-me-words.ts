import type { Locale } from '../../contract/fields.ts';
import type { ReadMeWords } from '../../infrastructure/handover/read-me-words.ts';
import type { Resources } from '../resources.ts';

/** Nynorsk has no date data in every Chromium; its month names are those of bokmål. */
const dateLocale: Readonly<Record<Locale, string>> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' };

/** Texts and dates of the readable copies, in the language of whoever sends. */
export function readMeWords(language: Locale, resources: Resources): ReadMeWords {
  const format = new Intl.DateTimeFormat(dateLocale[language], {
    timeZone: 'Europe/Oslo',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return {
    language,
    t: (key, params) => resources.text(language, key, params),
    day: (day) => format.format(new Date(`${day}T12:00:00Z`)),
    dayOf: (instant) => format.format(new Date(instant)),
  };
}
