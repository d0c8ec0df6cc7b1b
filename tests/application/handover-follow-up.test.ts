import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '@contract/index.ts';
import type { Stores } from '../../src-main/application/ports/stores.ts';
import { writeStores } from '../../src-main/infrastructure/db/repositories/stores.ts';
import type { Office } from '../support/office.ts';
import { repack } from '../support/repack.ts';
import { sendPackage } from '../support/follow-up.ts';
import { sampleInputs, sampleMeasure, sampleMeeting } from '../support/sample-inputs.ts';
import { accept, handReceipt, receive, twoOffices } from '../support/two-offices.ts';

/** What follows a child of measures, plans and turns, to the other office and home again. */

let way: Awaited<ReturnType<typeof twoOffices>>;
beforeEach(async () => {
  way = await twoOffices();
});

const points = {
  startPoint: { value: 3, words: 'Sitter for seg selv' },
  aim: { value: 8, words: 'Leker med de andre' },
};
const start = async (at: Office) =>
  (
    await at.ask('measure.start', {
      childId: way.childId,
      measure: { ...sampleMeasure(way.clock), ...points, responsible: '' },
    })
  ).id;
const evaluate = (at: Office, measureId: string, change: Partial<InputOf<'measure.evaluate'>>) =>
  at.ask('measure.evaluate', {
    ...sampleInputs(way.clock, { childId: way.childId })['measure.evaluate'],
    measureId,
    decision: 'continue',
    nextEvaluationOn: way.clock.day(42),
    ...change,
  });
const measuresAt = async (at: Office) =>
  (await at.ask('measure.list', { childId: way.childId })).measures;
const inStores = <T>(at: Office, change: (stores: Stores) => T): T => {
  let result: { value: T } | null = null;
  at.tamper((tx) => {
    result = { value: change(writeStores(tx)) };
  });
  return (result as unknown as { value: T }).value;
};
const plansAt = (at: Office) =>
  inStores(at, ({ meetings }) => meetings.planned(way.childId)).map(({ id, on, status }) => ({
    id,
    on,
    status,
  }));

function plan(at: Office, on: string): string {
  const id = randomUUID();
  inStores(at, ({ meetings }) =>
    meetings.plan({
      id,
      childId: way.childId,
      type: 'evaluation',
      on,
      startsAt: '13:00',
      endsAt: null,
      place: 'Grupperommet',
      purpose: '',
      agenda: '',
      invited: [
        {
          name: 'Kari Oppdiktet',
          service: 'mor',
          serviceType: null,
          need: 'asked',
          answer: 'coming',
        },
      ],
      status: 'planned',
      cancelReason: '',
      sequence: 0,
      revision: 1,
      authorName: 'Lise Ledersen',
      at: new Date(at.clock.nowMs).toISOString(),
    }),
  );
  return id;
}

const toSchool = async () => {
  await sendPackage(way.kindergarten, way.school, way.childId, way.schoolId);
  await accept(way.school, await receive(way.school));
  handReceipt(way.school, way.kindergarten);
  await way.kindergarten.ask('handover.importReceipt', {});
};
const home = async () => {
  await sendPackage(way.school, way.kindergarten, way.childId, way.kindergartenId);
  await accept(way.kindergarten, await receive(way.kindergarten), way.childId);
  handReceipt(way.kindergarten, way.school);
  await way.school.ask('handover.importReceipt', {});
};

