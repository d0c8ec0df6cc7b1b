import { describe, expect, it } from 'vitest';
import type { GuideFacts } from '@domain/guide/guide-facts.ts';
import { conditionHolds, evaluationIsDue, knownFacts } from '@domain/guide/known-facts.ts';
import { roundStart } from '@domain/guide/round-start.ts';
import { evaluation, freshFacts, measure, note, on, openFacts } from '../../support/guide-facts.ts';

const today = '2027-04-20';
function known(facts: GuideFacts) {
  const start = roundStart(facts);
  if (start === null) throw new Error('These facts have a round');
  return knownFacts(facts, start, today);
}

describe('what is done', () => {
  it('counts in the round that it was done in', () => {
    const talks = [{ kind: 'guardians', ...on('2027-03-05') }] as const;
    expect(known({ ...freshFacts, talks }).talkedWithGuardians).toBe(true);
    expect(known(openFacts(1, { talks })).talkedWithGuardians).toBe(false);
  });

  it('tells talks apart by who they were with', () => {
    const talks = [{ kind: 'leader', ...on('2027-03-05') }] as const;
    const { talkedWithLeader, talkedWithChild, talkedWithAdviser } = known({
      ...freshFacts,
      talks,
    });
    expect([talkedWithLeader, talkedWithChild, talkedWithAdviser]).toEqual([true, false, false]);
  });

  it('is not known where it may not be read, and never missing', () => {
    const unread = { notes: null, talks: null, assessments: null, reports: null };
    const { observed, weighed, talkedWithLeader, discussedInNote, reported } = known({
      ...freshFacts,
      ...unread,
    });
    expect([observed, weighed, talkedWithLeader, discussedInNote, reported]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('measures', () => {
  it('are planned in the round that they were started in', () => {
    const measures = [measure('a', '2027-03-12', '2027-04-23')];
    expect(known(openFacts(1, { measures })).measuresPlanned).toBe(true);
  });

  it('from before are planned anew when they are evaluated and go on', () => {
    const measures = [measure('a', '2027-03-02', '2027-05-23')];
    expect(known(openFacts(1, { measures })).measuresPlanned).toBe(false);
    const evaluations = [evaluation('a', '2027-04-01')];
    expect(known(openFacts(1, { measures, evaluations })).measuresPlanned).toBe(true);
  });

  it('of an earlier round that have ended are no plan for this one', () => {
    const measures = [measure('a', '2027-03-02', '2027-04-23', false)];
    expect(known(openFacts(1, { measures })).measuresPlanned).toBe(false);
    const evaluations = [evaluation('a', '2027-04-01', { decision: 'stop' })];
    expect(known(openFacts(1, { measures, evaluations })).measuresPlanned).toBe(false);
  });

  it('are due from the day of evaluation on', () => {
    const due = (evaluateOn: string, isActive = true) =>
      evaluationIsDue({ measures: [measure('a', '2027-03-12', evaluateOn, isActive)] }, today);
    expect([due('2027-04-21'), due(today), due('2027-04-19'), due(today, false)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('go on when they were evaluated and the next day lies ahead', () => {
    const evaluations = [evaluation('a', '2027-04-01')];
    const goesOn = (evaluateOn: string, isActive = true) =>
      known(
        openFacts(1, {
          measures: [measure('a', '2027-03-12', evaluateOn, isActive)],
          evaluations,
        }),
      ).goesOn;
    expect([goesOn('2027-05-13'), goesOn(today), goesOn('2027-05-13', false)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('the child', () => {
  const measures = [measure('a', '2027-03-12', '2027-05-23')];
  const voice = (day: string) => ({
    ...freshFacts.entries,
    attention: '',
    commonUnderstanding: '',
    note: '',
    childVoice: on(day).at,
  });

  it('is heard under way when it is heard after the measures were planned', () => {
    const heard = (day: string) =>
      known(openFacts(1, { measures, entries: voice(day) })).childHeardUnderWay;
    expect([heard('2027-03-11'), heard('2027-03-13')]).toEqual([false, true]);
  });

  it('is heard again after each evaluation', () => {
    const evaluations = [evaluation('a', '2027-04-01')];
    const heard = (day: string) =>
      known(openFacts(1, { measures, evaluations, entries: voice(day) })).childHeardUnderWay;
    expect([heard('2027-03-13'), heard('2027-04-02')]).toEqual([false, true]);
  });

  it('need not be heard again when no measure goes on', () => {
    const ended = [measure('a', '2027-03-12', '2027-04-01', false)];
    const evaluations = [evaluation('a', '2027-04-01', { decision: 'stop' })];
    const facts = openFacts(1, { measures: ended, evaluations, entries: voice('2027-03-13') });
    expect(known(facts).childHeardUnderWay).toBe(true);
  });

  it('is heard in a talk as well as in the log', () => {
    const talks = [{ kind: 'child', ...on('2027-03-20') }] as const;
    expect(known(openFacts(1, { measures, talks })).childHeardUnderWay).toBe(true);
    expect(known(openFacts(1, { measures, talks: null })).childHeardUnderWay).toBeNull();
  });
});

it('an evaluation meeting is one of those where one looks back', () => {
  const held = (type: 'start' | 'evaluation' | 'responsibilityGroup') =>
    known(openFacts(2, { meetings: [{ type, ...on('2027-04-01') }] })).evaluationMeetingHeld;
  expect([held('start'), held('evaluation'), held('responsibilityGroup')]).toEqual([
    false,
    true,
    true,
  ]);
});

it('services are counted as they are today', () => {
  expect(known(openFacts(2, { otherServices: 1 }))).toMatchObject({
    otherServiceIn: true,
    severalServicesIn: false,
  });
  expect(known(openFacts(3, { otherServices: 2 })).severalServicesIn).toBe(true);
});

describe('a condition', () => {
  it('of suspicion holds while a note of the round tells of it', () => {
    const start = { on: '2027-03-01', at: '' };
    const facts = { ...freshFacts, notes: [note('2027-03-02', { suspicion: true })] };
    expect(conditionHolds('suspicion', facts, start)).toBe(true);
    expect(conditionHolds('suspicion', facts, on('2027-03-10'))).toBe(false);
    expect(conditionHolds('suspicion', { ...facts, notes: null }, start)).toBeNull();
  });

  it('of the school environment holds when a note is about it', () => {
    const facts = {
      ...freshFacts,
      notes: [note('2027-03-02', { concernsSchoolEnvironment: true })],
    };
    expect(conditionHolds('schoolEnvironment', facts, { on: '2027-03-01', at: '' })).toBe(true);
  });

  it('of closing holds when all was evaluated and nothing goes on', () => {
    const closing = (isActive: boolean, evaluated: boolean) =>
      conditionHolds(
        'closing',
        openFacts(2, {
          measures: [measure('a', '2027-03-12', '2027-04-01', isActive)],
          evaluations: evaluated ? [evaluation('a', '2027-04-01', { decision: 'stop' })] : [],
        }),
        on('2027-03-10'),
      );
    expect([closing(false, true), closing(true, true), closing(false, false)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
