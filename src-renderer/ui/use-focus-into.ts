import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Moves focus to the first field of a form that has just opened, and, when it closes, back to the button it
 * was opened with; where that is gone too, to the page's heading. So nobody working by keyboard is left nowhere.
 * @param openerId DOM id of the button
 */
export function useFocusInto<E extends HTMLElement>(openerId: string): RefObject<E | null> {
  const form = useRef<E>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    return () => {
      const back =
        document.getElementById(openerId) ??
        document.querySelector<HTMLElement>('[data-page-heading]');
      back?.focus();
    };
  }, [openerId]);
  return form;
}
