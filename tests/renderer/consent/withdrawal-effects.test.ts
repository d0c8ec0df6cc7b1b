import { expect, test } from 'vitest';
import type { Consent } from '@domain/consent/consent.ts';
import { withdrawalEffects } from '../../../src-renderer/features/consent/withdrawal-effects.ts';

const today = '2027-03-16';

function consent(id: string, change: Partial<Consent> = {}): Consent {
  return {
    id,
    givenBy: ['Kari Oppdiktet'],
    purposes: ['openLog', 'shareBetweenServices'],
    services: ['kindergarten', 'ppt'],
    kinds: ['identity', 'goalsAndMeasures'],
    excluded: '',
    from: '2027-01-01',
    to: null,
    withdrawnOn: null,
    refused: false,
    ...change,
  };
}

const fromPpt = {
  name: 'Rådgiver Liksom',
  serviceType: 'ppt',
  userId: null,
  from: '2027-01-01',
  to: null,
} as const;

const asked = (consents: readonly Consent[]) => ({
  consents,
  consentId: 'a',
  logStatus: 'open' as const,
  participants: [fromPpt],
  today,
});

test('the log pauses when nothing else covers it, and people from the service lose insight', () => {
  expect(withdrawalEffects(asked([consent('a')]))).toEqual({
    log: 'pauses',
    servicesWithout: ['kindergarten', 'ppt'],
    participantsLeaving: ['Rådgiver Liksom'],
  });
});

test('another consent in force keeps the log open and its services covered', () => {
  expect(withdrawalEffects(asked([consent('a'), consent('b')]))).toEqual({
    log: 'goesOn',
    servicesWithout: [],
    participantsLeaving: [],
  });
});

test('a consent that has ended or was withdrawn keeps nothing', () => {
  const ended = consent('b', { to: '2027-02-01' });
  const withdrawn = consent('c', { withdrawnOn: '2027-02-01' });
  expect(withdrawalEffects(asked([consent('a'), ended, withdrawn])).log).toBe('pauses');
});

test('colleagues in the office and people who have left are not named', () => {
  const colleague = { ...fromPpt, name: 'Kollega', userId: 'u' };
  const left = { ...fromPpt, name: 'Sluttet', to: '2027-02-01' };
  const effects = withdrawalEffects({
    ...asked([consent('a')]),
    participants: [colleague, left],
  });
  expect(effects.participantsLeaving).toEqual([]);
});

test('without an open log nothing is said about it', () => {
  expect(withdrawalEffects({ ...asked([consent('a')]), logStatus: 'none' }).log).toBeNull();
});
