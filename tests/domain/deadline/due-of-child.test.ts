import { describe, expect, it } from 'vitest';
import type { FollowUpFacts, NoteFact } from '@domain/break/follow-up-facts.ts';
import { dueOfChild } from '@domain/deadline/due-of-child.ts';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import { calmFacts, consent, measure, tellingOf, today } from '../break/calm-facts.ts';

const linesOf = (facts: FollowUpFacts, userId = 'siv') =>
  dueOfChild(facts, defaultPolicy, today, userId).map(({ kind, dueOn }) => `${kind} ${dueOn}`);

describe('a concern that is being clarified', () => {
  const clarifying = (change: Partial<FollowUpFacts> = {}) =>
    calmFacts({
      level: 0,
      logStatus: 'none',
      holder: null,
      registeredOn: '2027-03-10',
      lastDecision: null,
      guardianTalks: [talkOn('2027-03-12')],
      ...change,
    });
  const talkOn = (on: string) => ({ on, at: `${on}T12:00:00Z` });
  const note = (on: string, change: Partial<NoteFact> = {}): NoteFact => ({
    on,
    at: `${on}T09:00:00Z`,
    suspicion: false,
    concernsSchoolEnvironment: false,
    ...change,
  });
  const decided = (decision: 'close' | 'toLevel0') => ({
    lastDecision: { decision, at: '2027-03-12T09:00:00Z' },
  });

  it('waits for the first talk with the guardians until there has been one', () => {
    const untalked = { guardianTalks: [], notes: [note('2027-03-10')] };
    expect(linesOf(clarifying(untalked))).toEqual([
      'firstTalk 2027-03-24',
      'levelZeroDecision 2027-03-24',
    ]);
    const school = [note('2027-03-10', { concernsSchoolEnvironment: true })];
    expect(linesOf(clarifying({ ...untalked, notes: school }))[0]).toBe('firstTalk 2027-03-17');
  });

  it('does not ask for a talk with the guardians where violence is suspected, nor of whoever may not read the notes', () => {
    const suspected = { guardianTalks: [], notes: [note('2027-03-10', { suspicion: true })] };
    expect(linesOf(clarifying(suspected))).toEqual(['levelZeroDecision 2027-03-24']);
    const hidden = { guardianTalks: null, notes: null };
    expect(linesOf(clarifying(hidden))).toEqual(['levelZeroDecision 2027-03-24']);
  });

  it('waits for the decision, from the day it was registered', () => {
    expect(linesOf(clarifying())).toEqual(['levelZeroDecision 2027-03-24']);
  });

  it('keeps the day that the family was told', () => {
    const first = tellingOf('levelZeroDecision', '2027-04-02', '2027-03-11');
    expect(linesOf(clarifying({ told: [first] }))).toEqual(['levelZeroDecision 2027-04-02']);
    const takenBack = { ...first, isTakenBack: true, at: '2027-03-12T09:00:00Z' };
    expect(linesOf(clarifying({ told: [first, takenBack] }))).toEqual([
      'levelZeroDecision 2027-03-24',
    ]);
  });

  it('waits for nothing after it was decided to close, until there is a new concern', () => {
    expect(linesOf(clarifying(decided('close')))).toEqual([]);
    expect(
      linesOf(
        clarifying({
          ...decided('close'),
          notes: [note('2027-03-14')],
          guardianTalks: [talkOn('2027-03-15')],
        }),
      ),
    ).toEqual(['levelZeroDecision 2027-03-28']);
  });

  it('begins anew when one went back to level 0, and what was told before is over', () => {
    const again = clarifying({
      logStatus: 'paused',
      pauseCause: 'backToZero',
      holder: { userId: 'siv', name: 'Siv Stafett' },
      told: [tellingOf('levelZeroDecision', '2027-06-01', '2027-01-05')],
      ...decided('toLevel0'),
    });
    expect(linesOf(again)).toEqual(['levelZeroDecision 2027-03-26']);
  });
});

describe('a level that was decided', () => {
  const waiting = calmFacts({
    level: 1,
    logStatus: 'none',
    holder: null,
    lastDecision: { decision: 'toLevel1', at: '2027-03-12T09:00:00Z' },
  });

  it('waits for the log', () => {
    expect(linesOf(waiting)).toEqual(['openLog 2027-03-26']);
    expect(
      linesOf({ ...waiting, told: [tellingOf('openLog', '2027-03-20', '2027-03-12')] }),
    ).toEqual(['openLog 2027-03-20']);
  });

  it('waits for none where the municipality leaves it to choice', () => {
    const policy = { ...defaultPolicy, logRequiredFromLevel: 2 } as const;
    expect(dueOfChild(waiting, policy, today, 'siv')).toEqual([]);
  });
});

