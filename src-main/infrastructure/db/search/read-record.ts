import type Database from 'better-sqlite3';
import type {
  AssessmentRecord,
  ChildFields,
  EvaluationTerms,
  GuardianFields,
  MeasureTerms,
  Minutes,
  ObservationNote,
  SearchRecord,
} from '../../../application/ports/records.ts';
import type { LogEntryKind } from '../../../domain/case/log-entry-kind.ts';
import type { SearchSource } from '../../../domain/search/search-source.ts';
import { officeDay } from '../../../domain/time/office-day.ts';

/** Reads what can be found of one record. Null when it is gone, or when nothing of it may be found any more. */
export type RecordReader = (source: SearchSource, recordId: string) => SearchRecord | null;

/** What a source tells about one record; the reader adds what is the same for all. */
type Found = Partial<Pick<SearchRecord, 'recordId' | 'placeId' | 'entryKind' | 'earlier'>> &
  Pick<SearchRecord, 'childId' | 'on'> & {
    readonly at?: string;
    readonly byName?: string;
    readonly texts: readonly string[];
  };

interface Written {
  readonly childId: string;
  readonly at: string;
  readonly byName: string;
}

/** A correction may correct a correction; what is found is the entry that the log shows them at. */
const entrySql = `
  WITH RECURSIVE up (id, corrects_id) AS (
    SELECT id, corrects_id FROM log_entry WHERE id = ?
    UNION SELECT e.id, e.corrects_id FROM log_entry e JOIN up ON e.id = up.corrects_id
  )
  SELECT id, child_id AS childId, kind, body, happened_on AS "on", at, author_name AS byName
  FROM log_entry WHERE id = (SELECT id FROM up WHERE corrects_id IS NULL)`;
const correctionsSql = `
  WITH RECURSIVE down (id) AS (
    SELECT id FROM log_entry WHERE corrects_id = ?
    UNION SELECT e.id FROM log_entry e JOIN down ON e.corrects_id = down.id
  )
  SELECT body, correction_reason AS reason FROM log_entry JOIN down USING (id) ORDER BY at`;

