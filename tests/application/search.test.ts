import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import type { OutputOf } from '@contract/index.ts';
import { searchSources } from '@domain/search/search-source.ts';
import { colleague, office, openOffice } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { openLog, registerChild } from '../support/follow-up.ts';
import {
  decidedMeasure,
  sampleChild,
  sampleMeasure,
  sampleMeeting,
} from '../support/sample-inputs.ts';
import { ownWords, plantSources } from '../support/search-sources.ts';

type Hit = OutputOf<'search.find'>['hits'][number];

const find = (at: Office, words: string, onlyChild: string | null = null) =>
  at.ask('search.find', { words, onlyChild, after: null });
const hitsOf = async (at: Office, words: string) => (await find(at, words)).hits;
const marked = ({ excerpt: { text, marks } }: Hit) =>
  marks.map(({ from, to }) => text.slice(from, to));

async function write(at: Office, childId: string, body: string, happenedOn = at.clock.day(0)) {
  const entry = { childId, kind: 'note' as const, body, aboutEntryId: null, happenedOn };
  return (await at.ask('log.addEntry', entry)).id;
}

describe('a search in everything', () => {
  let at: Office;
  let childId: string;
  beforeAll(async () => {
    at = await openOffice();
    childId = await openLog(at);
  });
  afterAll(() => at.close());

  it('finds every source as soon as it is written', async () => {
    const wordOf = ownWords();
    plantSources(at, childId, wordOf);
    for (const source of searchSources) {
      const [hit, ...others] = await hitsOf(at, wordOf(source));
      expect([source, hit?.source, hit?.childId, others]).toEqual([source, source, childId, []]);
      expect(marked(hit as Hit)).toEqual([wordOf(source)]);
    }
  });

  it('finds all the words in any order, however they are spelt, and shows where', async () => {
    await write(at, childId, 'Mikkel hjalp Åse med støvlene i våt snø 😀 før de gikk inn.');
    const [hit] = await hitsOf(at, 'snoe aase STØV');
    expect(marked(hit as Hit)).toEqual(['Åse', 'støvlene', 'snø']);
    expect(await hitsOf(at, 'asestøvlene')).toEqual([]);
    expect(await hitsOf(at, 'støvlene finnesikke')).toEqual([]);
  });

  it('says who wrote it and when it was, and leads to the place', async () => {
    const id = await write(at, childId, 'Turdag ved fjæresteinene', at.clock.day(-3));
    expect(await hitsOf(at, 'fjaerestein')).toMatchObject([
      {
        childId,
        source: 'entry',
        entryKind: 'note',
        recordId: id,
        placeId: id,
        on: at.clock.day(-3),
        byName: at.leaderName,
        isEarlierWording: false,
      },
    ]);
  });

  it('shows a correction at the entry that it corrects, once, and says when the old words were found', async () => {
    const id = await write(at, childId, 'Kvernsteinen ble malt gul');
    const correction = { childId, entryId: id, reason: 'Feil farge', seenCorrectionId: null };
    await at.ask('log.correctEntry', { ...correction, body: 'Kvernsteinen ble malt indigoblå' });
    const one = { source: 'entry', recordId: id, entryKind: 'note' };
    expect(await hitsOf(at, 'kvernsteinen')).toMatchObject([{ ...one, isEarlierWording: false }]);
    expect(await hitsOf(at, 'indigobla')).toMatchObject([{ ...one, isEarlierWording: false }]);
    expect(await hitsOf(at, 'kvernsteinen gul')).toMatchObject([
      { ...one, isEarlierWording: true },
    ]);
  });

  it('finds a meeting and its measure once each, although the log tells of both', async () => {
    const decision = { what: 'Karusellgruppe hver tirsdag', measure: decidedMeasure(at.clock) };
    const meeting = sampleMeeting(at.clock, {
      summary: 'Vi snakket om karusellen.',
      decisions: [decision],
    });
    await at.ask('meeting.hold', { childId, meeting });
    const sources = (await hitsOf(at, 'karusell')).map(({ source }) => source);
    expect(sources.sort()).toEqual(['measure', 'meeting']);
    await at.ask('measure.start', { childId, measure: sampleMeasure(at.clock, 'Lydhulehjørne') });
    expect(await hitsOf(at, 'lydhule')).toMatchObject([{ source: 'measure' }]);
  });

  it('leads from an evaluation to its measure', async () => {
    const { id } = await at.ask('measure.start', {
      childId,
      measure: sampleMeasure(at.clock, 'Lese'),
    });
    await at.ask('measure.evaluate', {
      childId,
      measureId: id,
      revision: 1,
      evaluatedOn: at.clock.day(0),
      carriedOut: 'yes',
      effect: 'wanted',
      decision: 'stop',
      comment: 'Leselysten spratt i været',
      lineValue: null,
      lineSetBy: '',
      nextEvaluationOn: null,
      changedTo: '',
    });
    expect(await hitsOf(at, 'leselyst')).toMatchObject([{ source: 'evaluation', placeId: id }]);
  });

  it('finds a child by either name and by a guardian, before everything that is dated', async () => {
    const other = sampleChild({ givenName: 'Đorvu', familyName: 'Čáppagiedde' });
    const guardians = sampleChild().guardians.map((one) => ({ ...one, name: 'Renée O’Kvalnes' }));
    const { childId: otherId } = await at.ask('child.register', { ...other, guardians });
    await write(at, childId, 'Lekte med Đorvu i dag', at.clock.day(0));
    expect(await hitsOf(at, 'dorvu')).toMatchObject([
      { source: 'child', childId: otherId, childName: 'Đorvu Čáppagiedde', on: null },
      { source: 'entry', childId },
    ]);
    expect(await hitsOf(at, 'capp')).toMatchObject([{ source: 'child', childId: otherId }]);
    expect(await hitsOf(at, 'renee kvalnes')).toMatchObject([
      { source: 'child', childId: otherId },
    ]);
  });

  it('follows a name that is changed', async () => {
    const id = await registerChild(at);
    const { fields, revision } = await at.ask('child.get', { childId: id });
    const guardians = fields.guardians.map(({ id: _of, ...guardian }) => guardian);
    const renamed = { ...fields, guardians, givenName: 'Omdøpt', familyName: 'Nynavn' };
    await at.ask('child.change', { childId: id, fields: renamed, revision });
    expect(await hitsOf(at, 'nynavn')).toMatchObject([{ childId: id, childName: 'Omdøpt Nynavn' }]);
    const nameBefore = `${fields.familyName}`;
    expect((await hitsOf(at, nameBefore)).filter((hit) => hit.childId === id)).toEqual([]);
  });

  it('gives the newest first, by the day it was, page after page and each once', async () => {
    const days = Array.from({ length: 70 }, (_, index) => at.clock.day(-((index * 37) % 70)));
    for (const day of days) await write(at, childId, 'Pagineringsord', day);
    const seen: Hit[] = [];
    let after: number | null = null;
    const sizes: number[] = [];
    do {
      const page: OutputOf<'search.find'> = await at.ask('search.find', {
        words: 'pagineringsord',
        onlyChild: null,
        after,
      });
      sizes.push(page.hits.length);
      seen.push(...page.hits);
      after = page.next;
    } while (after !== null);
    expect(sizes).toEqual([30, 30, 10]);
    expect(new Set(seen.map(({ recordId }) => recordId)).size).toBe(70);
    const order = seen.map(({ on }) => on ?? '');
    expect(order).toEqual(order.toSorted().reverse());
  });

  it('looks in one child only when asked to', async () => {
    const other = await openLog(at);
    await write(at, childId, 'Enhjørning');
    await write(at, other, 'Enhjørning');
    expect((await find(at, 'enhjørning')).hits).toHaveLength(2);
    expect((await find(at, 'enhjørning', other)).hits).toMatchObject([{ childId: other }]);
  });

  it.each(['', 'a', '" OR *', 'NEAR(', '\u{e000}', '-', "'; DROP TABLE x"])(
    'takes «%s» as words and nothing else',
    async (words) => {
      expect((await at.call('search.find', { words, onlyChild: null, after: null })).ok).toBe(true);
    },
  );

  it('does not find somebody by the marks that say who may find what', async () => {
    const bare = childId.replaceAll('-', '');
    for (const words of [`\u{e000}${bare}`, bare, `"\u{e000}${bare}"`])
      expect(await hitsOf(at, words)).toEqual([]);
  });

  it('finds words in a note of ten thousand signs, and shows two lines of it', async () => {
    const body = `${'Vi lekte ute. '.repeat(700)}Nordlysfesten var fin. ${'😀 '.repeat(60)}`;
    await write(at, childId, body);
    const [hit] = await hitsOf(at, 'nordlysfest');
    expect(marked(hit as Hit)).toEqual(['Nordlysfesten']);
    expect(hit?.excerpt).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(hit?.excerpt.text.length).toBeLessThanOrEqual(180);
  });

  it.each([
    ['Áhkká ja Ŋáhpu čuoiggaiga', 'nahpu', 'Ŋáhpu'],
    ['محمد رسم بيتا', 'محمد', 'محمد'],
    ['Hurra 🎉 for Mikkel', '🎉', '🎉'],
    ['Re\u0301mi sang', 'rémi', 'Re\u0301mi'],
  ])('finds and marks «%s»', async (body, words, hit) => {
    await write(at, childId, body);
    const found = (await hitsOf(at, words)).find(({ excerpt }) => excerpt.text === body);
    expect(found && marked(found)).toEqual([hit]);
  });
});

