import { describe, expect, it } from 'vitest';
import type { GuideFacts } from '@domain/guide/guide-facts.ts';
import { roundStart } from '@domain/guide/round-start.ts';
import { stepBefore } from '@domain/guide/step-before.ts';
import { freshFacts, note, on, openFacts } from '../../support/guide-facts.ts';

const before = (facts: GuideFacts, isDue = false) => stepBefore(facts, roundStart(facts), isDue);
const suspicious = { notes: [note('2027-03-05', { suspicion: true })] };

it('nothing stands before the guide of a new child, nor of a log that is under way', () => {
  expect(before(freshFacts)).toBeNull();
  expect(before(openFacts(1))).toBeNull();
});

describe('suspicion', () => {
  it('leads to the report before everything else, wherever the baton is', () => {
    expect(before({ ...freshFacts, ...suspicious })).toBe('report');
    const log = { ...openFacts(1).log, holderIsElsewhere: true };
    const notes = [note('2027-03-12', { suspicion: true })];
    expect(before(openFacts(1, { notes, log }))).toBe('report');
  });

  it('is answered by a report, by a scale that answers whether to report, and by a decision', () => {
    const facts = { ...freshFacts, ...suspicious };
    expect(before({ ...facts, reports: [on('2027-03-05', 11)] })).toBeNull();
    const weighed = { ...on('2027-03-06'), reportingAnswered: true };
    expect(before({ ...facts, assessments: [weighed] })).toBeNull();
    expect(before({ ...facts, assessments: [{ ...weighed, reportingAnswered: false }] })).toBe(
      'report',
    );
    expect(before(openFacts(1, suspicious))).toBeNull();
  });

  it('is not answered by what was done before it', () => {
    const earlier = { reports: [on('2027-03-04')], assessments: [] };
    expect(before({ ...freshFacts, ...suspicious, ...earlier })).toBe('report');
  });

  it('is nothing to somebody who may not read the notes', () => {
    expect(before({ ...freshFacts, notes: null })).toBeNull();
  });
});

describe('the baton', () => {
  const withLog = (change: Partial<GuideFacts['log']>) =>
    openFacts(1, { log: { ...openFacts(1).log, ...change } });

  it('that is elsewhere has its guide there', () => {
    expect(before(withLog({ holderIsElsewhere: true, offer: 'forMe' }))).toBe('elsewhere');
  });

  it('that is offered to me is answered first', () => {
    expect(before(withLog({ offer: 'forMe' }), true)).toBe('answerOffer');
  });

  it('that waits for somebody else’s answer does not put an evaluation off', () => {
    expect(before(withLog({ offer: 'waiting' }))).toBe('awaitAnswer');
    expect(before(withLog({ offer: 'waiting' }), true)).toBeNull();
  });
});

describe('a log', () => {
  it('that is decided and consented to waits for its holder', () => {
    const facts = openFacts(1, { standing: 'waitingForLog' });
    expect(before(facts)).toBe('openLog');
    expect(before({ ...facts, standing: 'logOptional' })).toBe('openLog');
    const unasked = { forLog: false, forOtherService: false, isRefused: false };
    expect(before({ ...facts, consent: unasked })).toBeNull();
    expect(before({ ...facts, consent: { ...unasked, isRefused: true } })).toBe('refused');
    expect(before({ ...facts, consent: null })).toBeNull();
  });

  it('that rests says why', () => {
    const rests = (pauseCause: 'consent' | 'agreed') =>
      before(
        openFacts(1, {
          standing: 'logPaused',
          log: { ...openFacts(1).log, status: 'paused', pauseCause },
        }),
      );
    expect([rests('consent'), rests('agreed')]).toEqual(['renewConsent', 'agreedPause']);
  });

  it('that rests because one went back to level 0 is clarified anew', () => {
    const facts: GuideFacts = {
      ...freshFacts,
      decisions: [{ decision: 'toLevel0', ...on('2027-05-01') }],
      log: { ...freshFacts.log, status: 'paused', pauseCause: 'backToZero' },
    };
    expect(before(facts)).toBeNull();
  });

  it('that is closed is closed, also when no log was ever opened', () => {
    expect(before(openFacts(1, { standing: 'closed' }))).toBe('closed');
    const decisions = [{ decision: 'close', ...on('2027-03-10') }] as const;
    expect(before({ ...freshFacts, decisions })).toBe('closed');
    expect(before({ ...freshFacts, decisions, notes: [note('2027-08-20')] })).toBeNull();
  });
});
