import { describe, expect, it } from 'vitest';
import { openLog } from '../support/follow-up.ts';
import { office } from '../support/office.ts';
import {
  sampleConsent,
  sampleInputs,
  sampleMeeting,
  samplePlan,
} from '../support/sample-inputs.ts';
import { plannedOf, withPlan } from '../support/planned-meetings.ts';
import type { Plan } from '../support/planned-meetings.ts';

const asked = (name: string, change: Partial<Plan['invited'][number]> = {}) => ({
  name,
  service: '',
  serviceType: null,
  need: 'asked' as const,
  answer: 'unanswered' as const,
  ...change,
});

describe('planning', () => {
  it('stores the meeting, and it is the next one', async () => {
    const { at, childId, plan, plannedId } = await withPlan();
    expect(await plannedOf(at, childId)).toMatchObject([
      { ...plan, id: plannedId, status: 'planned', sequence: 0, revision: 1 },
    ]);
  });

  it('is refused beside the day or the time that cannot be', async () => {
    const at = await office();
    const childId = await openLog(at);
    const refusal = async (change: Partial<Plan>) => {
      const reply = await at.call('meeting.plan', { childId, plan: samplePlan(at.clock, change) });
      return reply.ok ? null : [reply.error.code, ...reply.error.fields];
    };
    expect(await refusal({ on: at.clock.day(-1) })).toEqual(['meetingDayPassed', 'plan.on']);
    expect(await refusal({ on: '2072-03-16' })).toEqual(['meetingDayTooFar', 'plan.on']);
    expect(await refusal({ on: '2027-02-29' })).toEqual(['inputRejected', 'plan.on']);
    expect(await refusal({ on: '2028-02-29' })).toBeNull();
    expect(await refusal({ startsAt: null })).toEqual(['meetingStartMissing', 'plan.startsAt']);
    expect(await refusal({ endsAt: '12:59' })).toEqual(['meetingEndsTooEarly', 'plan.endsAt']);
  });

  it('waits while the log rests for want of a consent', async () => {
    const { at, childId, plan, plannedId } = await withPlan();
    const { consents } = await at.ask('consent.list', { childId });
    await at.ask('consent.withdraw', {
      ...sampleInputs(at.clock, { childId })['consent.withdraw'],
      consentId: consents[0]?.id ?? '',
    });
    const of = { childId, plannedId, revision: 1 };
    expect(await at.refusal('meeting.plan', { childId, plan })).toBe('logNotOpen');
    expect(await at.refusal('meeting.changePlan', { ...of, plan })).toBe('logNotOpen');
    expect(await at.refusal('meeting.cancel', { ...of, reason: 'x' })).toBe('logNotOpen');
  });

  it('proposes the people of the log, and says what is missing for a service that is not covered', async () => {
    const { at, childId } = await withPlan();
    await at.ask('log.addParticipant', {
      ...sampleInputs(at.clock, { childId })['log.addParticipant'],
      name: 'Pia Prøve',
      serviceType: 'school',
      roleTitle: 'rådgiver',
    });
    const peopleNow = async () => (await at.ask('meeting.planned', { childId })).people;
    expect(
      (await peopleNow()).map(({ name, standing, isProposed }) => [name, standing, isProposed]),
    ).toEqual([
      [expect.stringContaining('Mikkel'), 'child', false],
      ['Kari Oppdiktet', 'guardian', true],
      [at.leaderName, 'holder', true],
      ['Pia Prøve', 'participant', true],
    ]);
    await at.ask('consent.record', {
      childId,
      consent: sampleConsent(at.clock, {
        refused: true,
        from: at.clock.day(0),
        purposes: ['meeting'],
        services: ['school'],
        kinds: [],
      }),
      gdprBasis: 'publicTask',
    });
    expect((await peopleNow()).at(-1)).toMatchObject({ isProposed: false, missing: 'refused' });
    const reply = await at.call('meeting.plan', {
      childId,
      plan: samplePlan(at.clock, { invited: [asked('Kari Oppdiktet'), asked('Pia Prøve')] }),
    });
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'consentMissing', fields: ['plan.invited.1'] },
    });
  });

  it('writes an answer down also when a consent has gone meanwhile, but tells nobody a new day', async () => {
    const invited = [
      asked('Ny Person', { serviceType: 'school' as const }),
      asked('Kari Oppdiktet'),
    ];
    const { at, childId, plan, plannedId } = await withPlan({ invited });
    await at.ask('consent.record', {
      childId,
      consent: sampleConsent(at.clock, {
        refused: true,
        from: at.clock.day(0),
        purposes: ['meeting'],
        services: ['school'],
        kinds: [],
      }),
      gdprBasis: 'publicTask',
    });
    const change = (revision: number, terms: Partial<Plan>) =>
      at.refusal('meeting.changePlan', {
        childId,
        plannedId,
        revision,
        plan: { ...plan, ...terms },
      });
    const answered = invited.map((row) => ({ ...row, answer: 'coming' as const }));
    expect(await change(1, { invited: answered })).toBeNull();
    expect(await change(2, { invited: answered, startsAt: '12:00' })).toBe('consentMissing');
    expect(await change(2, { invited: answered.slice(1), startsAt: '12:00' })).toBeNull();
    expect(await change(3, { invited: answered, startsAt: '12:00' })).toBe('consentMissing');
  });

  it('asks nobody from a service without consent, known or not, and the family’s own freely', async () => {
    const at = await office();
    const childId = await openLog(at);
    const refusal = (invited: Plan['invited']) =>
      at.refusal('meeting.plan', { childId, plan: samplePlan(at.clock, { invited }) });
    expect(await refusal([asked('Ny Person', { serviceType: 'childWelfare' })])).toBe(
      'consentMissing',
    );
    expect(
      await refusal([asked('Ny Person', { serviceType: 'childWelfare', need: 'notNeeded' })]),
    ).toBeNull();
    expect(await refusal([asked('Bestemor')])).toBeNull();
  });
});

