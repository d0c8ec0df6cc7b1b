/** What one row of the trail says; opaque ids and closed words, never anything about a child. */
export type AuditFields = Readonly<Record<string, string | number | boolean | null>>;

export interface ChainedRow {
  /** 1 for the first row, then without gaps. */
  readonly sequence: number;
  readonly fields: AuditFields;
  readonly previousHash: string;
  readonly hash: string;
}

/** Hashes UTF-8 text to lower-case hex; passed in, because the rule is pure. */
export type Sha256 = (text: string) => string;

/** What the first row points back at. */
export const genesisHash = '0'.repeat(64);

/**
 * The one text of a row: a JSON list of its number and its name-value pairs in code unit order of the names.
 * Two different rows never give the same text, and the order in which fields were set makes no difference.
 */
export function canonicalAuditText(row: Pick<ChainedRow, 'sequence' | 'fields'>): string {
  const names = Object.keys(row.fields).sort();
  return JSON.stringify([row.sequence, names.map((name) => [name, row.fields[name]])]);
}

/** The hash of a row: over the previous row's hash, a line break, and the row's own text. */
export function chainHash(previousHash: string, text: string, sha256: Sha256): string {
  return sha256(`${previousHash}\n${text}`);
}

/** Makes the next row of the chain; `last` is null for the first. */
export function nextRow(
  last: Pick<ChainedRow, 'sequence' | 'hash'> | null,
  fields: AuditFields,
  sha256: Sha256,
): ChainedRow {
  const sequence = (last?.sequence ?? 0) + 1;
  const previousHash = last?.hash ?? genesisHash;
  const hash = chainHash(previousHash, canonicalAuditText({ sequence, fields }), sha256);
  return { sequence, fields, previousHash, hash };
}

/**
 * Recomputes the chain from its first row. `brokenAt` is the sequence at which something does not fit: a row
 * changed, removed, added or moved. Rows cut off the end show only against a `head` that was noted elsewhere
 * (the vault, a receipt). Tamper-evident, not tamper-proof: whoever has the key can rewrite all of it.
 */
export function verifyChain(
  rows: Iterable<ChainedRow>,
  sha256: Sha256,
  head: Pick<ChainedRow, 'sequence' | 'hash'> | null = null,
): { readonly ok: boolean; readonly brokenAt: number | null } {
  let last: Pick<ChainedRow, 'sequence' | 'hash'> | null = null;
  for (const row of rows) {
    const expected: ChainedRow = nextRow(last, row.fields, sha256);
    const fits =
      row.sequence === expected.sequence &&
      row.previousHash === expected.previousHash &&
      row.hash === expected.hash;
    if (!fits) return { ok: false, brokenAt: expected.sequence };
    if (head !== null && head.sequence === row.sequence && head.hash !== row.hash) {
      return { ok: false, brokenAt: row.sequence };
    }
    last = row;
  }
  const count = last?.sequence ?? 0;
  if (head !== null && head.sequence > count) return { ok: false, brokenAt: count + 1 };
  return { ok: true, brokenAt: null };
}
