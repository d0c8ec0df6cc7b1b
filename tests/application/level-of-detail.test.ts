import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeStores } from '../../src-main/infrastructure/db/repositories/stores.ts';
import { sendPackage } from '../support/follow-up.ts';
import { colleague } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { sampleConsent, sampleInputs, sampleNote } from '../support/sample-inputs.ts';
import { accept, receive, twoOffices } from '../support/two-offices.ts';

/** docs/model.md 3.6: wondering notes, scales, talks, reports and suspicion are never in the shared log. */

const words = {
  observation: 'ordfraundringsnotatet',
  childInNote: 'ordbarnetsasomingendelte',
  interpretation: 'ordfratolkningen',
  assessment: 'ordfraskalaen',
  reporting: 'ordommeldeplikten',
  talk: 'ordfrasamtalen',
  agreed: 'ordomavtalenmedlederen',
  report: 'ordfrareferansen',
} as const;

const wholeScreen = { scope: null, mostBreaks: 100, mostDue: 100 } as const;

/** Everything that is internal about one child, written with the program. */
async function plantInternal(at: Office, childId: string): Promise<void> {
  const inputs = sampleInputs(at.clock, { childId });
  const note = {
    ...sampleNote(at.clock),
    seenAndHeard: words.observation,
    childWords: words.childInNote,
    interpretation: words.interpretation,
    suspicion: true,
  };
  await at.ask('observation.record', { childId, note, supersedes: null });
  await at.ask('scale.assess', {
    ...inputs['scale.assess'],
    reason: words.assessment,
    reporting: 'notReported',
    reportingReason: words.reporting,
  });
  await at.ask('child.recordReport', { ...inputs['child.recordReport'], reference: words.report });
  at.tamper((tx) =>
    writeStores(tx).talks.add({
      id: '01931f00-0000-7000-8000-0000000000aa',
      childId,
      kind: 'leader',
      heldOn: at.clock.today(),
      present: '',
      summary: words.talk,
      agreed: words.agreed,
      isAnonymous: false,
      authorName: at.leaderName,
      at: new Date(at.clock.nowMs).toISOString(),
    }),
  );
}

/** The planted words in it, and the mark of a suspicion, which is internal as a mark too. */
function foundIn(surface: unknown): readonly string[] {
  const text = (typeof surface === 'string' ? surface : JSON.stringify(surface)).toLowerCase();
  return [...Object.values(words), 'suspicion'].filter((word) => text.includes(word));
}

const sharedLists = [
  'log.entries',
  'log.participants',
  'measure.list',
  'meeting.list',
  'level.history',
  'baton.state',
  'attachment.list',
] as const;

describe('what is internal', () => {
  it('is found by the leader in its own lists, so that the tests below look for something real', async () => {
    const { kindergarten, childId } = await twoOffices();
    await plantInternal(kindergarten, childId);
    const lists = [
      await kindergarten.ask('observation.list', { childId }),
      await kindergarten.ask('scale.list', { childId }),
      await kindergarten.ask('child.reports', { childId }),
    ];
    expect(foundIn(lists)).toHaveLength(Object.keys(words).length - 1);
    for (const word of Object.values(words)) {
      const { hits } = await kindergarten.ask('search.find', {
        words: word,
        onlyChild: null,
        after: null,
      });
      expect(hits).toHaveLength(1);
    }
  });

  it('is in no shared list, whoever reads it', async () => {
    const { kindergarten: at, childId } = await twoOffices();
    await plantInternal(at, childId);
    for (const name of sharedLists)
      expect([name, foundIn(await at.ask(name, { childId }))]).toEqual([name, []]);
    expect(foundIn(await at.ask('child.get', { childId }))).toEqual([]);
    expect(foundIn(await at.ask('overview.get', wholeScreen))).toEqual([]);
  });

  it('is found by no search of somebody who takes part', async () => {
    const { kindergarten: at, childId } = await twoOffices();
    await plantInternal(at, childId);
    const userId = await colleague(at, 'Trond Tenkt', 'participant');
    at.lock();
    await at.signIn(at.leaderName);
    const { 'log.addParticipant': joining } = sampleInputs(at.clock, { childId });
    await at.ask('log.addParticipant', { ...joining, name: 'Trond Tenkt', userId });
    at.lock();
    await at.signIn('Trond Tenkt');
    expect((await at.ask('log.entries', { childId })).entries.length).toBeGreaterThan(0);
    for (const word of Object.values(words)) {
      const found = await at.ask('search.find', { words: word, onlyChild: null, after: null });
      expect([word, found.hits, found.next]).toEqual([word, [], null]);
    }
  });

  it('is not in what is sent to another office: not in the preview, the file, or what they take in', async () => {
    const { kindergarten, school, childId, schoolId } = await twoOffices();
    await plantInternal(kindergarten, childId);
    const consent = sampleConsent(kindergarten.clock);
    await kindergarten.ask('consent.record', { childId, consent, gdprBasis: 'publicTask' });
    const release = sampleInputs(kindergarten.clock, { childId, contactId: schoolId });
    const preview = await kindergarten.ask(
      'handover.previewExport',
      release['handover.previewExport'],
    );
    expect(foundIn(preview)).toEqual([]);
    await sendPackage(kindergarten, school, childId, schoolId);
    const packageId = await receive(school);
    expect(foundIn(await school.ask('handover.previewPackage', { packageId }))).toEqual([]);
    const [row] = school.rows<{ content: Uint8Array }>(
      'SELECT content FROM package WHERE id = ?',
      packageId,
    );
    const files = unzipSync(new Uint8Array(row?.content ?? []));
    expect(Object.keys(files)).toContain('log.json');
    for (const [name, bytes] of Object.entries(files))
      expect([name, foundIn(Buffer.from(bytes).toString('utf8'))]).toEqual([name, []]);
    await accept(school, packageId);
    for (const name of sharedLists)
      expect([name, foundIn(await school.ask(name, { childId }))]).toEqual([name, []]);
    for (const word of Object.values(words)) {
      const found = await school.ask('search.find', { words: word, onlyChild: null, after: null });
      expect([word, found.hits]).toEqual([word, []]);
    }
  });
});
