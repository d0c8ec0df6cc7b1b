import type { Role } from './role.ts';

/**
 * Who can be asked to hold the baton: somebody who may also answer an offer (`baton.answer`). A participant
 * takes part in logs and leads none (docs/model.md 3.4); whoever holds one already may still give it on.
 */
export function mayHoldBaton(role: Role): boolean {
  return role !== 'participant';
}
