import { describe, expect, it } from 'vitest';
import type { InputOf } from '@contract/index.ts';
import { openLog, sendPackage } from '../support/follow-up.ts';
import { colleague, introduce, office, playedClock } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import {
  decidedMeasure,
  sampleConsent,
  sampleInputs,
  sampleMeeting,
  samplePlan,
} from '../support/sample-inputs.ts';

type Plan = InputOf<'meeting.plan'>['plan'];

const plannedOf = async (at: Office, childId: string) =>
  (await at.ask('meeting.planned', { childId })).planned;

/** A log with one meeting planned in a fortnight. */
async function withPlan(change: Partial<Plan> = {}) {
  const at = await office();
  const childId = await openLog(at);
  const plan = samplePlan(at.clock, change);
  const { id: plannedId } = await at.ask('meeting.plan', { childId, plan });
  return { at, childId, plan, plannedId };
}

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

describe('holding', () => {
  it('marks the plan as held, points back at it, and plans the next meeting with its time', async () => {
    const { at, childId, plannedId } = await withPlan();
    at.clock.pass(14);
    const { id } = await at.ask('meeting.hold', {
      childId,
      plannedId,
      meeting: sampleMeeting(at.clock),
      nextStartsAt: '09:30',
    });
    const [held, next] = await plannedOf(at, childId);
    expect(held).toMatchObject({ id: plannedId, status: 'held', revision: 2, sequence: 0 });
    expect(next).toMatchObject({
      status: 'planned',
      type: 'evaluation',
      on: at.clock.day(30),
      startsAt: '09:30',
    });
    expect(next?.invited.map(({ name, answer }) => [name, answer])).toEqual([
      ['Kari Oppdiktet', 'coming'],
      [at.leaderName, 'coming'],
    ]);
    expect(at.rows('SELECT planned_id FROM meeting WHERE id = ?', id)).toEqual([
      { planned_id: plannedId },
    ]);
  });

  it('leaves a meeting that is planned for the agreed day as it is', async () => {
    const { at, childId, plan } = await withPlan();
    await at.ask('meeting.hold', {
      childId,
      meeting: sampleMeeting(at.clock, { nextMeetingOn: plan.on }),
    });
    expect(await plannedOf(at, childId)).toMatchObject([{ ...plan, status: 'planned' }]);
  });

  it('plans nothing when people say why they do not meet again', async () => {
    const { at, childId, plannedId } = await withPlan();
    await at.ask('meeting.hold', {
      childId,
      plannedId,
      meeting: sampleMeeting(at.clock, {
        nextMeetingOn: null,
        noNextMeetingReason: 'Målet er nådd',
      }),
    });
    expect(await plannedOf(at, childId)).toMatchObject([{ status: 'held' }]);
  });

  it('keeps the minutes also when somebody cancelled the plan meanwhile', async () => {
    const { at, childId, plannedId } = await withPlan();
    await at.ask('meeting.cancel', { childId, plannedId, revision: 1, reason: 'Sykdom' });
    await at.ask('meeting.hold', { childId, plannedId, meeting: sampleMeeting(at.clock) });
    expect((await at.ask('meeting.list', { childId })).meetings).toHaveLength(1);
    expect((await plannedOf(at, childId))[0]).toMatchObject({ status: 'cancelled', revision: 2 });
    expect(at.rows('SELECT planned_id FROM meeting')).toEqual([{ planned_id: null }]);
  });

  it('refuses days that cannot be, beside their fields', async () => {
    const at = await office();
    const childId = await openLog(at);
    const refusal = async (change: Partial<InputOf<'meeting.hold'>['meeting']>) => {
      const meeting = sampleMeeting(at.clock, change);
      const reply = await at.call('meeting.hold', { childId, meeting });
      return reply.ok ? null : [reply.error.code, ...reply.error.fields];
    };
    const next = 'meeting.nextMeetingOn';
    expect(await refusal({ heldOn: at.clock.day(1) })).toEqual([
      'meetingDayAhead',
      'meeting.heldOn',
    ]);
    expect(await refusal({ nextMeetingOn: null })).toEqual(['reasonMissing', next]);
    expect(await refusal({ nextMeetingOn: at.clock.day(-1) })).toEqual(['meetingDayPassed', next]);
    expect(await refusal({ nextMeetingOn: '2072-01-11' })).toEqual(['meetingDayTooFar', next]);
    expect(
      await refusal({ heldOn: at.clock.day(-40), nextMeetingOn: at.clock.day(-5) }),
    ).toBeNull();
  });

  it('lets a decision without anybody responsible become a measure', async () => {
    const at = await office();
    const childId = await openLog(at);
    const measure = { ...decidedMeasure(at.clock), responsible: '' };
    await at.ask('meeting.hold', {
      childId,
      meeting: sampleMeeting(at.clock, { decisions: [{ what: 'Ringe hver fredag', measure }] }),
    });
    const { measures } = await at.ask('measure.list', { childId });
    expect(measures).toMatchObject([
      { measure: { what: 'Ringe hver fredag', responsible: '' }, status: 'active' },
    ]);
  });

  it('writes the voices, the meeting and its decisions in the log', async () => {
    const at = await office();
    const childId = await openLog(at);
    await at.ask('meeting.hold', {
      childId,
      meeting: sampleMeeting(at.clock, {
        childVoice: 'Jeg liker å bygge.',
        guardianView: 'Det går bedre.',
        decisions: [{ what: 'Bygge sammen', measure: null }],
      }),
    });
    const { entries } = await at.ask('log.entries', { childId });
    expect(entries.slice(0, 3).map(({ kind, body }) => [kind, body])).toEqual([
      ['meetingHeld', 'Vi ble enige om å prøve.\n• Bygge sammen'],
      ['guardianView', 'Det går bedre.'],
      ['childVoice', 'Jeg liker å bygge.'],
    ]);
  });
});

