import { expect, test } from 'vitest';
import { pageWords } from '../../../src-renderer/ui/pdf/page-words.ts';

const mark = (id: string, ...words: readonly string[]) => [
  { type: 'beginMarkedContentProps', id },
  ...words.map((str) => ({ str })),
  { type: 'endMarkedContent' },
];

test('a tagged page is read by its structure: headings as headings, a row as one sentence', () => {
  const structure = {
    role: 'Root',
    children: [
      { role: 'H2', children: [{ type: 'content', id: 'b' }] },
      {
        role: 'Table',
        children: [
          {
            role: 'TR',
            children: [
              { role: 'TH', children: [{ type: 'content', id: 'c' }] },
              { role: 'TD', children: [{ type: 'content', id: 'd' }] },
            ],
          },
        ],
      },
      { role: 'P', children: [{ type: 'content', id: 'a' }] },
    ],
  };
  const pieces = [
    ...mark('a', 'Ute ', 'er best'),
    ...mark('b', 'Mål'),
    ...mark('c', 'Hvem'),
    ...mark('d', 'Kari'),
  ];
  expect(pageWords(structure, pieces)).toEqual([
    { heading: 2, text: 'Mål' },
    { heading: null, text: 'Hvem; Kari' },
    { heading: null, text: 'Ute er best' },
  ]);
});

test('a page without structure is read line by line', () => {
  const pieces = [
    { str: 'Første ' },
    { str: 'linje', hasEOL: true },
    { str: '  ', hasEOL: true },
    { str: 'Andre' },
  ];
  expect(pageWords(null, pieces).map(({ text }) => text)).toEqual(['Første linje', 'Andre']);
});

test('words outside every mark belong to the foot and are not read again and again', () => {
  const structure = { children: [{ role: 'P', children: [{ type: 'content', id: 'a' }] }] };
  const pieces = [
    ...mark('a', 'Ord'),
    { type: 'beginMarkedContent' },
    { str: 'Side 1' },
    { type: 'endMarkedContent' },
  ];
  expect(pageWords(structure, pieces)).toEqual([{ heading: null, text: 'Ord' }]);
});
