import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '@domain/deadline/policy.ts';
import type { GuideFacts } from '@domain/guide/guide-facts.ts';
import { guideIds } from '@domain/guide/guide-terms.ts';
import type { GuideId } from '@domain/guide/guide-terms.ts';
import { standOf } from '@domain/guide/stand-of.ts';
import { effectAnswers, evaluationDecisions } from '@domain/measure/measure-terms.ts';
import { meetingTypes } from '@domain/meeting/meeting-terms.ts';
import { talkKinds } from '@domain/talk/talk-terms.ts';
import { addDays } from '@domain/time/local-date.ts';
import { evaluation, freshFacts, measure, note, on, openFacts } from '../../support/guide-facts.ts';
import { shippedGuide } from '../../support/shipped-guides.ts';

const today = '2027-04-20';
const stand = (
  facts: GuideFacts,
  { guide = 'kindergarten' as GuideId, may = (): boolean => true, day = today } = {},
) => standOf(shippedGuide(guide), facts, defaultPolicy, day, may);
const next = (facts: GuideFacts, options = {}) => stand(facts, options).next?.id ?? null;
const states = (facts: GuideFacts, options = {}) =>
  Object.fromEntries(stand(facts, options).steps.map(({ id, state }) => [id, state]));
const reason = (facts: GuideFacts, id: string, options = {}) =>
  stand(facts, options).steps.find((step) => step.id === id)?.because;
const entries = (written: Partial<NonNullable<GuideFacts['entries']>>) => ({
  attention: '',
  commonUnderstanding: '',
  childVoice: '',
  note: '',
  ...written,
});

describe('level 0', () => {
  it('is led one step at a time, and each is ticked by doing', () => {
    const observed = { ...freshFacts, notes: [note('2027-03-02')] };
    const weighed = {
      ...observed,
      assessments: [{ ...on('2027-03-03'), reportingAnswered: false }],
    };
    const leader = { kind: 'leader', ...on('2027-03-04') } as const;
    const discussed = { ...weighed, talks: [leader] };
    const shared = {
      ...discussed,
      talks: [leader, { kind: 'guardians', ...on('2027-03-05') } as const],
    };
    const way = [freshFacts, observed, weighed, discussed, shared];
    expect(way.map((facts) => [next(facts), stand(facts).tool])).toEqual([
      ['N0-1', 'observation'],
      ['N0-2', 'scale'],
      ['N0-2', 'talkLeader'],
      ['N0-3', 'talkGuardians'],
      ['N0-4', 'decision'],
    ]);
    expect(states(discussed)).toEqual({
      'N0-1': 'done',
      'N0-2': 'done',
      'N0-3': 'now',
      'N0-4': 'later',
    });
  });

  it('a note that says with whom it was discussed is a discussion', () => {
    expect(next({ ...freshFacts, notes: [note('2027-03-02', { isDiscussed: true })] })).toBe(
      'N0-3',
    );
  });

  it('suspicion takes the talk with guardians away, and says why', () => {
    const notes = [note('2027-03-02', { suspicion: true, isDiscussed: true })];
    const facts = { ...freshFacts, notes };
    expect(stand(facts).before).toBe('report');
    expect(states(facts)['N0-3']).toBe('notNeeded');
    expect(reason(facts, 'N0-3')).toBe('suspicion');
    const reported = { ...facts, reports: [on('2027-03-02', 11)] };
    expect(stand(reported).before).toBeNull();
    expect(states(reported)['N0-3']).toBe('notNeeded');
    expect(next(reported)).toBe('N0-4');
  });

  it('the school’s activity duty stands there when the school environment is the matter', () => {
    const of = (concernsSchoolEnvironment: boolean) => ({
      ...freshFacts,
      notes: [note('2027-03-02', { concernsSchoolEnvironment })],
    });
    expect(next(of(true), { guide: 'school' })).toBe('N0-1a');
    expect(stand(of(true), { guide: 'school' }).tool).toBe('talkLeader');
    expect(states(of(false), { guide: 'school' })['N0-1a']).toBe('notNeeded');
    expect(reason(of(false), 'N0-1a', { guide: 'school' })).toBe('noSchoolEnvironment');
  });

  it('services for adults begin by asking whether there are children, and who takes care of them', () => {
    expect(next(freshFacts, { guide: 'adult' })).toBe('N0-0');
    expect(next({ ...freshFacts, hasGuardians: true }, { guide: 'adult' })).toBe('N0-1');
  });
});

