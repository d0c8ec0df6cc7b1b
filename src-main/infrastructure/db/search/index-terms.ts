import type { SearchQuestion, SearchRecord } from '../../../application/ports/records.ts';
import { fold } from '../../../domain/search/fold.ts';
import { actionOfSource, searchActions } from '../../../domain/search/search-source.ts';
import type { SearchAction } from '../../../domain/search/search-source.ts';

/*
 * The index holds two sorts of terms: the folded words of a text, and marks that say who may find it. Marks begin
 * with a private character that no folded word can have, so nobody can search for one.
 */
const childMark = (childId: string) => `\u{e000}${bare(childId)}`;
const childActionMark = (childId: string, action: SearchAction) =>
  `\u{e001}${bare(childId)}${searchActions.indexOf(action)}`;
const actionMark = (action: SearchAction) => `\u{e002}${searchActions.indexOf(action)}`;

/** A term has no signs; ids differ without them too. */
function bare(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Everything that a record is found by, each once, parted by spaces. */
export function termsOf({ childId, source, text, earlier }: SearchRecord): string {
  const action = actionOfSource(source);
  const words = fold(`${text}\n${earlier}`).flatMap(({ forms }) => forms);
  return [
    ...new Set(words),
    childMark(childId),
    childActionMark(childId, action),
    actionMark(action),
  ].join(' ');
}

/**
 * The question in the words of FTS5. The scope is a part of the match, so that nothing outside it is ever looked at.
 * Null when nothing may be found.
 */
export function matchOf({ sought, scope, onlyChildId }: SearchQuestion): string | null {
  const { everywhere, children } = scope;
  const isAll = everywhere.length === searchActions.length;
  const marks = [
    ...everywhere.map(actionMark),
    ...children.flatMap(({ childId, actions }) =>
      actions.length === searchActions.length
        ? [childMark(childId)]
        : actions.map((action) => childActionMark(childId, action)),
    ),
  ];
  if (sought.length === 0 || (!isAll && marks.length === 0)) return null;
  return [
    ...(isAll ? [] : [`(${marks.map(quoted).join(' OR ')})`]),
    ...(onlyChildId === null ? [] : [quoted(childMark(onlyChildId))]),
    ...sought.map(({ form, whole }) => (whole ? quoted(form) : `${quoted(form)}*`)),
  ].join(' AND ');
}

function quoted(term: string): string {
  return `"${term.replaceAll('"', '')}"`;
}
