import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgeRights } from '@domain/child/age-rights.ts';
import { consentPurposes, informationKinds } from '@domain/consent/consent-terms.ts';
import type { Consent } from '@domain/consent/consent.ts';
import { covers } from '@domain/consent/covers.ts';
import {
  documentKinds,
  kindsOfDocument,
  purposeOfDocument,
  readersOfDocument,
} from '@domain/document/document-terms.ts';
import type { DocumentKind } from '@domain/document/document-terms.ts';
import { scopeOfReader } from '@domain/document/reader-scope.ts';
import type { Reader } from '@domain/document/reader-scope.ts';

const today = '2027-03-16';
const small: AgeRights = {
  isHeard: false,
  hasGreatWeight: false,
  consentsToo: false,
  decidesAlone: false,
};
const heard = { ...small, isHeard: true };
const youth = { ...heard, hasGreatWeight: true, consentsToo: true };
const adult = { ...youth, decidesAlone: true };

const school: Reader = { kind: 'service', service: 'school', legalBasis: null };
const reading: Reader = { kind: 'guardian', mayRead: true };

function consent(change: Partial<Consent> = {}): Consent {
  return {
    id: 'c1',
    givenBy: ['Kari Oppdiktet'],
    purposes: [...consentPurposes],
    services: ['school'],
    kinds: [...informationKinds],
    excluded: '',
    from: '2027-01-01',
    to: null,
    withdrawnOn: null,
    refused: false,
    ...change,
  };
}

const ask = (document: DocumentKind, reader: Reader, more: object = {}) =>
  scopeOfReader({ document, reader, consents: [consent()], rights: small, today, ...more });

describe('a guardian', () => {
  it('reads everything of the document with the right to read, whatever the consents say', () => {
    const scope = ask('log', reading, { consents: [] });
    expect(scope.ok && [...scope.value.kinds]).toEqual(kindsOfDocument.log);
    expect(scope.ok && scope.value.basis).toEqual({ kind: 'ownLog' });
  });

  it('without the right to read gets nothing at all', () => {
    for (const document of documentKinds) {
      const scope = ask(document, { kind: 'guardian', mayRead: false });
      expect(scope.ok, document).toBe(false);
    }
  });

  it('reads no more once the young person decides alone', () => {
    expect(ask('log', reading, { rights: adult })).toEqual({
      ok: false,
      error: 'readerMayNotRead',
    });
  });
});

describe('the young person', () => {
  it('reads the whole log from the age of own consent', () => {
    expect(ask('log', { kind: 'youngPerson' }, { rights: youth }).ok).toBe(true);
  });

  it('is given what is written for children from the age when they are always heard, and not the log', () => {
    expect(ask('summary', { kind: 'youngPerson' }, { rights: heard }).ok).toBe(true);
    expect(ask('invitation', { kind: 'youngPerson' }, { rights: heard }).ok).toBe(true);
    expect(ask('minutes', { kind: 'youngPerson' }, { rights: heard })).toEqual({
      ok: false,
      error: 'readerTooYoung',
    });
    expect(ask('summary', { kind: 'youngPerson' }).ok).toBe(false);
  });
});

describe('another service', () => {
  it('gets what the consent covers, and is told what is held back and why', () => {
    const consents = [consent({ kinds: ['identity', 'brightSpots'] })];
    const scope = ask('summary', school, { consents });
    expect(scope.ok && [...scope.value.kinds]).toEqual(['identity', 'brightSpots']);
    expect(scope.ok && scope.value.heldBack).toContainEqual({
      kind: 'childVoice',
      reason: 'notThisKind',
    });
  });

  it('gets nothing without a consent, nor without being told whom it is about', () => {
    expect(ask('log', school, { consents: [] })).toEqual({ ok: false, error: 'consentMissing' });
    const nameless = [consent({ kinds: ['brightSpots'] })];
    expect(ask('log', school, { consents: nameless })).toEqual({
      ok: false,
      error: 'consentMissing',
    });
  });

  it('gets no paper of a meeting without the meeting', () => {
    const consents = [consent({ kinds: ['identity', 'childVoice'] })];
    expect(ask('minutes', school, { consents })).toEqual({ ok: false, error: 'consentMissing' });
  });

  it('gets everything by a named law with a reason, and nothing by a law without one', () => {
    const byLaw = (reason: string): Reader => ({
      ...school,
      legalBasis: { basis: 'dutyToReport', reason },
    });
    const scope = ask('log', byLaw('Grunn til å tro at barnet blir slått'), { consents: [] });
    expect(scope.ok && scope.value.kinds.size).toBe(kindsOfDocument.log.length);
    expect(scope.ok && scope.value.basis.kind).toBe('law');
    expect(ask('log', byLaw('  '))).toEqual({ ok: false, error: 'legalReasonMissing' });
  });

  it('is told that it no longer takes part also when no consent covers it, but not the name again', () => {
    const scope = ask('notice', school, { consents: [] });
    expect(scope.ok && scope.value.kinds.size).toBe(0);
    expect(scope.ok && scope.value.basis).toEqual({ kind: 'nothingTold' });
  });

  it('never gets more than a consent covers for it today, whatever consents there are', () => {
    const consents = fc.array(
      fc.record({
        kinds: fc.subarray([...informationKinds]),
        purposes: fc.subarray([...consentPurposes]),
        services: fc.subarray(['school', 'kindergarten', 'ppt'] as const),
        from: fc.constantFrom('2027-01-01', '2027-06-01'),
        to: fc.constantFrom(null, '2027-02-01', '2027-12-31'),
        withdrawnOn: fc.constantFrom(null, '2027-03-16', '2027-04-01'),
        refused: fc.boolean(),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...documentKinds), consents, (document, given) => {
        const all = given.map((terms, index) => consent({ ...terms, id: `c${index}` }));
        const scope = ask(document, school, { consents: all });
        if (!scope.ok) return;
        const { covered } = covers(all, {
          receiverService: 'school',
          kinds: informationKinds,
          purpose: purposeOfDocument[document],
          today,
        });
        for (const kind of scope.value.kinds) expect(covered).toContain(kind);
      }),
    );
  });
});

it('makes each document for its readers alone', () => {
  expect(ask('blank', { kind: 'nobody' }).ok).toBe(true);
  for (const document of documentKinds) {
    if (readersOfDocument[document].includes('nobody')) continue;
    expect(ask(document, { kind: 'nobody' })).toEqual({ ok: false, error: 'readerNotForDocument' });
  }
  expect(ask('checklist', reading)).toEqual({ ok: false, error: 'readerNotForDocument' });
});
