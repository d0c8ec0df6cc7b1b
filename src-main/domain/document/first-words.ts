/**
 * The beginning of a long text, cut between words, with an ellipsis; the whole text when it is short enough. For a
 * page that has to stay one page; the whole text stands in the log.
 */
export function firstWords(words: string, most: number): string {
  const plain = words.trim();
  if ([...plain].length <= most) return plain;
  const cut = [...plain].slice(0, most).join('');
  const atSpace = cut.replace(/\s+\S*$/, '');
  return `${atSpace === '' ? cut : atSpace} …`;
}
