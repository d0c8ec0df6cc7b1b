import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakRules } from '@domain/break/break-rule.ts';
import type { BreakRule } from '@domain/break/break-rule.ts';
import { detectBreaks } from '@domain/break/detect-breaks.ts';
import type { FollowUpFacts } from '@domain/break/follow-up-facts.ts';
import { watchedRules } from '@domain/break/watched-rules.ts';
import { logStatuses } from '@domain/case/log-status.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { levels } from '@domain/level/level.ts';
import { addDays } from '@domain/time/local-date.ts';
import { calmFacts, consent, measure, today } from './calm-facts.ts';

const rulesOf = (facts: FollowUpFacts) =>
  detectBreaks(facts, defaultPolicy, today).map(({ rule }) => rule);

/** The smallest change of a calm log that breaks each rule. */
const broken: Readonly<Record<BreakRule, Partial<FollowUpFacts>>> = {
  topStepUndecided: {
    topStepAssessments: [{ id: 'a', assessedOn: '2027-03-01', at: '2027-03-01T08:00:00Z' }],
  },
  holderAway: {
    absences: [{ userId: 'siv', from: today, to: today, saidOn: '2027-03-01' }],
  },
  offerUnanswered: {
    offer: {
      id: 'o',
      toUserId: 'kari',
      packageId: null,
      toName: 'Kari',
      message: '',
      offeredOn: '2027-02-01',
      expiresOn: '2027-04-01',
    },
  },
  measureWithoutResponsible: { measures: [measure({ responsible: '' })] },
  responsibleLeft: { measures: [measure({ responsible: 'Noen Andre' })] },
  evaluationPassed: { measures: [measure({ evaluateOn: '2027-03-15' })] },
  noNextMeeting: { planned: [] },
  levelWithoutMeeting: {
    lastRaise: { on: '2027-03-01', from: 1, to: 2 },
    lastMeetingOn: '2027-01-12',
  },
  consentEndsBeforeMeeting: { consents: [consent({ to: '2027-03-30' })] },
  ageLimitNear: { birthDate: '2012-04-01', officeService: 'kindergarten' },
  transitionUnplanned: { birthDate: '2021-04-01' },
  childVoiceMissing: { lastChildVoiceOn: null, lastEvaluationOn: '2027-02-01' },
  quietLog: { lastWrittenOn: '2026-12-01', openedOn: '2026-11-01' },
};

test('a follow-up that goes as it should has no break', () => {
  expect(rulesOf(calmFacts())).toEqual([]);
});

test.each(breakRules)('the rule %s is asked, and it alone finds its break', (rule) => {
  expect(rulesOf(calmFacts(broken[rule]))).toEqual([rule]);
});

test('a concern on the top step comes first, then what has lasted longest', () => {
  const facts = calmFacts({
    ...broken.topStepUndecided,
    measures: [
      measure({ id: 'a', evaluateOn: '2027-03-10' }),
      measure({ id: 'b', evaluateOn: '2027-02-10' }),
    ],
  });
  const found = detectBreaks(facts, defaultPolicy, today);
  expect(found.map(({ rule, recordId }) => `${rule} ${recordId}`)).toEqual([
    'topStepUndecided a',
    'evaluationPassed b',
    'evaluationPassed a',
  ]);
});

test('whatever the facts: only watched rules speak, and no break counts from a day to come', () => {
  const day = fc.integer({ min: -400, max: 400 }).map((offset) => addDays(today, offset));
  const maybe = fc.option(day);
  const facts = fc.record({
    logStatus: fc.constantFrom(...logStatuses),
    level: fc.constantFrom(...levels),
    holder: fc.constantFrom(
      { userId: 'siv', name: 'Siv Stafett' },
      { userId: null, name: 'Skolen' },
      null,
    ),
    isOnPaper: fc.boolean(),
    birthDate: fc.constantFrom('2021-04-01', '2012-04-01', '2009-02-28', null),
    openedOn: fc.integer({ min: -400, max: 0 }).map((offset) => addDays(today, offset)),
    lastWrittenOn: maybe,
    lastMeetingOn: maybe,
    lastEvaluationOn: maybe,
    lastChildVoiceOn: maybe,
    planned: fc.array(
      day.map((on) => ({ id: on, type: 'evaluation' as const, on, plannedOn: '2026-01-01' })),
      { maxLength: 2 },
    ),
    measures: fc.array(
      fc
        .tuple(day, fc.constantFrom('', 'Siv Stafett', 'Noen Andre'))
        .map(([evaluateOn, responsible]) =>
          measure({ evaluateOn, responsible, agreedOn: '2026-06-01' }),
        ),
      { maxLength: 2 },
    ),
    consents: fc.array(
      maybe.map((to) => consent({ from: '2026-01-01', to })),
      { maxLength: 2 },
    ),
    topStepAssessments: fc.array(
      day.map((assessedOn) => ({ id: assessedOn, assessedOn, at: `${assessedOn}T08:00:00Z` })),
      { maxLength: 2 },
    ),
  });
  fc.assert(
    fc.property(facts, (change) => {
      const given = calmFacts(change);
      for (const { rule, since } of detectBreaks(given, defaultPolicy, today)) {
        expect(watchedRules(given)).toContain(rule);
        expect([rule, since <= today]).toEqual([rule, true]);
      }
    }),
  );
});
