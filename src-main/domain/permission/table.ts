import type { PermissionAction } from './action.ts';
import type { Relation, Role } from './role.ts';

/**
 * What an action does, for the rules about the log's state.
 * - read: shows something
 * - logWrite: changes the shared log or the baton; stops while the baton is in another office
 * - otherWrite: writes beside the log (own notes, consent, reports, office); never stopped by its state
 */
export type ActionEffect = 'read' | 'logWrite' | 'otherWrite';

export interface PermissionRow {
  readonly effect: ActionEffect;
  /** The relations to the child's log that let this role do it. */
  readonly allowed: Readonly<Record<Role, readonly Relation[]>>;
}

const any: readonly Relation[] = Object.freeze([
  'holder',
  'deputy',
  'registrar',
  'participant',
  'receiver',
  'none',
] as const);
const nobody: readonly Relation[] = Object.freeze([] as const);
const inCharge: readonly Relation[] = Object.freeze(['holder', 'deputy', 'registrar'] as const);
const involved: readonly Relation[] = Object.freeze([
  'holder',
  'deputy',
  'registrar',
  'participant',
] as const);
const inLog: readonly Relation[] = Object.freeze(['holder', 'deputy', 'participant'] as const);
const readers: readonly Relation[] = Object.freeze([...involved, 'receiver'] as const);
const logReaders: readonly Relation[] = Object.freeze([...inLog, 'receiver'] as const);
const inPlace: readonly Relation[] = Object.freeze(['holder', 'deputy'] as const);
const giver: readonly Relation[] = Object.freeze(['holder', 'registrar'] as const);
const holder: readonly Relation[] = Object.freeze(['holder'] as const);
const registrar: readonly Relation[] = Object.freeze(['registrar'] as const);

function row(
  effect: ActionEffect,
  leader: readonly Relation[],
  stafettholder: readonly Relation[],
  participant: readonly Relation[],
): PermissionRow {
  return Object.freeze({ effect, allowed: Object.freeze({ leader, stafettholder, participant }) });
}

/**
 * Who may do what: action by role, each cell the relations that suffice. Source: docs/model.md 3.4 and 5.1.
 * - The leader reads the office's logs, helps to decide the level, records consent and appoints a holder,
 *   but writes only in logs where they take part (Rælingen: the leader decides; Normen: service need).
 * - A registrar acts in the holder's place until a log is open.
 * - A deputy acts in the holder's place in everything but three: giving the baton away, appointing a deputy and
 *   handing the child over to another office stay with the holder. A leader who stands in is still a leader.
 * - A participant reads and writes in their own logs; internal notes and scales are not theirs to read.
 * - Whoever is offered the baton reads what a participant reads, and writes nothing before having said yes.
 * - A holder whose role was lowered to participant can still give the baton on.
 * - A copy on paper leaves the program, so whoever only takes part reads on the screen and does not print.
 * - Reporting, searching, registering and one's own drafts and settings are everybody's, always.
 */
export const permissionTable: Readonly<Record<PermissionAction, PermissionRow>> = Object.freeze({
  'office.read': row('read', any, any, any),
  'office.administer': row('otherWrite', any, nobody, nobody),
  'user.invite': row('otherWrite', any, nobody, nobody),
  'child.search': row('read', any, any, any),
  'child.register': row('otherWrite', any, any, any),
  'child.read': row('read', any, readers, readers),
  'child.change': row('otherWrite', any, inCharge, registrar),
  'observation.read': row('read', any, inCharge, registrar),
  'observation.write': row('otherWrite', involved, involved, involved),
  'scale.read': row('read', any, inCharge, registrar),
  'scale.write': row('otherWrite', inCharge, inCharge, registrar),
  'level.decide': row('logWrite', any, inCharge, nobody),
  'consent.read': row('read', any, readers, logReaders),
  'consent.write': row('otherWrite', any, inCharge, nobody),
  'log.read': row('read', any, readers, readers),
  'log.write': row('logWrite', inLog, inLog, inLog),
  'measure.write': row('logWrite', inLog, inLog, inLog),
  'measure.evaluate': row('logWrite', inLog, inLog, inLog),
  'baton.give': row('logWrite', any, giver, holder),
  'baton.answer': row('logWrite', any, any, nobody),
  'networkMap.read': row('read', any, readers, readers),
  'networkMap.write': row('logWrite', involved, involved, inLog),
  'meeting.read': row('read', any, readers, logReaders),
  'meeting.write': row('logWrite', inLog, inLog, nobody),
  'report.write': row('otherWrite', any, any, any),
  'attachment.read': row('read', any, readers, readers),
  'attachment.write': row('logWrite', involved, involved, involved),
  'document.print': row('read', any, involved, holder),
  'handover.read': row('read', any, any, inLog),
  'handover.export': row('logWrite', holder, holder, nobody),
  'handover.import': row('otherWrite', any, any, nobody),
  'handover.decide': row('otherWrite', any, any, nobody),
  'contact.read': row('read', any, any, any),
  'contact.write': row('otherWrite', any, any, nobody),
  'audit.read': row('read', any, inPlace, nobody),
  'draft.own': row('otherWrite', any, any, any),
  'settings.own': row('otherWrite', any, any, any),
});
