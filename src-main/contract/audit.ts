import * as z from 'zod';
import { defineQuery } from './define.ts';
import { childId, instant, list, nothing, ofChild } from './fields.ts';

const auditRow = z.strictObject({
  sequence: z.number().int(),
  at: instant,
  byName: z.string().max(120),
  operation: z.string().max(80),
  kind: z.string().max(20),
  childId: childId.nullable(),
  outcome: z.string().max(40),
});

/** Who has seen and changed this log. */
export const auditOfChild = defineQuery({
  input: z.strictObject(ofChild),
  output: z.strictObject({ rows: list(auditRow, 20_000) }),
  vault: 'unlocked',
  action: 'audit.read',
  subject: 'child',
  audit: 'read',
  tags: ['audit'],
});

/** Recomputes the whole hash chain. `brokenAt` names the first row that does not fit. */
export const verifyAudit = defineQuery({
  input: nothing,
  output: z.strictObject({
    rows: z.number().int(),
    isWhole: z.boolean(),
    brokenAt: z.number().int().nullable(),
    headHash: z.string().max(64),
  }),
  vault: 'unlocked',
  action: 'office.read',
  audit: 'security',
  tags: ['audit'],
});
