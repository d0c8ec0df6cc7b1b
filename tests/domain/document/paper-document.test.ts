import { expect, it } from 'vitest';
import {
  day,
  facts,
  isWritten,
  label,
  list,
  paragraph,
  said,
  section,
  table,
  wordsOfPeople,
} from '@domain/document/paper-document.ts';

it('prints no empty heading, list, table or fact', () => {
  expect(section(said('Mål'), [null, paragraph(said(' '))])).toBeNull();
  expect(list([{ text: said('') }])).toBeNull();
  expect(table(label('a'), [], [])).toBeNull();
  expect(facts([[label('a'), said('')]])).toBeNull();
});

it('keeps a table that is there to be written in', () => {
  expect(table(label('a'), [], [], 4)?.blankRows).toBe(4);
});

it('counts words of the program and days as written', () => {
  expect([label('a'), day('2027-03-16'), said('x'), said('')].map(isWritten)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

it('finds every word of people, however deep', () => {
  const found = wordsOfPeople({
    kind: 'log',
    title: label('t', { name: 'Mikkel' }),
    about: [],
    opening: [],
    sections: [
      {
        heading: label('h'),
        tone: 'plain',
        startsPage: false,
        blocks: [{ kind: 'quote', said: 'Ute er best', source: label('s', { who: label('n') }) }],
        parts: [{ heading: said('Del'), blocks: [] }],
      },
    ],
    code: null,
    reminder: null,
  });
  expect(found).toEqual(expect.arrayContaining(['Mikkel', 'Ute er best', 'Del']));
});
