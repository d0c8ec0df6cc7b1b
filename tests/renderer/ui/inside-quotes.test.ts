import { expect, test } from 'vitest';
import { insideQuotes } from '../../../src-renderer/ui/inside-quotes.ts';

test.each([
  ['their full stop gives way to ours', 'Lekegruppe hver dag.', 'Lekegruppe hver dag'],
  ['what they quoted gets the inner marks', 'Kort: «Hjelp meg».', 'Kort: ‘Hjelp meg’'],
  ['English marks as well', 'Card: “Help me”', 'Card: ‘Help me’'],
  ['a question or an ellipsis is theirs', 'Hva hjelper …?', 'Hva hjelper …?'],
  ['three dots are not a full stop', 'Vi prøver...', 'Vi prøver...'],
])('inside quotation marks, %s', (_what, words, expected) => {
  expect(insideQuotes(words)).toBe(expected);
});
