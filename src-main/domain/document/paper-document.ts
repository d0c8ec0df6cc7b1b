import type { NetworkMap } from '../network-map/network-map.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { DocumentKind } from './document-terms.ts';

/**
 * A document on paper as data: what stands where, and nothing of how it looks or in which language. Words of the
 * program are keys of the catalogues, words of people are `said`. So the rule «who may see what» is tested on
 * this, and the same document is worded in nb, nn or en.
 */

/** Words of the program: a key with what fills its gaps. */
export interface Label {
  readonly key: string;
  readonly values?: Readonly<Record<string, Gap>>;
}

/** What may fill a gap: somebody's words, a number, a day, or other words of the program. */
export type Gap = string | number | Day | Label;

/** A day written out; `withWeekday` where people are to turn up. */
export interface Day {
  readonly day: LocalDate;
  readonly form: 'long' | 'withWeekday' | 'table';
}

/** Somebody's own words or a name, printed as they were written. */
export interface Said {
  readonly said: string;
}

export type Text = Label | Said | Day;

export type Block =
  | { readonly kind: 'paragraph'; readonly text: Text; readonly tone: 'plain' | 'quiet' }
  | { readonly kind: 'quote'; readonly said: string; readonly source: Label }
  /** Each item with an optional quiet line under it. */
  | {
      readonly kind: 'list';
      readonly items: readonly { readonly text: Text; readonly note?: Text }[];
      readonly ordered: boolean;
    }
  | {
      readonly kind: 'facts';
      readonly rows: readonly { readonly name: Label; readonly value: Text }[];
    }
  | Table
  /** Ruled room to write in by hand. */
  | { readonly kind: 'lines'; readonly name: Label | null; readonly count: number }
  /** Boxes to tick by hand; one that the log already knows is ticked, with what it knows. */
  | {
      readonly kind: 'checks';
      readonly items: readonly {
        readonly text: Label;
        readonly known: readonly Text[];
        readonly lines: number;
      }[];
    }
  /** One line to sign for each. */
  | { readonly kind: 'signatures'; readonly signers: readonly Text[] }
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  | { readonly kind: 'map'; readonly map: NetworkMap };

export interface Table {
  readonly kind: 'table';
  readonly caption: Label;
  /** The first column heads its row. `width` is a share of the whole, in percent. */
  readonly columns: readonly { readonly name: Label; readonly width: number }[];
  readonly rows: readonly (readonly Text[])[];
  /** Rows to be written in by hand, below the others. */
  readonly blankRows: number;
  /** Each row is a question and its answer, so that the heads of the columns are for screen readers alone. */
  readonly isAnswers: boolean;
}

/** One entry of the chronology, with the words it had before, oldest first, and why they were corrected. */
export interface Entry {
  readonly about: readonly Text[];
  readonly before: readonly { readonly said: string; readonly why: Label }[];
  /** What counts today; empty when it was taken back, or when the program wrote it without words. */
  readonly now: Text;
}

export interface Section {
  readonly heading: Text;
  /** Warm is for the child's own words and what works. */
  readonly tone: 'plain' | 'warm';
  readonly startsPage: boolean;
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
}

/** A section within a section. */
export interface Part {
  readonly heading: Text;
  readonly blocks: readonly Block[];
}

export interface PaperDocument {
  readonly kind: DocumentKind;
  readonly title: Label;
  /** Whom it is about or to; empty on a blank form. */
  readonly about: readonly Text[];
  readonly opening: readonly Block[];
  readonly sections: readonly Section[];
  /** The code of a log on paper; null on everything else. */
  readonly code: string | null;
  /** What to do with the copy when it has been read; null in the office's own folder. */
  readonly reminder: Label | null;
}

export const label = (key: string, values?: Label['values']): Label =>
  values === undefined ? { key } : { key, values };
export const said = (words: string): Said => ({ said: words.trim() });
export const day = (on: LocalDate, form: Day['form'] = 'long'): Day => ({ day: on, form });

/** True when somebody's words or a day would be printed. */
export function isWritten(text: Text): boolean {
  return !('said' in text) || text.said !== '';
}

/** A section; null when nothing would stand in it, so that no empty heading is printed. */
export function section(
  heading: Text,
  blocks: readonly (Block | null)[],
  more: Partial<Pick<Section, 'tone' | 'startsPage' | 'parts'>> = {},
): Section | null {
  const filled = blocks.filter((block) => block !== null);
  const parts = more.parts ?? [];
  if (filled.length === 0 && parts.length === 0) return null;
  return { heading, tone: 'plain', startsPage: false, ...more, blocks: filled, parts };
}

export function paragraph(text: Text, tone: 'plain' | 'quiet' = 'plain'): Block | null {
  return isWritten(text) ? { kind: 'paragraph', text, tone } : null;
}

/** Name and value pairs; pairs without a value are left out. */
export function facts(pairs: readonly (readonly [Label, Text])[]): Block | null {
  const rows = pairs
    .filter(([, value]) => isWritten(value))
    .map(([name, value]) => ({ name, value }));
  return rows.length === 0 ? null : { kind: 'facts', rows };
}

export function list(
  items: readonly { readonly text: Text; readonly note?: Text }[],
  ordered = false,
): Block | null {
  const written = items.filter(({ text }) => isWritten(text));
  return written.length === 0 ? null : { kind: 'list', items: written, ordered };
}

/** A table; null without any row to read or to write in. */
export function table(
  caption: Label,
  columns: Table['columns'],
  rows: Table['rows'],
  blankRows = 0,
): Table | null {
  if (rows.length === 0 && blankRows === 0) return null;
  return { kind: 'table', caption, columns, rows, blankRows, isAnswers: false };
}

/** Questions with their answers, or room for them. */
export function answers(caption: Label, columns: Table['columns'], rows: Table['rows']): Table {
  return { kind: 'table', caption, columns, rows, blankRows: 0, isAnswers: true };
}

/** Every word of people in the document, for asking what a copy tells. */
export function wordsOfPeople(document: PaperDocument): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') found.push(value);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(document);
  return found;
}
