import { assertNever } from '../assert-never.ts';
import type { PermissionAction } from '../permission/action.ts';

/**
 * Everything that a search looks in. A correction is searched with the entry that it corrects, and the names of
 * guardians with the child's own.
 */
export const searchSources = [
  'child',
  'entry',
  'participant',
  'measure',
  'evaluation',
  'meeting',
  'plannedMeeting',
  'attachment',
  'observation',
  'assessment',
  'talk',
  'report',
] as const;
export type SearchSource = (typeof searchSources)[number];

/** What one must be allowed in order to find something. */
export const searchActions = [
  'child.read',
  'log.read',
  'meeting.read',
  'attachment.read',
  'observation.read',
  'scale.read',
] as const satisfies readonly PermissionAction[];
export type SearchAction = (typeof searchActions)[number];

/** What somebody must be allowed to find something there: the same as to read its list. */
export function actionOfSource(source: SearchSource): SearchAction {
  switch (source) {
    case 'child':
      return 'child.read';
    case 'entry':
    case 'participant':
    case 'measure':
    case 'evaluation':
      return 'log.read';
    case 'meeting':
    case 'plannedMeeting':
      return 'meeting.read';
    case 'attachment':
      return 'attachment.read';
    case 'observation':
    case 'talk':
    case 'report':
      return 'observation.read';
    case 'assessment':
      return 'scale.read';
    default:
      return assertNever(source);
  }
}
