import { correctedEntries } from '../../domain/case/corrected-entries.ts';
import type { CorrectedEntry } from '../../domain/case/corrected-entries.ts';
import type { LogEntryKind } from '../../domain/case/log-entry-kind.ts';
import { day, facts, label, list, said, section } from '../../domain/document/paper-document.ts';
import type { Block, Entry, Section, Text } from '../../domain/document/paper-document.ts';
import type { LogDocument, LoggedEntry } from '../../domain/handover/log-document.ts';
import { backgroundSections } from './log-background.ts';
import { meetingsSection, workSection } from './log-work.ts';
import {
  bornOf,
  compose,
  holderText,
  nameOfChild,
  officeText,
  placeOf,
  reminderFor,
} from './print-facts.ts';
import type { Builder, PrintFacts } from './print-facts.ts';

/**
 * The whole log, or what a reader may see of it: the child's own words and what works first, then the work, the
 * meetings and the background, and at last everything in order (docs/model.md 3.1, 3.3 no. 8).
 */
export const logOnPaper: Builder = (facts_) => {
  const { log, reader } = facts_;
  const entries = correctedEntries(log.entries);
  return compose({
    kind: 'log',
    title: label('sheet.log.title'),
    about: [said(nameOfChild(facts_)), bornOf(log), placeOf(log)],
    reminder: reminderFor(reader),
    opening: [standing(facts_)],
    sections: [
      section(label('sheet.childVoice'), ownWords(log, entries), { tone: 'warm' }),
      section(label('sheet.brightSpots'), [entryList(entries, 'brightSpot')], { tone: 'warm' }),
      section(label('package.guardianViews'), [entryList(entries, 'guardianView')]),
      section(label('package.attention'), [entryList(entries, 'attention')]),
      section(label('package.commonUnderstanding'), [entryList(entries, 'commonUnderstanding')]),
      workSection(log, entries),
      meetingsSection(log),
      ...backgroundSections(facts_),
      chronology(entries),
    ],
  });
};

function standing(facts_: PrintFacts): Block | null {
  const { log, nextMeeting, scope } = facts_;
  const { child } = log;
  const language = child.needsInterpreter
    ? label('package.needsInterpreter', { language: child.language })
    : said(child.language);
  return facts([
    [label('package.holder'), holderText(facts_)],
    [label('package.level'), label(`level.${log.level}`)],
    [
      label('package.nextMeeting'),
      nextMeeting === null || !scope.kinds.has('meetings')
        ? said('')
        : day(nextMeeting.on, 'withWeekday'),
    ],
    [label('sheet.openedOn'), log.openedOn === null ? said('') : day(log.openedOn)],
    [label('package.language'), language],
    [label('sheet.from'), officeText(facts_)],
    [label('sheet.for'), readerText(facts_)],
    [label('package.basis'), basisText(facts_)],
  ]);
}

/** Whom the copy is for, as it stands on it. */
export function readerText({ reader, context, log }: PrintFacts): Text {
  switch (reader.kind) {
    case 'ownOffice':
      return label('sheet.for.ownOffice');
    case 'guardian': {
      const guardian = context.stores.children
        .guardians(log.child.id)
        .find(({ id }) => id === reader.guardianId);
      return said(guardian?.fields.name ?? '');
    }
    case 'youngPerson':
      return said(log.child.givenName);
    case 'service': {
      const service = label(`service.${reader.service}`);
      return reader.name === ''
        ? service
        : label('sheet.for.service', { name: reader.name, service });
    }
    case 'nobody':
      return said('');
  }
}

function basisText(facts_: PrintFacts): Text {
  const { scope } = facts_;
  switch (scope.basis.kind) {
    case 'consent':
      return label('sheet.basis.consent');
    case 'law':
      return label('sheet.basis.law', {
        law: label(`legalBasis.${scope.basis.basis}`),
        reason: scope.basis.reason,
      });
    case 'ownLog':
      return label('sheet.basis.ownLog');
    case 'ownWork':
    case 'nothingTold':
      return said('');
  }
}

type Corrected = CorrectedEntry<LoggedEntry>;

/** Quotes of the child from entries and meetings, oldest first; words said in a meeting stand in both. */
export function ownWords(log: LogDocument, entries: readonly Corrected[]): readonly Block[] {
  const quotes = [
    ...entries
      .filter(({ entry, current }) => entry.kind === 'childVoice' && current !== '')
      .map(({ entry, current }) => ({
        on: entry.happenedOn,
        words: current,
        from: said(entry.byName),
      })),
    ...log.meetings
      .filter(({ meeting }) => meeting.childVoice !== '')
      .map(({ meeting }) => ({
        on: meeting.heldOn,
        words: meeting.childVoice,
        from: label(`meetingType.${meeting.type}`),
      })),
  ].sort((a, b) => a.on.localeCompare(b.on));
  const seen = new Set<string>();
  return quotes.flatMap(({ on, words, from }): Block[] => {
    const key = `${on} ${words}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const source =
      'said' in from
        ? label('sheet.toldTo', { date: day(on), name: from.said })
        : label('sheet.toldIn', { date: day(on), meeting: from });
    return [{ kind: 'quote', said: words, source }];
  });
}

/** What was written of one kind, each with who wrote it and when. */
export function entryList(entries: readonly Corrected[], kind: LogEntryKind): Block | null {
  return list(
    entries
      .filter(({ entry, current }) => entry.kind === kind && current !== '')
      .map(({ entry, current }) => ({
        text: said(current),
        note: label('package.byOn', { name: entry.byName, date: day(entry.happenedOn) }),
      })),
  );
}

function chronology(entries: readonly Corrected[]): Section | null {
  if (entries.length === 0) return null;
  return section(label('package.chronology'), [
    { kind: 'entries', entries: entries.map(chronologyEntry) },
  ]);
}

function chronologyEntry({ entry, corrections, current }: Corrected): Entry {
  const versions = [entry, ...corrections];
  return {
    about: [
      day(entry.happenedOn),
      label(`entryKind.${entry.kind}`),
      said([entry.byName, entry.byOffice].filter((part) => part !== '').join(', ')),
    ],
    before: corrections.map((correction, index) => ({
      said: versions[index]?.body ?? '',
      why: label('package.corrected', {
        name: correction.byName,
        date: day(correction.happenedOn),
        reason: correction.correctionReason,
      }),
    })),
    now:
      entry.kind === 'paperMilestone' && current !== ''
        ? label(`paperMilestone.${current}`)
        : said(current),
  };
}
