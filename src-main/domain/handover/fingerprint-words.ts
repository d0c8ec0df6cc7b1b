export const fingerprintWordCount = 8;
const bitsPerWord = 10;
const listLength = 2 ** bitsPerWord;

/**
 * The first 80 bits of a fingerprint as eight words, ten bits each, the most significant first.
 * @param hex the fingerprint, at least 20 hex digits
 * @param wordList 1024 different words
 */
export function fingerprintWords(hex: string, wordList: readonly string[]): readonly string[] {
  if (wordList.length !== listLength) throw new Error('The word list must have 1024 words');
  const digits = (fingerprintWordCount * bitsPerWord) / 4;
  if (!/^[0-9a-f]+$/.test(hex) || hex.length < digits) throw new Error('Not a fingerprint');
  const bits = BigInt(`0x${hex.slice(0, digits)}`);
  return Array.from({ length: fingerprintWordCount }, (_, position) => {
    const shift = BigInt(bitsPerWord * (fingerprintWordCount - 1 - position));
    return wordList[Number((bits >> shift) & BigInt(listLength - 1))] ?? '';
  });
}
