import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { InputOf } from '@contract/index.ts';
import { writtenEntryKinds } from '@domain/case/log-entry-kind.ts';
import { consentPurposes, informationKinds, legalBases } from '@domain/consent/consent-terms.ts';
import type { InformationKind } from '@domain/consent/consent-terms.ts';
import { informationKindOfEntry } from '@domain/handover/kind-of-entry.ts';
import { decryptWith } from '../../src-main/infrastructure/handover/age.ts';
import { readArchive } from '../../src-main/infrastructure/handover/archive.ts';
import { parseOfficeIdentity } from '../../src-main/infrastructure/handover/identity.ts';
import { handoverLimits } from '../../src-main/infrastructure/handover/limits.ts';
import { introduce, openOffice } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { registerChild } from '../support/follow-up.ts';
import {
  decidedMeasure,
  sampleConsent,
  sampleInputs,
  sampleMap,
  sampleMeasure,
  sampleMeeting,
  sampleNote,
} from '../support/sample-inputs.ts';

/**
 * Invariant 4: whatever consents there are, nothing leaves that none of them covers today. A word is planted
 * in everything that can be written about a child, and looked for in every file of the finished package.
 */

let kindergarten: Office;
let school: Office;
let schoolId: string;
const printed: string[] = [];

beforeAll(async () => {
  kindergarten = await openOffice();
  school = await openOffice({
    name: 'Liksom skole',
    serviceType: 'school',
    clock: kindergarten.clock,
  });
  ({ bAtA: schoolId } = await introduce(kindergarten, school));
});
afterAll(() => {
  kindergarten.close();
  school.close();
});

type Planted = InformationKind | 'internal';
const wordOf = (kind: Planted): string => `plantet-${kind.toLowerCase()}`;

type Consent = InputOf<'consent.record'>['consent'];

/** A child with something of every kind, at level 1 with an open log, before the consents of the run. */
async function plantedChild(): Promise<string> {
  const at = kindergarten;
  const childId = await registerChild(at);
  const inputs = sampleInputs(at.clock, { childId, userId: at.leaderId });
  const internal = wordOf('internal');
  await at.ask('observation.record', {
    childId,
    note: {
      ...sampleNote(at.clock),
      seenAndHeard: internal,
      childWords: internal,
      interpretation: internal,
    },
    supersedes: null,
  });
  await at.ask('scale.assess', { ...inputs['scale.assess'], reason: internal });
  await at.ask('child.recordReport', { ...inputs['child.recordReport'], reference: internal });
  await at.ask('drafts.save', { key: `log/${childId}`, body: internal });
  await at.ask('level.decide', { ...inputs['level.decide'], childHeard: wordOf('childVoice') });
  // Opens the log and covers nothing that is sent.
  const opening = sampleConsent(at.clock, {
    purposes: ['openLog'],
    services: ['nav'],
    kinds: ['identity'],
    childsOpinion: wordOf('childVoice'),
  });
  await at.ask('consent.record', { childId, consent: opening, gdprBasis: 'publicTask' });
  await at.ask('log.open', { childId, holderUserId: at.leaderId });
  for (const kind of writtenEntryKinds) {
    const word = wordOf(informationKindOfEntry(kind));
    const { id } = await at.ask('log.addEntry', { ...inputs['log.addEntry'], kind, body: word });
    await at.ask('log.correctEntry', {
      childId,
      entryId: id,
      body: `rettet ${word}`,
      reason: word,
      seenCorrectionId: null,
    });
  }
  const measure = sampleMeasure(at.clock, wordOf('goalsAndMeasures'));
  const { id: measureId } = await at.ask('measure.start', { childId, measure });
  await at.ask('measure.evaluate', {
    ...inputs['measure.evaluate'],
    measureId,
    comment: wordOf('evaluations'),
  });
  await at.ask('meeting.hold', {
    childId,
    meeting: sampleMeeting(at.clock, {
      agenda: wordOf('meetings'),
      summary: `${wordOf('meetings')}\nmed flere linjer`,
      childVoice: wordOf('childVoice'),
      guardianView: wordOf('attentionPoints'),
      decisions: [
        { what: wordOf('goalsAndMeasures'), measure: decidedMeasure(at.clock) },
        { what: `uten tiltak: ${wordOf('goalsAndMeasures')}`, measure: null },
      ],
    }),
  });
  const map = sampleMap();
  await at.ask('networkMap.save', {
    ...inputs['networkMap.save'],
    map: {
      ...map,
      people: map.people.map((person) => ({
        ...person,
        name: wordOf('networkMap'),
        note: wordOf('networkMap'),
      })),
    },
  });
  at.dialogs.chosen = {
    name: `${wordOf('attachments')}.txt`,
    bytes: Buffer.from(wordOf('attachments')),
  };
  await at.ask('attachment.add', { childId });
  return childId;
}

