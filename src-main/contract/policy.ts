import * as z from 'zod';
import { policyNumbers } from '../domain/deadline/policy-numbers.ts';
import type { PolicyNumber } from '../domain/deadline/policy-numbers.ts';
import { defineCommand, defineQuery } from './define.ts';
import { instant, list, nothing, personName, requiredText } from './fields.ts';

type DayOrAge = Exclude<PolicyNumber, 'logRequiredFromLevel'>;

const numbers = Object.fromEntries(
  Object.entries(policyNumbers)
    .filter(([number]) => number !== 'logRequiredFromLevel')
    .map(([number, { min, max }]) => [number, z.number().int().min(min).max(max)]),
) as { readonly [N in DayOrAge]: z.ZodNumber };

/** The numbers that a municipality decides, each within its limits. */
export const policySchema = z.strictObject({
  ...numbers,
  logRequiredFromLevel: z.union([z.literal(1), z.literal(2)]),
});

/** A version as it was kept: within the limits of its own time, which may not be today’s. */
const keptPolicy = z.strictObject({
  ...(Object.fromEntries(
    Object.keys(numbers).map((number) => [number, z.number().int()]),
  ) as typeof numbers),
  logRequiredFromLevel: policySchema.shape.logRequiredFromLevel,
});

const version = z.number().int().min(0);

/** The numbers that count today, and every version before them. Version 0 are the program’s own. */
export const getPolicy = defineQuery({
  input: nothing,
  output: z.strictObject({
    version,
    policy: keptPolicy,
    /** Newest first; each whole, so that two can be laid side by side. */
    history: list(
      z.strictObject({
        version,
        policy: keptPolicy,
        reason: requiredText,
        byName: personName,
        at: instant,
      }),
    ),
  }),
  vault: 'unlocked',
  action: 'office.read',
  audit: 'none',
  tags: ['policy'],
});

/** Keeps a new version of the numbers. What was agreed or told stays as it was. */
export const changePolicy = defineCommand({
  input: z.strictObject({ policy: policySchema, reason: requiredText, basedOn: version }),
  output: z.strictObject({ version }),
  errors: ['policyOutOfOrder', 'policyUnchanged', 'staleRevision'],
  vault: 'unlocked',
  action: 'office.administer',
  audit: 'decide',
  tags: ['policy', 'overview', 'child', 'children', 'consents', 'deadlines', 'packages'],
});
