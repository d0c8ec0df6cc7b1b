import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, servePage } from '../../../src-main/electron/protocol.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-R'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; frame-ancestors 'none'; object-src 'none'";

/** The handler of the scheme, over a page of two files and one file that is not listed. */
function served(): (address: string, method?: string) => Promise<Response> {
  const root = temporaryFolder();
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('dist/renderer/index.html', '<style nonce="__CSP_NONCE__"></style>');
  write('dist/renderer/assets/page.js', 'export {};');
  write('dist/renderer/assets/secret.txt', 'not listed');
  write('dist/secret.txt', 'beside');
  const files = [
    { path: '/index.html', contentType: 'text/html; charset=utf-8' },
    { path: '/assets/page.js', contentType: 'text/javascript' },
  ];
  write('dist/renderer-files.json', JSON.stringify({ files }));
  let answer: ((request: Request) => Response | Promise<Response>) | undefined;
  const session = {
    protocol: { handle: (_scheme: string, handler: typeof answer) => (answer = handler) },
  } as unknown as Session;
  servePage(session, root);
  // An address of another scheme never arrives as a Request in Node as it does in Chromium, so only its parts are played.
  return async (url, method = 'GET') =>
    (await answer?.({ url, method } as Request)) ?? Response.error();
}

it('sends exactly this content security policy', async () => {
  expect(contentSecurityPolicy('R')).toBe(policy);
  const answer = await served()('app://stafetten/index.html');
  const nonce = /nonce="([^"]+)"/.exec(await answer.text())?.[1] ?? '';
  expect(answer.headers.get('Content-Security-Policy')).toBe(
    policy.replace('nonce-R', `nonce-${nonce}`),
  );
  expect(nonce).toHaveLength(24);
});

it('gives every document a nonce of its own', async () => {
  const get = served();
  const texts = await Promise.all(
    [1, 2, 3].map(async () => (await get('app://stafetten/index.html')).text()),
  );
  expect(new Set(texts).size).toBe(3);
});

it('serves what is listed, and lets nobody guess what it is', async () => {
  const answer = await served()('app://stafetten/assets/page.js');
  expect([answer.status, await answer.text()]).toEqual([200, 'export {};']);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/javascript',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
});

describe('nothing but 404 is answered to', () => {
  it.each([
    'app://stafetten/',
    'app://stafetten/assets/secret.txt',
    'app://stafetten/../secret.txt',
    'app://stafetten/assets/../../secret.txt',
    'app://stafetten/%2e%2e/secret.txt',
    'app://stafetten/..%2fsecret.txt',
    'app://stafetten/..%5csecret.txt',
    'app://stafetten/assets%2fpage.js',
    'app://stafetten//assets/page.js',
    'app://stafetten/assets/page.js/',
    'app://stafetten/assets/page.js%00',
    'app://stafetten/index.html?x=1',
    'app://stafetten/INDEX.HTML',
    'app://stafetten/constructor',
    'app://stafetten/__proto__',
    'app://stafetten:80/index.html',
    'app://other/index.html',
    'app://stafetten.example/index.html',
    'https://stafetten/index.html',
    'file:///etc/passwd',
    'not an address',
    '',
  ])('%s', async (url) => {
    const answer = await served()(url);
    expect([answer.status, await answer.text()]).toEqual([404, '']);
  });

  it.each(['POST', 'PUT', 'HEAD', 'OPTIONS', 'DELETE'])('%s', async (method) => {
    expect((await served()('app://stafetten/index.html', method)).status).toBe(404);
  });
});
