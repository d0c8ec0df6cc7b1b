import { describe, expect, it } from 'vitest';
import type { Consent } from '@domain/consent/consent.ts';
import type { DisclosureQuestion } from '@domain/consent/covers.ts';
import { covers } from '@domain/consent/covers.ts';

const mother: Consent = {
  id: 'c1',
  givenBy: ['Mor Testesen'],
  purposes: ['handOver'],
  services: ['school'],
  kinds: ['identity', 'goalsAndMeasures'],
  excluded: '',
  from: '2027-02-01',
  to: '2027-12-31',
  withdrawnOn: null,
  refused: false,
};
const father: Consent = { ...mother, id: 'c2', givenBy: ['Far Testesen'] };
const question: DisclosureQuestion = {
  receiverService: 'school',
  kinds: ['identity'],
  purpose: 'handOver',
  today: '2027-03-01',
};
const gap = (consents: readonly Consent[], asked = question): string | undefined =>
  covers(consents, asked).missing[0]?.reason;

describe('covers', () => {
  it('answers kind by kind, and says which consent it rests on', () => {
    expect(covers([mother], { ...question, kinds: ['identity', 'networkMap'] })).toEqual({
      covered: ['identity'],
      missing: [{ kind: 'networkMap', reason: 'notThisKind' }],
      consentIds: ['c1'],
    });
  });

  it('names the nearest cause', () => {
    expect(gap([])).toBe('noConsent');
    expect(gap([mother], { ...question, purpose: 'meeting' })).toBe('notThisPurpose');
    expect(gap([mother], { ...question, receiverService: 'nav' })).toBe('notThisService');
    expect(gap([mother], { ...question, today: '2027-01-31' })).toBe('notStarted');
    expect(gap([mother], { ...question, today: '2028-01-01' })).toBe('ended');
    expect(gap([{ ...mother, withdrawnOn: '2027-03-01' }])).toBe('withdrawn');
  });

  it('never makes a whole of two halves', () => {
    const mapToNav: Consent = { ...mother, id: 'c3', services: ['nav'], kinds: ['networkMap'] };
    const asked: DisclosureQuestion = { ...question, kinds: ['networkMap'] };
    expect(covers([mother, mapToNav], asked).covered).toEqual([]);
  });

  it('reads empty lists as nothing on a consent and as everything on a refusal', () => {
    expect(covers([{ ...mother, kinds: [] }], question).covered).toEqual([]);
    const noToAll: Consent = { ...father, refused: true, purposes: [], services: [], kinds: [] };
    expect(gap([mother, noToAll])).toBe('refused');
  });

  it('lets one guardian’s refusal stand against the other’s consent, also a later one', () => {
    const refusal: Consent = { ...father, refused: true };
    expect(gap([mother, refusal])).toBe('refused');
    expect(gap([{ ...mother, from: '2027-02-20' }, refusal])).toBe('refused');
  });

  it('stops only what the refusal concerns', () => {
    const notTheMap: Consent = { ...father, refused: true, kinds: ['networkMap'] };
    expect(covers([mother, notTheMap], question).covered).toEqual(['identity']);
  });

  it('ends a refusal when it is withdrawn, when its period ends, or when they consent later', () => {
    const refusal: Consent = { ...mother, id: 'c0', refused: true, from: '2027-01-10' };
    expect(covers([mother, refusal], question).covered).toEqual(['identity']);
    const sameDay: Consent = { ...refusal, from: mother.from };
    expect(gap([mother, sameDay])).toBe('refused');
    expect(covers([mother, { ...sameDay, withdrawnOn: '2027-02-02' }], question).covered).toEqual([
      'identity',
    ]);
    expect(covers([mother, { ...sameDay, to: '2027-02-02' }], question).covered).toEqual([
      'identity',
    ]);
  });
});
