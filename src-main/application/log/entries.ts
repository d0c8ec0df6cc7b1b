import { laneOfKind } from '../../domain/case/lane-of-kind.ts';
import { ok, refused } from '../../domain/result.ts';
import type { CommandHandler, QueryHandler } from '../ports/context.ts';
import { refusalOfWords, writeEntry } from '../shared-log.ts';

/** Writes what a person says in the shared log. */
export const addLogEntry: CommandHandler<'log.addEntry'> = (
  context,
  { childId, kind, body, aboutEntryId, happenedOn },
) => {
  const closed = refusalOfWords(context, childId);
  if (closed !== null) return refused(closed);
  if (aboutEntryId !== null && context.stores.logs.entry(aboutEntryId)?.childId !== childId)
    return refused({ code: 'notFound' });
  return ok({
    id: writeEntry(context, childId, kind, body, { aboutId: aboutEntryId, happenedOn }),
  });
};

/** Corrects by a later entry (invariant 3); a correction of a correction points at the first words. */
export const correctLogEntry: CommandHandler<'log.correctEntry'> = (
  context,
  { childId, entryId, body, reason },
) => {
  const closed = refusalOfWords(context, childId);
  if (closed !== null) return refused(closed);
  const entry = context.stores.logs.entry(entryId);
  if (entry?.childId !== childId) return refused({ code: 'notFound' });
  const correctsId = entry.correctsId ?? entry.id;
  return ok({
    id: writeEntry(context, childId, 'correction', body, { correctsId, correctionReason: reason }),
  });
};

/** Newest first. */
export const listLogEntries: QueryHandler<'log.entries'> = ({ stores }, { childId }) => {
  const entries = stores.logs.entries(childId);
  const kindOf = new Map(entries.map(({ id, kind }) => [id, kind]));
  return ok({
    entries: entries
      .map((entry) => ({
        id: entry.id,
        kind: entry.kind,
        lane: laneOfKind(kindOf.get(entry.correctsId ?? '') ?? entry.kind),
        body: entry.body,
        aboutEntryId: entry.aboutId,
        correctsEntryId: entry.correctsId,
        correctionReason: entry.correctionReason,
        happenedOn: entry.happenedOn,
        byName: entry.authorName,
        byOffice: entry.authorOffice,
        at: entry.at,
      }))
      .reverse(),
  });
};
