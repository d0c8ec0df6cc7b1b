import * as z from 'zod';
import { defineCommand, defineQuery } from './define.ts';
import { done, instant, nothing } from './fields.ts';

/** Where a draft belongs, for example `observation/<childId>`; made by the screen, seen by its writer only. */
const key = z
  .string()
  .regex(/^[a-zA-Z]+(\/[a-zA-Z0-9-]+){0,3}$/)
  .max(160);

/** Written within two seconds of a keystroke, so that locking has nothing to ask about. */
export const saveDraft = defineCommand({
  input: z.strictObject({ key, body: z.string().max(200_000) }),
  output: z.strictObject({ savedAt: instant }),
  vault: 'unlocked',
  action: 'draft.own',
  audit: 'none',
  tags: [],
});

export const getDraft = defineQuery({
  input: z.strictObject({ key }),
  output: z.strictObject({
    draft: z.strictObject({ body: z.string().max(200_000), savedAt: instant }).nullable(),
  }),
  vault: 'unlocked',
  action: 'draft.own',
  audit: 'none',
  tags: ['drafts'],
});

export const discardDraft = defineCommand({
  input: z.strictObject({ key }),
  output: done,
  vault: 'unlocked',
  action: 'draft.own',
  audit: 'none',
  tags: [],
});

/** Where the user was (opaque route) when the vault locked; so unlocking comes back to the same place. */
export const rememberPlace = defineCommand({
  input: z.strictObject({
    route: z
      .string()
      .regex(/^\/[a-zA-Z0-9/-]*$/)
      .max(200),
  }),
  output: done,
  vault: 'unlocked',
  action: 'draft.own',
  audit: 'none',
  tags: [],
});

export const recallPlace = defineQuery({
  input: nothing,
  output: z.strictObject({ route: z.string().max(200).nullable() }),
  vault: 'unlocked',
  action: 'draft.own',
  audit: 'none',
  tags: ['drafts'],
});

/** The window's answer to `flushDrafts`: nothing is left to write. */
export const flushed = defineCommand({
  input: nothing,
  output: done,
  vault: 'any',
  action: null,
  audit: 'none',
  tags: [],
});
