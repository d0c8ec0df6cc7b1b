import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditFields, ChainedRow } from '@domain/audit/chain.ts';
import {
  canonicalAuditText,
  chainHash,
  genesisHash,
  nextRow,
  verifyChain,
} from '@domain/audit/chain.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

function chainOf(list: readonly AuditFields[]): ChainedRow[] {
  const rows: ChainedRow[] = [];
  for (const fields of list) rows.push(nextRow(rows.at(-1) ?? null, fields, sha256));
  return rows;
}

const anyFields: fc.Arbitrary<AuditFields> = fc.dictionary(
  fc.constantFrom('operation', 'userId', 'outcome', 'at'),
  fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
);
const anyChain = fc.array(anyFields, { minLength: 1, maxLength: 12 }).map(chainOf);

describe('audit chain', () => {
  it('gives a row one text, whatever the order of its fields', () => {
    expect(canonicalAuditText({ sequence: 7, fields: { b: 'to', a: 1 } })).toBe(
      '[7,[["a",1],["b","to"]]]',
    );
  });

  it('hashes the previous hash, a line break and the text', () => {
    expect(chainHash(genesisHash, 'x', sha256)).toBe(sha256(`${'0'.repeat(64)}\nx`));
  });

  it('verifies what it made, and an empty trail', () => {
    expect(verifyChain([], sha256)).toEqual({ ok: true, brokenAt: null });
    fc.assert(
      fc.property(anyChain, (rows) => {
        expect(verifyChain(rows, sha256, rows.at(-1) ?? null)).toEqual({
          ok: true,
          brokenAt: null,
        });
      }),
    );
  });

  it('shows the row that was changed', () => {
    fc.assert(
      fc.property(anyChain, fc.nat(), (rows, pick) => {
        const index = pick % rows.length;
        const altered = rows.map((row, at) =>
          at === index ? { ...row, fields: { ...row.fields, altered: true } } : row,
        );
        expect(verifyChain(altered, sha256)).toEqual({ ok: false, brokenAt: index + 1 });
      }),
    );
  });

  it('shows a row that was removed, doubled or moved', () => {
    const rows = chainOf([{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }]);
    const [one, two, three, four] = rows as [ChainedRow, ChainedRow, ChainedRow, ChainedRow];
    expect(verifyChain([two, three, four], sha256).brokenAt).toBe(1);
    expect(verifyChain([one, three, four], sha256).brokenAt).toBe(2);
    expect(verifyChain([one, two, two, three], sha256).brokenAt).toBe(3);
    expect(verifyChain([one, three, two, four], sha256).brokenAt).toBe(2);
  });

  it('shows a cut end, and a chain rewritten from the start, against a head noted elsewhere', () => {
    const rows = chainOf([{ n: 1 }, { n: 2 }, { n: 3 }]);
    const head = rows.at(-1) ?? null;
    expect(verifyChain(rows.slice(0, 2), sha256).ok).toBe(true);
    expect(verifyChain(rows.slice(0, 2), sha256, head)).toEqual({ ok: false, brokenAt: 3 });
    const rewritten = chainOf([{ n: 1 }, { n: 9 }, { n: 3 }, { n: 4 }]);
    expect(verifyChain(rewritten, sha256, head)).toEqual({ ok: false, brokenAt: 3 });
  });
});
