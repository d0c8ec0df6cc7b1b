import type { MeetingType } from './meeting-terms.ts';

/**
 * What a point of an agenda is about, in the order of the table (docs/model.md 4.8, 4.9). Meeting mode leads
 * from a point to the place in the log where it is written.
 */
export const agendaParts = [
  'welcome',
  'childVoice',
  'guardianView',
  'sinceLast',
  'talk',
  'decisions',
  'endRound',
  'told',
  'next',
  'readAloud',
] as const;
export type AgendaPart = (typeof agendaParts)[number];

export interface AgendaText {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

export interface AgendaPoint {
  readonly part: AgendaPart;
  readonly text: AgendaText;
}

/** What one kind of meeting is about; a suggestion that people change. */
export interface AgendaTemplate {
  readonly type: MeetingType;
  readonly points: readonly AgendaPoint[];
}

/** The agendas of a municipality, one version of them. */
export interface AgendaSet {
  readonly version: number;
  readonly templates: readonly AgendaTemplate[];
}

const numberBefore = /^\s*\d{1,2}[.)]\s+/;

/** The agenda as it stands in a plan and in the minutes: one numbered line for each point. */
export function agendaText(template: AgendaTemplate, language: keyof AgendaText): string {
  return template.points.map(({ text }, index) => `${index + 1}. ${text[language]}`).join('\n');
}

/** The points of an agenda that somebody may have written in, without their numbers. */
export function agendaLines(agenda: string): readonly string[] {
  return agenda
    .split('\n')
    .map((line) => line.replace(numberBefore, '').trim())
    .filter((line) => line !== '');
}

/** What a line is about: as in the template, in whichever language; a line of people's own is talked about. */
export function partOfLine(line: string, template: AgendaTemplate | null): AgendaPart {
  const point = template?.points.find(({ text }) => Object.values(text).includes(line));
  return point?.part ?? 'talk';
}
