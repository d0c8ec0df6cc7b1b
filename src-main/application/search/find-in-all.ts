import { searchPageSize } from '../../contract/search.ts';
import { ok } from '../../domain/result.ts';
import { excerpt } from '../../domain/search/excerpt.ts';
import { repeatedSource } from '../../domain/search/repeated-source.ts';
import { isInScope, searchScope } from '../../domain/search/search-scope.ts';
import type { SearchScope } from '../../domain/search/search-scope.ts';
import { actionOfSource } from '../../domain/search/search-source.ts';
import { hasAllSought, soughtWords } from '../../domain/search/sought-words.ts';
import type { SoughtWord } from '../../domain/search/sought-words.ts';
import { fullName } from '../child/child-summary.ts';
import { namedParticipants } from '../log/participants.ts';
import type { Outcome, QueryContext, QueryHandler } from '../ports/context.ts';
import type { SearchQuestion, SearchRecord } from '../ports/records.ts';
import { standingToChild } from '../standing-to-child.ts';

type Found = Extract<Outcome<'search.find'>, { ok: true }>['value'];
type Question = Omit<SearchQuestion, 'limit'>;

/** Searches all that the actor may read, a page at a time; too few letters find nothing. */
export const findInAll: QueryHandler<'search.find'> = (context, { words, onlyChild, after }) => {
  const waiting = context.stores.search.waiting();
  const sought = soughtWords(words);
  if (sought.length === 0) return ok({ hits: [], next: null, waiting });
  const scope = scopeOf(context);
  return ok({ ...pageOf(context, { sought, scope, onlyChildId: onlyChild, after }), waiting });
};

function scopeOf(context: QueryContext): SearchScope {
  const { stores, actor, today } = context;
  return searchScope(actor, () =>
    stores.followUp.childIdsOf(actor.userId, today).flatMap((childId) => {
      const standing = standingToChild(context, childId);
      return standing === null ? [] : [{ childId, ...standing }];
    }),
  );
}

/** What repeats another hit is left out, so a full page may take more than one look. */
function pageOf(context: QueryContext, question: Question): Omit<Found, 'waiting'> {
  const { search } = context.stores;
  const hits: Found['hits'][number][] = [];
  let next = question.after;
  while (hits.length < searchPageSize) {
    const limit = searchPageSize - hits.length;
    const found = search.find({ ...question, after: next, limit });
    for (const hit of found) {
      next = hit.number;
      const record = search.record(hit.source, hit.recordId);
      if (record !== null && isNamed(context, record) && !isRepeated(context, record, question))
        hits.push(hitOf(record, fullName(hit), question.sought));
    }
    if (found.length < limit) return { hits, next: null };
  }
  const isMore = search.find({ ...question, after: next, limit: 1 }).length > 0;
  return { hits, next: isMore ? next : null };
}

/** A participant whose service may not be named today is in no list, and is not found either. */
function isNamed(context: QueryContext, { source, childId, recordId }: SearchRecord): boolean {
  return (
    source !== 'participant' ||
    namedParticipants(context, childId).some(({ id }) => id === recordId)
  );
}

/** Whether the same words are found in the measure, evaluation or minutes that the entry tells of. */
function isRepeated(
  { stores }: QueryContext,
  { childId, entryKind, at }: SearchRecord,
  { scope, sought }: Question,
): boolean {
  const source = repeatedSource(entryKind);
  if (source === null || !isInScope(scope, childId, actionOfSource(source))) return false;
  return stores.search
    .writtenAt(source, childId, at)
    .some(({ text }) => hasAllSought(text, sought));
}

function hitOf(
  record: SearchRecord,
  childName: string,
  sought: readonly SoughtWord[],
): Found['hits'][number] {
  const { childId, source, recordId, placeId, entryKind, on, byName, text, earlier } = record;
  const isEarlierWording = earlier !== '' && !hasAllSought(text, sought);
  const shown = isEarlierWording ? `${earlier}\n${text}` : text;
  const { from, to, marks } = excerpt(shown, sought);
  return {
    childId,
    childName,
    source,
    recordId,
    placeId,
    entryKind,
    on,
    byName,
    excerpt: {
      text: shown.slice(from, to),
      marks: marks.map((mark) => ({ from: mark.from - from, to: mark.to - from })),
      cutBefore: from > 0,
      cutAfter: to < shown.length,
    },
    isEarlierWording,
  };
}
