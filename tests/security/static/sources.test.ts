import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the sources may never say. Each rule names the few places where it is said on purpose. */

const root = resolve(import.meta.dirname, '../../..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.(ts|tsx|mjs|cjs|css|html|json|sql|yml|md)$/.test(path));

const textOf = (path: string): string => {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    // Removed in the work tree and not yet in the index.
    return '';
  }
};
const program = tracked.filter((path) => /^src-(main|renderer)\//.test(path));

/** `file: line` of every place that matches. */
function placesOf(files: readonly string[], pattern: RegExp): readonly string[] {
  return files.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line) => (pattern.test(line) ? [`${path}: ${line.trim().slice(0, 80)}`] : [])),
  );
}
const filesWith = (pattern: RegExp): readonly string[] => [
  ...new Set(placesOf(program, pattern).map((place) => place.split(': ')[0] ?? '')),
];

it('looks at the whole program', () => {
  expect(program.length).toBeGreaterThan(200);
  expect(program).toContain('src-main/electron/main.ts');
});

describe('only the place that is meant to', () => {
  it.each([
    ['listens to the window', /\bipcMain\b/, ['src-main/electron/router.ts']],
    ['speaks from the page', /\bipcRenderer\b/, ['src-main/preload/index.ts']],
    ['shows something to the page', /\bcontextBridge\b/, ['src-main/preload/index.ts']],
    ['makes a session', /\bfromPartition\b/, ['src-main/electron/session.ts']],
    [
      'answers for a scheme (the page, and what is printed)',
      /protocol\.handle\b/,
      ['src-main/electron/pdf.ts', 'src-main/electron/protocol.ts'],
    ],
    ['reads the clock', /\bDate\.now\(/, ['src-main/electron/wall-clock.ts']],
  ])('%s', (_what, pattern, places) => {
    const found = filesWith(pattern).filter((path) => path.startsWith('src-main/'));
    expect(found).toEqual(places);
  });
});

describe('the program never', () => {
  it.each([
    ['loads a file as a page', /\bloadFile\b/],
    [
      'opens anything outside itself',
      /\bopenExternal\b|\bshell\.\w+\(|\bshowItemInFolder\b|\bshell\b.* from 'electron'/,
    ],
    ['runs text as code', /\beval\(|new Function\(|executeJavaScript/],
    ['runs other programs', /node:child_process|node:cluster/],
    ['reaches for the network', /node:(https?|net|tls|dgram|dns|http2)\b|\bnet\.(fetch|request)\b/],
    [
      'asks for anything from the page over the network',
      /\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b/,
    ],
    ['keeps a session on disk', /persist:/],
    [
      'softens the page',
      /\bwebSecurity\b|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|bypassCSP|allowServiceWorkers/,
    ],
    [
      'gives the page Node',
      /nodeIntegration\w*: true|contextIsolation: false|sandbox: false|webviewTag: true/,
    ],
    ['uses the synchronous key store', /\bencryptString\(|\bdecryptString\(/],
    ['writes plain copies of the database', /\.serialize\(|\.backup\(/],
    [
      'keeps something in the browser',
      /\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|document\.cookie/,
    ],
    ['collects crashes', /crashReporter/],
  ])('%s', (_what, pattern) => {
    expect(placesOf(program, pattern)).toEqual([]);
  });

  it('names an address of the network, except the name of the SVG language', () => {
    const named = program.flatMap((path) => [
      ...textOf(path).matchAll(/\b(?:https?|ftp|wss?):\/\/[^\s"'`)]+/g),
    ]);
    expect([...new Set(named.map(([address]) => address))]).toEqual(['http://www.w3.org/2000/svg']);
  });
});

describe('no file of the project', () => {
  const elevenDigits =
    /(?<![0-9a-zA-Z])\d{11}(?![0-9a-zA-Z])|(?<![0-9a-zA-Z-])\d{6} \d{5}(?![0-9a-zA-Z])/;

  it('holds eleven digits that could be somebody’s birth number', () => {
    expect(
      placesOf(
        tracked.filter((path) => path !== 'package-lock.json'),
        elevenDigits,
      ),
    ).toEqual([]);
  });

  it('would hide them from this search', () => {
    const number = ['050', '484', '123', '45'].join('');
    expect(
      [number, `nr ${number}.`, `"${number}"`, `${number.slice(0, 6)} ${number.slice(6)}`].filter(
        (text) => !elevenDigits.test(text),
      ),
    ).toEqual([]);
  });

  it('holds a private key', () => {
    const keys = placesOf(
      tracked.filter((path) => !path.startsWith('tests/handover/golden/')),
      /-----BEGIN [A-Z ]*PRIVATE KEY-----|AGE-SECRET-KEY-1[A-Z0-9]{20}/,
    );
    expect(keys).toEqual([]);
  });
});