describe('changing and cancelling', () => {
  it('counts the revision up, and the calendar file’s count only when a calendar must change', async () => {
    const { at, childId, plan, plannedId } = await withPlan();
    await at.ask('meeting.changePlan', {
      childId,
      plannedId,
      revision: 1,
      plan: { ...plan, purpose: 'Noe annet' },
    });
    expect(await plannedOf(at, childId)).toMatchObject([{ revision: 2, sequence: 0 }]);
    await at.ask('meeting.changePlan', {
      childId,
      plannedId,
      revision: 2,
      plan: { ...plan, startsAt: '12:00' },
    });
    expect(await plannedOf(at, childId)).toMatchObject([{ revision: 3, sequence: 1 }]);
  });

  it('is refused on an older view, and nothing of either is lost', async () => {
    const { at, childId, plan, plannedId } = await withPlan();
    const change = { childId, plannedId, revision: 1, plan: { ...plan, place: 'Kantina' } };
    await at.ask('meeting.changePlan', change);
    expect(
      await at.refusal('meeting.changePlan', { ...change, plan: { ...plan, place: 'Ute' } }),
    ).toBe('staleRevision');
    expect(
      await at.refusal('meeting.cancel', { childId, plannedId, revision: 1, reason: 'Sykdom' }),
    ).toBe('staleRevision');
    expect(await plannedOf(at, childId)).toMatchObject([{ place: 'Kantina', status: 'planned' }]);
  });

  it('cancels with a reason, once', async () => {
    const { at, childId, plan, plannedId } = await withPlan();
    const cancel = { childId, plannedId, revision: 1, reason: 'Mor er syk' };
    const reply = await at.call('meeting.cancel', { ...cancel, reason: ' ' });
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'reasonMissing', fields: ['reason'] },
    });
    await at.ask('meeting.cancel', cancel);
    expect(await plannedOf(at, childId)).toMatchObject([
      { status: 'cancelled', cancelReason: 'Mor er syk', sequence: 1, revision: 2 },
    ]);
    expect(await at.refusal('meeting.cancel', { ...cancel, revision: 2 })).toBe(
      'meetingNotPlanned',
    );
    expect(await at.refusal('meeting.changePlan', { childId, plannedId, revision: 2, plan })).toBe(
      'meetingNotPlanned',
    );
  });

  it('knows nothing of a meeting about another child', async () => {
    const { at, plan, plannedId } = await withPlan();
    const childId = await openLog(at);
    const of = { childId, plannedId };
    expect(await at.refusal('meeting.changePlan', { ...of, revision: 1, plan })).toBe('notFound');
    expect(await at.refusal('meeting.cancel', { ...of, revision: 1, reason: 'x' })).toBe(
      'notFound',
    );
    expect(await at.refusal('meeting.exportCalendar', { ...of, placeIsNeutral: false })).toBe(
      'notFound',
    );
    expect(await at.refusal('meeting.hold', { ...of, meeting: sampleMeeting(at.clock) })).toBe(
      'notFound',
    );
  });
});
