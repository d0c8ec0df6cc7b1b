import { canBeAboutAttention } from '../../domain/case/about-attention.ts';
import { correctionsAmong } from '../../domain/case/corrections.ts';
import { refusalOfHappenedOn } from '../../domain/case/happened-on.ts';
import { laneOfKind } from '../../domain/case/lane-of-kind.ts';
import { ok, refused } from '../../domain/result.ts';
import type { CommandHandler, QueryHandler } from '../ports/context.ts';
import { refusalOfWords, writeEntry } from '../shared-log.ts';
import { entryDetails } from './entry-details.ts';

/** Writes what a person says in the shared log. */
export const addLogEntry: CommandHandler<'log.addEntry'> = (
  context,
  { childId, kind, body, aboutEntryId, happenedOn },
) => {
  const { stores, today } = context;
  const closed = refusalOfWords(context, childId);
  if (closed !== null) return refused(closed);
  const child = stores.children.find(childId);
  if (child === null) return refused({ code: 'notFound' });
  const impossible = refusalOfHappenedOn(happenedOn, child.fields, today);
  if (impossible !== null) return refused({ code: impossible, fields: ['happenedOn'] });
  if (aboutEntryId !== null) {
    const about = stores.logs.entry(aboutEntryId);
    const isAttention = about?.childId === childId && about.kind === 'attention';
    if (!isAttention || !canBeAboutAttention(kind))
      return refused({ code: 'notFound', fields: ['aboutEntryId'] });
  }
  return ok({
    id: writeEntry(context, childId, kind, body, { aboutId: aboutEntryId, happenedOn }),
  });
};

/**
 * Corrects by a later entry (invariant 3), which points at the first words. Somebody who has not seen the newest
 * correction is told, so that nobody's words are replaced unread.
 */
export const correctLogEntry: CommandHandler<'log.correctEntry'> = (
  context,
  { childId, entryId, body, reason, seenCorrectionId },
) => {
  const closed = refusalOfWords(context, childId);
  if (closed !== null) return refused(closed);
  const entries = context.stores.logs.entries(childId);
  const entry = entries.find(({ id }) => id === entryId);
  if (entry === undefined) return refused({ code: 'notFound' });
  const corrections = correctionsAmong(entries);
  if ((corrections.newestOf(entry)?.id ?? null) !== seenCorrectionId)
    return refused({ code: 'staleRevision' });
  const correctsId = corrections.firstWordsOf(entry).id;
  return ok({
    id: writeEntry(context, childId, 'correction', body, { correctsId, correctionReason: reason }),
  });
};

/** Newest first. */
export const listLogEntries: QueryHandler<'log.entries'> = (context, { childId }) => {
  const { stores } = context;
  const entries = stores.logs.entries(childId);
  const kindOf = new Map(entries.map(({ id, kind }) => [id, kind]));
  const detailOf = entryDetails(context, childId, entries);
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
        detail: detailOf(entry),
        happenedOn: entry.happenedOn,
        byName: entry.authorName,
        byOffice: entry.authorOffice,
        at: entry.at,
      }))
      .reverse(),
  });
};