describe('what the guardians say afterwards', () => {
  it('stands in the log, points at the meeting, and is shown with its minutes', async () => {
    const at = await office();
    const childId = await openLog(at);
    const hold = () => at.ask('meeting.hold', { childId, meeting: sampleMeeting(at.clock) });
    const { id: meetingId } = await hold();
    await hold();
    const comment = {
      childId,
      meetingId,
      body: 'Vi kjenner oss igjen',
      happenedOn: at.clock.day(0),
    };
    const { id } = await at.ask('meeting.addComment', comment);
    const { meetings } = await at.ask('meeting.list', { childId });
    expect(meetings.map(({ comments }) => comments.map(({ body }) => body))).toEqual([
      [],
      ['Vi kjenner oss igjen'],
    ]);
    const { entries } = await at.ask('log.entries', { childId });
    const entry = entries.find((one) => one.id === id);
    const about = entries.find((one) => one.id === entry?.aboutEntryId);
    expect([entry?.kind, about?.kind]).toEqual(['guardianView', 'meetingHeld']);
  });

  it('reads as it was corrected, and not at all when it was taken back', async () => {
    const at = await office();
    const childId = await openLog(at);
    const { id: meetingId } = await at.ask('meeting.hold', {
      childId,
      meeting: sampleMeeting(at.clock),
    });
    const { id: entryId } = await at.ask('meeting.addComment', {
      ...sampleInputs(at.clock, { childId })['meeting.addComment'],
      meetingId,
    });
    const correct = (body: string) =>
      at.ask('log.correctEntry', { childId, entryId, body, reason: 'Hørt feil' });
    const bodies = async () =>
      (await at.ask('meeting.list', { childId })).meetings[0]?.comments.map(({ body }) => body);
    await correct('Vi kjenner oss nesten igjen');
    expect(await bodies()).toEqual(['Vi kjenner oss nesten igjen']);
    await correct('');
    expect(await bodies()).toEqual([]);
  });

  it('needs a meeting of this child, and a day that has been', async () => {
    const at = await office();
    const childId = await openLog(at);
    const { id: meetingId } = await at.ask('meeting.hold', {
      childId,
      meeting: sampleMeeting(at.clock),
    });
    const comment = { childId, meetingId, body: 'x', happenedOn: at.clock.day(0) };
    expect(await at.refusal('meeting.addComment', { ...comment, childId: await openLog(at) })).toBe(
      'notFound',
    );
    expect(
      await at.refusal('meeting.addComment', { ...comment, happenedOn: at.clock.day(1) }),
    ).toBe('meetingDayAhead');
  });
});

describe('coming meetings', () => {
  it('are those of every log one may read, what should have been held first', async () => {
    const at = await office();
    const first = await openLog(at);
    const second = await openLog(at);
    const plan = (childId: string, days: number, startsAt: string | null = null) =>
      at.ask('meeting.plan', {
        childId,
        plan: samplePlan(at.clock, { on: at.clock.day(days), startsAt, endsAt: null }),
      });
    await plan(first, 20);
    const passed = await plan(second, 1);
    await plan(second, 20, '08:00');
    const cancelled = await plan(first, 3);
    await at.ask('meeting.cancel', {
      childId: first,
      plannedId: cancelled.id,
      revision: 1,
      reason: 'Sykdom',
    });
    at.clock.pass(5);
    const { meetings } = await at.ask('meeting.coming', {});
    expect(meetings.map(({ childId, startsAt }) => [childId, startsAt])).toEqual([
      [second, null],
      [second, '08:00'],
      [first, null],
    ]);
    expect(meetings[0]).toMatchObject({ plannedId: passed.id, mayHold: true });
  });

  it('are hidden from those who may not read the meetings, and from everybody when the log is closed', async () => {
    const { at, childId } = await withPlan();
    await colleague(at, 'Siv Stafett', 'stafettholder');
    expect((await at.ask('meeting.coming', {})).meetings).toEqual([]);
    at.lock();
    await at.signIn(at.leaderName);
    await at.ask('log.close', sampleInputs(at.clock, { childId })['log.close']);
    expect((await at.ask('meeting.coming', {})).meetings).toEqual([]);
  });
});

