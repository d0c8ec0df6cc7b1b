import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNobody, nameParts, normaliseName } from '@domain/child/normalise-name.ts';

describe('normaliseName', () => {
  it.each([
    ['Håkon', 'HAAKON'],
    ['Sørensen', 'Soerensen'],
    ['Bjørk', 'Björk'],
    ['Åse', 'A\u030Ase'],
    ['André', 'Andre'],
    ['Anne-Lise', 'Anne  Lise '],
    ['O’Testesen', "O'Testesen"],
    ['Áđŋŧ', 'adnt'],
  ])('sees %s and %s as the same', (one, other) => {
    expect(normaliseName(one)).toBe(normaliseName(other));
  });

  it('keeps different names apart', () => {
    expect(normaliseName('Ola')).not.toBe(normaliseName('Ole'));
    expect(normaliseName('Bø')).not.toBe(normaliseName('Bo'));
  });

  it('keeps names in other scripts', () => {
    expect(normaliseName('سارة')).toBe('سارة');
  });

  it('does not care which name is given and which is family', () => {
    expect(nameParts('Ola Nils', 'Testesen')).toEqual(nameParts('Testesen', 'Nils Ola'));
    expect(nameParts(' ', '-')).toEqual([]);
  });

  it('knows nobody exactly where it leaves nothing', () => {
    for (const nobody of ['', ' ', '-', '?', '’']) expect(isNobody(nobody)).toBe(true);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(isNobody(name)).toBe(normaliseName(name) === '');
      }),
    );
  });
});
