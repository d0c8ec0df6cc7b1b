import { describe, expect, it } from 'vitest';
import { canReopenLog } from '@domain/case/reopen-log.ts';
import type { Consent } from '@domain/consent/consent.ts';

const consent: Consent = {
  id: 'c',
  givenBy: ['kari'],
  purposes: ['openLog'],
  services: ['kindergarten'],
  kinds: ['identity'],
  excluded: '',
  from: '2027-01-01',
  to: null,
  withdrawnOn: null,
  refused: false,
};
const closed = {
  level: 1,
  logStatus: 'closed',
  consents: [consent],
  today: '2027-03-16',
  holderUserId: 'lise',
  reason: 'Uroen er tilbake etter sommeren.',
} as const;

describe('canReopenLog', () => {
  it('opens a closed log again with level, consent, holder and a reason', () => {
    expect(canReopenLog(closed)).toEqual({ ok: true, value: { holderUserId: 'lise' } });
  });

  it('asks for all that the first opening asks, and why', () => {
    expect(
      canReopenLog({ ...closed, level: 0, consents: [], holderUserId: null, reason: '' }),
    ).toEqual({
      ok: false,
      error: ['reasonMissing', 'levelNotDecided', 'consentMissing', 'holderMissing'],
    });
  });

  it.each([
    ['none', 'logNotClosed'],
    ['paused', 'logNotClosed'],
    ['open', 'logAlreadyOpen'],
  ] as const)('has nothing to reopen when the log is %s', (logStatus, error) => {
    expect(canReopenLog({ ...closed, logStatus })).toEqual({ ok: false, error: [error] });
  });
});
