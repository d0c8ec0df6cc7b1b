import type { ServiceType } from '../office/service-type.ts';

/** What an office shows of itself: facts and public keys. Nothing about any person. */
export interface PublicIdentity {
  readonly name: string;
  readonly municipality: string;
  readonly serviceType: ServiceType;
  /** age X25519 recipient, `age1…`. */
  readonly recipient: string;
  /** Ed25519 public key, 32 bytes in base64. */
  readonly signingKey: string;
}

/** The office's own key pairs. Lives in the encrypted database only. */
export interface OfficeIdentity {
  readonly version: 1;
  readonly age: {
    /** `AGE-SECRET-KEY-1…` */
    readonly identity: string;
    readonly recipient: string;
  };
  readonly signing: {
    /** Ed25519 seed, 32 bytes in base64 (RFC 8032). */
    readonly privateKey: string;
    readonly publicKey: string;
  };
}

export interface Fingerprint {
  /** Eight words, 80 bits, that two offices read aloud to each other. */
  readonly words: readonly string[];
  /** The whole SHA-256, lower-case hex. */
  readonly hex: string;
}

/** Why an identity file is refused. */
export const identityFileRefusals = [
  'notAnIdentity',
  'tooLarge',
  'fromNewerProgram',
  'contentInvalid',
  'signatureInvalid',
] as const;
export type IdentityFileRefusal = (typeof identityFileRefusals)[number];
