/** What fills the gaps of a text. */
export type TextValues = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Letters that are read from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko, Adlam and their kin. */
export const fromRightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

/**
 * Values for the gaps of a sentence. A name from right to left keeps its own direction, and the words and signs around
 * it keep theirs; everything else stays untouched.
 */
export function isolated(values: TextValues | undefined): TextValues | undefined {
  if (values === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(values).map(([gap, value]) => [
      gap,
      typeof value === 'string' && fromRightToLeft.test(value)
        ? `${firstStrongIsolate}${value}${popIsolate}`
        : value,
    ]),
  );
}
