import { useIntl } from 'react-intl';
import { inSentence } from './in-sentence.ts';

/** «barnehage, PPT og skole»: labels as they stand inside a sentence. */
export function useListWords(): (labels: readonly string[]) => string {
  const intl = useIntl();
  return (labels) => intl.formatList(labels.map(inSentence), { type: 'conjunction' });
}
