import * as z from 'zod';
import { defineCommand, defineQuery } from './define.ts';
import {
  done,
  list,
  localDate,
  nothing,
  personName,
  requiredLine,
  role,
  serviceType,
  userId,
} from './fields.ts';

export const userView = z.strictObject({
  id: userId,
  name: personName,
  role,
  phone: z.string().max(40),
  status: z.enum(['active', 'invited', 'left']),
  joinedOn: localDate,
  leftOn: localDate.nullable(),
});
export type UserView = z.infer<typeof userView>;

export const getOffice = defineQuery({
  input: nothing,
  output: z.strictObject({ name: personName, municipality: requiredLine, serviceType }),
  vault: 'unlocked',
  action: 'office.read',
  audit: 'none',
  tags: ['office'],
});

export const listUsers = defineQuery({
  input: nothing,
  output: z.strictObject({ users: list(userView) }),
  vault: 'unlocked',
  action: 'office.read',
  audit: 'none',
  tags: ['users'],
});

/** Makes a user with a key slot that a one-time code opens. The code is shown once and never stored. */
export const inviteUser = defineCommand({
  input: z.strictObject({ name: personName, role, phone: z.string().trim().max(40) }),
  output: z.strictObject({ id: userId, code: z.string().max(60), expiresOn: localDate }),
  errors: ['userNameTaken', 'tooManyTries'],
  vault: 'unlocked',
  action: 'user.invite',
  audit: 'security',
  tags: ['users'],
});

/** Ends a user's access from today: the key slot is removed, the person stays in the history. */
export const endUserAccess = defineCommand({
  input: z.strictObject({ userId }),
  output: done,
  errors: ['holderMissing'],
  vault: 'unlocked',
  action: 'office.administer',
  audit: 'security',
  tags: ['users'],
});
