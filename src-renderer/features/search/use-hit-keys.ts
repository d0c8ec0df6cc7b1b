import type { KeyboardEvent, RefObject } from 'react';

/**
 * Arrow keys through the hits: down from the field to the first, up from the first back to the field. Tab works as
 * everywhere; this is for hands that stay on the keys.
 */
export function useHitKeys(field: RefObject<HTMLInputElement | null>) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    const hits = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-search-hit]')];
    if (event.key === 'Escape' && hits.includes(event.target as HTMLElement)) {
      field.current?.focus();
      return;
    }
    const isInField = event.target === field.current;
    const at = isInField ? -1 : hits.indexOf(event.target as HTMLElement);
    if (step === undefined || (at === -1 && !isInField)) return;
    const next = at + step < 0 ? field.current : hits[at + step];
    if (next === null || next === undefined) return;
    event.preventDefault();
    next.focus();
  };
}
