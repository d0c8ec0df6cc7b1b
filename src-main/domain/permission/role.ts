/**
 * What a person is in the office. What they may do with one log also depends on
 * their relation to it (`relation.ts`): access is per log, never by role alone.
 */
export const roles = ['leader', 'stafettholder', 'participant'] as const;

export type Role = (typeof roles)[number];

/**
 * How a user stands to one child's log.
 * - holder: has the baton now
 * - deputy: acts in the holder's place today; the holder still has the baton
 * - registrar: registered the child while no log is open (level 0)
 * - participant: is a current participant of the log
 * - receiver: is offered the baton and has not answered; must see what it is, in a paused log too
 * - none: no service need recorded
 */
export const relations = [
  'holder',
  'deputy',
  'registrar',
  'participant',
  'receiver',
  'none',
] as const;

export type Relation = (typeof relations)[number];
