import { expect, test } from 'vitest';
import { childVoiceMissing } from '@domain/break/child-voice-missing.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { calmFacts, today } from './calm-facts.ts';

const breaksOf = (change: Parameters<typeof calmFacts>[0]) =>
  childVoiceMissing(calmFacts({ lastChildVoiceOn: '2027-01-20', ...change }), defaultPolicy, today);

test.each([
  ['28 days ago', '2027-02-16', 0],
  ['29 days ago', '2027-02-15', 1],
])('an evaluation %s, and the child was heard before it only', (_when, lastEvaluationOn, count) => {
  expect(breaksOf({ lastEvaluationOn })).toHaveLength(count);
});

test('says which evaluation, and leads to writing down what the child says', () => {
  expect(breaksOf({ lastEvaluationOn: '2027-02-01' })).toMatchObject([
    {
      rule: 'childVoiceMissing',
      face: 'afterEvaluation',
      since: '2027-03-01',
      on: '2027-02-01',
      mending: 'hearChild',
    },
  ]);
});

test.each([
  ['the day before the evaluation', '2027-01-31', 1],
  ['the same day', '2027-02-01', 0],
  ['later', '2027-03-16', 0],
])('a voice that was heard %s', (_when, lastChildVoiceOn, count) => {
  expect(breaksOf({ lastEvaluationOn: '2027-02-01', lastChildVoiceOn })).toHaveLength(count);
});

test.each([
  ['and there is no evaluation', null],
  ['and there was an evaluation meanwhile, which is no reason to wait longer', '2027-03-15'],
])('while the child has not been heard at all %s, it counts from the opening', (_what, on) => {
  const change = { lastChildVoiceOn: null, lastEvaluationOn: on };
  expect(breaksOf({ ...change, openedOn: '2027-02-15' })).toMatchObject([
    { face: 'afterOpening', on: '2027-02-15' },
  ]);
  expect(breaksOf({ ...change, openedOn: '2027-02-16' })).toEqual([]);
});

test('what the child said before the log was opened again is not said in it', () => {
  const change = { lastEvaluationOn: null, lastChildVoiceOn: '2027-02-01' };
  expect(breaksOf({ ...change, openedOn: '2027-02-10' })).toMatchObject([
    { face: 'afterOpening', on: '2027-02-10' },
  ]);
  expect(breaksOf({ ...change, openedOn: '2027-02-01' })).toEqual([]);
});

test('an evaluation from before the log was opened here is not asked about', () => {
  const change = { openedOn: '2027-03-01', lastEvaluationOn: '2026-12-01' };
  expect(breaksOf(change)).toEqual([]);
});

test('on paper the milestones of evaluation and voice count', () => {
  const paper = { evaluation: '2027-02-01' };
  const change = { isOnPaper: true, lastEvaluationOn: null, paper };
  expect(breaksOf(change)).toMatchObject([
    { face: 'afterEvaluation', on: '2027-02-01', mending: 'registerFromPaper' },
  ]);
  expect(breaksOf({ ...change, paper: { ...paper, childVoice: '2027-02-10' } })).toEqual([]);
});

test('a child who is not born yet is not asked', () => {
  expect(breaksOf({ isUnborn: true, birthDate: null, lastEvaluationOn: '2027-01-20' })).toEqual([]);
});
