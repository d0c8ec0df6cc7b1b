import type { LogStatus } from '../case/log-status.ts';
import type { PermissionAction } from './action.ts';
import type { Relation, Role } from './role.ts';
import { permissionTable } from './table.ts';

export const denialReasons = [
  'roleNotAllowed',
  'noServiceNeed',
  'logPaused',
  'logClosed',
  'holderElsewhere',
] as const;
export type DenialReason = (typeof denialReasons)[number];

export type Permission =
  { readonly allowed: true } | { readonly allowed: false; readonly reason: DenialReason };

const deny = (reason: DenialReason): Permission => ({ allowed: false, reason });

/**
 * The one function that says who may do what; the screen hides by it and the router enforces it.
 * For actions on the office itself the relation is `none` and the log status `none`.
 *
 * After the table come the rules about the log's state:
 * - having registered the child counts until a log is open, no longer;
 * - while the baton is in another office the log is read-only here;
 * - while the log is paused (consent withdrawn) its participants lose access, and on a closed log they only
 *   read. Neither concerns somebody whose role needs no relation for the action.
 */
export function decide(
  actor: { readonly userId: string; readonly role: Role },
  action: PermissionAction,
  relation: Relation,
  state: { readonly logStatus: LogStatus; readonly holderIsElsewhere: boolean },
): Permission {
  const { effect, allowed } = permissionTable[action];
  const sufficient = allowed[actor.role];
  const standing = relation === 'registrar' && state.logStatus !== 'none' ? 'none' : relation;
  if (sufficient.length === 0) return deny('roleNotAllowed');
  if (!sufficient.includes(standing)) return deny('noServiceNeed');
  if (effect === 'logWrite' && state.holderIsElsewhere) return deny('holderElsewhere');

  const needsRelation = !sufficient.includes('none');
  if (standing === 'participant' && needsRelation && effect !== 'otherWrite') {
    if (state.logStatus === 'paused') return deny('logPaused');
    if (state.logStatus === 'closed' && effect === 'logWrite') return deny('logClosed');
  }
  return { allowed: true };
}
