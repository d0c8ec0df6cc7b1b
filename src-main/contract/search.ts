import * as z from 'zod';
import { logEntryKinds } from '../domain/case/log-entry-kind.ts';
import { searchSources } from '../domain/search/search-source.ts';
import { defineQuery } from './define.ts';
import { childId, list, localDate } from './fields.ts';

/** As many as one page of results. */
export const searchPageSize = 30;

const position = z.number().int().min(0);

export const searchHit = z.strictObject({
  childId,
  childName: z.string().max(250),
  source: z.enum(searchSources),
  recordId: z.uuid(),
  /** The record whose place shows it: for an evaluation its measure, otherwise itself. */
  placeId: z.uuid(),
  /** Only for an entry of the log. */
  entryKind: z.enum(logEntryKinds).nullable(),
  /** The day it is about; null for a child's name. */
  on: localDate.nullable(),
  byName: z.string().max(200),
  excerpt: z.strictObject({
    text: z.string().max(400),
    /** Where the sought words stand in `text`, in UTF-16 units, in order. */
    marks: list(z.strictObject({ from: position, to: position }), 400),
    /** Whether more stands before and after it. */
    cutBefore: z.boolean(),
    cutAfter: z.boolean(),
  }),
  /** The words were found in what has been corrected since. */
  isEarlierWording: z.boolean(),
});
export type SearchHit = z.infer<typeof searchHit>;

/**
 * Searches everything that the user may read. The words stay in memory: neither the trail nor the technical log
 * keeps them.
 */
export const findInAll = defineQuery({
  input: z.strictObject({
    words: z.string().trim().max(200),
    /** Searches one child only. */
    onlyChild: childId.nullable(),
    /** Goes on where another answer ended. */
    after: position.nullable(),
  }),
  output: z.strictObject({
    /** Names of children first, then newest first. */
    hits: list(searchHit, searchPageSize),
    /** Where to go on; null when there is no more. */
    next: position.nullable(),
    /** How much was written that a search does not find yet: an index that is being made. */
    waiting: position,
  }),
  vault: 'unlocked',
  action: 'child.search',
  audit: 'search',
  tags: [
    'children',
    'child',
    'log',
    'measures',
    'meetings',
    'attachments',
    'observations',
    'scales',
  ],
});