describe('what follows the child', () => {
  it('are measures with their line, their chain and who has had them, exactly as they stood', async () => {
    const first = await start(way.kindergarten);
    await evaluate(way.kindergarten, first, {
      decision: 'change',
      changedTo: 'Lese ute',
      lineValue: 5,
      lineSetBy: 'Mikkel og mor',
    });
    const second = (await measuresAt(way.kindergarten)).find((one) => one.replacesId === first);
    await way.kindergarten.ask('measure.changeResponsible', {
      childId: way.childId,
      measureId: second?.id ?? '',
      revision: 1,
      responsible: 'Kari Oppdiktet',
      reason: 'Det skjer hjemme',
    });
    const before = await measuresAt(way.kindergarten);
    await toSchool();
    expect(await measuresAt(way.school)).toEqual(before);
    expect(before.map(({ revision, reassignments }) => [revision, reassignments.length])).toEqual([
      [2, 1],
      [2, 0],
    ]);
  });

  it('are planned meetings, the turns of the log, and who asked for it', async () => {
    const { kindergarten, school, childId, clock } = way;
    const id = plan(kindergarten, clock.day(20));
    const turn = {
      id: randomUUID(),
      childId,
      cause: 'paused',
      details: {
        reason: 'Familien trengte ro',
        pauseCause: 'agreed',
        resumeOn: clock.day(3),
        closeReason: null,
        outcome: null,
        agreedWith: 'Kari',
        closingNote: '',
        measures: [],
      },
      authorName: 'Lise Ledersen',
      at: '2027-01-11T10:00:00.000Z',
    } as const;
    inStores(kindergarten, ({ logs }) => {
      logs.addStatusChange(turn);
      logs.change(childId, { origin: 'guardians' });
    });
    await toSchool();
    expect(plansAt(school)).toEqual([{ id, on: clock.day(20), status: 'planned' }]);
    const { turns, origin } = inStores(school, ({ logs }) => ({
      turns: logs.statusChanges(childId),
      origin: logs.find(childId)?.origin,
    }));
    expect(turns).toContainEqual(turn);
    expect(origin).toBe('guardians');
  });
});

describe('a log that comes home', () => {
  it('brings what was done with a measure, and keeps what was done here', async () => {
    const { kindergarten, school } = way;
    const going = await start(kindergarten);
    const stopped = await start(kindergarten);
    await evaluate(kindergarten, going, { comment: 'Før den reiste' });
    await toSchool();
    await school.ask('measure.changeResponsible', {
      childId: way.childId,
      measureId: going,
      revision: 2,
      responsible: 'Lærer Prøve',
      reason: 'Nå er det skolen',
    });
    await evaluate(school, going, { revision: 3, nextEvaluationOn: way.clock.day(100) });
    await evaluate(school, stopped, { decision: 'stop', nextEvaluationOn: null });
    await home();
    const measures = await measuresAt(kindergarten);
    expect(measures).toEqual(await measuresAt(school));
    expect(
      measures.map(({ status, revision, measure, evaluations }) => [
        status,
        revision,
        measure.responsible,
        measure.evaluateOn,
        evaluations.length,
      ]),
    ).toEqual([
      ['active', 4, 'Lærer Prøve', way.clock.day(100), 2],
      ['stopped', 2, '', way.clock.day(42), 1],
    ]);
  });

  it('changes nothing of a measure when it comes home as it left', async () => {
    const id = await start(way.kindergarten);
    await evaluate(way.kindergarten, id, {});
    const before = await measuresAt(way.kindergarten);
    await toSchool();
    await home();
    expect(await measuresAt(way.kindergarten)).toEqual(before);
  });

  it('brings a planned meeting that was moved, and the minutes of one that was held', async () => {
    const { kindergarten, school, childId, clock } = way;
    const moved = plan(kindergarten, clock.day(20));
    const held = plan(kindergarten, clock.day(10));
    await toSchool();
    inStores(school, ({ meetings }) => {
      const [first, second] = [held, moved].map((id) => meetings.findPlanned(id));
      if (!first || !second) throw new Error('Both plans followed the child');
      meetings.changePlan({ ...second, on: clock.day(25), revision: 2, sequence: 1 });
      meetings.changePlan({ ...first, status: 'held', revision: 2 });
      meetings.add({
        id: randomUUID(),
        childId,
        minutes: sampleMeeting(clock),
        plannedId: held,
        authorName: 'Lise Ledersen',
        at: '2027-01-12T10:00:00.000Z',
      });
    });
    await home();
    expect(plansAt(kindergarten)).toEqual([
      { id: held, on: clock.day(10), status: 'held' },
      { id: moved, on: clock.day(25), status: 'planned' },
    ]);
    const plannedIds = inStores(kindergarten, ({ meetings }) => meetings.ofChild(childId)).map(
      ({ plannedId }) => plannedId,
    );
    expect(plannedIds).toEqual([held]);
  });
});

