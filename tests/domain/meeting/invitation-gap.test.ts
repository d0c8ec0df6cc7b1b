import { describe, expect, it } from 'vitest';
import type { Consent } from '@domain/consent/consent.ts';
import { invitationGap } from '@domain/meeting/invitation-gap.ts';

const today = '2027-03-16';
const consent = (change: Partial<Consent> = {}): Consent => ({
  id: 'c',
  givenBy: ['Kari Oppdiktet'],
  purposes: ['meeting'],
  services: ['ppt'],
  kinds: ['identity'],
  excluded: '',
  from: '2027-01-01',
  to: null,
  withdrawnOn: null,
  refused: false,
  ...change,
});
const gap = (...consents: readonly Consent[]) =>
  invitationGap('ppt', { consents, ownService: 'kindergarten', today });

describe('asking another service to a meeting', () => {
  it('is covered by a consent to meet, or to share between services', () => {
    expect(gap(consent())).toBeNull();
    expect(gap(consent({ purposes: ['shareBetweenServices'] }))).toBeNull();
    expect(gap(consent({ purposes: ['openLog', 'handOver'] }))).toBe('notThisPurpose');
  });

  it('needs a consent for that very service, in force today, to who the child is', () => {
    expect(gap()).toBe('noConsent');
    expect(gap(consent({ services: ['school'] }))).toBe('notThisService');
    expect(gap(consent({ kinds: ['meetings'] }))).toBe('notThisKind');
    expect(gap(consent({ to: '2027-03-15' }))).toBe('ended');
    expect(gap(consent({ withdrawnOn: today }))).toBe('withdrawn');
    expect(gap(consent({ from: '2027-03-17' }))).toBe('notStarted');
  });

  it('is stopped by a refusal of either purpose', () => {
    const refusal = (purpose: 'meeting' | 'shareBetweenServices') =>
      consent({ id: 'r', refused: true, purposes: [purpose], from: '2027-02-01' });
    expect(gap(consent({ purposes: ['shareBetweenServices'] }), refusal('meeting'))).toBe(
      'refused',
    );
    expect(gap(consent(), refusal('shareBetweenServices'))).toBe('refused');
  });

  it('names the nearest cause of two', () => {
    expect(
      gap(
        consent({ to: '2027-03-15' }),
        consent({ purposes: ['shareBetweenServices'], services: [] }),
      ),
    ).toBe('ended');
  });

  it('needs nothing within the office', () => {
    expect(invitationGap('ppt', { consents: [], ownService: 'ppt', today })).toBeNull();
  });
});