describe('a decided level', () => {
  const waiting = openFacts(1, {
    standing: 'waitingForLog',
    log: freshFacts.log,
    consent: { forLog: false, forOtherService: false, isRefused: false },
  });

  it('begins with the family, and then asks for consent', () => {
    expect(next(waiting)).toBe('N1-1');
    const met = { ...waiting, talks: [{ kind: 'guardians', ...on('2027-03-11') } as const] };
    expect([next(met), stand(met).tool]).toEqual(['N1-2', 'consent']);
  });

  it('has the consent step done by a consent, and by a refusal that is recorded', () => {
    const consent = { forLog: true, forOtherService: false, isRefused: false };
    expect(states({ ...waiting, consent })['N1-2']).toBe('done');
    const refused = { forLog: false, forOtherService: false, isRefused: true };
    expect(states({ ...waiting, consent: refused })['N1-2']).toBe('done');
  });

  it('offers no tool that needs an open log before there is one', () => {
    const { tool } = stand(waiting, { may: () => true });
    expect(tool).toBe('talkGuardians');
  });
});

describe('an open log', () => {
  const met = { meetings: [{ type: 'start', ...on('2027-03-11') } as const] };
  const planned = { ...met, measures: [measure('a', '2027-03-12', '2027-06-01')] };
  const heard = { ...planned, entries: entries({ childVoice: on('2027-03-20').at }) };
  const due = { ...heard, measures: [measure('a', '2027-03-12', '2027-04-24')] };
  const goesOn = {
    ...heard,
    measures: [measure('a', '2027-03-12', '2027-06-05')],
    evaluations: [evaluation('a', '2027-04-19')],
  };

  it('goes from goals to measures, to the child, to the evaluation and round again', () => {
    const way = [met, planned, heard, due, goesOn].map((change) => openFacts(1, change));
    expect(way.map((facts) => next(facts))).toEqual(['N1-3', 'N1-4', null, 'N1-5', 'N1-4']);
  });

  it('waits for an evaluation that is weeks away, and says so', () => {
    const facts = openFacts(1, heard);
    expect(states(facts)['N1-5']).toBe('later');
    expect(reason(facts, 'N1-5')).toBe('notDueYet');
    expect(states(facts)['N1-6']).toBe('later');
  });

  it('asks for an evaluation whose day has come before anything else', () => {
    const facts = openFacts(1, { ...met, measures: [measure('a', '2027-03-12', '2027-04-19')] });
    expect(next(facts)).toBe('N1-5');
    const again = openFacts(1, {
      ...goesOn,
      measures: [measure('a', '2027-03-12', '2027-04-19')],
    });
    expect(next(again)).toBe('N1-5');
  });

  it('has decided to go on when the next evaluation is agreed, and otherwise asks', () => {
    expect(states(openFacts(1, goesOn))['N1-6']).toBe('done');
    const stopped = {
      ...goesOn,
      measures: [measure('a', '2027-03-12', '2027-04-19', false)],
      evaluations: [evaluation('a', '2027-04-19', { decision: 'stop' })],
    };
    expect(next(openFacts(1, stopped))).toBe('N1-6');
    const atLevelTwo = openFacts(2, {
      ...stopped,
      otherServices: 1,
      meetings: [{ type: 'evaluation', ...on('2027-04-19') }],
    });
    expect(states(atLevelTwo)).toMatchObject({ 'N2-6': 'now', 'N2-7': 'later' });
  });

  it('closes only when nothing goes on', () => {
    const facts = openFacts(2, { ...goesOn, otherServices: 1 });
    expect(states(facts)['N2-7']).toBe('notNeeded');
    expect(reason(facts, 'N2-7')).toBe('goesOn');
  });

  it('takes the steps anew after each decision about the level', () => {
    const decisions = [
      { decision: 'toLevel1', ...on('2027-03-10') },
      { decision: 'toLevel2', ...on('2027-04-10') },
    ] as const;
    expect(
      states(openFacts(2, { ...goesOn, decisions, evaluations: [], otherServices: 1 })),
    ).toEqual({
      'N2-1': 'done',
      'N2-2': 'now',
      'N2-3': 'later',
      'N2-4': 'later',
      'N2-5': 'later',
      'N2-6': 'later',
      'N2-7': 'notNeeded',
    });
  });

  it('at level 2 asks for the consent to the other service first, then for who takes part', () => {
    const unshared = openFacts(2);
    expect([next(unshared), stand(unshared).tool]).toEqual(['N2-1', 'consentForServices']);
    const shared = openFacts(2, {
      consent: { forLog: true, forOtherService: true, isRefused: false },
    });
    expect(stand(shared).tool).toBe('participants');
  });
});