describe('a package of an older program', () => {
  /** The document as a program of version 1 wrote it. */
  const asVersion1 = (log: Record<string, unknown>) => {
    const { origin: _origin, turns: _turns, plannedMeetings: _plans, ...rest } = log;
    const rows = <T>(name: string) => log[name] as readonly T[];
    type Row = Record<string, Record<string, unknown>>;
    return {
      ...rest,
      version: 1,
      measures: rows<Row>('measures').map(
        ({ revision: _r, replacesId: _p, reassignments: _n, measure, evaluations, ...row }) => {
          const { startPoint: _start, aim: _aim, ...terms } = measure ?? {};
          const found = evaluations as unknown as readonly Record<string, unknown>[];
          return {
            ...row,
            measure: { ...terms, responsible: 'Lise Ledersen' },
            evaluations: found.map(({ lineValue: _v, lineSetBy: _s, ...one }) => one),
          };
        },
      ),
      meetings: rows<Row>('meetings').map(({ plannedId: _plan, meeting, ...row }) => {
        const { guardianComment: _comment, ...minutes } = meeting ?? {};
        return { ...row, meeting: minutes };
      }),
    };
  };
  const takeInOld = async (from: Office, to: Office, intoChildId: string | null = null) => {
    const file = from.dialogs.saved.at(-1);
    if (file === undefined) throw new Error('Nothing was sent');
    to.dialogs.chosen = { ...file, bytes: await repack(file.bytes, from, to, asVersion1) };
    await accept(to, await receive(to), intoChildId);
  };
  const sendOld = async () => {
    await sendPackage(way.kindergarten, way.school, way.childId, way.schoolId);
    await takeInOld(way.kindergarten, way.school);
  };

  it('is taken in, and the next meeting of its latest minutes is planned', async () => {
    const { kindergarten, school, childId, clock } = way;
    const id = await start(kindergarten);
    await evaluate(kindergarten, id, {});
    await kindergarten.ask('meeting.hold', {
      childId,
      meeting: sampleMeeting(clock, { nextMeetingOn: clock.day(30) }),
    });
    // What this program plans by itself is not in a package of an older one.
    await sendOld();
    const [measure] = await measuresAt(school);
    expect(measure).toMatchObject({
      id,
      revision: 2,
      replacesId: null,
      measure: { startPoint: { value: null, words: '' }, responsible: 'Lise Ledersen' },
      evaluations: [{ lineValue: null, lineSetBy: '' }],
    });
    expect(plansAt(school).map(({ on, status }) => [on, status])).toEqual([
      [clock.day(30), 'planned'],
    ]);
  });

  it('plans nothing when its latest minutes agreed on no day', async () => {
    await way.kindergarten.ask('meeting.hold', {
      childId: way.childId,
      meeting: sampleMeeting(way.clock, {
        nextMeetingOn: null,
        noNextMeetingReason: 'Barnet flytter',
      }),
    });
    await sendOld();
    expect(plansAt(way.school)).toEqual([]);
  });

  it('plans nothing twice when it comes home to where the meeting has been planned already', async () => {
    const { kindergarten, school, childId, kindergartenId, clock } = way;
    await kindergarten.ask('meeting.hold', {
      childId,
      meeting: sampleMeeting(clock, { nextMeetingOn: clock.day(30) }),
    });
    if (plansAt(kindergarten).length === 0) plan(kindergarten, clock.day(30));
    const before = plansAt(kindergarten);
    await toSchool();
    await sendPackage(school, kindergarten, childId, kindergartenId);
    await takeInOld(school, kindergarten, childId);
    expect(plansAt(kindergarten)).toEqual(before);
    expect(before).toHaveLength(1);
  });
});
