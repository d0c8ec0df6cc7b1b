import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pauseCauses } from '@domain/case/log-status-change.ts';
import { logStatuses } from '@domain/case/log-status.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import type { LevelQuestion } from '@domain/level/decide-level.ts';
import { decideLevel, levelAfter } from '@domain/level/decide-level.ts';
import { levelDecisions } from '@domain/level/decision.ts';
import { levels } from '@domain/level/level.ts';

const clarified: LevelQuestion = {
  current: 0,
  logStatus: 'none',
  pauseCause: null,
  decision: 'toLevel1',
  hasConsentForLog: false,
  hasHolder: false,
  reason: 'Vi har prøvd i seks uker',
  policy: defaultPolicy,
};

const anyQuestion: fc.Arbitrary<LevelQuestion> = fc.record({
  current: fc.constantFrom(...levels),
  logStatus: fc.constantFrom(...logStatuses),
  pauseCause: fc.constantFrom(...pauseCauses, null),
  decision: fc.constantFrom(...levelDecisions),
  hasConsentForLog: fc.boolean(),
  hasHolder: fc.boolean(),
  reason: fc.constantFrom('', '  ', 'Barnet trenger mer hjelp'),
  policy: fc.record({ logRequiredFromLevel: fc.constantFrom(1 as const, 2 as const) }),
});

describe('decideLevel', () => {
  it('lets level 1 be decided before consent, and asks for a log next', () => {
    expect(decideLevel(clarified)).toEqual({
      ok: true,
      value: {
        level: 1,
        logStatus: 'none',
        pauseCause: null,
        events: ['levelChanged', 'logRequired'],
      },
    });
  });

  it('leaves the log at level 1 to choice where the municipality says so', () => {
    const outcome = decideLevel({ ...clarified, policy: { logRequiredFromLevel: 2 } });
    expect(outcome).toMatchObject({ value: { events: ['levelChanged'] } });
  });

  it('lets level 2 or 3 be decided before there is a log, because nothing is shared yet', () => {
    expect(decideLevel({ ...clarified, decision: 'toLevel3' })).toMatchObject({
      ok: true,
      value: { level: 3, logStatus: 'none', events: ['levelChanged', 'logRequired'] },
    });
  });

  it('names every reason at once when a shared log is raised without anything', () => {
    const shared = { ...clarified, current: 1, logStatus: 'open', decision: 'toLevel2' } as const;
    expect(decideLevel({ ...shared, reason: ' ' })).toEqual({
      ok: false,
      error: ['reasonMissing', 'consentMissing', 'holderMissing'],
    });
  });

  it('lets a child go down without asking for consent again', () => {
    const outcome = decideLevel({ ...clarified, current: 3, logStatus: 'paused' });
    expect(outcome).toMatchObject({ ok: true, value: { level: 1 } });
  });

  it('refuses the level that the child has already', () => {
    expect(decideLevel({ ...clarified, current: 1 })).toEqual({
      ok: false,
      error: ['levelUnchanged'],
    });
  });

  it('closes an open log together with the concern', () => {
    const outcome = decideLevel({ ...clarified, current: 2, logStatus: 'open', decision: 'close' });
    expect(outcome).toEqual({
      ok: true,
      value: {
        level: 0,
        logStatus: 'closed',
        pauseCause: null,
        events: ['concernClosed', 'logClosed'],
      },
    });
  });

  it('lets an open log rest while the concern is clarified anew, and keeps its holder', () => {
    const open = { ...clarified, current: 2, logStatus: 'open', hasHolder: true } as const;
    expect(decideLevel({ ...open, decision: 'toLevel0' })).toEqual({
      ok: true,
      value: {
        level: 0,
        logStatus: 'paused',
        pauseCause: 'backToZero',
        events: ['levelChanged', 'logPaused'],
      },
    });
  });

  it('wakes a log that rested at level 0 when a level is decided and a consent covers it', () => {
    const resting = {
      ...clarified,
      logStatus: 'paused',
      pauseCause: 'backToZero',
      hasHolder: true,
    } as const;
    expect(decideLevel({ ...resting, hasConsentForLog: true })).toMatchObject({
      value: { level: 1, logStatus: 'open', pauseCause: null },
    });
    expect(decideLevel(resting)).toMatchObject({
      value: { level: 1, logStatus: 'paused', pauseCause: 'consent' },
    });
  });

  it('closes a concern that never had a log', () => {
    expect(decideLevel({ ...clarified, decision: 'close' })).toEqual({
      ok: true,
      value: { level: 0, logStatus: 'none', pauseCause: null, events: ['concernClosed'] },
    });
  });

  it('refuses to close what is closed', () => {
    expect(decideLevel({ ...clarified, logStatus: 'closed', decision: 'close' })).toMatchObject({
      error: ['levelUnchanged'],
    });
  });

  it('never raises a shared log to 2 or 3 without consent and holder, and never moves without a reason', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const outcome = decideLevel(question);
        if (!outcome.ok) {
          expect(outcome.error.length).toBeGreaterThan(0);
          return;
        }
        expect(question.reason.trim()).not.toBe('');
        expect(outcome.value.level).toBe(levelAfter(question.decision));
        // A log that rests while the concern is clarified anew shares nothing, so any level may be decided.
        const isShared =
          question.logStatus === 'open' ||
          (question.logStatus === 'paused' && question.pauseCause !== 'backToZero');
        if (isShared && outcome.value.level >= 2 && outcome.value.level > question.current) {
          expect(question.hasConsentForLog && question.hasHolder).toBe(true);
        }
        if (question.decision === 'close') {
          expect(['open', 'paused']).not.toContain(outcome.value.logStatus);
        }
      }),
    );
  });
});