it('stores nothing in the index of a step that was refused or failed', async () => {
  const at = await office();
  const childId = await openLog(at);
  const count = () => at.rows<{ n: number }>('SELECT count(*) n FROM search_document')[0]?.n;
  const before = count();
  expect(
    await at.refusal('meeting.hold', {
      childId,
      meeting: sampleMeeting(at.clock, { nextMeetingOn: null, noNextMeetingReason: '' }),
    }),
  ).toBe('reasonMissing');
  expect(() =>
    at.tamper(({ sqlite }) => {
      sqlite.prepare("UPDATE child SET family_name = 'x' WHERE id = ?").run(childId);
      throw new Error('stopped');
    }),
  ).toThrow('stopped');
  expect(count()).toBe(before);
  expect(at.rows('SELECT * FROM search_waiting')).toEqual([]);
});

it('leaves that somebody searched in the trail, and the words nowhere', async () => {
  let fails = false;
  const at = await office({
    parts: (real) => ({
      run: (name, input) =>
        fails ? Promise.reject(new Error(JSON.stringify(input))) : real.run(name, input),
    }),
  });
  const childId = await openLog(at);
  await write(at, childId, 'Hemmelighetsordet');
  await hitsOf(at, 'hemmelighetsordet');
  await at.call('search.find', { words: 'hemmelighetsordet', onlyChild: null, after: -1 });
  fails = true;
  await at.call('search.find', { words: 'hemmelighetsordet', onlyChild: null, after: null });
  const trail = at.rows("SELECT * FROM audit WHERE operation = 'search.find'");
  expect(trail).toMatchObject([{ kind: 'search', outcome: 'ok', child_id: null }]);
  expect(JSON.stringify(trail).toLowerCase()).not.toContain('hemmelighet');
  expect(at.technicalLog().toLowerCase()).not.toContain('hemmelighet');
});

it('lets a colleague find in the logs that are theirs, and not see that there is more', async () => {
  const at = await office();
  const theirs = await openLog(at);
  const others = await openLog(at);
  await write(at, theirs, 'Fellesord i den ene');
  await write(at, others, 'Fellesord i den andre');
  await at.ask('log.addParticipant', {
    childId: theirs,
    name: 'Trond Tenkt',
    serviceType: 'kindergarten',
    roleTitle: '',
    phone: '',
    userId: await colleagueAndBack(at, 'Trond Tenkt'),
    from: at.clock.day(0),
  });
  at.lock();
  await at.signIn('Trond Tenkt');
  expect(await find(at, 'fellesord')).toMatchObject({
    hits: [{ childId: theirs }],
    next: null,
  });
});

async function colleagueAndBack(at: Office, name: string): Promise<string> {
  const id = await colleague(at, name, 'participant');
  at.lock();
  await at.signIn(at.leaderName);
  return id;
}