describe('the calendar file', () => {
  const saved = (at: Office) => {
    const file = at.dialogs.saved.at(-1);
    return { name: file?.name, text: new TextDecoder().decode(file?.bytes) };
  };

  it('is saved under a name that says nothing, with a neutral title in the language of the office', async () => {
    const { at, childId, plannedId } = await withPlan();
    const exported = { childId, plannedId, placeIsNeutral: false };
    expect(await at.ask('meeting.exportCalendar', exported)).toEqual({ saved: true });
    const { name, text } = saved(at);
    expect(name).toMatch(/^mote-2027-01-25-[0-9a-f]{8}\.ics$/);
    expect(text).toContain('SUMMARY:Møte\r\n');
    expect(text).toContain('METHOD:REQUEST');
    expect(text).toContain(`UID:${plannedId}`);
    expect(text).not.toContain('LOCATION');
  });

  it('has the place only when somebody says that it is neutral, and then only if it is', async () => {
    const { at, childId, plan, plannedId } = await withPlan();
    await at.ask('meeting.exportCalendar', { childId, plannedId, placeIsNeutral: true });
    expect(saved(at).text).toContain('LOCATION:Møterommet');
    for (const place of ['Hjemme hos Mikkel', 'hos Kari', 'Liksomveien 1']) {
      const { id } = await at.ask('meeting.plan', { childId, plan: { ...plan, place } });
      const exported = { childId, plannedId: id, placeIsNeutral: true };
      expect(await at.refusal('meeting.exportCalendar', exported)).toBe('placeNotNeutral');
      await at.ask('meeting.exportCalendar', { ...exported, placeIsNeutral: false });
      expect(saved(at).text).not.toContain(place);
    }
  });

  it('says that a cancelled meeting is off, and there is none of a held one', async () => {
    const { at, childId, plan, plannedId } = await withPlan();
    await at.ask('meeting.cancel', { childId, plannedId, revision: 1, reason: 'Mor er syk' });
    await at.ask('meeting.exportCalendar', { childId, plannedId, placeIsNeutral: false });
    expect(saved(at).text).toContain('METHOD:CANCEL');
    expect(saved(at).text).toContain('SEQUENCE:1');
    expect(saved(at).text).not.toContain('syk');
    const held = await at.ask('meeting.plan', { childId, plan });
    await at.ask('meeting.hold', {
      childId,
      plannedId: held.id,
      meeting: sampleMeeting(at.clock),
    });
    expect(
      await at.refusal('meeting.exportCalendar', {
        childId,
        plannedId: held.id,
        placeIsNeutral: false,
      }),
    ).toBe('meetingNotPlanned');
  });

  it('is in the trail as something that leaves the office', async () => {
    const { at, childId, plannedId } = await withPlan();
    await at.ask('meeting.exportCalendar', { childId, plannedId, placeIsNeutral: false });
    const { rows } = await at.ask('audit.ofChild', { childId });
    expect(rows.find(({ operation }) => operation === 'meeting.exportCalendar')).toMatchObject({
      kind: 'share',
      outcome: 'ok',
    });
  });
});

describe('a log that is handed over', () => {
  it('has its next meeting planned where it comes to, and only once when it comes home', async () => {
    const clock = playedClock();
    const kindergarten = await office({ clock });
    const school = await office({ clock, name: 'Liksom skole', serviceType: 'school' });
    const { bAtA, aAtB } = await introduce(kindergarten, school);
    const childId = await openLog(kindergarten);
    await kindergarten.ask('meeting.hold', { childId, meeting: sampleMeeting(clock) });
    const pass = async (from: Office, to: Office, contactId: string, into: string | null) => {
      await sendPackage(from, to, childId, contactId);
      const { packageId } = await to.ask('handover.receive', {});
      await to.ask('handover.accept', {
        packageId: packageId ?? '',
        holderUserId: to.leaderId,
        intoChildId: into,
      });
      from.dialogs.chosen = to.dialogs.saved.at(-1) ?? null;
      await from.ask('handover.importReceipt', {});
    };
    await pass(kindergarten, school, bAtA, null);
    const [next] = await plannedOf(school, childId);
    expect(next).toMatchObject({ on: clock.day(30), status: 'planned', revision: 1 });
    expect(next?.invited.map(({ name }) => name)).toContain('Kari Oppdiktet');
    expect((await kindergarten.ask('meeting.coming', {})).meetings).toEqual([]);
    await pass(school, kindergarten, aAtB, childId);
    expect(await plannedOf(kindergarten, childId)).toHaveLength(1);
  });
});
