import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@domain/search/fold.ts';

const formsOf = (text: string) => fold(text).map(({ forms }) => forms);
const first = (text: string) => fold(text).map(({ forms }) => forms[0]);

describe('fold', () => {
  it('takes the three Norwegian letters and their spelling with two for the same', () => {
    expect(first('Åse Kjær på Bø')).toEqual(['aase', 'kjaer', 'paa', 'boe']);
    expect(first('AASE KJAER PAA BOE')).toEqual(['aase', 'kjaer', 'paa', 'boe']);
  });

  it('lets å be found by a and ø by o, also mixed in one word, and never the other way', () => {
    expect(formsOf('får')).toEqual([['faar', 'far']]);
    expect(formsOf('far')).toEqual([['far']]);
    expect(formsOf('blåbærsyltetøy')[0]).toEqual([
      'blaabaersyltetoey',
      'blabaersyltetoey',
      'blaabaersyltetoy',
      'blabaersyltetoy',
    ]);
  });

  it('treats a name written with aa or oe as one written with å or ø', () => {
    expect(formsOf('Håkon')).toEqual(formsOf('Haakon'));
    expect(formsOf('Sjøen')).toEqual(formsOf('Sjoeen'));
    expect(formsOf('Kærgaard')).toEqual(formsOf('Kærgård'));
    expect(formsOf('sǿt 𐞢')).toEqual(formsOf('søt ø'));
  });

  it('takes other accents off', () => {
    expect(first('Renée Müller Núñez Škoda Łukasz Þór Ağaoğlu')).toEqual([
      'renee',
      'muller',
      'nunez',
      'skoda',
      'lukasz',
      'thor',
      'agaoglu',
    ]);
  });

  it('knows the letters of the Sámi languages', () => {
    expect(first('Áhkká Čáhci Đorvu Eaŋga Ŧearju Šaddu Žuŋŋá')).toEqual([
      'ahkka',
      'cahci',
      'dorvu',
      'eanga',
      'tearju',
      'saddu',
      'zunna',
    ]);
  });

  it('does not care how letters are composed', () => {
    const text = 'Åse ærlig Øyvind é Šaddu';
    expect(formsOf(text.normalize('NFD'))).toEqual(formsOf(text.normalize('NFC')));
  });

  it('finds words from right to left, with and without their marks', () => {
    expect(first('مُحَمَّد')).toEqual(first('محمد'));
    expect(first('مـحـمـد')).toEqual(first('محمد'));
    expect(first('\u2067סָלוֹם\u2069')).toEqual(first('סלום'));
  });

  it('takes each emoji as a word, and joins nothing through them', () => {
    expect(first('glad😀dag 👨‍👩‍👧 ❤️')).toEqual(['glad', '😀', 'dag', '👨', '👩', '👧', '❤']);
  });

  it('ignores what only steers how a word is shown', () => {
    expect(first('barne\u00adhagen')).toEqual(['barnehagen']);
    expect(first('ﬁnt \u200b ² …')).toEqual(['fint', '2']);
  });

  it('parts words at hyphens, apostrophes and signs', () => {
    expect(first('barnehage-skole, d’Angelo; 12.03.2027')).toEqual([
      'barnehage',
      'skole',
      'd',
      'angelo',
      '12',
      '03',
      '2027',
    ]);
  });

  it('gives two forms only when a word has more choices than any word has', () => {
    expect(formsOf('åøåøå')[0]).toEqual(['aaoeaaoeaa', 'aoaoa']);
  });

  it('says where each word stands in the original text', () => {
    const text = '«Å, så glad 😀 Mikkel ble!»';
    expect(fold(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      'Å',
      'så',
      'glad',
      '😀',
      'Mikkel',
      'ble',
    ]);
  });

  it('never fails, keeps to the text, and gives forms that a search can ask for', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, (given) => {
        let end = 0;
        for (const { from, to, forms } of fold(given)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
          for (const form of forms) {
            expect(form).toMatch(/^(?:[\p{L}\p{N}]+|\p{Extended_Pictographic})$/u);
            expect(form).not.toMatch(/[A-ZÆØÅ\s"*]/);
          }
        }
        expect(end).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same for a word and for what it was folded to', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (given) => {
        for (const form of first(given)) expect(first(form)).toEqual([form]);
      }),
      { numRuns: 2000 },
    );
  });
});
