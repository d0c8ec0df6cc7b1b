import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  refusalOfEvaluatedOn,
  refusalOfMeasureDays,
  refusalOfNextEvaluation,
} from '@domain/measure/measure-days.ts';
import { addDays, addYears } from '@domain/time/local-date.ts';

const today = '2027-03-16';

describe('the days of a measure', () => {
  it('let a measure be evaluated the day it starts, and not the day before', () => {
    expect(refusalOfMeasureDays({ startsOn: today, evaluateOn: today }, today)).toBeNull();
    expect(refusalOfMeasureDays({ startsOn: today, evaluateOn: '2027-03-15' }, today)).toBe(
      'evaluationBeforeStart',
    );
  });

  it('reach two years ahead and not a day further', () => {
    expect(refusalOfMeasureDays({ startsOn: today, evaluateOn: '2029-03-16' }, today)).toBeNull();
    expect(refusalOfMeasureDays({ startsOn: today, evaluateOn: '2029-03-17' }, today)).toBe(
      'evaluationTooFarAhead',
    );
    expect(refusalOfNextEvaluation('2029-03-17', today, today)).toBe('evaluationTooFarAhead');
  });

  it('reach to the last day of February when they are agreed on a leap day', () => {
    const leapDay = '2028-02-29';
    expect(
      refusalOfMeasureDays({ startsOn: leapDay, evaluateOn: '2030-02-28' }, leapDay),
    ).toBeNull();
    expect(refusalOfMeasureDays({ startsOn: leapDay, evaluateOn: '2030-03-01' }, leapDay)).toBe(
      'evaluationTooFarAhead',
    );
  });

  it('do not move when the clocks do', () => {
    const lastOfWinter = '2027-03-27';
    const firstOfSummer = '2027-03-28';
    expect(refusalOfEvaluatedOn(firstOfSummer, lastOfWinter, firstOfSummer)).toBeNull();
    expect(refusalOfEvaluatedOn(firstOfSummer, lastOfWinter, lastOfWinter)).toBe(
      'evaluatedInFuture',
    );
    expect(refusalOfNextEvaluation(firstOfSummer, lastOfWinter, lastOfWinter)).toBeNull();
  });

  it('let nobody evaluate what has not begun, or on a day to come', () => {
    expect(refusalOfEvaluatedOn(today, today, today)).toBeNull();
    expect(refusalOfEvaluatedOn('2027-03-15', today, today)).toBe('evaluatedBeforeStart');
    expect(refusalOfEvaluatedOn('2027-03-17', today, today)).toBe('evaluatedInFuture');
  });

  it('put the next evaluation after the one that was made', () => {
    expect(refusalOfNextEvaluation('2027-03-17', today, today)).toBeNull();
    expect(refusalOfNextEvaluation(today, today, today)).toBe('nextEvaluationNotLater');
  });

  it('are right exactly between the start and two years from today, whatever the day', () => {
    const day = fc.integer({ min: -1500, max: 1500 }).map((days) => addDays(today, days));
    fc.assert(
      fc.property(day, day, day, (now, startsOn, evaluateOn) => {
        const isRight = startsOn <= evaluateOn && evaluateOn <= addYears(now, 2);
        expect(refusalOfMeasureDays({ startsOn, evaluateOn }, now) === null).toBe(isRight);
      }),
    );
  });
});
