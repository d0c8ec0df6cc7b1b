import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createOfficeIdentity,
  fingerprint,
  fingerprintHex,
  parseOfficeIdentity,
  parsePublicIdentity,
  publicIdentityOf,
  readIdentityFile,
  writeIdentityFile,
} from '../../src-main/infrastructure/handover/identity.ts';
import wordList from '../../resources/words/nb.json' with { type: 'json' };
import { kindergartenFacts, schoolFacts, tryOffice, type TryOffice } from './try-handover.ts';

let school: TryOffice;
let other: TryOffice;

beforeAll(async () => {
  school = await tryOffice(schoolFacts);
  other = await tryOffice(kindergartenFacts);
});

type Document = {
  format: string;
  formatVersion: number;
  identity: Record<string, unknown>;
  signature: string;
};

function changed(change: (document: Document) => unknown): Uint8Array {
  const document = JSON.parse(
    Buffer.from(writeIdentityFile(school.own, school.facts)).toString(),
  ) as Document;
  return Buffer.from(JSON.stringify(change(document) ?? document));
}

describe('the keys of an office', () => {
  it('are new each time and survive being stored as JSON', async () => {
    const [first, second] = [await createOfficeIdentity(), await createOfficeIdentity()];

    expect(parseOfficeIdentity(JSON.parse(JSON.stringify(first)))).toEqual(first);
    expect(first.age.identity).not.toBe(second.age.identity);
    expect(first.signing.privateKey).not.toBe(second.signing.privateKey);
    expect(first.age.identity).toMatch(/^AGE-SECRET-KEY-1/);
    expect(first.age.recipient).toMatch(/^age1/);
  });

  it('are shown without their private halves', () => {
    const shown = JSON.stringify(publicIdentityOf(school.own, school.facts));

    expect(shown).not.toContain(school.own.age.identity);
    expect(shown).not.toContain(school.own.signing.privateKey);
    expect(parsePublicIdentity(JSON.parse(shown))).toEqual(school.shown);
  });
});

describe('a fingerprint', () => {
  it('is eight words of the list, the same for the same keys', () => {
    const { words, hex } = fingerprint(school.shown, wordList);

    expect(words).toHaveLength(8);
    expect(words.every((word) => wordList.includes(word))).toBe(true);
    expect(fingerprint({ ...school.shown }, wordList)).toEqual({ words, hex });
    expect(hex).toMatch(/^[0-9a-f]{64}$/);
  });

  it('changes with either key and not with the name', () => {
    const hex = fingerprintHex(school.shown);

    expect(fingerprintHex({ ...school.shown, recipient: other.shown.recipient })).not.toBe(hex);
    expect(fingerprintHex({ ...school.shown, signingKey: other.shown.signingKey })).not.toBe(hex);
    expect(fingerprintHex({ ...school.shown, ...{ name: 'Et annet navn' } })).toBe(hex);
  });
});

describe('an identity file', () => {
  it('carries the public keys and the office, and no private key', () => {
    const bytes = writeIdentityFile(school.own, school.facts);

    expect(readIdentityFile(bytes)).toEqual({ ok: true, value: school.shown });
    expect(Buffer.from(bytes).includes(school.own.age.identity)).toBe(false);
    expect(Buffer.from(bytes).includes(school.own.signing.privateKey)).toBe(false);
  });

  it('is refused when a name or a key was changed', () => {
    for (const change of [
      { name: 'Falsk skole' },
      { recipient: other.shown.recipient },
      { signingKey: other.shown.signingKey },
    ]) {
      expect(
        readIdentityFile(changed(({ identity }) => void Object.assign(identity, change))),
      ).toEqual({
        ok: false,
        error: 'signatureInvalid',
      });
    }
  });

  it('is refused when a key is no key', () => {
    const { recipient } = school.shown;
    const damaged = `${recipient.slice(0, -1)}${recipient.endsWith('q') ? 'p' : 'q'}`;
    for (const change of [
      { recipient: damaged },
      { recipient: 'age1' },
      { signingKey: 'AAAA' },
      { signingKey: '' },
      { extra: 1 },
    ]) {
      expect(
        readIdentityFile(changed(({ identity }) => void Object.assign(identity, change))),
      ).toEqual({
        ok: false,
        error: 'contentInvalid',
      });
    }
  });

  it('is refused when it is newer, too large, or another kind of file', () => {
    expect(readIdentityFile(changed((document) => ({ ...document, formatVersion: 2 })))).toEqual({
      ok: false,
      error: 'fromNewerProgram',
    });
    expect(readIdentityFile(Buffer.alloc(8_193, ' '))).toEqual({ ok: false, error: 'tooLarge' });
    expect(readIdentityFile(Buffer.from('hei'))).toEqual({ ok: false, error: 'notAnIdentity' });
    expect(readIdentityFile(Buffer.from('{}'))).toEqual({ ok: false, error: 'notAnIdentity' });
  });

  it('of any JSON or bytes gives an answer and never throws', () => {
    fc.assert(fc.property(fc.json(), (json) => !readIdentityFile(Buffer.from(json)).ok));
    fc.assert(fc.property(fc.uint8Array(), (bytes) => !readIdentityFile(bytes).ok));
  });
});
