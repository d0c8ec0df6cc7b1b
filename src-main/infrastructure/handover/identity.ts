import * as z from 'zod';
import { fingerprintWords } from '../../domain/handover/fingerprint-words.ts';
import type {
  Fingerprint,
  IdentityFileRefusal,
  OfficeIdentity,
  PublicIdentity,
} from '../../domain/handover/office-identity.ts';
import { ok, refused, type Result } from '../../domain/result.ts';
import { createAgeKey } from './age.ts';
import { canonicalBytes, sha256Hex } from './canonical.ts';
import { publicIdentity } from './format-fields.ts';
import { handoverLimits } from './limits.ts';
import { detectVersion, parseJson } from './safe-json.ts';
import { createSigningKey, isSignedBy, signBytes } from './signing.ts';

const identityFormat = 'stafetten-identity';
const identityFormatVersion = 1;

/** Another office as this one knows it. */
export interface KnownOffice {
  /** Id of the contact here. */
  readonly contactId: string;
  readonly identity: PublicIdentity;
}

/** Facts about the office that go with its public keys. */
export type OfficeFacts = Pick<PublicIdentity, 'name' | 'municipality' | 'serviceType'>;

/** Two fresh key pairs, from the operating system's random source: one to be written to, one to sign with. */
export async function createOfficeIdentity(): Promise<OfficeIdentity> {
  return { version: 1, age: await createAgeKey(), signing: createSigningKey() };
}

const officeIdentity: z.ZodType<OfficeIdentity> = z.strictObject({
  version: z.literal(1),
  age: z.strictObject({ identity: z.string().max(200), recipient: z.string().max(200) }),
  signing: z.strictObject({ privateKey: z.base64(), publicKey: z.base64() }),
});

/** Reads the office's own keys as the database keeps them. Throws when they are damaged: that is no expected state. */
export function parseOfficeIdentity(stored: unknown): OfficeIdentity {
  return officeIdentity.parse(stored);
}

/** Reads another office's public keys as the database keeps them. Throws when they are damaged. */
export function parsePublicIdentity(stored: unknown): PublicIdentity {
  return publicIdentity.parse(stored);
}

/** What the office shows of itself. */
export function publicIdentityOf(own: OfficeIdentity, facts: OfficeFacts): PublicIdentity {
  return {
    name: facts.name,
    municipality: facts.municipality,
    serviceType: facts.serviceType,
    recipient: own.age.recipient,
    signingKey: own.signing.publicKey,
  };
}

/** SHA-256 over canonical JSON of both public keys, lower-case hex. Names are not part of it: they may change. */
export function fingerprintHex(keys: Pick<PublicIdentity, 'recipient' | 'signingKey'>): string {
  const { recipient, signingKey } = keys;
  return sha256Hex(canonicalBytes({ recipient, signingKey }));
}

/**
 * The fingerprint as it is compared by voice.
 * @param wordList `resources/words/nb.json`, 1024 words
 */
export function fingerprint(
  keys: Pick<PublicIdentity, 'recipient' | 'signingKey'>,
  wordList: readonly string[],
): Fingerprint {
  const hex = fingerprintHex(keys);
  return { words: fingerprintWords(hex, wordList), hex };
}

/** The known office that has exactly these two keys. */
export function findOffice(
  offices: readonly KnownOffice[],
  keys: Pick<PublicIdentity, 'recipient' | 'signingKey'>,
): KnownOffice | null {
  return (
    offices.find(
      ({ identity }) =>
        identity.recipient === keys.recipient && identity.signingKey === keys.signingKey,
    ) ?? null
  );
}

const identityFile = z.strictObject({
  format: z.literal(identityFormat),
  formatVersion: z.literal(identityFormatVersion),
  identity: publicIdentity,
  signature: z.base64(),
});

/** The `.stafett-id` file: public keys, signed with themselves so that a damaged or mixed file is found out. */
export function writeIdentityFile(own: OfficeIdentity, facts: OfficeFacts): Uint8Array {
  const identity = publicIdentityOf(own, facts);
  const signature = signBytes('identity', canonicalBytes(identity), own.signing);
  const document = {
    format: identityFormat,
    formatVersion: identityFormatVersion,
    identity,
    signature: Buffer.from(signature).toString('base64'),
  };
  return Buffer.from(`${JSON.stringify(document, null, 2)}\n`, 'utf8');
}

/**
 * Reads a `.stafett-id` file. That it is valid says only that it is whole: whose it is, people find out by comparing
 * the words. Never throws.
 */
export function readIdentityFile(bytes: Uint8Array): Result<PublicIdentity, IdentityFileRefusal> {
  if (bytes.length > handoverLimits.identityBytes) return refused('tooLarge');
  const json = parseJson(bytes);
  if (!json.ok) return refused('notAnIdentity');
  const version = detectVersion(json.value, identityFormat, 'formatVersion', identityFormatVersion);
  if (!version.ok) {
    return refused(version.error === 'otherFormat' ? 'notAnIdentity' : version.error);
  }
  const parsed = identityFile.safeParse(json.value);
  if (!parsed.success) return refused('contentInvalid');
  const { identity, signature } = parsed.data;
  const isWhole = isSignedBy(
    'identity',
    canonicalBytes(identity),
    Buffer.from(signature, 'base64'),
    identity.signingKey,
  );
  return isWhole ? ok(identity) : refused('signatureInvalid');
}
