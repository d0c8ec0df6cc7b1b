import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '@contract/index.ts';
import { colleague, office } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { openLog } from '../support/follow-up.ts';
import {
  decidedMeasure,
  sampleInputs,
  sampleMeasure,
  sampleMeeting,
} from '../support/sample-inputs.ts';

/** Measures through the real pipeline and database: days, marks on the line, chains, and who answers for them. */

let at: Office;
let childId: string;
beforeEach(async () => {
  at = await office();
  childId = await openLog(at);
});

type Measure = InputOf<'measure.start'>['measure'];
type Evaluation = InputOf<'measure.evaluate'>;

const start = async (change: Partial<Measure> = {}) =>
  (await at.ask('measure.start', { childId, measure: { ...sampleMeasure(at.clock), ...change } }))
    .id;
const evaluation = (measureId: string, change: Partial<Evaluation> = {}): Evaluation => ({
  ...sampleInputs(at.clock, { childId })['measure.evaluate'],
  measureId,
  decision: 'continue',
  nextEvaluationOn: at.clock.day(42),
  ...change,
});
const measures = async () => (await at.ask('measure.list', { childId })).measures;
const view = async (id: string) => (await measures()).find((one) => one.id === id);
const refusalOf = async (reply: ReturnType<Office['call']>) => {
  const answer = await reply;
  return answer.ok ? null : [answer.error.code, ...answer.error.fields];
};

describe('the days of a measure', () => {
  const startRefused = (change: Partial<Measure>) =>
    refusalOf(
      at.call('measure.start', { childId, measure: { ...sampleMeasure(at.clock), ...change } }),
    );

  it('are refused beside the field when they cannot be right', async () => {
    const { clock } = at;
    expect(await startRefused({ startsOn: clock.day(3), evaluateOn: clock.day(2) })).toEqual([
      'evaluationBeforeStart',
      'measure.evaluateOn',
    ]);
    expect(await startRefused({ evaluateOn: clock.day(732) })).toEqual([
      'evaluationTooFarAhead',
      'measure.evaluateOn',
    ]);
    expect(await startRefused({ startsOn: '2027-02-29' })).toEqual([
      'inputRejected',
      'measure.startsOn',
    ]);
    expect(await measures()).toEqual([]);
  });

  it('are the same rule for a measure that was decided in a meeting', async () => {
    const measure = { ...decidedMeasure(at.clock), evaluateOn: at.clock.day(800) };
    const meeting = sampleMeeting(at.clock, {
      decisions: [
        { what: 'Ringe hverandre', measure: null },
        { what: 'Lese sammen', measure },
      ],
    });
    expect(await refusalOf(at.call('meeting.hold', { childId, meeting }))).toEqual([
      'evaluationTooFarAhead',
      'meeting.decisions.1.measure.evaluateOn',
    ]);
  });

  it('of an evaluation lie between the start and today, and the next one after', async () => {
    const id = await start();
    at.clock.pass(10);
    const { clock } = at;
    const refused = (change: Partial<Evaluation>) =>
      refusalOf(at.call('measure.evaluate', evaluation(id, change)));
    expect(await refused({ evaluatedOn: clock.day(1) })).toEqual([
      'evaluatedInFuture',
      'evaluatedOn',
    ]);
    expect(await refused({ evaluatedOn: clock.day(-11) })).toEqual([
      'evaluatedBeforeStart',
      'evaluatedOn',
    ]);
    expect(await refused({ nextEvaluationOn: clock.day(0) })).toEqual([
      'nextEvaluationNotLater',
      'nextEvaluationOn',
    ]);
    expect(await refused({ nextEvaluationOn: null })).toEqual([
      'evaluationDateMissing',
      'nextEvaluationOn',
    ]);
    expect(
      await refused({ evaluatedOn: clock.day(-10), nextEvaluationOn: clock.day(1) }),
    ).toBeNull();
  });
});

describe('a mark on the line', () => {
  it('is kept exactly as people put it, together with who they were', async () => {
    const id = await start({
      startPoint: { value: 3, words: 'Sitter for seg selv' },
      aim: { value: 8, words: '' },
    });
    await at.ask('measure.evaluate', evaluation(id, { lineValue: 0, lineSetBy: 'Mikkel og mor' }));
    await at.ask('measure.evaluate', evaluation(id, { revision: 2 }));
    const { measure, evaluations } = (await view(id)) ?? { measure: null, evaluations: [] };
    expect(measure).toMatchObject({
      startPoint: { value: 3, words: 'Sitter for seg selv' },
      aim: { value: 8, words: '' },
    });
    expect(evaluations.map(({ lineValue, lineSetBy }) => [lineValue, lineSetBy])).toEqual([
      [0, 'Mikkel og mor'],
      [null, ''],
    ]);
  });

  it('is refused beside the field when nobody says who put it there', async () => {
    const id = await start();
    expect(
      await refusalOf(
        at.call('measure.evaluate', evaluation(id, { lineValue: 5, lineSetBy: ' ' })),
      ),
    ).toEqual(['lineSetterMissing', 'lineSetBy']);
    expect((await view(id))?.evaluations).toEqual([]);
  });

  it('is a whole number from 0 to 10', async () => {
    const id = await start();
    for (const lineValue of [-1, 11, 4.5])
      expect(
        await refusalOf(
          at.call('measure.evaluate', evaluation(id, { lineValue, lineSetBy: 'Mikkel' })),
        ),
      ).toEqual(['inputRejected', 'lineValue']);
  });
});

