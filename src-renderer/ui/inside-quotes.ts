const inner: Readonly<Record<string, string>> = { '«': '‘', '»': '’', '“': '‘', '”': '’' };

/**
 * Somebody's words as they stand between quotation marks inside a sentence of ours: their full stop gives way to ours,
 * and what they quoted themselves gets the inner marks. «Kort med «hjelp».» becomes «Kort med ‘hjelp’».
 */
export function insideQuotes(words: string): string {
  return words
    .trim()
    .replace(/(?<![.])[.]$/, '')
    .replace(/[«»“”]/g, (mark) => inner[mark] ?? mark);
}
