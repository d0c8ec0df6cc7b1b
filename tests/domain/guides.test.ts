import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guideFaults } from '@contract/guide-faults.ts';
import { guideSchema } from '@contract/guide.ts';
import { guideDeadlines, guideIds, guideTools, stepFacts } from '@domain/guide/guide-terms.ts';
import { modelSteps } from '@domain/guide/guide.ts';
import type { Guide, GuideText } from '@domain/guide/guide.ts';

const folder = new URL('../../resources/guides/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const raw = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const read = (name: string): Guide => guideSchema.parse(raw(name));

function textsOf(guide: Guide): readonly (readonly [string, GuideText])[] {
  return [
    ['title', guide.title],
    ['remember', guide.remember],
    ['owner', guide.owner],
    ...guide.steps.flatMap((step) =>
      (['title', 'what', 'how', 'who', 'arena', 'outcome'] as const).map(
        (field) => [`${step.id} ${field}`, step[field]] as const,
      ),
    ),
  ];
}

/** Words that are bokmål only; in nynorsk they would be a slip. */
const bokmaalOnly =
  /(^|[^\p{L}])(ikke|hva|hvem|hvor|hvordan|hvorfor|noe|noen|foresatte|stafettholder\w*|jeg|dere|deres|bekymring\w*|skole\w*|tjeneste\w*|fra|også|mer|hjemme|uten|sammen|gjør|veien|beslutning|fortsett\w*|ønsker|møtene|tiltakene|notater)(?=[^\p{L}]|$)/iu;
const nynorskOnly =
  /(^|[^\p{L}])(ikkje|kva|kven|korleis|kvifor|noko|nokon|føresette|stafetthaldar\w*|eg|uroa|skule\w*|teneste\w*|frå|saman|gjer|vegen|avgjerd|dykk|tiltaka|møta)(?=[^\p{L}]|$)/iu;

describe('the step guides that come with the program', () => {
  it('are five, one of each', () => {
    expect(files.map((name) => read(name).id).sort()).toEqual([...guideIds].sort());
  });

  it.each(files)('%s is without a fault, and named by its id and version', (name) => {
    expect(guideFaults(raw(name))).toEqual([]);
    const guide = read(name);
    expect(name).toBe(`${guide.id}-v${guide.version}.json`);
  });

  it.each(files)('%s has every step of the model, in its order', (name) => {
    const ids = read(name).steps.map(({ id }) => id);
    expect(ids.filter((id) => (modelSteps as readonly string[]).includes(id))).toEqual([
      ...modelSteps,
    ]);
  });

  it.each(files)('%s says everything in full in nb, nn and en', (name) => {
    for (const [place, { nb, nn, en }] of textsOf(read(name))) {
      for (const words of [nb, nn, en]) {
        expect(words, place).not.toMatch(/[{}]|\s{2}|TODO|^\p{Ll}/u);
      }
      if (!place.endsWith('arena') && !place.endsWith('title')) {
        expect(new Set([nb, en]).size, place).toBe(2);
      }
    }
  });

  it.each(files)('%s is nynorsk where it says so, and bokmål where it says so', (name) => {
    for (const [place, { nb, nn }] of textsOf(read(name))) {
      expect(bokmaalOnly.exec(nn)?.[0] ?? null, `${place}: ${nn}`).toBeNull();
      expect(nynorskOnly.exec(nb)?.[0] ?? null, `${place}: ${nb}`).toBeNull();
    }
  });

  it.each(files)('%s says what is done, by whom, and how, in whole sentences', (name) => {
    for (const { id, what, how, who } of read(name).steps) {
      for (const text of [what, how, who]) {
        for (const words of [text.nb, text.nn, text.en]) expect(words, id).toMatch(/[.?]$/);
      }
    }
  });

  it.each(files)('%s ticks, opens and counts only what the program knows', (name) => {
    for (const { id, tools, doneBy, deadline } of read(name).steps) {
      expect(guideTools, id).toEqual(expect.arrayContaining([...tools]));
      expect(stepFacts, id).toEqual(expect.arrayContaining([...doneBy]));
      if (deadline !== null) expect(guideDeadlines, id).toContain(deadline);
    }
  });

  it.each(files)(
    '%s never sends anybody to talk with guardians while there is suspicion',
    (name) => {
      for (const { id, tools, notWhen } of read(name).steps) {
        if (tools.includes('talkGuardians')) expect([id, notWhen]).toEqual([id, 'suspicion']);
      }
    },
  );
});

describe('what makes the services different', () => {
  const guide = (id: string) => read(`${id}-v1.json`);
  const step = (id: string, stepId: string) => {
    const found = guide(id).steps.find((one) => one.id === stepId);
    if (found === undefined) throw new Error(`${id} has no ${stepId}`);
    return found;
  };

  it('school: the activity duty, with the shorter deadline, and its plan in the log', () => {
    expect(step('school', 'N0-1a')).toMatchObject({
      onlyWhen: 'schoolEnvironment',
      deadline: 'firstTalk',
    });
    expect(step('school', 'N1-3').how.nb).toContain('aktivitetsplan');
  });

  it('kindergarten: the child’s folder, and a referral or a report as the way in at level 2', () => {
    expect(guide('kindergarten').remember.nb).toContain('barnets mappe');
    expect(step('kindergarten', 'N2-1').what.nb).toMatch(/PPT.*bekymringsmelding/s);
    expect(step('kindergarten', 'N2-1').tools).toContain('report');
  });

  it('health: the log never replaces the patient record', () => {
    expect(guide('health').remember.nb).toBe(
      'Du skal også journalføre i egen journal. Stafettloggen erstatter aldri journalen.',
    );
    for (const id of ['N1-4', 'N2-4', 'N3-4'])
      expect(step('health', id).how.nb).toContain('journal');
  });

  it('adult services: the first step is to ask whether there are children', () => {
    const [first] = guide('adult').steps;
    expect(first?.title.nb).toBe('Spør om pasienten eller brukeren har barn');
    expect(first?.what.nb).toMatch(/hvem tar seg av dem.*hva trenger de som pårørende/);
    expect(guide('adult').remember.nb).toMatch(/§ 10 a.*§ 3-7 a/s);
  });

  it('child welfare: receives, clarifies, and may take over the baton at level 3', () => {
    expect(step('childWelfare', 'N0-1').title.nb).toContain('Ta imot');
    expect(step('childWelfare', 'N0-3').title.nb).toContain('Avklaringsmøte');
    expect(step('childWelfare', 'N3-2').how.nb).toContain('overta stafettpinnen');
  });
});
