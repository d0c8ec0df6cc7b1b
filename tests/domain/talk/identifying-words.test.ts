import { describe, expect, it } from 'vitest';
import { identifyingWords } from '@domain/talk/identifying-words.ts';

const names = ['Mikkel Oppdiktet', 'Kari Oppdiktet', 'Anne-Lise Prøve'];

describe('a text that is meant to be anonymous', () => {
  it('names nobody', () => {
    expect(identifyingWords('Et barn på fire år som trekker seg unna.', names)).toEqual([]);
  });

  it('is told of every name in it, also with an s and whatever the letters', () => {
    expect(identifyingWords('MIKKELS mor, Kari, ringte.', names)).toEqual(['Mikkel', 'Kari']);
    expect(identifyingWords('Familien Oppdiktet', names)).toEqual(['Oppdiktet']);
    expect(identifyingWords('Lise sa det.', names)).toEqual(['Lise']);
    expect(identifyingWords('Vi tok en proeve.', names)).toEqual(['Prøve']);
  });

  it('does not see a name inside another word', () => {
    expect(identifyingWords('Karikaturen hang på veggen.', names)).toEqual([]);
  });

  it('is told of what reads as a national identity number', () => {
    // Put together here: no file of the project holds eleven digits in a row.
    const [day, number] = ['0'.repeat(6), '9'.repeat(5)];
    expect(identifyingWords(`Fnr. ${day} ${number}`, names)).toEqual([`${day} ${number}`]);
    expect(identifyingWords(`Fnr. ${day}${number}`, [])).toEqual([`${day}${number}`]);
  });
});
