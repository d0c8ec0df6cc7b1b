import { describe, expect, it } from 'vitest';
import { consentPurposes, informationKinds } from '@domain/consent/consent-terms.ts';
import type { Consent } from '@domain/consent/consent.ts';
import { canEndPaper, canKeepOnPaper } from '@domain/paper/keep-on-paper.ts';

const asked = {
  level: 1,
  logStatus: 'none',
  keeping: 'digital',
  answeredBy: ['Kari Oppdiktet'],
  holderUserId: 'u1',
  hasHolder: false,
} as const;

describe('keeping a log on paper', () => {
  it('opens a log that does not run, with a holder, from level 1', () => {
    expect(canKeepOnPaper(asked)).toEqual({ ok: true, value: { opens: true } });
    expect(canKeepOnPaper({ ...asked, logStatus: 'closed', keeping: 'paper' })).toEqual({
      ok: true,
      value: { opens: true },
    });
  });

  it('asks for no consent to share: nothing is shared digitally', () => {
    // There is no field to give one in; what is asked for is the family's own answer.
    expect(canKeepOnPaper({ ...asked, answeredBy: [' '] })).toEqual({
      ok: false,
      error: ['answerMissing'],
    });
  });

  it('goes on with the holder that there is when the log runs or rests', () => {
    for (const logStatus of ['open', 'paused'] as const) {
      const running = { ...asked, logStatus, holderUserId: null, hasHolder: true };
      expect(canKeepOnPaper(running)).toEqual({ ok: true, value: { opens: false } });
      expect(canKeepOnPaper({ ...running, hasHolder: false })).toEqual({
        ok: false,
        error: ['holderMissing'],
      });
    }
  });

  it('answers with every reason against it at once', () => {
    expect(
      canKeepOnPaper({
        ...asked,
        level: 0,
        logStatus: 'open',
        keeping: 'paper',
        answeredBy: [],
        holderUserId: null,
      }),
    ).toEqual({
      ok: false,
      error: ['levelNotDecided', 'alreadyOnPaper', 'answerMissing', 'holderMissing'],
    });
  });
});

describe('going back to a digital log', () => {
  const consent: Consent = {
    id: 'c1',
    givenBy: ['Kari Oppdiktet'],
    purposes: [...consentPurposes],
    services: ['kindergarten'],
    kinds: [...informationKinds],
    excluded: '',
    from: '2027-03-02',
    to: null,
    withdrawnOn: null,
    refused: false,
  };
  const today = '2027-03-16';
  const kept = { keeping: 'paper', logStatus: 'open', consents: [consent], today } as const;

  it('needs the consent that opening a log needs', () => {
    expect(canEndPaper(kept)).toEqual({ ok: true, value: null });
    expect(canEndPaper({ ...kept, consents: [] })).toEqual({
      ok: false,
      error: ['consentMissing'],
    });
  });

  it('is stopped by a refusal until those who refused have consented later', () => {
    const refusal = {
      ...consent,
      id: 'r1',
      from: '2027-03-01',
      kinds: [],
      services: [],
      refused: true,
    };
    expect(canEndPaper({ ...kept, consents: [refusal] }).ok).toBe(false);
    expect(canEndPaper({ ...kept, consents: [refusal, consent] }).ok).toBe(true);
  });

  it('is nothing to ask about for a log that is kept here already, or that rests', () => {
    expect(canEndPaper({ ...kept, keeping: 'digital' })).toEqual({
      ok: false,
      error: ['notOnPaper'],
    });
    expect(canEndPaper({ ...kept, logStatus: 'paused' })).toEqual({
      ok: false,
      error: ['logNotOpen'],
    });
  });
});
