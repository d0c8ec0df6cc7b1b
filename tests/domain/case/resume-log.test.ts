import { describe, expect, it } from 'vitest';
import { pauseCauses } from '@domain/case/log-status-change.ts';
import { resumeLog } from '@domain/case/resume-log.ts';

const resting = {
  logStatus: 'paused',
  pauseCause: 'agreed',
  level: 2,
  hasConsentForLog: true,
} as const;

describe('resumeLog', () => {
  it.each(pauseCauses)('opens a log that rested for %s when a consent covers it', (pauseCause) => {
    expect(resumeLog({ ...resting, pauseCause })).toEqual({
      ok: true,
      value: { pauseCause: null },
    });
  });

  it('stays paused, now for want of consent, when the consent ran out during the pause', () => {
    expect(resumeLog({ ...resting, hasConsentForLog: false })).toEqual({
      ok: true,
      value: { pauseCause: 'consent' },
    });
  });

  it('does not do the same twice: a log that already waits for consent is told so', () => {
    const waiting = { ...resting, pauseCause: 'consent', hasConsentForLog: false } as const;
    expect(resumeLog(waiting)).toEqual({ ok: false, error: 'consentMissing' });
  });

  it('asks for a level first when the concern is being clarified anew', () => {
    expect(resumeLog({ ...resting, pauseCause: 'backToZero', level: 0 })).toEqual({
      ok: false,
      error: 'levelNotDecided',
    });
  });

  it('has nothing to resume unless the log rests', () => {
    expect(resumeLog({ ...resting, logStatus: 'open' })).toEqual({
      ok: false,
      error: 'logAlreadyOpen',
    });
    expect(resumeLog({ ...resting, logStatus: 'closed' })).toEqual({
      ok: false,
      error: 'logNotOpen',
    });
    expect(resumeLog({ ...resting, logStatus: 'none' })).toEqual({
      ok: false,
      error: 'logNotOpen',
    });
  });
});
