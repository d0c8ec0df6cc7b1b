import type { Locale } from '../../contract/fields.ts';
import type { DocumentWords } from '../../infrastructure/document/document-words.ts';
import type { Resources } from '../resources.ts';
import { mapSvgLabels } from './map-svg-labels.ts';

/** Texts of what is printed, in the language that was chosen for the paper. */
export function documentWords(language: Locale, resources: Resources): DocumentWords {
  const t: DocumentWords['t'] = (key, values) => resources.text(language, key, values);
  return { language, t, mapLabels: (map) => mapSvgLabels(map, t) };
}
