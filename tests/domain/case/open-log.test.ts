import { describe, expect, it } from 'vitest';
import { canOpenLog, hasConsentForLog } from '@domain/case/open-log.ts';
import type { Consent } from '@domain/consent/consent.ts';

const today = '2027-03-01';
const consent: Consent = {
  id: 'c1',
  givenBy: ['Mor Testesen'],
  purposes: ['openLog'],
  services: ['school'],
  kinds: ['identity'],
  excluded: '',
  from: '2027-02-01',
  to: '2027-12-31',
  withdrawnOn: null,
  refused: false,
};
const ready = {
  level: 1,
  logStatus: 'none',
  consents: [consent],
  today,
  holderUserId: 'kari',
} as const;

describe('canOpenLog', () => {
  it('opens when level, consent and holder are there', () => {
    expect(canOpenLog(ready)).toEqual({ ok: true, value: { holderUserId: 'kari' } });
  });

  it('names all that is missing at once', () => {
    expect(canOpenLog({ ...ready, level: 0, consents: [], holderUserId: null })).toEqual({
      ok: false,
      error: ['levelNotDecided', 'consentMissing', 'holderMissing'],
    });
  });

  it('refuses a log that is open, and opens a closed or paused one again', () => {
    expect(canOpenLog({ ...ready, logStatus: 'open' })).toMatchObject({
      error: ['logAlreadyOpen'],
    });
    expect(canOpenLog({ ...ready, logStatus: 'closed' }).ok).toBe(true);
    expect(canOpenLog({ ...ready, logStatus: 'paused' }).ok).toBe(true);
  });

  it.each([
    ['has ended', { to: '2027-02-28' }],
    ['has not started', { from: '2027-03-02' }],
    ['is withdrawn today', { withdrawnOn: today }],
    ['is a refusal', { refused: true }],
    ['is for something else', { purposes: ['networkMap'] }],
    ['names no service', { services: [] }],
  ] as const)('does not open on a consent that %s', (_why, change) => {
    expect(hasConsentForLog([{ ...consent, ...change }], today)).toBe(false);
  });

  it('does not open when the other guardian has refused', () => {
    const refusal = { ...consent, id: 'c2', givenBy: ['Far Testesen'], refused: true };
    expect(hasConsentForLog([consent, refusal], today)).toBe(false);
  });
});