/** Prepares what each source is read with; keep the reader no longer than the transaction. */
export function createRecordReader(sqlite: Database.Database): RecordReader {
  const prepared = new Map<string, Database.Statement<[string]>>();
  const statement = (sql: string): Database.Statement<[string]> => {
    const known = prepared.get(sql) ?? sqlite.prepare<[string]>(sql);
    prepared.set(sql, known);
    return known;
  };
  const row = <T>(sql: string, id: string): T | undefined =>
    statement(sql).get(id) as T | undefined;
  const rows = <T>(sql: string, id: string): readonly T[] => statement(sql).all(id) as readonly T[];
  const written = 'child_id AS childId, at, author_name AS byName';

  const readers: Readonly<Record<SearchSource, (id: string) => Found | null>> = {
    child(id) {
      const child = row<{ fields: string }>('SELECT fields FROM child WHERE id = ?', id);
      if (child === undefined) return null;
      const { givenName, familyName } = JSON.parse(child.fields) as ChildFields;
      const guardians = rows<{ fields: string }>(
        'SELECT fields FROM guardian WHERE child_id = ? ORDER BY position',
        id,
      ).map(({ fields }) => (JSON.parse(fields) as GuardianFields).name);
      return { childId: id, on: null, texts: [`${givenName} ${familyName}`, ...guardians] };
    },
    entry(id) {
      const entry = row<Written & { id: string; kind: LogEntryKind; body: string; on: string }>(
        entrySql,
        id,
      );
      if (entry === undefined) return null;
      const corrections = rows<{ body: string; reason: string }>(correctionsSql, entry.id);
      const bodies = [entry.body, ...corrections.map(({ body }) => body)];
      return {
        ...entry,
        recordId: entry.id,
        placeId: entry.id,
        entryKind: entry.kind,
        texts: [bodies.at(-1) ?? '', ...corrections.map(({ reason }) => reason)],
        earlier: joined(bodies.slice(0, -1)),
      };
    },
    participant(id) {
      const found = row<{ childId: string; on: string; name: string; roleTitle: string }>(
        'SELECT child_id AS childId, from_on AS "on", name, role_title AS roleTitle FROM participant WHERE id = ?',
        id,
      );
      return found === undefined ? null : { ...found, texts: [found.name, found.roleTitle] };
    },
    measure(id) {
      const found = row<Written & { terms: string }>(
        `SELECT ${written}, terms FROM measure WHERE id = ?`,
        id,
      );
      if (found === undefined) return null;
      const terms = JSON.parse(found.terms) as Partial<MeasureTerms>;
      return {
        ...found,
        on: terms.startsOn ?? officeDay(found.at),
        texts: [terms.what, terms.responsible, terms.startPoint?.words, terms.aim?.words].map(
          (text) => text ?? '',
        ),
      };
    },
    evaluation(id) {
      const found = row<Written & { measureId: string; evaluation: string }>(
        `SELECT m.child_id AS childId, e.at, e.author_name AS byName, e.measure_id AS measureId, e.evaluation
         FROM measure_evaluation e JOIN measure m ON m.id = e.measure_id WHERE e.id = ?`,
        id,
      );
      if (found === undefined) return null;
      const { evaluatedOn, comment } = JSON.parse(found.evaluation) as EvaluationTerms;
      return { ...found, placeId: found.measureId, on: evaluatedOn, texts: [comment] };
    },
    meeting(id) {
      const found = row<Written & { minutes: string; on: string }>(
        `SELECT ${written}, held_on AS "on", minutes FROM meeting WHERE id = ?`,
        id,
      );
      if (found === undefined) return null;
      const minutes = JSON.parse(found.minutes) as Minutes;
      return {
        ...found,
        texts: [
          minutes.summary,
          ...minutes.decisions.map(({ what }) => what),
          minutes.childVoice,
          minutes.guardianView,
          // Minutes are never changed, so older ones lack what is asked for today.
          minutes.guardianComment ?? '',
          minutes.agenda,
        ],
      };
    },
    plannedMeeting(id) {
      const found = row<Written & { on: string; purpose: string; agenda: string; status: string }>(
        `SELECT ${written}, on_day AS "on", purpose, agenda, status FROM planned_meeting WHERE id = ?`,
        id,
      );
      // Once held its words stand in the minutes; once cancelled nobody looks for them.
      if (found?.status !== 'planned') return null;
      return { ...found, texts: [found.purpose, found.agenda] };
    },
    attachment(id) {
      const found = row<Written & { name: string }>(
        `SELECT ${written}, name FROM attachment WHERE id = ?`,
        id,
      );
      return found === undefined
        ? null
        : { ...found, on: officeDay(found.at), texts: [found.name] };
    },
    observation(id) {
      const found = row<Written & { note: string }>(
        `SELECT ${written}, note FROM observation WHERE id = ?`,
        id,
      );
      if (found === undefined) return null;
      const note = JSON.parse(found.note) as ObservationNote;
      return {
        ...found,
        on: note.observedOn,
        texts: [
          note.seenAndHeard,
          note.childWords,
          note.beforeAndAfter,
          note.strengths,
          note.worksWellWhen,
          note.interpretation,
          note.earlierConcerns,
          note.place,
          note.present,
          note.durationNote,
          note.discussedWith,
        ],
      };
    },
    assessment(id) {
      const found = row<Written & { on: string; result: string }>(
        `SELECT ${written}, assessed_on AS "on", result FROM assessment WHERE id = ?`,
        id,
      );
      if (found === undefined) return null;
      const { reason, reportingReason } = JSON.parse(found.result) as AssessmentRecord['result'];
      return { ...found, texts: [reason, reportingReason] };
    },
    talk(id) {
      const found = row<Written & { on: string; present: string; summary: string; agreed: string }>(
        `SELECT ${written}, held_on AS "on", present, summary, agreed FROM talk WHERE id = ?`,
        id,
      );
      return found === undefined
        ? null
        : { ...found, texts: [found.summary, found.agreed, found.present] };
    },
    report(id) {
      const found = row<Written & { on: string; reference: string }>(
        `SELECT ${written}, sent_on AS "on", reference FROM report WHERE id = ?`,
        id,
      );
      return found === undefined ? null : { ...found, texts: [found.reference] };
    },
  };

  return (source, id) => {
    const found = readers[source](id);
    if (found === null) return null;
    const recordId = found.recordId ?? id;
    const { childId, on, at = '', byName = '', entryKind = null, earlier = '' } = found;
    const place = { source, recordId, placeId: found.placeId ?? recordId };
    return { childId, ...place, entryKind, on, at, byName, text: joined(found.texts), earlier };
  };
}

/** Fields of one record in a row, parted as a reader would part them. */
function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' · ');
}
