import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

/** A small project in which every import is allowed. */
const allowed: Record<string, string> = {
  'src-main/domain/level.ts': 'export const level = 1;',
  'src-main/domain/case.ts': "import { level } from './level.ts';\nexport const start = level;",
  'src-main/contract/case.ts':
    "import { z } from 'zod';\nimport { start } from '../domain/case.ts';\nexport const input = [z, start];",
  'src-main/contract/names.ts': 'export const names = [];',
  'src-main/application/ports.ts': 'export const ports = 1;',
  'src-main/application/raise.ts':
    "import { start } from '../domain/case.ts';\nimport { ports } from './ports.ts';\nexport const raise = [start, ports];",
  'src-main/infrastructure/db.ts':
    "import Database from 'better-sqlite3';\nimport { ports } from '../application/ports.ts';\nexport const db = [Database, ports];",
  'src-main/electron/main.ts':
    "import { app } from 'electron';\nimport { db } from '../infrastructure/db.ts';\nexport const main = [app, db];",
  'src-main/preload/index.ts':
    "import { contextBridge } from 'electron';\nimport { names } from '../contract/names.ts';\nexport const preload = [contextBridge, names];",
  'src-renderer/ui/button.ts': 'export const button = 1;',
  'src-renderer/features/case/page.ts':
    "import { level } from '@domain/level.ts';\nimport { button } from '../../ui/button.ts';\nexport const page = [level, button];",
  'src-renderer/features/map/editor.ts': 'export const editor = 1;',
};

/** One forbidden import each, and the rule that must see it. */
const forbidden: { what: string; file: string; text: string; rule: string }[] = [
  {
    what: 'the domain imports a package',
    file: 'src-main/domain/a.ts',
    text: "import { z } from 'zod';\nexport const a = z;",
    rule: 'domain-imports-only-domain',
  },
  {
    what: 'the domain imports Node',
    file: 'src-main/domain/b.ts',
    text: "import { readFileSync } from 'node:fs';\nexport const b = readFileSync;",
    rule: 'domain-imports-only-domain',
  },
  {
    what: 'the domain imports only a type from the contract',
    file: 'src-main/domain/c.ts',
    text: "import type { input } from '../contract/case.ts';\nexport type C = typeof input;",
    rule: 'domain-imports-only-domain',
  },
  {
    what: 'the contract imports Node',
    file: 'src-main/contract/a.ts',
    text: "import { join } from 'node:path';\nexport const a = join;",
    rule: 'contract-imports-domain-and-zod',
  },
  {
    what: 'a use case imports the file system',
    file: 'src-main/application/a.ts',
    text: "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;",
    rule: 'application-imports-domain-contract-ports',
  },
  {
    what: 'a use case imports the database',
    file: 'src-main/application/b.ts',
    text: "import { db } from '../infrastructure/db.ts';\nexport const b = db;",
    rule: 'application-imports-domain-contract-ports',
  },
  {
    what: 'infrastructure imports Electron',
    file: 'src-main/infrastructure/a.ts',
    text: "import { app } from 'electron';\nexport const a = app;",
    rule: 'infrastructure-knows-no-electron',
  },
  {
    what: 'infrastructure calls a use case',
    file: 'src-main/infrastructure/b.ts',
    text: "import { raise } from '../application/raise.ts';\nexport const b = raise;",
    rule: 'infrastructure-knows-only-ports-of-application',
  },
  {
    what: 'the preload imports schemas',
    file: 'src-main/preload/a.ts',
    text: "import { input } from '../contract/case.ts';\nexport const a = input;",
    rule: 'preload-imports-names-only',
  },
  {
    what: 'main imports the page',
    file: 'src-main/electron/a.ts',
    text: "import { button } from '../../src-renderer/ui/button.ts';\nexport const a = button;",
    rule: 'main-knows-no-renderer',
  },
  {
    what: 'the page imports Node',
    file: 'src-renderer/ui/a.ts',
    text: "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;",
    rule: 'renderer-has-no-node',
  },
  {
    what: 'the page imports Electron',
    file: 'src-renderer/ui/b.ts',
    text: "import { ipcRenderer } from 'electron';\nexport const b = ipcRenderer;",
    rule: 'renderer-has-no-electron',
  },
  {
    what: 'the page imports the database layer',
    file: 'src-renderer/ui/c.ts',
    text: "import { db } from '../../src-main/infrastructure/db.ts';\nexport const c = db;",
    rule: 'renderer-knows-only-contract-and-domain',
  },
  {
    what: 'one feature imports another',
    file: 'src-renderer/features/case/a.ts',
    text: "import { editor } from '../map/editor.ts';\nexport const a = editor;",
    rule: 'features-know-not-each-other',
  },
  {
    what: 'the kit imports a feature',
    file: 'src-renderer/ui/d.ts',
    text: "import { editor } from '../features/map/editor.ts';\nexport const d = editor;",
    rule: 'kit-knows-no-feature',
  },
  {
    what: 'a file imports itself through another',
    file: 'src-renderer/ui/e.ts',
    text: "import { f } from './f.ts';\nexport const e = () => f;",
    rule: 'no-cycles',
  },
  {
    what: 'a package is not installed',
    file: 'src-renderer/ui/g.ts',
    text: "import { left } from 'left-nowhere';\nexport const g = left;",
    rule: 'nothing-unresolved',
  },
  {
    what: 'the program imports from tests',
    file: 'src-main/electron/b.ts',
    text: "import { support } from '../../tests/support.ts';\nexport const b = support;",
    rule: 'living-code-imports-no-tests',
  },
];

const folders: string[] = [];

/** Writes the files beside the real rules and returns what the rules refuse. */
function violationsOf(files: Record<string, string>): { rule: string; from: string }[] {
  const folder = mkdtempSync(join(tmpdir(), 'stafetten-imports-'));
  folders.push(folder);
  const packages = Object.fromEntries(
    ['zod', 'electron', 'better-sqlite3'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
      [`node_modules/${name}/index.js`, 'module.exports = {};'],
    ]),
  );
  const dependencies = { zod: '1', electron: '1', 'better-sqlite3': '1' };
  const manifest = { 'package.json': JSON.stringify({ type: 'module', dependencies }) };
  for (const [path, text] of Object.entries({ ...packages, ...manifest, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'vite.config.ts']) {
    cpSync(join(root, name), join(folder, name));
  }
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      ...['--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
      'src-main',
      'src-renderer',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (stdout === '') throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { from: string; rule: { name: string; severity: string } }[] };
  };
  return summary.violations
    .filter(({ rule }) => rule.severity === 'error')
    .map(({ rule, from }) => ({ rule: rule.name, from }));
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the import rules', () => {
  let found: { rule: string; from: string }[] = [];

  beforeAll(() => {
    found = violationsOf({
      ...allowed,
      ...Object.fromEntries(forbidden.map(({ file, text }) => [file, text])),
      'src-renderer/ui/f.ts': "import { e } from './e.ts';\nexport const f = () => e;",
      'tests/support.ts': 'export const support = 1;',
    });
  });

  it('let every allowed import through', () => {
    expect(violationsOf(allowed)).toEqual([]);
  });

  it.each(forbidden)('refuse that $what', ({ file, rule }) => {
    expect(found).toContainEqual({ rule, from: file });
  });
});
