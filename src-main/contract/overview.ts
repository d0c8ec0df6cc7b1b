import * as z from 'zod';
import { childSummary } from './child.ts';
import { defineQuery } from './define.ts';
import { childId, list, localDate, nothing, recordId } from './fields.ts';

/** What can be due. Each has its words and the way to mend it in the catalogues. */
export const dueKinds = [
  'levelZeroDecision',
  'openLog',
  'measureEvaluation',
  'nextMeeting',
  'noNextMeeting',
  'consentEnds',
  'consentEnded',
  'batonOfferForMe',
  'batonOfferUnanswered',
  'batonOfferLapsed',
  'pauseIsOver',
  'packageToAnswer',
  'receiptMissing',
] as const;

/** The first screen: my children, what is due, what is next; overdue first. */
export const getOverview = defineQuery({
  input: nothing,
  output: z.strictObject({
    today: localDate,
    myChildren: list(childSummary, 1000),
    due: list(
      z.strictObject({
        kind: z.enum(dueKinds),
        state: z.enum(['overdue', 'dueToday', 'dueSoon', 'later']),
        dueOn: localDate,
        childId: childId.nullable(),
        childName: z.string().max(250),
        /** What it is about, for example the measure's first words. */
        about: z.string().max(200),
        recordId: recordId.nullable(),
      }),
      2000,
    ),
  }),
  vault: 'unlocked',
  action: 'child.search',
  audit: 'search',
  tags: ['overview'],
});
