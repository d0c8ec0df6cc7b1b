import { describe, expect, test } from 'vitest';
import { isDone, nextStep, pathSteps } from '../../../src-renderer/features/child/next-step.ts';
import type { ChildStanding } from '../../../src-renderer/features/child/next-step.ts';

const fresh: ChildStanding = {
  standing: 'clarifying',
  pauseCause: null,
  holderIsElsewhere: false,
  offer: null,
  observations: 0,
  assessments: 0,
  hasConsentForLog: null,
  measures: null,
  mapVersions: null,
  meetings: null,
  evaluation: null,
  evaluations: null,
};

const open: ChildStanding = {
  ...fresh,
  standing: 'logOpen',
  observations: null,
  assessments: null,
  measures: 1,
  mapVersions: 1,
  meetings: 1,
  evaluation: 'later',
  evaluations: 1,
};

test('a child is led through the model one step at a time', () => {
  const way: readonly ChildStanding[] = [
    fresh,
    { ...fresh, observations: 1 },
    { ...fresh, observations: 1, assessments: 1 },
    { ...fresh, standing: 'waitingForLog', hasConsentForLog: false },
    { ...fresh, standing: 'waitingForLog', hasConsentForLog: true },
    { ...open, measures: 0, mapVersions: 0, meetings: 0, evaluation: null, evaluations: 0 },
    { ...open, mapVersions: 0, meetings: 0, evaluations: 0 },
    { ...open, meetings: 0, evaluations: 0 },
    { ...open, evaluation: 'dueSoon', evaluations: 0 },
    open,
  ];
  expect(way.map(nextStep)).toEqual([...pathSteps]);
});

test('an evaluation that is weeks away is not the thing of the day', () => {
  expect(nextStep({ ...open, evaluation: 'later', evaluations: 0 })).toBe('handOver');
});

describe('what stands before everything on the way', () => {
  test('an offer to whoever is on', () => {
    expect(nextStep({ ...open, offer: 'forMe', evaluation: 'overdue' })).toBe('answerOffer');
  });
  test('a baton in another office', () => {
    expect(nextStep({ ...open, holderIsElsewhere: true })).toBe('elsewhere');
  });
  test('a paused log asks for the consent', () => {
    expect(nextStep({ ...open, standing: 'logPaused' })).toBe('renewConsent');
  });
  test('a log that rests by agreement asks to be taken up again', () => {
    const resting = { ...open, standing: 'logPaused', pauseCause: 'agreed' } as const;
    expect(nextStep(resting)).toBe('resume');
  });
  test('an overdue evaluation comes before the map', () => {
    expect(nextStep({ ...open, evaluation: 'overdue', mapVersions: 0 })).toBe('evaluate');
  });
});

test('what is not mine to read is never asked for as missing', () => {
  expect(nextStep({ ...fresh, observations: null, assessments: null })).toBe('decide');
  expect(nextStep({ ...open, mapVersions: null, meetings: null })).toBe('handOver');
});

test('a step is never shown as done on a guess', () => {
  expect(isDone('observe', open)).toBeNull();
  expect(isDone('map', { ...open, mapVersions: 0 })).toBe(false);
  expect(isDone('map', open)).toBe(true);
  expect(isDone('consent', { ...fresh, standing: 'waitingForLog' })).toBe(false);
});
