import { describe, expect, it } from 'vitest';
import type { EvaluationQuestion } from '@domain/measure/evaluate.ts';
import { evaluateMeasure } from '@domain/measure/evaluate.ts';
import { evaluationDecisions, measureStatuses } from '@domain/measure/measure-terms.ts';

const going: EvaluationQuestion = {
  status: 'active',
  decision: 'continue',
  evaluatedOn: '2027-03-12',
  nextEvaluationOn: '2027-04-23',
  changedTo: '',
};

describe('evaluateMeasure', () => {
  it('continues to a new date', () => {
    expect(evaluateMeasure(going)).toEqual({
      ok: true,
      value: { status: 'active', nextEvaluationOn: '2027-04-23', successor: null },
    });
  });

  it('needs a decision', () => {
    expect(evaluateMeasure({ ...going, decision: null })).toMatchObject({
      error: ['decisionMissing'],
    });
  });

  it('needs a later date to continue', () => {
    expect(evaluateMeasure({ ...going, nextEvaluationOn: null })).toMatchObject({
      error: ['evaluationDateMissing'],
    });
    expect(evaluateMeasure({ ...going, nextEvaluationOn: going.evaluatedOn })).toMatchObject({
      error: ['periodInvalid'],
    });
  });

  it('ends a changed measure and names the one that takes its place', () => {
    const change = { ...going, decision: 'change', changedTo: ' Lek i liten gruppe ute ' } as const;
    expect(evaluateMeasure(change)).toEqual({
      ok: true,
      value: {
        status: 'changed',
        nextEvaluationOn: null,
        successor: { what: 'Lek i liten gruppe ute', evaluateOn: '2027-04-23' },
      },
    });
    expect(evaluateMeasure({ ...change, changedTo: ' ' })).toMatchObject({
      error: ['wordingMissing'],
    });
  });

  it('stops without a new date', () => {
    expect(evaluateMeasure({ ...going, decision: 'stop', nextEvaluationOn: null })).toEqual({
      ok: true,
      value: { status: 'stopped', nextEvaluationOn: null, successor: null },
    });
  });

  it('is final once changed or stopped', () => {
    for (const status of measureStatuses.filter((one) => one !== 'active')) {
      for (const decision of evaluationDecisions) {
        const again = evaluateMeasure({ ...going, status, decision, changedTo: 'Noe nytt' });
        expect(again).toMatchObject({ error: ['measureNotActive'] });
      }
    }
  });
});
