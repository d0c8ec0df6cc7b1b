import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/**
 * Gives the focus to an element that the next drawing brings: `focusLater('[data-id="p1"]')`.
 * Without one, to the place itself, so that the focus is never on nothing.
 */
export function useFocusLater(root: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef<string | null>(null);
  const [, draw] = useState(0);
  useEffect(() => {
    if (wanted.current === null) return;
    const found = root.current?.querySelector<HTMLElement | SVGElement>(wanted.current);
    wanted.current = null;
    found?.focus();
    if (found instanceof HTMLInputElement) found.select();
  });
  return useCallback((selector) => {
    wanted.current = selector;
    draw((count) => count + 1);
  }, []);
}
