import { randomUUID } from 'node:crypto';

/**
 * A new id that a person can read out to support, for example `S-3f2a-91c0`. Short groups, because the
 * technical log writes no run of digits that could be somebody's number.
 */
export function newIncidentId(): string {
  return `S-${randomUUID().slice(4, 13)}`;
}
