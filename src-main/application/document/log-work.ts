import type { CorrectedEntry } from '../../domain/case/corrected-entries.ts';
import {
  day,
  facts,
  label,
  list,
  said,
  section,
  table,
} from '../../domain/document/paper-document.ts';
import type { Block, Part, Section, Text } from '../../domain/document/paper-document.ts';
import type {
  LogDocument,
  LoggedEntry,
  LoggedMeasure,
} from '../../domain/handover/log-document.ts';
import { lineTables } from './line-on-paper.ts';
import { column, whenOf } from './print-facts.ts';

type Corrected = CorrectedEntry<LoggedEntry>;

/** Goals with their measures and how those went; what answers no goal stands last. */
export function workSection(log: LogDocument, entries: readonly Corrected[]): Section | null {
  const goals = entries.filter(({ entry, current }) => entry.kind === 'goal' && current !== '');
  const goalIds = new Set(goals.map(({ entry }) => entry.id));
  const goalOf = ({ measure }: LoggedMeasure) =>
    measure.goalEntryId !== null && goalIds.has(measure.goalEntryId) ? measure.goalEntryId : null;
  const parts = goals.map(({ entry, current }): Part => ({
    heading: label('sheet.goal', { goal: current }),
    blocks: measureBlocks(
      log.measures.filter((item) => goalOf(item) === entry.id),
      log.measures,
    ),
  }));
  const rest = measureBlocks(
    log.measures.filter((item) => goalOf(item) === null),
    log.measures,
  );
  if (rest.length > 0)
    parts.push({
      heading: label(goals.length === 0 ? 'package.measures' : 'sheet.otherMeasures'),
      blocks: rest,
    });
  const tried = list(
    entries
      .filter(({ entry, current }) => entry.kind === 'triedBefore' && current !== '')
      .map(({ current }) => ({ text: said(current) })),
  );
  if (tried !== null) parts.push({ heading: label('entryKind.triedBefore'), blocks: [tried] });
  return section(label('package.goalsAndMeasures'), [], { parts });
}

function measureBlocks(
  measures: readonly LoggedMeasure[],
  all: LogDocument['measures'],
): readonly Block[] {
  const evaluations = measures.flatMap(({ measure, evaluations: own }) =>
    own.map((evaluation) => ({ what: measure.what, evaluation })),
  );
  return [
    table(
      label('package.measures'),
      [
        column('package.measure', 40),
        column('package.responsible', 20),
        column('package.where', 14),
        column('package.evaluateOn', 14),
        column('package.state', 12),
      ],
      measures.map(({ measure, status }): readonly Text[] => [
        said(measure.what),
        measure.responsible === '' ? label('sheet.nobodyYet') : said(measure.responsible),
        label(`arena.${measure.arena}`),
        day(measure.evaluateOn, 'table'),
        label(`measureStatus.${status}`),
      ]),
    ),
    table(
      label('package.evaluations'),
      [
        column('package.measure', 24),
        column('package.date', 12),
        column('package.carriedOut', 12),
        column('package.effect', 14),
        column('package.nextStep', 14),
        column('package.comment', 24),
      ],
      evaluations.map(({ what, evaluation }): readonly Text[] => [
        said(what),
        day(evaluation.evaluatedOn, 'table'),
        label(`carriedOut.${evaluation.carriedOut}`),
        label(`effect.${evaluation.effect}`),
        label(`evaluationDecision.${evaluation.decision}`),
        said(evaluation.comment),
      ]),
    ),
    ...lineTables(measures, all),
  ].filter((block) => block !== null);
}

/** Every meeting, oldest first, as its minutes say. */
export function meetingsSection(log: LogDocument): Section | null {
  const parts = log.meetings.map(({ meeting }): Part => ({
    heading: label('sheet.meetingOn', {
      type: label(`meetingType.${meeting.type}`),
      date: day(meeting.heldOn),
    }),
    blocks: minutesBlocks(meeting),
  }));
  return section(label('package.meetings'), [], { parts });
}

type Minutes = LogDocument['meetings'][number]['meeting'];

function minutesBlocks(meeting: Minutes): readonly Block[] {
  const present = meeting.participants
    .filter(({ attendance }) => attendance === 'present')
    .map(({ name, service }) => (service === '' ? name : `${name} (${service})`));
  return [
    facts([
      [label('sheet.time'), whenOf(meeting.heldOn, { startsAt: meeting.startsAt, endsAt: null })],
      [label('sheet.place'), said(meeting.place)],
      [label('package.present'), said(present.join(', '))],
      [label('package.guardianViews'), said(meeting.guardianView)],
      [label('sheet.minutes.talkedAbout'), said(meeting.summary)],
      [label('package.nextMeeting'), nextOf(meeting)],
    ]),
    decisionTable(meeting.decisions),
  ].filter((block) => block !== null);
}

/** What was agreed, who answers for it and when it is looked at. */
export function decisionTable(decisions: Minutes['decisions']): Block | null {
  return table(
    label('package.decisions'),
    [
      column('sheet.agreed', 46),
      column('package.responsible', 22),
      column('package.where', 16),
      column('package.evaluateOn', 16),
    ],
    decisions.map(({ what, measure }): readonly Text[] => [
      said(what),
      said(measure?.responsible ?? ''),
      measure === null ? said('') : label(`arena.${measure.arena}`),
      measure === null ? said('') : day(measure.evaluateOn, 'table'),
    ]),
  );
}

export function nextOf({
  nextMeetingOn,
  noNextMeetingReason,
}: Pick<Minutes, 'nextMeetingOn' | 'noNextMeetingReason'>): Text {
  if (nextMeetingOn !== null) return day(nextMeetingOn, 'withWeekday');
  return noNextMeetingReason === ''
    ? label('sheet.noNext')
    : label('sheet.noNextBecause', { reason: noNextMeetingReason });
}