describe('an open log', () => {
  it('has its evaluations and its meetings to come', () => {
    expect(linesOf(calmFacts())).toEqual([
      'measureEvaluation 2027-04-01',
      'nextMeeting 2027-04-06',
    ]);
  });

  it('has no evaluation that was held on paper', () => {
    const facts = calmFacts({
      measures: [measure({ evaluateOn: '2027-03-01' })],
      paper: { evaluation: '2027-03-02' },
    });
    expect(linesOf(facts)).toEqual(['nextMeeting 2027-04-06']);
  });

  it('misses the minutes of a meeting that passed, also when another is planned', () => {
    const planned = ['2027-03-12', '2027-04-06'].map(
      (on) => ({ id: on, type: 'evaluation', on, plannedOn: '2027-02-20' }) as const,
    );
    expect(linesOf(calmFacts({ measures: [], planned }))).toEqual([
      'nextMeeting 2027-04-06',
      'minutesMissing 2027-03-12',
    ]);
  });

  it('has its first meeting due until one is planned or held', () => {
    const fresh = { measures: [], openedOn: '2027-03-10', lastMeetingOn: null };
    expect(linesOf(calmFacts({ ...fresh, planned: [] }))).toEqual(['firstMeeting 2027-03-24']);
    expect(linesOf(calmFacts(fresh))).toEqual(['nextMeeting 2027-04-06']);
    expect(linesOf(calmFacts({ ...fresh, planned: [], lastMeetingOn: '2027-03-11' }))).toEqual([]);
  });
});

describe('the consents of a log', () => {
  const withConsents = (...consents: FollowUpFacts['consents']) =>
    linesOf(calmFacts({ measures: [], planned: [], consents }));

  it('are silent while one of them covers for long', () => {
    expect(withConsents(consent({ to: '2027-03-20' }), consent({ to: null }))).toEqual([]);
  });

  it('say when the last of them ends soon', () => {
    expect(withConsents(consent({ to: '2027-03-30' }), consent({ to: '2027-03-20' }))).toEqual([
      'consentEnds 2027-03-30',
    ]);
  });

  it('say when it has ended, or was withdrawn', () => {
    expect(withConsents(consent({ to: '2027-03-10' }))).toEqual(['consentEnded 2027-03-10']);
    expect(withConsents(consent({ withdrawnOn: '2027-03-12' }))).toEqual([
      'consentEnded 2027-03-12',
    ]);
  });

  it('say nothing of a no', () => {
    expect(withConsents(consent({ refused: true }))).toEqual([]);
  });
});

describe('an offered baton', () => {
  const offer = {
    id: 'o',
    toUserId: 'kari',
    packageId: null,
    toName: 'Kari Øvesen',
    message: 'Kan du?',
    offeredOn: '2027-03-10',
    expiresOn: '2027-03-24',
  };
  const facts = calmFacts({ measures: [], planned: [], offer });

  it('is to answer for the one who was asked, and to wait for by everybody else', () => {
    expect(linesOf(facts, 'kari')).toEqual(['batonOfferForMe 2027-03-24']);
    expect(linesOf(facts)).toEqual(['batonOfferUnanswered 2027-03-24']);
  });

  it('that nobody answered in time is told of for a while', () => {
    const lapsedOffer = { id: 'o', toName: 'Kari Øvesen', expiresOn: '2027-03-02' };
    const lapsed = { ...facts, offer: null, lapsedOffer };
    expect(linesOf(lapsed)).toEqual(['batonOfferLapsed 2027-03-02']);
    const long = { ...lapsed, lapsedOffer: { ...lapsedOffer, expiresOn: '2027-03-01' } };
    expect(linesOf(long)).toEqual([]);
  });

  it('that went to another office is followed up by its package', () => {
    const sentPackages = [{ id: 'p', toName: 'Liksom skole', expiresOn: '2027-04-10' }];
    const sent = { ...facts, offer: { ...offer, toUserId: null, packageId: 'p' }, sentPackages };
    expect(dueOfChild(sent, defaultPolicy, today, 'siv')).toEqual([
      { kind: 'receiptMissing', dueOn: '2027-04-10', about: 'Liksom skole', recordId: 'p' },
    ]);
  });
});

describe('a log that rests', () => {
  it('says when one agreed to look at it again', () => {
    const resting = { logStatus: 'paused', pauseCause: 'agreed', resumeOn: '2027-05-01' } as const;
    expect(linesOf(calmFacts(resting))).toEqual(['pauseIsOver 2027-05-01']);
  });

  it('says which consent it waits for', () => {
    const facts = calmFacts({
      logStatus: 'paused',
      pauseCause: 'consent',
      consents: [consent({ withdrawnOn: '2027-03-12' })],
    });
    expect(linesOf(facts)).toEqual(['consentEnded 2027-03-12']);
  });
});

it.each([
  ['closed', { level: 0, logStatus: 'closed', holder: null }],
  ['in another office', { holder: { userId: null, name: 'Skolen' } }],
] as const)('nothing is due for a log that is %s', (_where, change) => {
  expect(linesOf(calmFacts(change))).toEqual([]);
});
