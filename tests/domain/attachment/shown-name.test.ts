import { expect, it } from 'vitest';
import { keptFileName, shownFileName } from '@domain/attachment/shown-name.ts';

it('keeps a name as it was written, without the folders before it', () => {
  expect(keptFileName('C:\\Brukere\\meg\\tegning til Mikkel.png')).toBe('tegning til Mikkel.png');
  expect(keptFileName('/home/meg/čáppa.txt')).toBe('čáppa.txt');
  expect(keptFileName('x'.repeat(300))).toHaveLength(200);
});

it('shows a name so that it cannot pass for another', () => {
  expect(shownFileName('tegning\u202egnp.exe')).toBe('tegning\ufffdgnp.exe');
  expect(shownFileName('to\nlinjer.txt')).toBe('to\ufffdlinjer.txt');
  expect(shownFileName('usyn\u200blig.pdf')).toBe('usyn\ufffdlig.pdf');
});

it('leaves letters of every language and joined emoji alone', () => {
  for (const name of ['صورة.png', 'Ŋállá.pdf', '👩‍👧 tegning.png'])
    expect(shownFileName(name)).toBe(name);
});
