import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { isolated } from './isolated.ts';
import type { TextValues } from './isolated.ts';

export type Translate = (id: string, values?: TextValues) => string;

/**
 * The texts of the language in use: `const t = useT(); t('child.register.title', { name })`.
 * Ids are `feature.key`; a computed id is allowed only as `prefix.${memberOfAClosedSet}`.
 */
export function useT(): Translate {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, isolated(values)), [intl]);
}
