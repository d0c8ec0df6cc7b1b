import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** A lone surrogate has no UTF-8 form, so two programs could sign different bytes for the same text. */
const loneSurrogate = /\p{Surrogate}/gu;

/** A document as the bytes that are signed and hashed: canonical JSON (RFC 8785) in UTF-8. */
export function canonicalBytes(document: unknown): Uint8Array {
  const wellFormed: unknown = JSON.parse(
    JSON.stringify(document, (_key, value: unknown) =>
      typeof value === 'string' ? value.replace(loneSurrogate, '\uFFFD') : value,
    ),
  );
  const text = canonicalize(wellFormed);
  if (text === undefined) throw new Error('Only JSON documents have a canonical form');
  return Buffer.from(text, 'utf8');
}

/** SHA-256 in lower-case hex. */
export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
