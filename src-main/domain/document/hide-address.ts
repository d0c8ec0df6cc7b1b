import type { PaperDocument } from './paper-document.ts';

/** Shorter than this a street is an ordinary word, and hiding it would say more than it hides. */
const shortest = 5;
const blackedOut = '▇▇▇▇▇';

/**
 * The document without a hidden address, also where somebody wrote it into a note, a place of a meeting or a
 * purpose (docs/model.md 6 no. 16: hidden addresses were exposed). The street is hidden without its town too.
 */
export function hideAddress(document: PaperDocument, address: string): PaperDocument {
  const street = address.split(',')[0]?.trim() ?? '';
  const hidden = [address.trim(), street].filter((words) => words.length >= shortest);
  if (hidden.length === 0) return document;
  const pattern = new RegExp(hidden.map(asPattern).join('|'), 'giu');
  return changed(document, (words) => words.replace(pattern, blackedOut));
}

function asPattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

/** The same value with every text in it changed; keys stay. */
function changed<T>(value: T, change: (words: string) => string): T {
  if (typeof value === 'string') return change(value) as T & string;
  if (Array.isArray(value))
    return value.map((item: unknown) => changed(item, change)) as T & unknown[];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, changed(item as unknown, change)]),
  ) as T & object;
}
