import type * as z from 'zod';
import type { PermissionAction } from '../domain/permission/action.ts';
import type { ErrorCode } from './errors.ts';

/** Vault state that an operation needs. `any` is for the lock screen and settings of the window. */
export type VaultRequirement = 'any' | 'locked' | 'unlocked';

/** What the audit trail calls it. `none` only where no log and no office content is touched. */
export type AuditKind =
  'none' | 'read' | 'search' | 'write' | 'decide' | 'share' | 'print' | 'security';

/** Parts of the query cache. A command names those it makes stale. */
export const queryTags = [
  'vault',
  'office',
  'users',
  'children',
  'child',
  'overview',
  'observations',
  'talks',
  'deadlines',
  'policy',
  'scales',
  'levels',
  'consents',
  'log',
  'measures',
  'baton',
  'absences',
  'siblings',
  'networkMap',
  'meetings',
  'attachments',
  'copies',
  'contacts',
  'packages',
  'audit',
  'drafts',
  'settings',
] as const;
export type QueryTag = (typeof queryTags)[number];

export interface Operation<
  Kind extends 'command' | 'query' = 'command' | 'query',
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  readonly kind: Kind;
  readonly input: Input;
  readonly output: Output;
  readonly errors: readonly ErrorCode[];
  readonly vault: VaultRequirement;
  /** `null` only for operations that work before anybody is known (the lock screen). */
  readonly action: PermissionAction | null;
  /** `child`: the input carries `childId`, and permission is asked for that child's log. */
  readonly subject: 'office' | 'child';
  readonly audit: AuditKind;
  /** Queries: the tags they are cached under. Commands: the tags they make stale. */
  readonly tags: readonly QueryTag[];
  /** Upper limit for the serialised input, in bytes. */
  readonly maxInputBytes: number;
}

type Options<I extends z.ZodType, O extends z.ZodType> = Omit<
  Operation<'command', I, O>,
  'kind' | 'maxInputBytes' | 'errors' | 'subject'
> & {
  readonly errors?: readonly ErrorCode[];
  readonly subject?: 'office' | 'child';
  readonly maxInputBytes?: number;
};

const defaultMaxInputBytes = 262_144;

function define<K extends 'command' | 'query', I extends z.ZodType, O extends z.ZodType>(
  kind: K,
  options: Options<I, O>,
): Operation<K, I, O> {
  return Object.freeze({
    errors: [],
    subject: 'office' as const,
    maxInputBytes: defaultMaxInputBytes,
    ...options,
    kind,
  });
}

/** Something that changes the office: runs in one immediate transaction with its audit row. */
export function defineCommand<I extends z.ZodType, O extends z.ZodType>(
  options: Options<I, O>,
): Operation<'command', I, O> {
  return define('command', options);
}

/** Something that only reads: runs on the read-only connection. */
export function defineQuery<I extends z.ZodType, O extends z.ZodType>(
  options: Options<I, O>,
): Operation<'query', I, O> {
  return define('query', options);
}
