import { describe, expect, it } from 'vitest';
import { openLog } from '../support/follow-up.ts';
import { office, playedClock } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { sampleInputs } from '../support/sample-inputs.ts';

/** What is done around midnight counts on the day that the clock in the office shows, not on that of UTC. */

const breaksOf = async (at: Office, childId: string) =>
  (await at.ask('followUp.ofChild', { childId })).breaks;
const sinceOf = async (at: Office, childId: string, rule: string) =>
  (await breaksOf(at, childId)).find((found) => found.rule === rule)?.since ?? null;

describe.each([
  ['half past eleven at night', '2027-01-11T22:30:00.000Z', '2027-01-11'],
  ['half past midnight', '2027-01-11T23:30:00.000Z', '2027-01-12'],
  ['half past eleven a summer night', '2027-07-11T21:30:00.000Z', '2027-07-11'],
  ['half past midnight in summer', '2027-07-11T22:30:00.000Z', '2027-07-12'],
])('at %s', (_when, start, day) => {
  const begin = async () => {
    const at = await office({ clock: playedClock(start) });
    return { at, childId: await openLog(at) };
  };

  it('a log that is left is quiet from its day on', async () => {
    const { at, childId } = await begin();
    expect(at.clock.today()).toBe(day);
    at.clock.pass(2);
    await at.ask('log.addEntry', sampleInputs(at.clock, { childId })['log.addEntry']);
    const writtenOn = at.clock.today();
    at.clock.pass(80);
    const quiet = (await breaksOf(at, childId)).find(({ rule }) => rule === 'quietLog');
    expect(quiet?.on).toBe(writtenOn);
  });

  it('a measure nobody takes on has stood since its day', async () => {
    const { at, childId } = await begin();
    const { measure } = sampleInputs(at.clock, { childId })['measure.start'];
    await at.ask('measure.start', { childId, measure: { ...measure, responsible: '' } });
    expect(await sinceOf(at, childId, 'measureWithoutResponsible')).toBe(day);
  });

  it('a level is raised, and an absence is said, on its day', async () => {
    const { at, childId } = await begin();
    const decision = sampleInputs(at.clock, { childId })['level.decide'];
    await at.ask('level.decide', { ...decision, decision: 'toLevel2' });
    await at.ask('absence.record', { from: at.clock.day(3), to: at.clock.day(9) });
    expect(await sinceOf(at, childId, 'holderAway')).toBe(day);
    at.clock.pass(20);
    const raised = (await breaksOf(at, childId)).find(({ rule }) => rule === 'levelWithoutMeeting');
    expect(raised?.on).toBe(day);
  });

  it('the header says since when somebody has the baton', async () => {
    const { at, childId } = await begin();
    expect((await at.ask('child.get', { childId })).holder?.since).toBe(day);
  });
});
