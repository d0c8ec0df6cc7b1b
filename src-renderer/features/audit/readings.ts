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

/** One line to read: somebody did one kind of thing on one day, once or many times. */
export interface Reading {
  readonly key: string;
  readonly day: string;
  readonly byName: string;
  readonly kind: AuditKind;
  readonly times: number;
  /** The latest moment of them. */
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
 * The trail as a person reads it, newest first: opening one page reads several lists,
 * so what somebody did of one kind on one day is one line.
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
    lines.set(key, {
      key,
      day,
      byName: row.byName,
      kind,
      times: (line?.times ?? 0) + 1,
      at: line !== undefined && line.at > row.at ? line.at : row.at,
      wasRefused,
    });
  }
  return [...lines.values()].toSorted((a, b) => b.at.localeCompare(a.at));
}
