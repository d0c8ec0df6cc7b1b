import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputOf } from '@contract/index.ts';
import { documentKinds } from '@domain/document/document-terms.ts';
import { colleague, office, openOffice } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { planted, plantedChild } from '../support/planted-documents.ts';
import type { PlantedChild } from '../support/planted-documents.ts';
import { sampleConsent, sampleInputs } from '../support/sample-inputs.ts';

/** What stands on paper, for whom, and what never does. The printer is played; it is given the real pages. */

type Question = InputOf<'print.preview'>;

let here: Office;
let child: PlantedChild;
beforeAll(async () => {
  here = await openOffice();
  child = await plantedChild(here);
});
afterAll(() => here.close());

function questions(of: PlantedChild): readonly Question['document'][] {
  return [
    { kind: 'log' },
    { kind: 'summary' },
    { kind: 'agenda', plannedId: of.plannedId },
    { kind: 'minutes', meetingId: of.meetingId },
    { kind: 'invitation', plannedId: of.plannedId },
    { kind: 'notice', participantId: of.participantId },
    { kind: 'checklist' },
    { kind: 'blank' },
  ];
}

const school: Question['reader'] = {
  kind: 'service',
  service: 'school',
  name: '',
  legalBasis: null,
};
const ownOffice: Question['reader'] = { kind: 'ownOffice' };

async function pageOf(
  at: Office,
  of: PlantedChild,
  document: Question['document'],
  reader: Question['reader'] = document.kind === 'blank' ? { kind: 'nobody' } : ownOffice,
  locale: Question['locale'] = 'nb',
): Promise<string> {
  await at.ask('print.preview', { childId: of.childId, document, reader, locale });
  return at.printed.at(-1) ?? '';
}

const never = [
  'Gjemtveien',
  'Skjultvik',
  planted.silentGuardian,
  '900 00 666',
  planted.internalNote,
  planted.scaleReason,
  planted.reportReference,
];

describe('every document', () => {
  it('is tried here', () => {
    expect(questions(child).map(({ kind }) => kind)).toEqual([...documentKinds]);
  });

  it.each(['nb', 'nn', 'en'] as const)(
    'in %s holds no hidden address, no silent guardian and nothing internal, whoever it is for',
    async (locale) => {
      const readers: readonly Question['reader'][] = [
        ownOffice,
        { kind: 'guardian', guardianId: child.motherId },
        { kind: 'youngPerson' },
        { kind: 'nobody' },
        school,
        {
          ...school,
          legalBasis: { basis: 'dutyToReport', reason: 'Grunn til å tro' },
        } as Question['reader'],
      ];
      let made = 0;
      for (const document of questions(child))
        for (const reader of readers) {
          const printed = here.printed.length;
          const question = { childId: child.childId, document, reader, locale };
          const reply = await here.call('print.preview', question);
          if (!reply.ok) {
            expect(here.printed.length).toBe(printed);
            continue;
          }
          made += 1;
          const page = here.printed.at(-1) ?? '';
          for (const word of never)
            expect(page, `${document.kind} ${reader.kind}`).not.toContain(word);
          // A key that stands on the page is a text that nobody wrote.
          expect(page).not.toMatch(/>(sheet|package|common|print)\.[a-zA-Z.]+</);
        }
      expect(made).toBeGreaterThan(20);
    },
  );

  it('has a language, one first heading, a title that names nobody, and no script', async () => {
    for (const document of questions(child)) {
      const page = await pageOf(here, child, document, undefined, 'nn');
      expect(page).toContain('<html lang="nn">');
      expect(page.match(/<h1/g)).toHaveLength(1);
      expect(/<title>(.*)<\/title>/.exec(page)?.[1]).not.toMatch(/Mikkel|Oppdiktet/);
      expect(page).not.toMatch(/<script|javascript:|\son[a-z]+=/i);
      for (const [table = ''] of page.matchAll(/<table(?! class="facts")[\s\S]*?<\/table>/g)) {
        expect(table).toContain('<caption');
        expect(table).toContain('<th scope="col">');
      }
    }
  });

  it('prints the words of people as words, whatever they are', async () => {
    await here.ask('log.addEntry', {
      childId: child.childId,
      kind: 'note',
      body: `<img src=x onerror=alert(1)> ${'lang tekst '.repeat(900)} 😀 محمد Ŋállá ŧ`,
      aboutEntryId: null,
      happenedOn: here.clock.day(0),
    });
    const page = await pageOf(here, child, { kind: 'log' });
    expect(page).toContain('&lt;img src=x');
    expect(page).toContain('😀 محمد Ŋállá ŧ');
    expect(page).not.toContain('<img src=x');
  });
});