/** Every file of a package, opened as the receiver opens it, and what was given to the printer. */
async function filesOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const [row] = school.rows<{ identity: string }>('SELECT identity FROM office');
  const { age } = parseOfficeIdentity(JSON.parse(row?.identity ?? ''));
  const archive = await decryptWith(age.identity, bytes);
  if (!archive.ok) throw new Error(archive.error);
  const files = readArchive(archive.value, handoverLimits, () => handoverLimits.entryBytes);
  if (!files.ok) throw new Error(files.error);
  const texts = [...files.value].map(
    ([path, content]) => [path, Buffer.from(content).toString('utf8')] as const,
  );
  return new Map([...texts, ['printed', printed.at(-1) ?? '']]);
}

/** Mostly what would do, sometimes anything: so that most runs send something, and every reason not to is met. */
const mostly = <T, U>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<U>) =>
  fc.oneof<[fc.WeightedArbitrary<T>, fc.WeightedArbitrary<U>]>(
    { weight: 4, arbitrary: usual },
    { weight: 1, arbitrary: rare },
  );
const day = fc.integer({ min: -3, max: 3 });
const consents = fc.array(
  fc.record({
    purposes: mostly(
      fc.constant(['openLog', 'handOver'] as const),
      fc.subarray([...consentPurposes]),
    ),
    services: mostly(
      fc.constant(['school'] as const),
      fc.subarray(['school', 'kindergarten', 'nav'] as const),
    ),
    kinds: mostly(
      fc
        .subarray([...informationKinds])
        .map((kinds) => [...new Set(['identity' as const, ...kinds])]),
      fc.subarray([...informationKinds]),
    ),
    from: mostly(fc.integer({ min: -3, max: 0 }), day),
    to: mostly(fc.constant(null), fc.option(day)),
    isRefusal: fc.oneof(
      { weight: 9, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    withdrawn: mostly(fc.constant(null), fc.option(day)),
    childsOpinion: fc.constantFrom('', wordOf('childVoice')),
  }),
  { minLength: 1, maxLength: 4 },
);

interface Weighed {
  readonly consent: Consent;
  readonly withdrawnOn: string | null;
}

/** The rule once more, in the plainest words: some consent, given and not withdrawn, says all three. */
function isCovered(kind: InformationKind, all: readonly Weighed[], today: string): boolean {
  return all.some(
    ({ consent, withdrawnOn }) =>
      !consent.refused &&
      consent.from <= today &&
      (consent.to === null || today <= consent.to) &&
      (withdrawnOn === null || today < withdrawnOn) &&
      consent.purposes.includes('handOver') &&
      consent.services.includes('school') &&
      consent.kinds.includes(kind),
  );
}

it('lets out nothing that no consent covers today, whatever consents there are and whatever is asked for', async () => {
  const { clock } = kindergarten;
  Object.assign(kindergarten.host, {
    printPdf: (html: string) => (printed.push(html), Promise.resolve(Buffer.from('%PDF-1.7'))),
  });
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(
      consents,
      mostly(
        fc.constant<InformationKind[]>([...informationKinds]),
        fc.subarray<InformationKind>([...informationKinds]),
      ),
      async (given, kinds) => {
        const childId = await plantedChild();
        const today = clock.today();
        const weighed: Weighed[] = [];
        for (const { withdrawn, isRefusal, from, to, ...terms } of given) {
          const { purposes, services, kinds: about, childsOpinion } = terms;
          const consent = sampleConsent(clock, {
            purposes: [...purposes],
            services: [...services],
            kinds: [...about],
            childsOpinion,
            from: clock.day(from),
            to: to === null ? null : clock.day(Math.max(from, to)),
            refused: isRefusal,
          });
          const { id: consentId } = await kindergarten.ask('consent.record', {
            childId,
            consent,
            gdprBasis: 'publicTask',
          });
          const withdrawnOn = withdrawn === null ? null : clock.day(withdrawn);
          if (withdrawnOn !== null) {
            await kindergarten.ask('consent.withdraw', {
              ...sampleInputs(clock, { childId })['consent.withdraw'],
              consentId,
              withdrawnOn,
            });
          }
          weighed.push({ consent, withdrawnOn });
        }
        const question = { childId, contactId: schoolId, kinds, struckOut: [], legalBasis: null };
        const preview = await kindergarten.call('handover.previewExport', question);
        const reply = await kindergarten.call('handover.export', {
          ...question,
          message: 'Hei',
          expiresOn: clock.day(30),
        });
        const covered = new Set<Planted>(kinds.filter((kind) => isCovered(kind, weighed, today)));
        const shown = preview.ok ? JSON.stringify(preview.value) : '';
        const held = ['internal' as const, ...informationKinds].filter(
          (kind) => !covered.has(kind),
        );
        for (const kind of held) expect(shown).not.toContain(`"body":"${wordOf(kind)}`);
        if (!reply.ok) return;
        sent += 1;
        const files = await filesOf(kindergarten.dialogs.saved.at(-1)?.bytes ?? new Uint8Array());
        const leaks = [...files].flatMap(([path, text]) =>
          held.filter((kind) => text.includes(wordOf(kind))).map((kind) => `${kind} in ${path}`),
        );
        expect(leaks).toEqual([]);
        const noRefusal = weighed.every(({ consent }) => !consent.refused);
        const log = files.get('log.json') ?? '';
        const expected = [...covered].filter(
          (kind) =>
            kind !== 'identity' && !(kind === 'evaluations' && !covered.has('goalsAndMeasures')),
        );
        if (noRefusal) for (const kind of expected) expect(log).toContain(wordOf(kind));
      },
    ),
    { numRuns: 60 },
  );
  expect(sent).toBeGreaterThan(15);
}, 180_000);

it.each(legalBases)(
  'lets out what was asked for, and nothing else, by %s with a reason, without any consent',
  async (basis) => {
    const childId = await plantedChild();
    const { clock } = kindergarten;
    const question = {
      childId,
      contactId: schoolId,
      kinds: ['identity' as const, 'attentionPoints' as const],
      struckOut: [],
      message: '',
      expiresOn: clock.day(30),
    };
    expect(await kindergarten.refusal('handover.export', { ...question, legalBasis: null })).toBe(
      'consentMissing',
    );
    expect(
      await kindergarten.refusal('handover.export', {
        ...question,
        legalBasis: { basis, reason: ' ' },
      }),
    ).toBe('inputRejected');
    await kindergarten.ask('handover.export', {
      ...question,
      legalBasis: { basis, reason: 'Fare for barnet' },
    });
    const files = await filesOf(kindergarten.dialogs.saved.at(-1)?.bytes ?? new Uint8Array());
    const whole = [...files.values()].join('\n');
    expect(whole).toContain(wordOf('attentionPoints'));
    const held = ['internal' as const, ...informationKinds].filter(
      (kind) => !question.kinds.includes(kind as never),
    );
    expect(held.filter((kind) => whole.includes(wordOf(kind)))).toEqual([]);
  },
);

it('records a report to child welfare although everybody has refused everything', async () => {
  const childId = await registerChild(kindergarten);
  const inputs = sampleInputs(kindergarten.clock, { childId });
  const refusal = sampleConsent(kindergarten.clock, {
    refused: true,
    kinds: [],
    services: [],
    purposes: [],
  });
  await kindergarten.ask('consent.record', { childId, consent: refusal, gdprBasis: 'publicTask' });
  await kindergarten.ask('child.recordReport', inputs['child.recordReport']);
  expect((await kindergarten.ask('child.reports', { childId })).reports).toHaveLength(1);
});

it('keeps what the family struck out, and a correction with it', async () => {
  const childId = await plantedChild();
  await kindergarten.ask('consent.record', {
    childId,
    consent: sampleConsent(kindergarten.clock),
    gdprBasis: 'publicTask',
  });
  const { entries } = await kindergarten.ask('log.entries', { childId });
  const struck = entries.filter(({ kind }) => kind === 'brightSpot').map(({ id }) => id);
  const question = sampleInputs(kindergarten.clock, { childId, contactId: schoolId })[
    'handover.export'
  ];
  await kindergarten.ask('handover.export', { ...question, struckOut: struck });
  const files = await filesOf(kindergarten.dialogs.saved.at(-1)?.bytes ?? new Uint8Array());
  expect([...files.values()].join('\n')).not.toContain(wordOf('brightSpots'));
  expect(files.get('log.json')).toContain(wordOf('attentionPoints'));
});
