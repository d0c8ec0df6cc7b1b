import type { Office } from './office.ts';

/**
 * Invariant 1 in plain SQL, asked of the database itself and not of the program. Empty when it holds. A log that
 * rests while the concern is clarified anew keeps its holder at level 0.
 */
export function brokenBatons(at: Office): readonly string[] {
  const rows = at.rows<{
    child_id: string;
    level: number;
    status: string;
    pointed: number;
    open: number;
  }>(
    `SELECT child_id, level, status,
       (SELECT count(*) FROM baton_holding h WHERE h.id = l.holding_id AND h.child_id = l.child_id AND h.to_at IS NULL) AS pointed,
       (SELECT count(*) FROM baton_holding h WHERE h.child_id = l.child_id AND h.to_at IS NULL) AS open
     FROM child_log l`,
  );
  return rows
    .filter(({ status, level, pointed, open }) => {
      const needsHolder = status === 'open' || status === 'paused';
      const lowest = status === 'open' ? 1 : 0;
      return needsHolder ? pointed !== 1 || open !== 1 || level < lowest : open !== 0;
    })
    .map((row) => JSON.stringify(row));
}

/** The open holding of a child: whose it is, as `user:<id>` or `office:<id>`; null when nobody has it. */
export function holderInDatabase(at: Office, childId: string): string | null {
  const [row] = at.rows<{ user_id: string | null; contact_id: string | null }>(
    'SELECT user_id, contact_id FROM baton_holding WHERE child_id = ? AND to_at IS NULL',
    childId,
  );
  if (row === undefined) return null;
  return row.user_id === null ? `office:${row.contact_id}` : `user:${row.user_id}`;
}
