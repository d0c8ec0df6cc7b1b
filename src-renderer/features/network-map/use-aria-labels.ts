import type { AriaLabelConfig } from '@xyflow/react';
import { useMemo } from 'react';
import { useT } from '../../i18n/use-t.ts';

/** What the drawing library says by itself, in the language in use. */
export function useAriaLabels(): Partial<AriaLabelConfig> {
  const t = useT();
  return useMemo(
    () => ({
      'node.a11yDescription.default': t('map.canvas.personHelp'),
      // The library's key says the opposite of when it is used; both get the same words.
      'node.a11yDescription.keyboardDisabled': t('map.canvas.personHelp'),
      'edge.a11yDescription.default': t('map.canvas.relationHelp'),
      'handle.ariaLabel': t('map.canvas.knob'),
    }),
    [t],
  );
}
