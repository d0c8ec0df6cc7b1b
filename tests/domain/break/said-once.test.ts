import { expect, test } from 'vitest';
import { breakRules } from '@domain/break/break-rule.ts';
import type { BreakRule } from '@domain/break/break-rule.ts';
import { breakOf } from '@domain/break/follow-up-break.ts';
import { saidOnce } from '@domain/break/said-once.ts';
import type { DueKind } from '@domain/deadline/due-kinds.ts';
import { dueKinds } from '@domain/deadline/due-kinds.ts';

const found = (rule: BreakRule, recordId: string | null = 'a') =>
  breakOf({ rule, since: '2027-03-01', mending: 'planMeeting', recordId });
const due = (kind: DueKind, recordId: string | null = 'a') => ({
  kind,
  dueOn: '2027-03-01',
  about: '',
  recordId,
});

test.each([
  ['topStepUndecided', ['levelZeroDecision']],
  ['offerUnanswered', ['batonOfferUnanswered', 'receiptMissing']],
  ['evaluationPassed', ['measureEvaluation']],
  ['noNextMeeting', ['firstMeeting', 'minutesMissing']],
  ['consentEndsBeforeMeeting', ['consentEnds', 'consentEnded']],
] as readonly [BreakRule, readonly DueKind[]][])('%s says what %s would say', (rule, kinds) => {
  const all = dueKinds.filter((kind) => kind !== 'batonOfferForMe').map((kind) => due(kind));
  const said = saidOnce([found(rule)], all).due.map(({ kind }) => kind);
  expect(all.map(({ kind }) => kind).filter((kind) => !said.includes(kind))).toEqual(kinds);
});

test.each([
  ['evaluationPassed', 'measureEvaluation'],
  ['noNextMeeting', 'minutesMissing'],
  ['offerUnanswered', 'receiptMissing'],
] as readonly [BreakRule, DueKind][])('%s says nothing of another %s', (rule, kind) => {
  expect(saidOnce([found(rule)], [due(kind, 'another')]).due).toHaveLength(1);
});

test('whoever was asked answers, and is not reminded like the one who waits', () => {
  const said = saidOnce(
    breakRules.map((rule) => found(rule)),
    [due('batonOfferForMe')],
  );
  expect(said.due).toHaveLength(1);
  expect(said.breaks.map(({ rule }) => rule)).toEqual(
    breakRules.filter((rule) => rule !== 'offerUnanswered'),
  );
});
