import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '@domain/search/excerpt.ts';
import { soughtWords } from '@domain/search/sought-words.ts';

const shown = (text: string, words: string) => {
  const { from, to, marks } = excerpt(text, soughtWords(words));
  return {
    text: text.slice(from, to),
    marked: marks.map((mark) => text.slice(mark.from, mark.to)),
  };
};
const filler = 'Vi lekte ute og spiste inne. ';

describe('excerpt', () => {
  it('shows a short text whole, with every hit marked', () => {
    expect(shown('Mikkel gråt. Mikkel lo.', 'mikkel graat')).toEqual({
      text: 'Mikkel gråt. Mikkel lo.',
      marked: ['Mikkel', 'gråt', 'Mikkel'],
    });
  });

  it('shows the hit in its sentence, from word to word', () => {
    const found = shown(
      filler.repeat(20) + 'Så bygde Mikkel et tårn. ' + filler.repeat(20),
      'tårn',
    );
    expect(found.marked).toEqual(['tårn']);
    expect(found.text).toContain('Så bygde Mikkel et tårn. Vi lekte');
    expect(found.text.length).toBeLessThanOrEqual(180);
    expect(found.text).toMatch(/^\S.*\S$/);
  });

  it('prefers the place where all the words stand together', () => {
    const text = `tårn ${filler.repeat(20)} mor hentet ${filler.repeat(20)} mor så tårnet`;
    expect(shown(text, 'mor tårn').marked).toEqual(['mor', 'tårnet']);
  });

  it('marks accents, emoji and letters from right to left where they stand', () => {
    expect(shown('👩‍👧 Renée 😀 møtte محمد og Áhkká', 'renee mohamed').marked).toEqual(['Renée']);
    expect(shown('👩‍👧 Renée 😀 møtte محمد og Áhkká', 'محمد ahkka 😀').marked).toEqual([
      '😀',
      'محمد',
      'Áhkká',
    ]);
    expect(shown('Sa\u030a glad'.normalize('NFD'), 'så').marked).toEqual(['Sa\u030a']);
  });

  it('shows the beginning when nothing of it is marked', () => {
    const { from, marks } = excerpt(filler.repeat(20), soughtWords('finnes ikke'));
    expect({ from, marks }).toEqual({ from: 0, marks: [] });
  });

  it('cuts a word of ten thousand letters between two characters', () => {
    const text = `${'👩‍👧é'.normalize('NFD').repeat(2000)} tårn ${'é'.normalize('NFD').repeat(5000)}`;
    const { from, to, marks } = excerpt(text, soughtWords('tårn'));
    expect(text.slice(marks[0]?.from, marks[0]?.to)).toBe('tårn');
    const characters = new Intl.Segmenter('nb', { granularity: 'grapheme' });
    const whole = new Set([...characters.segment(text)].map(({ index }) => index));
    expect([whole.has(from), whole.has(to)]).toEqual([true, true]);
  });

  it('marks as much as is shown of a hit that is longer than the excerpt', () => {
    const { from, to, marks } = excerpt('tårn'.repeat(500), soughtWords('tårn'));
    expect(marks).toEqual([{ from, to }]);
  });

  it('keeps every mark inside the excerpt, and the excerpt inside the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('mor', 'tårn', '😀', 'é', 'محمد', ' ', '\n', 'a'.repeat(90), 'ø-'),
        ),
        (pieces) => {
          const text = pieces.join('');
          const { from, to, marks } = excerpt(text, soughtWords('mor tårn ø 😀'));
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(to - from).toBeLessThanOrEqual(180);
          let end = from;
          for (const mark of marks) {
            expect(mark.from).toBeGreaterThanOrEqual(end);
            expect(mark.to).toBeGreaterThan(mark.from);
            end = mark.to;
          }
          expect(end).toBeLessThanOrEqual(to);
        },
      ),
    );
  });
});