describe('what one may not read or do', () => {
  const unread: Partial<GuideFacts> = {
    notes: null,
    talks: null,
    assessments: null,
    reports: null,
    consent: null,
  };

  it('is not known, and never the next step', () => {
    expect(states({ ...freshFacts, ...unread })).toEqual({
      'N0-1': 'notKnown',
      'N0-2': 'notKnown',
      'N0-3': 'notKnown',
      'N0-4': 'now',
    });
  });

  it('has no tool: another person takes the step', () => {
    expect(stand(freshFacts, { may: () => false }).tool).toBeNull();
  });
});

it('a log on paper has its words outside the program, and they are never missing', () => {
  const facts = openFacts(1, {
    measures: null,
    meetings: [{ type: null, ...on('2027-03-12') }],
  });
  expect(states(facts)).toMatchObject({ 'N1-1': 'done', 'N1-3': 'notKnown', 'N1-6': 'notKnown' });
});

it('where the log is a choice, the step that asks for it says so', () => {
  const facts = openFacts(1, {
    standing: 'logOptional',
    log: freshFacts.log,
    consent: { forLog: false, forOtherService: false, isRefused: false },
  });
  expect(reason(facts, 'N1-2')).toBe('logOptional');
});

it('a log whose baton is elsewhere has its steps there', () => {
  const facts = openFacts(1);
  const {
    before,
    steps,
    next: step,
  } = stand({
    ...facts,
    log: { ...facts.log, holderIsElsewhere: true },
  });
  expect([before, steps, step]).toEqual(['elsewhere', [], null]);
});

it('a follow-up that is closed has no steps', () => {
  const closed = openFacts(1, { standing: 'closed' });
  expect(stand(closed)).toEqual({
    roundFrom: null,
    before: 'closed',
    steps: [],
    next: null,
    tool: null,
  });
});

