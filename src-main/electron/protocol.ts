import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CustomScheme, Session } from 'electron';

export const scheme = 'app';
export const host = 'stafetten';
export const pageUrl = `${scheme}://${host}/index.html`;

/** Only what a page needs: no CSP bypass, no service workers, no extensions, no CORS. */
export const schemeRegistration: CustomScheme = {
  scheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

interface ServedFile {
  readonly path: string;
  readonly contentType: string;
}

/** The policy of every answer. `nonce` is fresh for each document. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Watched before it is enforced: Mantine writes its theme as a string today. */
const reportOnlyPolicy = "require-trusted-types-for 'script'; trusted-types 'none'";

const fixedHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/**
 * Serves the built page and nothing else: a path is looked up in the list that the build wrote,
 * so there is no path to traverse. Anything not in the list is 404.
 */
export function servePage(session: Session, appRoot: string): void {
  const listed = JSON.parse(readFileSync(join(appRoot, 'dist', 'renderer-files.json'), 'utf8')) as {
    files: readonly ServedFile[];
  };
  const files = new Map(listed.files.map((file) => [file.path, file]));
  session.protocol.handle(scheme, (request) => {
    const file = requestedFile(request, files);
    if (file === undefined) return new Response(null, { status: 404, headers: fixedHeaders });
    const nonce = randomBytes(18).toString('base64');
    const bytes = readFileSync(join(appRoot, 'dist', 'renderer', ...file.path.slice(1).split('/')));
    const isDocument = file.path === '/index.html';
    const body = isDocument
      ? bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce)
      : new Uint8Array(bytes);
    return new Response(body, {
      headers: {
        ...fixedHeaders,
        'Content-Type': file.contentType,
        'Content-Security-Policy': contentSecurityPolicy(nonce),
        'Content-Security-Policy-Report-Only': reportOnlyPolicy,
      },
    });
  });
}

function requestedFile(
  request: Request,
  files: ReadonlyMap<string, ServedFile>,
): ServedFile | undefined {
  if (request.method !== 'GET') return undefined;
  const url = URL.canParse(request.url) ? new URL(request.url) : null;
  if (url === null || url.protocol !== `${scheme}:` || url.host !== host || url.search !== '')
    return undefined;
  return files.get(url.pathname);
}
