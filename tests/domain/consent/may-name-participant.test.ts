import { describe, expect, it } from 'vitest';
import type { Consent } from '@domain/consent/consent.ts';
import { mayNameParticipant } from '@domain/consent/may-name-participant.ts';
import { serviceTypes } from '@domain/office/service-type.ts';

const today = '2027-03-16';
const consent: Consent = {
  id: 'c',
  givenBy: ['kari'],
  purposes: ['shareBetweenServices'],
  services: ['childWelfare'],
  kinds: ['identity'],
  excluded: '',
  from: '2027-01-01',
  to: '2027-06-30',
  withdrawnOn: null,
  refused: false,
};

describe('mayNameParticipant', () => {
  it('keeps child welfare secret until a consent covers it, and again when it does not', () => {
    const named = (consents: readonly Consent[], day = today) =>
      mayNameParticipant('childWelfare', 'school', consents, day);
    expect(named([])).toBe(false);
    expect(named([consent])).toBe(true);
    expect(named([consent], '2027-07-01')).toBe(false);
    expect(named([{ ...consent, withdrawnOn: '2027-03-10' }])).toBe(false);
    expect(named([{ ...consent, services: ['ppt'] }])).toBe(false);
  });

  it('hides nobody from another service, and nobody from colleagues in child welfare', () => {
    for (const service of serviceTypes) {
      if (service !== 'childWelfare') {
        expect(mayNameParticipant(service, 'school', [], today)).toBe(true);
      }
    }
    expect(mayNameParticipant('childWelfare', 'childWelfare', [], today)).toBe(true);
  });
});
