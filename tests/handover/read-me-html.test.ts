// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { packageLanguages, type LogDocument } from '@domain/handover/log-document.ts';
import { renderReadMe } from '../../src-main/infrastructure/handover/read-me-html.ts';
import type { ReadMeContext } from '../../src-main/infrastructure/handover/read-me-words.ts';
import { entryOf, fictionalLog, idOf } from './fictional-log.ts';
import { kindergartenFacts, schoolFacts, wordsOf } from './try-handover.ts';

const context: ReadMeContext = {
  sender: kindergartenFacts,
  receiver: schoolFacts,
  basis: { kind: 'consent', consentIds: [idOf(40)] },
  expiresOn: '2026-12-20',
  mapSvg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
};

function pageOf(log: LogDocument, change: Partial<ReadMeContext> = {}): Document {
  const html = renderReadMe(log, { ...context, ...change }, wordsOf(log.language));
  return new DOMParser().parseFromString(html, 'text/html');
}

const textOf = (element: Element | null): string => element?.textContent ?? '';

describe('the readable copy', () => {
  it.each(packageLanguages)('has every part and every text in %s', (language) => {
    const log = fictionalLog(language);
    const page = pageOf({
      ...log,
      entries: [
        ...log.entries,
        entryOf(18, { kind: 'guardianView' }),
        entryOf(19, { kind: 'commonUnderstanding' }),
      ],
      attachments: [
        {
          id: idOf(60),
          name: 'tegning.png',
          mediaType: 'image/png',
          sizeBytes: 1,
          sha256: 'ab'.repeat(32),
          byName: 'Prøve Pedagogsen',
          at: '2026-10-05T09:00:00Z',
        },
      ],
    });

    expect(page.documentElement.lang).toBe(language);
    expect(page.querySelectorAll('section')).toHaveLength(16);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(textOf(page.body)).not.toMatch(/package\.|\{\w+\}|undefined|null/);
  });

  it('begins with the child and lets strengths and the child speak before difficulties', () => {
    const text = textOf(pageOf(fictionalLog()).body);
    const order = [
      'Fiktiva Øyeblikk-Demo',
      'Jeg liker å bygge tårn.',
      'Jeg vil sitte ved vinduet.',
      'Trøster andre',
      'Spiser lite til frokost.',
    ];

    const places = order.map((words) => text.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('shows a correction beside what it corrects, and only the corrected words elsewhere', () => {
    const page = pageOf(fictionalLog());

    expect([...page.querySelectorAll('del')].map(textOf)).toEqual(['Spiser lite til lunsj.']);
    expect([...page.querySelectorAll('ins')].map(textOf)).toEqual(['Spiser lite til frokost.']);
    expect(textOf(page.body).split('til lunsj')).toHaveLength(2);
  });

  it('leaves out what was struck out altogether, except in the chronology', () => {
    const log = fictionalLog();
    const strike = entryOf(17, {
      kind: 'correction',
      body: '',
      correctsEntryId: idOf(12),
      happenedOn: '2026-10-09',
    });
    const text = textOf(pageOf({ ...log, entries: [...log.entries, strike] }).body);

    expect(text.split('Trøster andre')).toHaveLength(2);
  });

  it('draws one line for a chain of measures and says every mark in words beside it', () => {
    const page = pageOf(fictionalLog());
    const [line, ...others] = [...page.querySelectorAll('figure.line')];

    expect(others).toEqual([]);
    expect(line?.querySelector('img')?.alt).toBe(
      'Tegning av linjen fra 0 til 10. Listen nedenfor sier det samme.',
    );
    expect(textOf(line?.previousElementSibling ?? null)).toBe(
      'Linjen for tiltaket: Fast plass ved vinduet, med en venn.',
    );
    expect([...(line?.nextElementSibling?.querySelectorAll('li') ?? [])].map(textOf)).toEqual([
      '08.10.2026: Der vi startet: 3 av 10. Spiser nesten ikke.',
      '01.11.2026: 5 av 10, satt av Fiktiva og mor',
      '01.11.2026: Tiltaket ble endret',
      '15.11.2026: Ikke satt',
      'Dit vi vil: 8 av 10. Spiser sammen med de andre.',
    ]);
  });

  it('has no line where nobody has said anything on one', () => {
    const log = fictionalLog();
    const silent = { value: null, words: '' };
    const measures = log.measures.map((item) => ({
      ...item,
      measure: { ...item.measure, startPoint: silent, aim: silent },
      evaluations: [],
    }));

    expect(pageOf({ ...log, measures }).querySelector('figure.line')).toBeNull();
  });

  it('says that nobody has taken a measure on, who had it before, and what was tried before it', () => {
    const text = textOf(pageOf(fictionalLog()).body);

    expect(text).toContain('Ingen ennå');
    expect(text).toContain('Ingen har ansvaret ennå. Evalueres 01.12.2026.');
    expect(text).toContain('Prøve slutter i barnehagen.');
    expect(text).toContain('Prøvd før, og hvordan det gikk');
  });

  it('tells what is planned, and when and why follow-up rested, ended and began again', () => {
    const text = textOf(pageOf(fictionalLog()).body);

    expect(text).toContain('Avtalt: Evalueringsmøte, 02.12.2026');
    expect(text).toContain('Assistent Tenkt, Eksempel barnehage (trenger ikke komme)');
    expect(text).toContain('Referatet stemmer med det vi husker.');
    expect(text).toContain('Loggen ble avsluttet. Målene er nådd. Barnet har det bedre');
    expect(text).toContain('Vi ser på det igjen 20.10.2026.');
    expect(text).toContain('De foresatte');
  });

  it('names nobody in its title and tells no hidden address', () => {
    const page = pageOf(fictionalLog());

    expect(page.title).toBe('Overlevering');
    expect(textOf(page.body)).toContain('Skjult adresse');
  });

  it('has headings and tables that can be followed without seeing them', () => {
    const page = pageOf(fictionalLog());
    const levels = [...page.querySelectorAll('h1,h2,h3')].map(({ tagName }) =>
      Number(tagName.slice(1)),
    );

    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    for (const table of page.querySelectorAll('table')) {
      expect(textOf(table.querySelector('caption'))).not.toBe('');
      expect(
        [...table.querySelectorAll('thead th')].every(
          (cell) => cell.getAttribute('scope') === 'col',
        ),
      ).toBe(true);
      expect(
        [...table.querySelectorAll('tbody tr')].every(
          (row) => row.querySelector('th[scope=row]') !== null,
        ),
      ).toBe(true);
    }
    expect(page.querySelector('img')?.alt).not.toBe('');
  });

  it('holds no script and fetches nothing, whatever people have written', () => {
    const attack = `<script>alert(1)</script><img src=x onerror="alert(1)">"'&</style>`;
    const strings = JSON.stringify(fictionalLog(), (key, value: unknown) => {
      const isFree = [
        'body',
        'name',
        'reason',
        'message',
        'what',
        'label',
        'givenName',
        'service',
        'place',
        'comment',
        'excluded',
        'holderName',
        'byName',
      ].includes(key);
      return isFree && typeof value === 'string' ? attack : value;
    });
    const page = pageOf(JSON.parse(strings) as LogDocument, {
      sender: { ...kindergartenFacts, name: attack },
    });

    expect(page.querySelector('script, link, iframe, object, form, a, base')).toBeNull();
    for (const element of page.querySelectorAll('*')) {
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on|^style$/);
    }
    expect(
      [...page.querySelectorAll('img')].every(({ src }) =>
        src.startsWith('data:image/svg+xml;base64,'),
      ),
    ).toBe(true);
    expect(textOf(page.querySelector('h1'))).toContain('<script>alert(1)</script>');
    expect(
      page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
    ).toContain("default-src 'none'");
  });

  it('names the legal basis and its reason when there was no consent', () => {
    const page = pageOf(fictionalLog(), {
      basis: { kind: 'law', basis: 'otherLaw', reason: 'Begrunnelse her.' },
    });

    expect(textOf(page.querySelector('header'))).toContain('Annen lov: Begrunnelse her.');
  });

  it('leaves out whole sections that were not released', () => {
    const page = pageOf({
      ...fictionalLog(),
      entries: [],
      measures: [],
      meetings: [],
      plannedMeetings: [],
      turns: [],
      networkMap: null,
      levelHistory: [],
      message: '',
    });

    expect([...page.querySelectorAll('h2')].map(textOf)).toEqual(['De som er med', 'Samtykker']);
  });
});
