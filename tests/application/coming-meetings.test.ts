import { describe, expect, it } from 'vitest';
import { openLog } from '../support/follow-up.ts';
import { colleague, office } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { withPlan } from '../support/planned-meetings.ts';
import { sampleInputs, sampleMeeting, samplePlan } from '../support/sample-inputs.ts';

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
