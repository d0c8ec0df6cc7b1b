import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import type { OfficeIdentity } from '../../domain/handover/office-identity.ts';

/**
 * What a signature is about. The prefix is part of what is signed, so a signature made for one kind of document
 * never passes for another.
 */
export const signedKinds = {
  manifest: 'stafetten-manifest-v1\n',
  receipt: 'stafetten-receipt-v1\n',
  identity: 'stafetten-identity-v1\n',
} as const;
export type SignedKind = keyof typeof signedKinds;

export const signatureLengthBytes = 64;
export const publicKeyLengthBytes = 32;

const toBase64Url = (base64: string): string => Buffer.from(base64, 'base64').toString('base64url');

/** A fresh Ed25519 key pair, both halves raw in base64. */
export function createSigningKey(): OfficeIdentity['signing'] {
  const { d, x } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  if (d === undefined || x === undefined) throw new Error('An Ed25519 key has two halves');
  const toBase64 = (text: string): string => Buffer.from(text, 'base64url').toString('base64');
  return { privateKey: toBase64(d), publicKey: toBase64(x) };
}

/** Ed25519 over prefix and bytes; 64 bytes. */
export function signBytes(
  kind: SignedKind,
  bytes: Uint8Array,
  key: OfficeIdentity['signing'],
): Uint8Array {
  const privateKey = createPrivateKey({
    key: {
      kty: 'OKP',
      crv: 'Ed25519',
      d: toBase64Url(key.privateKey),
      x: toBase64Url(key.publicKey),
    },
    format: 'jwk',
  });
  return sign(null, Buffer.concat([Buffer.from(signedKinds[kind]), bytes]), privateKey);
}

/** Whether `signature` was made with the private half of `publicKey` (base64). Never throws. */
export function isSignedBy(
  kind: SignedKind,
  bytes: Uint8Array,
  signature: Uint8Array,
  publicKey: string,
): boolean {
  if (signature.length !== signatureLengthBytes) return false;
  try {
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(publicKey) },
      format: 'jwk',
    });
    return verify(null, Buffer.concat([Buffer.from(signedKinds[kind]), bytes]), key, signature);
  } catch {
    return false;
  }
}
