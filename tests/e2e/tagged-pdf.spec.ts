import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { startProgram } from '../support/program.ts';
import type { Program } from '../support/program.ts';

/** What is printed must be readable for those who listen: tags, headings, a language, and no name in the title. */

let program: Program;
test.beforeAll(async () => {
  program = await startProgram({ language: 'nb' });
});
test.afterAll(() => program.forget());

interface StructureNode {
  readonly role?: string;
  readonly children?: readonly StructureNode[];
}

function rolesOf({ role, children = [] }: StructureNode): readonly string[] {
  return [...(role === undefined ? [] : [role]), ...children.flatMap(rolesOf)];
}

test('a printed sheet is a tagged PDF with heading, list and language', async () => {
  const path = join(program.userData, 'ord.pdf');
  await program.answerSave(path);
  const words = ['abbor', 'agurk', 'akebrett', 'akkord', 'albue', 'alfabet', 'alpakka'];
  const printed = await program
    .page()
    .evaluate(
      (shown) =>
        window.stafetten.operations.vault.printRecoveryWords({ words: shown, locale: 'nb' }),
      [...words, ...words],
    );
  expect(printed).toEqual({ ok: true, value: { saved: true } });

  const loading = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const pdf = await loading.promise;
  const { info } = await pdf.getMetadata();
  // The types say an object, the library gives a map.
  const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean>;
  expect(marks.get('Marked')).toBe(true);
  expect(info).toMatchObject({ Language: 'nb' });
  const page = await pdf.getPage(1);
  const roles = rolesOf((await page.getStructTree()) as StructureNode);
  expect(roles).toEqual(expect.arrayContaining(['H1', 'P', 'L', 'LI']));
  const content = await page.getTextContent();
  const text = content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
  for (const word of words) expect(text).toContain(word);
  await loading.destroy();
});
