import { describe, expect, it } from 'vitest';
import { completeAssessment } from '@domain/scale/complete-assessment.ts';
import { sampleInstrument } from './sample-instrument.ts';

const given = {
  answers: { r1: 'seen', w1: 'notSeen' },
  chosenStepId: 'support',
  reason: ' Har vart lenge ',
  reportingAnswered: false,
} as const;

describe('completeAssessment', () => {
  it('keeps the person’s own choice beside the suggestion, and the unanswered as not known', () => {
    expect(completeAssessment(sampleInstrument, given)).toEqual({
      ok: true,
      value: {
        instrumentId: 'sample',
        instrumentVersion: 3,
        answers: {
          w1: 'notSeen',
          w2: 'notKnown',
          r1: 'seen',
          r2: 'notKnown',
          s1: 'notKnown',
          p1: 'notKnown',
          p2: 'notKnown',
        },
        suggestion: {
          highestTickedStepId: 'reduced',
          opensReporting: false,
          notKnownItemIds: ['w2', 'r2', 's1', 'p1', 'p2'],
        },
        chosenStepId: 'support',
        reason: 'Har vart lenge',
      },
    });
  });

  it('refuses an unknown step, an unknown item and a missing reason, all at once', () => {
    const wrong = { ...given, answers: { x9: 'seen' }, chosenStepId: 'x', reason: ' ' } as const;
    expect(completeAssessment(sampleInstrument, wrong)).toEqual({
      ok: false,
      error: ['stepUnknown', 'itemUnknown', 'reasonMissing'],
    });
  });

  it('asks what was done about reporting when the reporting step is ticked or chosen', () => {
    const ticked = { ...given, answers: { p1: 'seen' } } as const;
    const chosen = { ...given, chosenStepId: 'protect' };
    for (const case_ of [ticked, chosen]) {
      expect(completeAssessment(sampleInstrument, case_)).toEqual({
        ok: false,
        error: ['reportingMissing'],
      });
      expect(completeAssessment(sampleInstrument, { ...case_, reportingAnswered: true }).ok).toBe(
        true,
      );
    }
  });
});
