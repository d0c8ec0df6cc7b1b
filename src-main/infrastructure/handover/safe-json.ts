import { ok, refused, type Result } from '../../domain/result.ts';

/** Keys that reach an object's prototype in careless code; none of the formats has them. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const depthLimit = 32;

/**
 * Parses JSON from outside: UTF-8 only, no deep nesting, no key that could touch a prototype.
 * Never throws.
 */
export function parseJson(bytes: Uint8Array): Result<unknown, 'contentInvalid'> {
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return refused('contentInvalid');
  }
  return isHarmless(document) ? ok(document) : refused('contentInvalid');
}

/** Walks with a list of its own instead of recursion, so that depth cannot exhaust the stack. */
function isHarmless(document: unknown): boolean {
  let level: readonly unknown[] = [document];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > depthLimit) return false;
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (Array.isArray(value)) {
        for (const item of value) next.push(item);
        continue;
      }
      for (const [key, member] of Object.entries(value)) {
        if (forbiddenKeys.has(key)) return false;
        next.push(member);
      }
    }
    level = next;
  }
  return true;
}

export type VersionRefusal = 'otherFormat' | 'fromNewerProgram' | 'contentInvalid';

/**
 * Which version of `format` a document says it is, before anything else in it is read: a newer document is then
 * «from a newer program» and not «invalid».
 * @param member the name of the version's key
 */
export function detectVersion(
  document: unknown,
  format: string,
  member: 'formatVersion' | 'version',
  newest: number,
): Result<number, VersionRefusal> {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return refused('otherFormat');
  }
  const members: Readonly<Record<string, unknown>> = { ...document };
  if (members['format'] !== format) return refused('otherFormat');
  const version = members[member];
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return refused('contentInvalid');
  }
  return version > newest ? refused('fromNewerProgram') : ok(version);
}
