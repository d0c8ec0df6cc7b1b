import * as z from 'zod';
import { childSummary } from './child.ts';
import { defineQuery } from './define.ts';
import { childId, list, localDate } from './fields.ts';
import { breakView, dueView } from './follow-up.ts';

/** Whose follow-up the first screen shows: one's own, or that of the whole office (leaders). */
export const overviewScopes = ['mine', 'office'] as const;

/** How many are shown at once; «more» asks for more of the same list. */
const howMany = z.number().int().min(1).max(1000);

const dueOfOverview = dueView.extend({
  /** Null for a package whose child is not registered here yet. */
  childId: childId.nullable(),
  childName: z.string().max(250),
});

/** The first screen: my children, what has stopped, what is due, what is next; the most urgent first. */
export const getOverview = defineQuery({
  input: z.strictObject({
    /** Null: one's own while one has any, else the office's for those who may see it. */
    scope: z.enum(overviewScopes).nullable(),
    mostBreaks: howMany,
    mostDue: howMany,
  }),
  output: z.strictObject({
    today: localDate,
    scope: z.enum(overviewScopes),
    mayChooseScope: z.boolean(),
    /** Those who are followed up here by anybody; 0 on the very first day. */
    followed: z.number().int(),
    myChildren: z.strictObject({ total: z.number().int(), items: list(childSummary, 100) }),
    breaks: z.strictObject({
      total: z.number().int(),
      children: z.number().int(),
      /** By child, the child with the most urgent break first. */
      items: list(
        z.strictObject({
          childId,
          childName: z.string().max(250),
          holderName: z.string().max(200).nullable(),
          holderIsMe: z.boolean(),
          /** Who stands in for the holder today. */
          deputyName: z.string().max(200).nullable(),
          breaks: list(breakView, 5000),
        }),
        1000,
      ),
    }),
    /** Overdue, today and soon. */
    due: z.strictObject({ total: z.number().int(), items: list(dueOfOverview, 1000) }),
    /** What has a later day, the nearest first. */
    next: z.strictObject({ total: z.number().int(), items: list(dueOfOverview, 100) }),
  }),
  vault: 'unlocked',
  action: 'child.search',
  audit: 'search',
  tags: ['overview'],
});
