import type { PrintedReader } from '../../contract/print.ts';
import { normaliseName } from '../../domain/child/normalise-name.ts';
import { day, label, said } from '../../domain/document/paper-document.ts';
import type {
  Block,
  Label,
  PaperDocument,
  Section,
  Text,
} from '../../domain/document/paper-document.ts';
import type { ReaderScope } from '../../domain/document/reader-scope.ts';
import type { LogDocument } from '../../domain/handover/log-document.ts';
import { fullName } from '../child/child-summary.ts';
import type { QueryContext } from '../ports/context.ts';
import type { HoldingRecord, OfficeRecord, PlannedMeetingRecord } from '../ports/records.ts';

/** What a printed document is made from: only what its reader may see, gathered before anything is worded. */
export interface PrintFacts {
  readonly context: QueryContext;
  readonly reader: PrintedReader;
  readonly scope: ReaderScope;
  /** The log as this reader may see it. */
  readonly log: LogDocument;
  readonly office: OfficeRecord;
  readonly holder: HoldingRecord | null;
  readonly holderPhone: string;
  readonly nextMeeting: PlannedMeetingRecord | null;
}

export type Builder = (facts: PrintFacts) => PaperDocument;

/** A document whose empty sections are left out. */
export function compose(
  document: Omit<PaperDocument, 'opening' | 'sections' | 'code'> & {
    readonly opening: readonly (Block | null)[];
    readonly sections: readonly (Section | null)[];
    readonly code?: string;
  },
): PaperDocument {
  const { opening, sections, code = null, ...rest } = document;
  return {
    ...rest,
    code,
    opening: opening.filter((block) => block !== null),
    sections: sections.filter((part) => part !== null),
  };
}

export function nameOfChild({ log, scope }: Pick<PrintFacts, 'log' | 'scope'>): string {
  return scope.kinds.has('identity') ? fullName(log.child) : '';
}

/** When the child was born, or is due. */
export function bornOf({ child }: LogDocument): Text {
  if (child.isUnborn)
    return child.dueDate === null ? said('') : label('package.dueOn', { date: day(child.dueDate) });
  return child.birthDate === null
    ? said('')
    : label('package.bornOn', { date: day(child.birthDate) });
}

export function placeOf({ child }: LogDocument): Text {
  return said([child.institution, child.group].filter((part) => part !== '').join(', '));
}

/** Who has the baton and where to call, for the family to see first (duty 9, docs/model.md 2.1). */
export function holderText({ holder, holderPhone }: PrintFacts): Text {
  if (holder === null) return said('');
  const parts = [holder.holderName, holder.service, holderPhone];
  return said(parts.filter((part) => part !== '').join(', '));
}

export function officeText({ office }: PrintFacts): Text {
  return said(`${office.name}, ${office.municipality}`);
}

/** `13.00–14.00`, or as much of it as is agreed. */
export function clockOf({
  startsAt,
  endsAt,
}: Pick<PlannedMeetingRecord, 'startsAt' | 'endsAt'>): string {
  return [startsAt, endsAt]
    .filter((time) => time !== null)
    .join('–')
    .replaceAll(':', '.');
}

/** The day and the hour of a meeting, as one says it. */
export function whenOf(on: string, times: Pick<PlannedMeetingRecord, 'startsAt' | 'endsAt'>): Text {
  const clock = clockOf(times);
  const date = day(on, 'withWeekday');
  return clock === '' ? date : label('sheet.when', { date, clock });
}

/** The points of an agenda, without the numbers that somebody wrote before them. */
export function agendaItems(agenda: string): readonly { readonly text: Text }[] {
  return agenda
    .split('\n')
    .map((line) => line.trim().replace(/^\d+[.)]\s*/, ''))
    .filter((line) => line !== '')
    .map((line) => ({ text: said(line) }));
}

/** Names without those guardians who may not read (docs/model.md 5.1 row 27). */
export function withoutSilentGuardians(
  { context, log }: Pick<PrintFacts, 'context' | 'log'>,
  names: readonly string[],
): readonly string[] {
  const silent = new Set(
    context.stores.children
      .guardians(log.child.id)
      .filter(({ fields }) => !fields.mayRead)
      .map(({ fields }) => normaliseName(fields.name)),
  );
  return names.filter((name) => !silent.has(normaliseName(name)));
}

/** What the reader is asked to do with the copy. */
export function reminderFor(reader: PrintedReader): Label | null {
  switch (reader.kind) {
    case 'ownOffice':
    case 'nobody':
      return null;
    case 'guardian':
    case 'youngPerson':
      return label('sheet.reminder.family');
    case 'service':
      return label('sheet.reminder.service');
  }
}

export const column = (key: string, width: number) => ({ name: label(key), width });
