import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

const domain = 'src-main/domain/result.ts';
const main = 'src-main/contract/define.ts';
const page = 'src-renderer/ui/emblem.tsx';
const syntax = 'no-restricted-syntax';
const literal = 'stafetten/no-literal-jsx-text';
const suppression = 'stafetten/described-suppression';

/** Code in the place of a real file, and the rule that must refuse it. */
const refused: { what: string; file: string; text: string; rule: string }[] = [
  {
    what: 'raw HTML through React',
    file: page,
    text: 'export const a = <p dangerouslySetInnerHTML={{ __html: x }} />;',
    rule: syntax,
  },
  { what: 'innerHTML', file: page, text: 'document.body.innerHTML = x;', rule: syntax },
  {
    what: 'insertAdjacentHTML',
    file: page,
    text: "document.body.insertAdjacentHTML('beforeend', x);",
    rule: syntax,
  },
  { what: 'serialize() of a database', file: main, text: 'db.serialize();', rule: syntax },
  { what: 'backup() of a database', file: main, text: "db.backup('x');", rule: syntax },
  {
    what: 'ipcMain outside the router',
    file: main,
    text: "import { ipcMain } from 'electron';",
    rule: syntax,
  },
  {
    what: 'ipcRenderer outside the preload',
    file: main,
    text: "import { ipcRenderer } from 'electron';",
    rule: syntax,
  },
  {
    what: 'the clock in the domain',
    file: domain,
    text: 'export const a = Date.now();',
    rule: syntax,
  },
  { what: 'today in the domain', file: domain, text: 'export const a = new Date();', rule: syntax },
  {
    what: 'chance in the domain',
    file: domain,
    text: 'export const a = Math.random();',
    rule: syntax,
  },
  {
    what: 'made-up ids in the domain',
    file: domain,
    text: 'export const a = crypto.randomUUID();',
    rule: syntax,
  },
  { what: 'text in JSX', file: page, text: 'export const a = <p>Hei</p>;', rule: literal },
  {
    what: 'text in a condition in JSX',
    file: page,
    text: "export const a = <p>{x ? 'Ja' : null}</p>;",
    rule: literal,
  },
  {
    what: 'text in a label',
    file: page,
    text: 'export const a = <button aria-label="Lukk" />;',
    rule: literal,
  },
  {
    what: 'text in a template in a placeholder',
    file: page,
    text: 'export const a = <input placeholder={`Søk ${x}`} />;',
    rule: literal,
  },
  {
    what: 'a suppression without a reason',
    file: main,
    text: '// eslint-disable-next-line eqeqeq\nexport const a = x == 1;',
    rule: suppression,
  },
  {
    what: 'a suppression of everything',
    file: main,
    text: '/* eslint-disable */\nexport const a = 1;',
    rule: suppression,
  },
  {
    what: 'a picture without an alternative text',
    file: page,
    text: 'export const a = <img src="/x.svg" />;',
    rule: 'jsx-a11y/alt-text',
  },
  {
    what: 'a hook under a condition',
    file: page,
    text: 'export function A() { if (x) useState(); return null; }',
    rule: 'react-hooks/rules-of-hooks',
  },
  {
    what: 'any',
    file: main,
    text: 'export const a: any = 1;',
    rule: '@typescript-eslint/no-explicit-any',
  },
  {
    what: 'a promise that nobody waits for',
    file: main,
    text: 'Promise.resolve(1);',
    rule: '@typescript-eslint/no-floating-promises',
  },
];

/** Code that looks alike and is right. */
const allowed: { what: string; file: string; text: string; rule: string }[] = [
  {
    what: 'a date that is made from a value',
    file: domain,
    text: "export const a = new Date('2030-01-01');",
    rule: syntax,
  },
  {
    what: 'numbers and signs in JSX',
    file: page,
    text: 'export const a = <p>12 – {x}</p>;',
    rule: literal,
  },
  {
    what: 'words that nobody reads',
    file: page,
    text: 'export const a = <p className="wide" id="x">{t("a.b")}</p>;',
    rule: literal,
  },
  {
    what: 'a suppression with a reason',
    file: main,
    text: '// eslint-disable-next-line eqeqeq -- the value comes as text\nexport const a = x == 1;',
    rule: suppression,
  },
];

describe('the lint rules', () => {
  const eslint = new ESLint({ cwd: root });

  const rulesBroken = async (file: string, text: string) => {
    const [result] = await eslint.lintText(text, { filePath: resolve(root, file) });
    return [...(result?.messages ?? []), ...(result?.suppressedMessages ?? [])].map(
      ({ ruleId, message }) => ruleId ?? message,
    );
  };

  // The first call loads the configuration and the type checker.
  beforeAll(() => rulesBroken(main, ''), 60_000);

  it.each(refused)('refuse $what', async ({ file, text, rule }) => {
    expect(await rulesBroken(file, text)).toContain(rule);
  });

  it.each(allowed)('let $what through', async ({ file, text, rule }) => {
    expect(await rulesBroken(file, text)).not.toContain(rule);
  });

  it('let ipcMain and ipcRenderer be named in one file each', async () => {
    const named = "import { ipcMain } from 'electron';\nexport const a = ipcMain;";
    const router = await eslint.calculateConfigForFile(
      resolve(root, 'src-main/electron/router.ts'),
    );
    const preload = await eslint.calculateConfigForFile(resolve(root, 'src-main/preload/index.ts'));
    const messages = (config: typeof router) => JSON.stringify(config.rules[syntax]);
    expect(messages(router)).not.toContain('"ipcMain"');
    expect(messages(router)).toContain('ipcRenderer');
    expect(messages(preload)).not.toContain('name=\\"ipcRenderer');
    expect(messages(preload)).toContain('ipcMain');
    expect(await rulesBroken(main, named)).toContain(syntax);
  });
});
