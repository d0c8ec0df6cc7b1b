import * as z from 'zod';
import { defineCommand, defineQuery } from './define.ts';
import { done, locale, nothing } from './fields.ts';

/** Choices of the window; they hold nothing about anybody and lie outside the vault, so the lock screen can use them. */
const preferences = z.strictObject({
  locale,
  colorScheme: z.enum(['light', 'dark', 'auto']),
  idleMinutes: z.number().int().min(1).max(60),
});

export const getPreferences = defineQuery({
  input: nothing,
  output: preferences,
  vault: 'any',
  action: null,
  audit: 'none',
  tags: ['settings'],
});

export const setPreferences = defineCommand({
  input: preferences.partial(),
  output: done,
  vault: 'any',
  action: null,
  audit: 'none',
  tags: ['settings'],
});

/** The window shows which build it was made for; a stale window is told to restart. */
export const handshake = defineQuery({
  input: z.strictObject({ contractHash: z.string().max(64) }),
  output: z.strictObject({ version: z.string().max(40), electron: z.string().max(40) }),
  errors: ['staleWindow'],
  vault: 'any',
  action: null,
  audit: 'none',
  tags: [],
});
