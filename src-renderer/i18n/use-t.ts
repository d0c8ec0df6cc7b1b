import { useCallback } from 'react';
import { useIntl } from 'react-intl';

export type TextValues = Readonly<Record<string, string | number | boolean | null | undefined>>;
export type Translate = (id: string, values?: TextValues) => string;

/**
 * The texts of the language in use: `const t = useT(); t('child.register.title', { name })`.
 * Ids are `feature.key`; a computed id is allowed only as `prefix.${memberOfAClosedSet}`.
 */
export function useT(): Translate {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}
