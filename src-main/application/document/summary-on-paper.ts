import { correctedEntries } from '../../domain/case/corrected-entries.ts';
import { firstWords } from '../../domain/document/first-words.ts';
import {
  day,
  facts,
  label,
  list,
  said,
  section,
  table,
} from '../../domain/document/paper-document.ts';
import type { Block, Section, Text } from '../../domain/document/paper-document.ts';
import type { LogDocument } from '../../domain/handover/log-document.ts';
import { ownWords } from './log-on-paper.ts';
import {
  bornOf,
  column,
  compose,
  holderText,
  nameOfChild,
  officeText,
  placeOf,
  reminderFor,
  whenOf,
} from './print-facts.ts';
import type { Builder, PrintFacts } from './print-facts.ts';

/** What fits on one page; the log has the rest. */
const most = { quotes: 2, brightSpots: 3, views: 2, attention: 3, measures: 6, letters: 180 };

/**
 * One page that a family can bring instead of telling the story again: the child's words, what works, what they
 * want help with, what is agreed, who does what, whom to call and when one meets (docs/model.md 6 no. 14).
 */
export const summaryOnPaper: Builder = (facts_) => {
  const { log, reader } = facts_;
  return compose({
    kind: 'summary',
    title: label('sheet.summary.title', { name: log.child.givenName || nameOfChild(facts_) }),
    about: [said(nameOfChild(facts_)), bornOf(log), placeOf(log)],
    reminder: reminderFor(reader),
    opening: [],
    sections: [
      voices(log),
      latest(log, 'brightSpot', label('sheet.brightSpots'), most.brightSpots, 'warm'),
      latest(log, 'guardianView', label('sheet.summary.wishes'), most.views),
      latest(log, 'attention', label('sheet.summary.attention'), most.attention),
      agreed(log),
      whoDoesWhat(log),
      whomToCall(facts_),
    ],
  });
};

function voices(log: LogDocument): Section | null {
  const quotes = ownWords(log, correctedEntries(log.entries))
    .slice(-most.quotes)
    .map((block): Block =>
      block.kind === 'quote' ? { ...block, said: firstWords(block.said, most.letters) } : block,
    );
  return section(label('sheet.childVoice'), quotes, { tone: 'warm' });
}

function latest(
  log: LogDocument,
  kind: 'brightSpot' | 'guardianView' | 'attention',
  heading: Text,
  count: number,
  tone: 'plain' | 'warm' = 'plain',
): Section | null {
  const items = correctedEntries(log.entries)
    .filter(({ entry, current }) => entry.kind === kind && current !== '')
    .slice(-count)
    .map(({ current }) => ({ text: said(firstWords(current, most.letters)) }));
  return section(heading, [list(items)], { tone });
}

/** What the last meeting agreed; the goals while no meeting has been held. */
function agreed(log: LogDocument): Section | null {
  const meeting = log.meetings.at(-1)?.meeting;
  const decisions = meeting?.decisions.map(({ what }) => what) ?? [];
  const goals = correctedEntries(log.entries)
    .filter(({ entry, current }) => entry.kind === 'goal' && current !== '')
    .map(({ current }) => current);
  const items = (decisions.length > 0 ? decisions : goals).slice(-most.measures);
  return section(label('sheet.summary.agreed'), [
    list(items.map((words) => ({ text: said(firstWords(words, most.letters)) }))),
  ]);
}

function whoDoesWhat(log: LogDocument): Section | null {
  const active = log.measures
    .filter(({ status }) => status === 'active')
    .toSorted((a, b) => a.measure.evaluateOn.localeCompare(b.measure.evaluateOn))
    .slice(0, most.measures);
  return section(label('sheet.summary.whoDoesWhat'), [
    table(
      label('sheet.summary.whoDoesWhat'),
      [
        column('sheet.summary.what', 48),
        column('sheet.summary.who', 22),
        column('package.where', 14),
        column('sheet.summary.lookAgain', 16),
      ],
      active.map(({ measure }): readonly Text[] => [
        said(firstWords(measure.what, most.letters)),
        measure.responsible === '' ? label('sheet.nobodyYet') : said(measure.responsible),
        label(`arena.${measure.arena}`),
        day(measure.evaluateOn, 'table'),
      ]),
    ),
  ]);
}

function whomToCall(facts_: PrintFacts): Section | null {
  const { nextMeeting, scope } = facts_;
  const tellsMeeting = nextMeeting !== null && scope.kinds.has('meetings');
  return section(label('sheet.summary.call'), [
    facts([
      [label('package.holder'), holderText(facts_)],
      [label('sheet.office'), officeText(facts_)],
      [
        label('sheet.summary.weMeet'),
        tellsMeeting ? whenOf(nextMeeting.on, nextMeeting) : label('sheet.noNext'),
      ],
      [label('sheet.place'), said(tellsMeeting ? nextMeeting.place : '')],
    ]),
  ]);
}
