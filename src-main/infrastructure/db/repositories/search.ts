import type { SearchHitRecord } from '../../../application/ports/records.ts';
import type { ReadStores } from '../../../application/ports/stores.ts';
import type { ReadHandle } from '../handles.ts';
import { matchOf } from '../search/index-terms.ts';
import { createRecordReader } from '../search/read-record.ts';
import type { RecordReader } from '../search/read-record.ts';

/** Larger than every document's number. */
const aboveAll = 2n ** 53n;

const writtenAt = {
  measure: 'SELECT id FROM measure WHERE child_id = ? AND at = ?',
  evaluation:
    'SELECT e.id FROM measure m JOIN measure_evaluation e ON e.measure_id = m.id WHERE m.child_id = ? AND e.at = ?',
  meeting: 'SELECT id FROM meeting WHERE child_id = ? AND at = ?',
} as const;

/** The index is written by the unit of work, so search only reads. */
export function readSearch({ sqlite }: ReadHandle): ReadStores['search'] {
  let reader: RecordReader | undefined;
  const read: RecordReader = (source, recordId) =>
    (reader ??= createRecordReader(sqlite))(source, recordId);
  return {
    find(question) {
      const match = matchOf(question);
      if (match === null) return [];
      return sqlite
        .prepare<[string, bigint, number], SearchHitRecord>(
          `SELECT d.number, d.child_id AS childId, d.source, d.record_id AS recordId,
             c.given_name AS givenName, c.family_name AS familyName
           FROM (
             SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid < ?
             ORDER BY rowid DESC LIMIT ?
           ) AS hit
           CROSS JOIN search_document AS d ON d.number = hit.rowid
           CROSS JOIN child AS c ON c.id = d.child_id
           ORDER BY hit.rowid DESC`,
        )
        .all(match, question.after === null ? aboveAll : BigInt(question.after), question.limit);
    },
    record: read,
    writtenAt: (source, childId, at) =>
      sqlite
        .prepare<[string, string], string>(writtenAt[source])
        .pluck()
        .all(childId, at)
        .flatMap((id) => read(source, id) ?? []),
    waiting: () => sqlite.prepare('SELECT count(*) FROM search_waiting').pluck().get() as number,
  };
}