describe('a changed measure', () => {
  it('gets a successor that carries start and aim and says what it took the place of', async () => {
    const points = {
      startPoint: { value: 2, words: 'Spiser ikke' },
      aim: { value: 7, words: 'Spiser sammen' },
    };
    const first = await start({ ...points, responsible: '' });
    await at.ask(
      'measure.evaluate',
      evaluation(first, { decision: 'change', changedTo: 'Lese ute' }),
    );
    const [successor] = (await measures()).filter(({ replacesId }) => replacesId === first);
    expect(successor).toMatchObject({
      status: 'active',
      revision: 1,
      measure: { what: 'Lese ute', responsible: '', startsOn: at.clock.day(0), ...points },
      evaluations: [],
    });
    expect((await view(first))?.status).toBe('changed');
  });
});

describe('who answers for a measure', () => {
  it('may be nobody yet, and then somebody, and the measure knows who it has been', async () => {
    const id = await start({ responsible: '' });
    await at.ask('measure.changeResponsible', {
      childId,
      measureId: id,
      revision: 1,
      responsible: 'Kari Oppdiktet',
      reason: 'Det skjer mest hjemme',
    });
    await at.ask('measure.changeResponsible', {
      childId,
      measureId: id,
      revision: 2,
      responsible: '',
      reason: 'Kari er syk',
    });
    const { measure, revision, reassignments } = (await view(id)) ?? { reassignments: [] };
    expect([measure?.responsible, revision]).toEqual(['', 3]);
    expect(reassignments).toMatchObject([
      { from: '', to: 'Kari Oppdiktet', reason: 'Det skjer mest hjemme', byName: 'Lise Ledersen' },
      { from: 'Kari Oppdiktet', to: '', reason: 'Kari er syk' },
    ]);
    const { entries } = await at.ask('log.entries', { childId });
    expect(
      entries
        .filter(({ kind }) => kind === 'measureReassigned')
        .map(({ body }) => body.split('\n')),
    ).toEqual([['Lese sammen hver dag'], ['Lese sammen hver dag', 'Kari Oppdiktet']]);
  });

  it('is refused beside the field when nothing changes, and when the measure has ended', async () => {
    const id = await start();
    const change = { childId, measureId: id, revision: 1, reason: 'Vi prøver' };
    expect(
      await refusalOf(
        at.call('measure.changeResponsible', { ...change, responsible: 'lise ledersen' }),
      ),
    ).toEqual(['responsibleUnchanged', 'responsible']);
    await at.ask('measure.evaluate', evaluation(id, { decision: 'stop', nextEvaluationOn: null }));
    expect(
      await refusalOf(
        at.call('measure.changeResponsible', { ...change, revision: 2, responsible: 'Kari' }),
      ),
    ).toEqual(['measureNotActive']);
  });
});

describe('two colleagues at the same measure', () => {
  const asKaia = async () => {
    const kaiaId = await colleague(at, 'Kaia Liksom', 'stafettholder');
    at.lock();
    await at.signIn(at.leaderName);
    await at.ask('log.addParticipant', {
      ...sampleInputs(at.clock, { childId })['log.addParticipant'],
      name: 'Kaia Liksom',
      userId: kaiaId,
    });
    const id = await start();
    at.lock();
    await at.signIn('Kaia Liksom');
    return id;
  };
  const asLeader = async () => {
    at.lock();
    await at.signIn(at.leaderName);
  };

  it('do not write over each other: whoever was slower is refused, and nothing of it is stored', async () => {
    const id = await asKaia();
    await at.ask('measure.evaluate', evaluation(id, { comment: 'Skrevet av Kaia' }));
    await asLeader();
    expect(await at.refusal('measure.evaluate', evaluation(id))).toBe('staleRevision');
    expect(
      await at.refusal('measure.changeResponsible', {
        childId,
        measureId: id,
        revision: 1,
        responsible: 'Kari',
        reason: 'Bytte',
      }),
    ).toBe('staleRevision');
    const seen = await view(id);
    expect(seen?.evaluations.map(({ comment, byName }) => [comment, byName])).toEqual([
      ['Skrevet av Kaia', 'Kaia Liksom'],
    ]);
    expect(seen?.reassignments).toEqual([]);
    await at.ask('measure.evaluate', evaluation(id, { revision: seen?.revision ?? 0 }));
    expect((await view(id))?.evaluations).toHaveLength(2);
  });

  it('are told that it is out of date before anything else, also when the measure has ended meanwhile', async () => {
    const id = await asKaia();
    await at.ask('measure.evaluate', evaluation(id, { decision: 'stop', nextEvaluationOn: null }));
    await asLeader();
    expect(await at.refusal('measure.evaluate', evaluation(id))).toBe('staleRevision');
    expect(await at.refusal('measure.evaluate', evaluation(id, { revision: 2 }))).toBe(
      'measureNotActive',
    );
  });

  it('see who changed what is known about the child', async () => {
    await asKaia();
    await asLeader();
    const before = await at.ask('child.get', { childId });
    expect(before.lastChange).toBeNull();
    const guardians = before.fields.guardians.map(({ id: _id, ...guardian }) => guardian);
    const change = { childId, fields: { ...before.fields, guardians }, revision: before.revision };
    await at.ask('child.change', change);
    expect((await at.ask('child.get', { childId })).lastChange?.byName).toBe('Lise Ledersen');
    expect(await at.refusal('child.change', change)).toBe('staleRevision');
  });
});
