import type { OutputOf } from '@contract/index.ts';
import { contract } from '@contract/index.ts';
import { operationNames } from '@contract/names.ts';
import type { AuditKind } from '@contract/define.ts';

type AuditRow = OutputOf<'audit.ofChild'>['rows'][number];

/** The kinds of the trail, in the order they can be chosen. */
export const auditKinds = [
  'read',
  'write',
  'decide',
  'share',
  'print',
  'search',
  'security',
  'none',
] as const satisfies readonly AuditKind[];

/** What of a child somebody had before them, in the order of the tabs. */
const readingTopics = [
  'child',
  'log',
  'measures',
  'map',
  'meetings',
  'consent',
  'observation',
  'scale',
  'talks',
  'level',
  'guide',
  'deadlines',
  'report',
  'documents',
  'baton',
  'handover',
  'insight',
  'other',
] as const;
export type ReadingTopic = (typeof readingTopics)[number];

/** The topic of each family of operations; what is not named here is something else about the child. */
const topicOfFamily: Readonly<Record<string, ReadingTopic>> = {
  child: 'child',
  sibling: 'child',
  log: 'log',
  measure: 'measures',
  networkMap: 'map',
  meeting: 'meetings',
  consent: 'consent',
  observation: 'observation',
  scale: 'scale',
  talk: 'talks',
  level: 'level',
  guide: 'guide',
  deadline: 'deadlines',
  attachment: 'documents',
  print: 'documents',
  followUp: 'child',
  paper: 'log',
  baton: 'baton',
  handover: 'handover',
  audit: 'insight',
};

function topicOf(operation: string): ReadingTopic {
  if (operation === 'child.reports' || operation === 'child.recordReport') return 'report';
  return topicOfFamily[operation.split('.')[0] ?? ''] ?? 'other';
}

/** One line to read: somebody did one kind of thing on one day, with these parts of what is kept. */
export interface Reading {
  readonly key: string;
  readonly day: string;
  readonly byName: string;
  readonly kind: AuditKind;
  readonly topics: readonly ReadingTopic[];
  /** How many entries of the trail stand behind the line. */
  readonly times: number;
  /** The first and the latest moment of them. */
  readonly from: string;
  readonly at: string;
  readonly wasRefused: boolean;
}

function kindOf(row: AuditRow): AuditKind {
  const known = auditKinds.find((kind) => kind === row.kind);
  if (known !== undefined) return known;
  const operation = operationNames.find((name) => name === row.operation);
  return operation === undefined ? 'none' : contract[operation].audit;
}

/**
 * The trail as a person reads it, newest first: opening one page reads several lists, so what somebody
 * did of one kind on one day is one line that names what it was, from the first moment to the latest.
 * @param dayOf the day of an instant, on the clock of the office
 */
export function readingsOf(
  rows: readonly AuditRow[],
  dayOf: (instant: string) => string,
): readonly Reading[] {
  const lines = new Map<string, Reading>();
  for (const row of rows) {
    const day = dayOf(row.at);
    const kind = kindOf(row);
    const wasRefused = row.outcome !== 'ok';
    const key = [day, row.byName, kind, wasRefused].join('|');
    const line = lines.get(key);
    const topics = new Set([...(line?.topics ?? []), topicOf(row.operation)]);
    lines.set(key, {
      key,
      day,
      byName: row.byName,
      kind,
      topics: readingTopics.filter((topic) => topics.has(topic)),
      times: (line?.times ?? 0) + 1,
      from: line !== undefined && line.from < row.at ? line.from : row.at,
      at: line !== undefined && line.at > row.at ? line.at : row.at,
      wasRefused,
    });
  }
  return [...lines.values()].toSorted((a, b) => b.at.localeCompare(a.at));
}
