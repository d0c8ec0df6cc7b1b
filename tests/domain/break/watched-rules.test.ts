import { expect, test } from 'vitest';
import { breakRules } from '@domain/break/break-rule.ts';
import { watchedRules } from '@domain/break/watched-rules.ts';
import { calmFacts } from './calm-facts.ts';

const watched = (change: Parameters<typeof calmFacts>[0]) => watchedRules(calmFacts(change));

test('an open log is watched by every rule', () => {
  expect(watched({})).toEqual(breakRules);
});

test('who does what in a log on paper stands on the paper', () => {
  expect(breakRules.filter((rule) => !watched({ isOnPaper: true }).includes(rule))).toEqual([
    'measureWithoutResponsible',
    'responsibleLeft',
  ]);
});

test('a log that rests is watched by what still can be done', () => {
  expect(watched({ logStatus: 'paused' })).toEqual([
    'topStepUndecided',
    'holderAway',
    'offerUnanswered',
    'ageLimitNear',
  ]);
});

test.each([
  ['before there is a log', { logStatus: 'none', holder: null }],
  ['after it was closed', { logStatus: 'closed', holder: null }],
  ['while another office has the baton', { holder: { userId: null, name: 'Skolen' } }],
] as const)('%s, only a concern on the top step is', (_when, change) => {
  expect(watched(change)).toEqual(['topStepUndecided']);
});
