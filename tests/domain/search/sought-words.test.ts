import { describe, expect, it } from 'vitest';
import { hasAllSought, soughtWords } from '@domain/search/sought-words.ts';

describe('soughtWords', () => {
  it('takes each word once, folded, and a single letter or digit only whole', () => {
    expect(soughtWords('Møte møte nivå 2')).toEqual([
      { form: 'moete', whole: false },
      { form: 'nivaa', whole: false },
      { form: '2', whole: true },
    ]);
  });

  it.each(['', '   ', 'a', 'å', 'A\u030a', 'a b 2', '!?', '«»'])(
    'finds too little to search for in «%s»',
    (text) => {
      expect(soughtWords(text)).toEqual([]);
    },
  );

  it('lets an emoji be searched for', () => {
    expect(soughtWords('😀')).toEqual([{ form: '😀', whole: true }]);
  });
});

describe('hasAllSought', () => {
  const text = 'Mikkel gråt i garderoben, og mor hjalp ham på nivå 2.';

  it.each([
    ['mik gard', true],
    ['garderobe MIKKEL', true],
    ['graat', true],
    ['grat', true],
    ['nivå 2', true],
    ['nivå 1', false],
    ['gråt skole', false],
    ['derobe', false],
  ])('says of «%s»: %s', (words, expected) => {
    expect(hasAllSought(text, soughtWords(words))).toBe(expected);
  });
});