describe('whatever the facts are', () => {
  const day = fc.integer({ min: 0, max: 90 }).map((days) => addDays('2027-03-01', days));
  const moment = day.map((one) => on(one));
  const some = <T>(one: fc.Arbitrary<T>) => fc.option(fc.array(one, { maxLength: 3 }));
  const at = fc.oneof(
    fc.constant(''),
    moment.map((one) => one.at),
  );
  const facts: fc.Arbitrary<GuideFacts> = fc
    .tuple(
      fc.constantFrom(0, 1, 2, 3),
      fc.record({
        hasGuardians: fc.boolean(),
        notes: some(
          fc
            .tuple(day, fc.boolean(), fc.boolean(), fc.boolean())
            .map(([when, suspicion, concernsSchoolEnvironment, isDiscussed]) =>
              note(when, { suspicion, concernsSchoolEnvironment, isDiscussed }),
            ),
        ),
        assessments: some(
          fc
            .tuple(moment, fc.boolean())
            .map(([when, reportingAnswered]) => ({ ...when, reportingAnswered })),
        ),
        talks: some(
          fc
            .tuple(moment, fc.constantFrom(...talkKinds))
            .map(([when, kind]) => ({ ...when, kind })),
        ),
        reports: some(moment),
        consent: fc.option(
          fc.record({
            forLog: fc.boolean(),
            forOtherService: fc.boolean(),
            isRefused: fc.boolean(),
          }),
        ),
        otherServices: fc.option(fc.integer({ min: 0, max: 4 })),
        entries: fc.option(
          fc.record({ attention: at, commonUnderstanding: at, childVoice: at, note: at }),
        ),
        measures: some(
          fc
            .tuple(fc.constantFrom('a', 'b'), day, day, fc.boolean())
            .map(([id, startedOn, evaluateOn, isActive]) =>
              measure(id, startedOn, evaluateOn, isActive),
            ),
        ),
        evaluations: some(
          fc
            .tuple(
              fc.constantFrom('a', 'b'),
              day,
              fc.constantFrom(...effectAnswers),
              fc.constantFrom(...evaluationDecisions),
            )
            .map(([id, when, effect, decision]) => evaluation(id, when, { effect, decision })),
        ),
        meetings: some(
          fc
            .tuple(moment, fc.constantFrom(...meetingTypes))
            .map(([when, type]) => ({ ...when, type })),
        ),
        nextMeetingOn: fc.option(fc.oneof(fc.constant('none' as const), day)),
      }),
    )
    .map(([level, change]) =>
      level === 0 ? { ...freshFacts, ...change } : openFacts(level as 1 | 2 | 3, change),
    );

  it('there is at most one step to take now, and it is one that is known to be undone', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...guideIds), day, (given, guide, today) => {
        const { steps, next: step, tool } = stand(given, { guide, day: today });
        const now = steps.filter(({ state }) => state === 'now');
        expect(now.map(({ id }) => id)).toEqual(step === null ? [] : [step.id]);
        expect(steps.map(({ id }) => id)).toEqual(
          shippedGuide(guide)
            .steps.filter(({ level }) => level === given.level)
            .map(({ id }) => id),
        );
        if (step !== null && tool !== null) expect(step.tools).toContain(tool);
      }),
    );
  });

  it('nothing that may not be read is taken as missing', () => {
    const hidden = ['notes', 'talks', 'assessments', 'consent', 'entries', 'measures'] as const;
    fc.assert(
      fc.property(
        facts,
        fc.subarray([...hidden]),
        fc.constantFrom(...guideIds),
        (given, gone, guide) => {
          const nothing = Object.fromEntries(gone.map((part) => [part, null]));
          const before = new Map(stand(given, { guide }).steps.map(({ id, state }) => [id, state]));
          const after = stand({ ...given, ...nothing }, { guide });
          // With less to read a step may become unknown, but a step that was done never becomes one to do.
          for (const { id, state } of after.steps) {
            if (before.get(id) !== 'done') continue;
            const steps = shippedGuide(guide).steps;
            const isEvaluation = steps.find((one) => one.id === id)?.deadline === 'evaluation';
            if (!isEvaluation) expect(['done', 'notKnown', 'notNeeded']).toContain(state);
          }
        },
      ),
    );
  });

  it('nobody is sent to talk with guardians first while there is suspicion', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...guideIds), (given, guide) => {
        const notes = [note('2027-04-01', { suspicion: true })];
        const { next: step, tool } = stand({ ...given, notes }, { guide });
        expect(step?.notWhen).not.toBe('suspicion');
        expect(tool).not.toBe('talkGuardians');
      }),
    );
  });
});
