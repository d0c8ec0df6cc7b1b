import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Takes the focus when this appears in place of what had it, for example a form that was sent and is gone.
 * On an ordinary visit the page's own heading has the focus already, and nothing is moved.
 */
export function useFocusWhenLost<E extends HTMLElement>(): RefObject<E | null> {
  const target = useRef<E>(null);
  useEffect(() => {
    if (document.activeElement === document.body) target.current?.focus();
  }, []);
  return target;
}
