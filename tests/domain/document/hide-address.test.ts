import { expect, it } from 'vitest';
import { hideAddress } from '@domain/document/hide-address.ts';
import { label, said, wordsOfPeople } from '@domain/document/paper-document.ts';
import type { PaperDocument } from '@domain/document/paper-document.ts';

const address = 'Gjemtveien 7, 9999 Skjultvik';

function withWords(...words: readonly string[]): PaperDocument {
  return {
    kind: 'log',
    title: label('sheet.log.title', { name: words[0] ?? '' }),
    about: words.map(said),
    opening: [{ kind: 'list', items: words.map((text) => ({ text: said(text) })), ordered: false }],
    sections: [],
    code: null,
    reminder: null,
  };
}

it('takes a hidden address out wherever somebody has written it, in whatever case and spacing', () => {
  const hidden = hideAddress(
    withWords('Vi møtes i gjemtveien  7 på mandag', 'GJEMTVEIEN 7, 9999 SKJULTVIK', 'Ute er best'),
    address,
  );
  const text = wordsOfPeople(hidden).join('\n');
  expect(text).not.toMatch(/gjemtveien/i);
  expect(text).toContain('på mandag');
  expect(text).toContain('Ute er best');
});

it('leaves the document alone when the address is too short to be one', () => {
  const document = withWords('Vei 1 er vår vei');
  expect(hideAddress(document, 'Vei')).toEqual(document);
  expect(hideAddress(document, '')).toEqual(document);
});

it('takes letters of an address as letters, not as a pattern', () => {
  const document = withWords('Mange ord her');
  expect(hideAddress(document, '.*.*.*')).toEqual(document);
});