describe('the log', () => {
  it('begins with the child’s own words and what works', async () => {
    const page = await pageOf(here, child, { kind: 'log' });
    const places = [planted.childVoice, planted.brightSpot, planted.attention, planted.measure].map(
      (words) => page.indexOf(words),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
  });

  it('says the line of a measure in words: where it began, what people put, and where they want to be', async () => {
    const page = await pageOf(here, child, { kind: 'log' });
    const places = [
      '3 av 10',
      'Sitter for seg selv',
      '5 av 10',
      'Satt av Mikkel og mor',
      '8 av 10',
    ].map((words) => page.indexOf(words));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
    expect(page).toContain('Fortsett som nå');
  });

  it('never calls a meeting the next one when its day has passed', async () => {
    const at = await office();
    const of = await plantedChild(at);
    const standing = async () => {
      const page = await pageOf(at, of, { kind: 'log' });
      return page.slice(0, page.indexOf(planted.childVoice));
    };
    expect(await standing()).toContain('Neste møte');
    at.clock.pass(31);
    expect(await standing()).not.toContain('Neste møte');
  });

  it('keeps the family’s phone in the office while its address is hidden', async () => {
    expect(await pageOf(here, child, { kind: 'log' })).toContain(planted.phoneOfMother);
    const forSchool = await pageOf(here, child, { kind: 'log' }, school);
    expect(forSchool).not.toContain(planted.phoneOfMother);
  });

  it('tells another service only what the consent covers, and the preview says what is held back and why', async () => {
    const at = await office();
    const of = await plantedChild(at, {
      kinds: ['identity', 'brightSpots', 'goalsAndMeasures'],
      services: ['school'],
      excluded: 'Ikke si noe om søvnen',
    });
    const question = { childId: of.childId, document: { kind: 'log' }, reader: school } as const;
    const preview = await at.ask('print.preview', { ...question, locale: 'nb' });
    const page = at.printed.at(-1) ?? '';
    expect(page).toContain(planted.brightSpot);
    expect(page).toContain(planted.measure);
    for (const word of [
      planted.childVoice,
      planted.attention,
      planted.guardianView,
      planted.meetingSummary,
      planted.evaluation,
      planted.comment,
    ])
      expect(page).not.toContain(word);
    expect(preview.basis).toBe('consent');
    expect(preview.heldBack).toContainEqual({ kind: 'childVoice', reason: 'notThisKind' });
    expect(preview.leftOut).toEqual(['hiddenAddress', 'contactDetails', 'guardiansWithoutReading']);
    expect(preview.excludedByFamily).toBe('Ikke si noe om søvnen');
  });
});

describe('minutes', () => {
  it('have room for the family’s comment and lines to sign, and stop where the consent stops', async () => {
    const at = await office();
    const of = await plantedChild(at, { kinds: ['identity', 'meetings'], services: ['school'] });
    const document = { kind: 'minutes', meetingId: of.meetingId } as const;
    const own = await pageOf(at, of, document);
    expect(own).toContain(planted.comment);
    expect(own).toContain(planted.decision);
    expect(own.match(/class="signature"/g)?.length).toBeGreaterThanOrEqual(2);
    const forSchool = await pageOf(at, of, document, school);
    expect(forSchool).toContain(planted.meetingSummary);
    for (const word of [planted.guardianView, planted.comment, planted.decision])
      expect(forSchool).not.toContain(word);
  });
});

describe('a letter', () => {
  it('invites only those who are asked, and asks the family what they want said', async () => {
    const document = { kind: 'invitation', plannedId: child.plannedId } as const;
    const forMother = await pageOf(here, child, document, {
      kind: 'guardian',
      guardianId: child.motherId,
    });
    expect(forMother).toContain(planted.purpose);
    expect(forMother).toContain('Hva fungerer godt nå?');
    expect(forMother).not.toContain('Per Liksom');
    expect(await pageOf(here, child, document)).not.toContain('Hva fungerer godt nå?');
  });

  it('tells somebody who no longer takes part, without the name when no consent covers it', async () => {
    const document = { kind: 'notice', participantId: child.participantId } as const;
    expect(await pageOf(here, child, document)).toContain('Mikkel Oppdiktet');
    const nav = { ...school, service: 'nav' } as Question['reader'];
    const page = await pageOf(here, child, document, nav);
    expect(page).not.toContain('Mikkel');
    expect(page).toContain('barnet du har fulgt opp');
  });
});

describe('a copy', () => {
  it('is saved under a name that says nothing about anybody, and kept in the records with its reason', async () => {
    const at = await office();
    const of = await plantedChild(at);
    const reader: Question['reader'] = {
      ...school,
      service: 'nav',
      name: 'Nina Liksom',
      legalBasis: { basis: 'otherLaw', reason: 'Pålegg etter loven' },
    } as Question['reader'];
    const question = {
      childId: of.childId,
      document: { kind: 'log' },
      reader,
      locale: 'nb',
    } as const;
    expect(await at.ask('print.save', question)).toEqual({ saved: true });
    expect(at.dialogs.saved.at(-1)?.name).toBe('stafettlogg.pdf');
    const { copies } = await at.ask('print.copies', { childId: of.childId });
    expect(copies).toEqual([
      expect.objectContaining({
        document: 'log',
        reader: 'service',
        readerName: 'Nina Liksom',
        service: 'nav',
        basis: 'otherLaw',
        legalReason: 'Pålegg etter loven',
        way: 'file',
        byName: at.leaderName,
      }),
    ]);
    const { rows } = await at.ask('audit.ofChild', { childId: of.childId });
    expect(rows).toContainEqual(
      expect.objectContaining({ operation: 'print.save', kind: 'print' }),
    );
  });

  it('is not in the records when the person thought better of it, or when nothing came out', async () => {
    const at = await office();
    const of = await plantedChild(at);
    const question = { ...sampleInputs(at.clock, { childId: of.childId })['print.save'] };
    at.dialogs.whenSaving = 'cancel';
    expect(await at.ask('print.save', question)).toEqual({ saved: false });
    at.dialogs.whenPrinting = 'cancelled';
    expect(await at.ask('print.toPrinter', question)).toEqual({ printed: false });
    at.dialogs.whenPrinting = 'failed';
    expect(await at.refusal('print.toPrinter', question)).toBe('notPrinted');
    expect((await at.ask('print.copies', { childId: of.childId })).copies).toEqual([]);
    at.dialogs.whenPrinting = 'printed';
    expect(await at.ask('print.toPrinter', question)).toEqual({ printed: true });
    expect((await at.ask('print.copies', { childId: of.childId })).copies).toHaveLength(1);
  });

  it('is decided anew when it is made: a consent withdrawn after the preview stops it', async () => {
    const at = await office();
    const of = await plantedChild(at, { services: ['school'] });
    const question = {
      childId: of.childId,
      document: { kind: 'log' },
      reader: school,
      locale: 'nb',
    } as const;
    await at.ask('print.preview', question);
    const { consents } = await at.ask('consent.list', { childId: of.childId });
    await at.ask('consent.withdraw', {
      ...sampleInputs(at.clock, { childId: of.childId })['consent.withdraw'],
      consentId: consents[0]?.id ?? '',
    });
    expect(await at.refusal('print.save', question)).toBe('consentMissing');
    expect(at.dialogs.saved).toEqual([]);
  });

  it('is refused for a guardian without the right to read, and for a record of another child', async () => {
    const question = sampleInputs(here.clock, { childId: child.childId })['print.preview'];
    expect(
      await here.refusal('print.preview', {
        ...question,
        reader: { kind: 'guardian', guardianId: child.silentId },
      }),
    ).toBe('readerMayNotRead');
    const other = await plantedChild(here);
    expect(
      await here.refusal('print.preview', {
        ...question,
        document: { kind: 'minutes', meetingId: other.meetingId },
      }),
    ).toBe('notFound');
    expect(
      await here.refusal('print.preview', {
        ...question,
        reader: { kind: 'guardian', guardianId: other.motherId },
      }),
    ).toBe('notFound');
  });

  it('is not made by somebody who only takes part', async () => {
    const at = await office();
    const of = await plantedChild(at);
    const userId = await colleague(at, 'Vikar Liksom', 'participant');
    at.lock();
    await at.signIn(at.leaderName);
    await at.ask('log.addParticipant', {
      ...sampleInputs(at.clock, { childId: of.childId })['log.addParticipant'],
      userId,
    });
    at.lock();
    await at.signIn('Vikar Liksom');
    expect((await at.ask('log.entries', { childId: of.childId })).entries).not.toEqual([]);
    const question = sampleInputs(at.clock, { childId: of.childId })['print.preview'];
    expect(await at.refusal('print.preview', question)).toBe('notAllowed');
  });
});

it('says in the letter of a law why another service is asked in', async () => {
  const page = await pageOf(here, child, { kind: 'invitation', plannedId: child.plannedId }, {
    ...school,
    service: 'nav',
    legalBasis: { basis: 'otherLaw', reason: 'samarbeidsplikten' },
  } as Question['reader']);
  expect(page).toContain('samarbeidsplikten');
  expect(sampleConsent(here.clock).services).not.toContain('nav');
});
