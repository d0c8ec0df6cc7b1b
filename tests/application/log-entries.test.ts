import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { writeStores } from '../../src-main/infrastructure/db/repositories/stores.ts';
import { colleague, office } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { openLog } from '../support/follow-up.ts';
import { sampleInputs } from '../support/sample-inputs.ts';

const write = (at: Office, childId: string, more: object = {}) =>
  ({
    childId,
    kind: 'note' as const,
    body: 'Lekte i sandkassa',
    aboutEntryId: null,
    happenedOn: at.clock.day(0),
    ...more,
  }) as const;

const entriesOf = async (at: Office, childId: string) =>
  (await at.ask('log.entries', { childId })).entries;

describe('writing in the log', () => {
  it.each([
    [1, 'dayInFuture'],
    [40_000, 'dayInFuture'],
    [-9000, 'dayBeforeChild'],
  ])('is refused for a day %s days from today, beside the day', async (offset, code) => {
    const at = await office();
    const childId = await openLog(at);
    const reply = await at.call(
      'log.addEntry',
      write(at, childId, { happenedOn: at.clock.day(offset) }),
    );
    expect(reply).toMatchObject({ ok: false, error: { code, fields: ['happenedOn'] } });
  });

  it('takes ten thousand signs with emoji, Sámi letters and words from right to left, unchanged', async () => {
    const at = await office();
    const childId = await openLog(at);
    const body = `Ŋáhpu 😀 ${'محمد '.repeat(1900)}e\u0301`.slice(0, 10_000);
    const { id } = await at.ask('log.addEntry', write(at, childId, { body }));
    const stored = (await entriesOf(at, childId)).find((entry) => entry.id === id);
    expect(stored?.body).toBe(body.trim());
  });

  it('ties a goal, a note and what was tried before to an attention point of the same log only', async () => {
    const at = await office();
    const childId = await openLog(at);
    const other = await openLog(at);
    const attention = async (of: string) =>
      (await at.ask('log.addEntry', write(at, of, { kind: 'attention' }))).id;
    const [own, theirs] = [await attention(childId), await attention(other)];
    for (const kind of ['goal', 'note', 'triedBefore'])
      expect(
        await at.refusal('log.addEntry', write(at, childId, { kind, aboutEntryId: own })),
      ).toBeNull();
    expect(await at.refusal('log.addEntry', write(at, childId, { aboutEntryId: theirs }))).toBe(
      'notFound',
    );
    expect(
      await at.refusal(
        'log.addEntry',
        write(at, childId, { kind: 'brightSpot', aboutEntryId: own }),
      ),
    ).toBe('notFound');
  });
});

describe('correcting', () => {
  it('is refused while somebody else’s correction is unread, and goes through once it is read', async () => {
    const at = await office();
    const childId = await openLog(at);
    const { id: entryId } = await at.ask('log.addEntry', write(at, childId));
    const mine = { childId, entryId, body: 'Mine ord', reason: 'Upresist' };
    const theirs = await at.ask('log.correctEntry', {
      ...mine,
      body: 'Deres ord',
      seenCorrectionId: null,
    });
    expect(await at.refusal('log.correctEntry', { ...mine, seenCorrectionId: null })).toBe(
      'staleRevision',
    );
    expect((await entriesOf(at, childId)).some(({ body }) => body === 'Mine ord')).toBe(false);
    await at.ask('log.correctEntry', { ...mine, seenCorrectionId: theirs.id });
    const corrections = (await entriesOf(at, childId)).filter(({ kind }) => kind === 'correction');
    expect(corrections.map(({ body, correctsEntryId }) => [body, correctsEntryId])).toEqual([
      ['Mine ord', entryId],
      ['Deres ord', entryId],
    ]);
  });

  it('is the same when it begins at the other correction', async () => {
    const at = await office();
    const childId = await openLog(at);
    const { id: entryId } = await at.ask('log.addEntry', write(at, childId));
    const first = { childId, entryId, body: 'Først', reason: 'x', seenCorrectionId: null };
    const { id } = await at.ask('log.correctEntry', first);
    expect(await at.refusal('log.correctEntry', { ...first, entryId: id })).toBe('staleRevision');
    expect(
      await at.refusal('log.correctEntry', { ...first, entryId: id, seenCorrectionId: id }),
    ).toBeNull();
  });
});

describe('what the program wrote itself', () => {
  it('says from which level to which', async () => {
    const at = await office();
    const childId = await openLog(at);
    const decision = sampleInputs(at.clock, { childId })['level.decide'];
    await at.ask('level.decide', { ...decision, decision: 'toLevel2' });
    const [newest] = await entriesOf(at, childId);
    expect(newest).toMatchObject({ kind: 'levelChanged', detail: { of: 'level', from: 1, to: 2 } });
  });

  it('says until when a deputy stands in, which service somebody is from, and who had a measure before', async () => {
    const at = await office();
    const childId = await openLog(at);
    const userId = await colleague(at, 'Kaia Liksom', 'stafettholder');
    at.lock();
    await at.signIn(at.leaderName);
    const instant = new Date(at.clock.nowMs).toISOString();
    const later = (ms: number) => new Date(at.clock.nowMs + ms).toISOString();
    const authorship = { authorName: at.leaderName, at: instant };
    const entry = (kind: string, body: string, more: object = {}) =>
      ({
        id: randomUUID(),
        childId,
        kind,
        body,
        aboutId: null,
        correctsId: null,
        correctionReason: '',
        happenedOn: at.clock.day(0),
        authorOffice: '',
        ...authorship,
        ...more,
      }) as never;
    at.tamper((tx) => {
      const { logs, deputies } = writeStores(tx);
      const id = randomUUID();
      deputies.add({
        id,
        childId,
        userId,
        from: at.clock.day(0),
        to: at.clock.day(14),
        endedAt: null,
        ...authorship,
      });
      logs.addEntry(entry('deputyAppointed', 'Kaia Liksom'));
      logs.addParticipant({
        id,
        childId,
        name: 'Petra Eksempel',
        serviceType: 'ppt',
        roleTitle: 'rådgiver',
        phone: '',
        userId: null,
        from: at.clock.day(0),
        to: null,
        notice: '',
      });
      logs.addEntry(entry('participantJoined', 'Petra Eksempel'));
      logs.addEntry(entry('measureReassigned', 'Lese sammen\nher\nKaia Liksom', { at: later(1) }));
      logs.addEntry(
        entry('measureReassigned', 'Lese sammen\nher\nPetra Eksempel', { at: later(2) }),
      );
    });
    const details = (await entriesOf(at, childId)).map(({ kind, detail }) => [kind, detail]);
    expect(details).toEqual([
      ['measureReassigned', { of: 'reassigned', fromName: 'Kaia Liksom' }],
      ['measureReassigned', null],
      ['participantJoined', { of: 'participant', serviceType: 'ppt', roleTitle: 'rådgiver' }],
      ['deputyAppointed', { of: 'deputy', to: at.clock.day(14) }],
      ['logOpened', null],
    ]);
  });
});
