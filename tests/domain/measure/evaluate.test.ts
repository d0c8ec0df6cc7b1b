import { describe, expect, it } from 'vitest';
import type { EvaluationQuestion } from '@domain/measure/evaluate.ts';
import { evaluateMeasure } from '@domain/measure/evaluate.ts';
import { evaluationDecisions, measureStatuses } from '@domain/measure/measure-terms.ts';

const going: EvaluationQuestion = {
  status: 'active',
  startsOn: '2027-01-25',
  today: '2027-03-16',
  decision: 'continue',
  evaluatedOn: '2027-03-12',
  lineValue: null,
  lineSetBy: '',
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
      error: ['nextEvaluationNotLater'],
    });
  });

  it('is made on a day between the start of the measure and today', () => {
    expect(evaluateMeasure({ ...going, evaluatedOn: '2027-03-17' })).toMatchObject({
      error: ['evaluatedInFuture'],
    });
    expect(evaluateMeasure({ ...going, evaluatedOn: '2027-01-24' })).toMatchObject({
      error: ['evaluatedBeforeStart'],
    });
  });

  it('takes a mark on the line only together with who put it there', () => {
    for (const lineValue of [0, 5, 10]) {
      expect(evaluateMeasure({ ...going, lineValue, lineSetBy: ' ' })).toMatchObject({
        error: ['lineSetterMissing'],
      });
      expect(evaluateMeasure({ ...going, lineValue, lineSetBy: 'Mikkel og mor' }).ok).toBe(true);
    }
    expect(evaluateMeasure({ ...going, lineValue: null, lineSetBy: '' }).ok).toBe(true);
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
