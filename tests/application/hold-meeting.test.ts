import { describe, expect, it } from 'vitest';
import type { InputOf } from '@contract/index.ts';
import { openLog, sendPackage } from '../support/follow-up.ts';
import { introduce, office, playedClock } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { plannedOf, withPlan } from '../support/planned-meetings.ts';
import { decidedMeasure, sampleInputs, sampleMeeting } from '../support/sample-inputs.ts';

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
    const seen: string[] = [];
    const correct = (body: string) =>
      at.ask('log.correctEntry', {
        childId,
        entryId,
        body,
        reason: 'Hørt feil',
        seenCorrectionId: seen.at(-1) ?? null,
      });
    const bodies = async () =>
      (await at.ask('meeting.list', { childId })).meetings[0]?.comments.map(({ body }) => body);
    seen.push((await correct('Vi kjenner oss nesten igjen')).id);
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
