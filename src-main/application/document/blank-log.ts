import { answers, day, label, said, section, table } from '../../domain/document/paper-document.ts';
import type {
  Block,
  Label,
  PaperDocument,
  Section,
  Text,
} from '../../domain/document/paper-document.ts';
import type { LogDocument } from '../../domain/handover/log-document.ts';
import { fullName } from '../child/child-summary.ts';
import { column, compose } from './print-facts.ts';
import type { PrintFacts } from './print-facts.ts';

/** How many blocks of each kind are printed; one takes another copy when they are full. */
const attentionPoints = 2;
const meetings = 2;

/**
 * The log on paper (docs/model.md 3.5, after Kristiansand's manual log): a page for who it is about and who
 * takes part with an overview of consents, then a block per point of attention with goals and measures, pages
 * for meetings, and a closing note to sign. For a family that would rather not have a digital log, filled in
 * with names alone; blank for whoever needs one.
 */
export function blankLog(code: string, facts_: PrintFacts | null): PaperDocument {
  return compose({
    kind: 'blank',
    title: label('sheet.blank.title'),
    about: [facts_ === null ? said('') : said(fullName(facts_.log.child))],
    code,
    reminder: null,
    opening: [{ kind: 'paragraph', text: label('sheet.blank.lead'), tone: 'quiet' }],
    sections: [
      whoIsIt(facts_?.log ?? null),
      people(facts_),
      consents(),
      ...Array.from({ length: attentionPoints }, (_one, index) => attention(index + 1)),
      ...Array.from({ length: meetings }, (_one, index) => meeting(index + 1)),
      closing(),
    ],
  });
}

function rowOf(key: string, known: Text): readonly [Label, Text] {
  return [label(key), known];
}

function whoIsIt(log: LogDocument | null): Section | null {
  const child = log?.child;
  const born = child?.birthDate == null ? said('') : day(child.birthDate);
  const rows = [
    rowOf('sheet.blank.name', said(child === undefined ? '' : fullName(child))),
    rowOf('sheet.blank.born', born),
    rowOf('sheet.blank.place', said([child?.institution, child?.group].filter(Boolean).join(', '))),
    rowOf('sheet.blank.language', said(child?.language ?? '')),
  ];
  return section(label('sheet.blank.child'), [
    answers(
      label('sheet.blank.child'),
      [column('sheet.blank.field', 34), column('sheet.blank.answer', 66)],
      rows,
    ),
  ]);
}

function people(facts_: PrintFacts | null): Section | null {
  const guardians = facts_?.log.guardians ?? [];
  const holding = facts_?.holder ?? null;
  const holder = [holding?.holderName, holding?.service].filter(Boolean).join(', ');
  const known = [
    ...guardians.map(({ name, relation, phone }): readonly Text[] => [
      said(name),
      relation === '' ? label('sheet.guardian') : said(relation),
      said(phone),
      said(''),
    ]),
    ...(holder === ''
      ? []
      : [[said(holder), label('package.holder'), said(facts_?.holderPhone ?? ''), said('')]]),
  ];
  return section(label('package.people'), [
    table(
      label('sheet.blank.people'),
      [
        column('package.name', 36),
        column('sheet.blank.role', 28),
        column('sheet.phone', 18),
        column('sheet.blank.fromTo', 18),
      ],
      known,
      Math.max(2, 6 - known.length),
    ),
  ]);
}

function consents(): Section | null {
  return section(label('package.consents'), [
    table(
      label('sheet.blank.consents'),
      [
        column('sheet.blank.consentWho', 24),
        column('sheet.blank.consentWhat', 24),
        column('sheet.blank.consentWhom', 20),
        column('sheet.blank.fromTo', 14),
        column('sheet.blank.signature', 18),
      ],
      [],
      4,
    ),
  ]);
}

const lines = (key: string | null, count: number): Block => ({
  kind: 'lines',
  name: key === null ? null : label(key),
  count,
});

function attention(number: number): Section | null {
  return section(
    label('sheet.blank.attention', { number }),
    [
      lines('sheet.blank.childWords', 3),
      lines('sheet.brightSpots', 2),
      lines('sheet.blank.whatWeSee', 4),
      table(
        label('package.goalsAndMeasures'),
        [
          column('package.goal', 22),
          column('sheet.blank.measure', 26),
          column('sheet.summary.who', 16),
          column('package.evaluateOn', 13),
          column('sheet.blank.howItWent', 23),
        ],
        [],
        8,
      ),
    ],
    { startsPage: true },
  );
}

function meeting(number: number): Section | null {
  return section(
    label('sheet.blank.meeting', { number }),
    [
      answers(
        label('sheet.blank.meetingFacts'),
        [column('sheet.blank.field', 34), column('sheet.blank.answer', 66)],
        [
          [label('sheet.blank.dateAndPlace'), said('')],
          [label('package.present'), said('')],
        ],
      ),
      lines('sheet.blank.childWords', 3),
      lines('sheet.blank.guardianWords', 3),
      lines('sheet.minutes.talkedAbout', 5),
      table(
        label('package.decisions'),
        [
          column('sheet.agreed', 52),
          column('sheet.summary.who', 26),
          column('package.evaluateOn', 22),
        ],
        [],
        4,
      ),
      lines('package.nextMeeting', 1),
    ],
    { startsPage: true },
  );
}

function closing(): Section | null {
  return section(
    label('sheet.blank.closing'),
    [
      lines('sheet.blank.closingDate', 1),
      lines('sheet.blank.closingChild', 3),
      lines('sheet.blank.closingReached', 5),
      lines('sheet.blank.closingWhy', 3),
      lines('sheet.blank.closingNext', 3),
      {
        kind: 'signatures',
        signers: [label('sheet.blank.signChild'), label('sheet.guardian'), label('package.holder')],
      },
    ],
    { startsPage: true },
  );
}
