import type { z } from 'zod';
import {
  logDocumentFormat,
  logDocumentVersion,
  type LogDocument,
} from '../../domain/handover/log-document.ts';
import type { PackageRefusal } from '../../domain/handover/package-terms.ts';
import { predecessorsFirst } from '../../domain/measure/measure-chain.ts';
import { ok, refused, type Result } from '../../domain/result.ts';
import { detectVersion, parseJson } from './safe-json.ts';
import { logV1 } from './versions/log-v1.ts';
import { logV2 } from './versions/log-v2.ts';
import { upgradeLogV1 } from './versions/upgrade-log-v1.ts';

/** One older version: how its documents look, and how they become documents of the next. */
interface OlderVersion {
  /** The document of the next version; null when it is not as its own version says. */
  readonly upgrade: (document: unknown) => unknown;
}

function older<T>(schema: z.ZodType<T>, step: (document: T) => unknown): OlderVersion {
  return {
    upgrade(document) {
      const parsed = schema.safeParse(document);
      return parsed.success ? step(parsed.data) : null;
    },
  };
}

/** The oldest program's packages stay readable because the steps are chained. */
const olderVersions: Readonly<Record<number, OlderVersion>> = { 1: older(logV1, upgradeLogV1) };
const newest = logV2;

/** Every id once, and every reference inside the document: what is imported can be stored as it is. */
function isConnected(log: LogDocument): boolean {
  const owners: readonly (readonly { readonly id: string }[])[] = [
    log.guardians,
    log.turns,
    log.levelHistory,
    log.participants,
    log.entries,
    log.measures,
    log.measures.flatMap((item) => item.evaluations),
    log.measures.flatMap((item) => item.reassignments),
    log.meetings,
    log.plannedMeetings,
    log.consents,
    log.attachments,
  ];
  const hasTwins = owners.some((items) => new Set(items.map(({ id }) => id)).size !== items.length);
  const entryIds = new Set(log.entries.map(({ id }) => id));
  const measureIds = new Set(log.measures.map(({ id }) => id));
  const isIn = (ids: ReadonlySet<string>) => (id: string | null) => id === null || ids.has(id);
  const entryReferences = [
    ...log.entries.flatMap((item) => [item.aboutEntryId, item.correctsEntryId]),
    ...log.measures.map((item) => item.measure.goalEntryId),
  ];
  return (
    !hasTwins &&
    entryReferences.every(isIn(entryIds)) &&
    log.measures.map(({ replacesId }) => replacesId).every(isIn(measureIds)) &&
    !hasRing(log.measures)
  );
}

/** True when measures take each other's place in a ring; then none of them can be stored first. */
function hasRing(measures: LogDocument['measures']): boolean {
  const stored = new Set<string>();
  for (const { id, replacesId } of predecessorsFirst(measures)) {
    if (replacesId !== null && !stored.has(replacesId)) return true;
    stored.add(id);
  }
  return false;
}

/** `log.json`. Throws when the caller has filled in an invalid document. */
export function logDocumentBytes(log: LogDocument): Uint8Array {
  const document = newest.parse(log);
  if (!isConnected(document)) throw new Error('The log document refers to what it does not hold');
  return Buffer.from(JSON.stringify(document), 'utf8');
}

/** Reads `log.json`: validated at its own version, brought up step by step, validated at ours. */
export function readLogDocument(bytes: Uint8Array): Result<LogDocument, PackageRefusal> {
  const json = parseJson(bytes);
  if (!json.ok) return json;
  const version = detectVersion(json.value, logDocumentFormat, 'version', logDocumentVersion);
  if (!version.ok) {
    return refused(version.error === 'fromNewerProgram' ? 'fromNewerProgram' : 'contentInvalid');
  }
  let document: unknown = json.value;
  for (let at = version.value; at < logDocumentVersion; at += 1) {
    document = olderVersions[at]?.upgrade(document);
  }
  const parsed = newest.safeParse(document);
  return parsed.success && isConnected(parsed.data) ? ok(parsed.data) : refused('contentInvalid');
}
