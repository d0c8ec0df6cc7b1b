import { verifyChain } from '../../domain/audit/chain.ts';
import { genesisHash } from '../../domain/audit/chain.ts';
import { ok } from '../../domain/result.ts';
import type { QueryHandler } from '../ports/context.ts';
import type { AuditRecord } from '../ports/records.ts';

/** Who has seen and changed this log; newest first. */
export const auditOfChild: QueryHandler<'audit.ofChild'> = ({ stores }, { childId }) =>
  ok({
    rows: stores.audit
      .ofChild(childId)
      .map(({ sequence, at, byName, operation, kind, outcome }) => ({
        sequence,
        at,
        byName,
        operation,
        kind,
        childId,
        outcome,
      })),
  });

/** Recomputes the whole chain. */
export const verifyAudit: QueryHandler<'audit.verify'> = ({ stores, sha256 }) => {
  const rows = stores.audit.all();
  const { ok: isWhole, brokenAt } = verifyChain(rows.map(chained), sha256);
  // Cut, because an altered hash may be of any length and must not keep the verdict from being told.
  const headHash = (rows.at(-1)?.hash ?? genesisHash).slice(0, genesisHash.length);
  return ok({ rows: rows.length, isWhole, brokenAt, headHash });
};

function chained({
  sequence,
  previousHash,
  hash,
  at,
  userId,
  byName,
  operation,
  kind,
  childId,
  outcome,
}: AuditRecord) {
  return {
    sequence,
    previousHash,
    hash,
    fields: { at, userId, byName, operation, kind, childId, outcome },
  };
}
