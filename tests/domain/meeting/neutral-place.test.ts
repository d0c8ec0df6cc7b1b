import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNeutralPlace } from '@domain/meeting/neutral-place.ts';

const family = {
  names: ['Mikkel Å. Oppdiktet', 'Kari Oppdiktet'],
  address: 'Liksomveien 1, 0001 Prøvedal',
};

describe('a neutral place', () => {
  it('is a room or a house that says nothing of the family', () => {
    for (const place of ['Grupperommet', 'Rådhuset, rom A 214', 'Prøvedal skole', '']) {
      expect([place, isNeutralPlace(place, family)]).toEqual([place, true]);
    }
  });

  it('has no name of the family in it, however it is written', () => {
    for (const place of ['Hjemme hos Mikkel', 'hos KARI', 'Familien Oppdiktet', 'Kari-stua']) {
      expect([place, isNeutralPlace(place, family)]).toEqual([place, false]);
    }
  });

  it('is not the street where the family lives', () => {
    expect(isNeutralPlace('Liksomveien 1', family)).toBe(false);
    expect(isNeutralPlace('I liksomveien', family)).toBe(false);
    expect(isNeutralPlace('Liksomveien 1', { ...family, address: '' })).toBe(true);
  });

  it('may be called anything while nothing is known of the family', () => {
    expect(isNeutralPlace('Grupperommet', { names: [''], address: '' })).toBe(true);
  });

  it('never has a whole name in it', () => {
    const around = fc.constantFrom('', 'hos ', 'rommet til ', '– ');
    fc.assert(
      fc.property(around, fc.constantFrom('Mikkel', 'OPPDIKTET', 'kari'), (before, name) => {
        expect(isNeutralPlace(`${before}${name}`, family)).toBe(false);
      }),
    );
  });
});
