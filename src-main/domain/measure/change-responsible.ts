import { normaliseName } from '../child/normalise-name.ts';
import type { Result } from '../result.ts';
import { ok, refused } from '../result.ts';
import type { MeasureStatus } from './measure-terms.ts';

export const reassignmentRefusals = [
  'measureNotActive',
  'responsibleUnchanged',
  'reasonMissing',
] as const;
export type ReassignmentRefusal = (typeof reassignmentRefusals)[number];

/**
 * Gives a measure to somebody else, or to nobody yet, so that none stays with somebody who is gone. Says why,
 * since the family reads who has had the task. The same name written otherwise is no change.
 * @returns the name as it is kept; empty for nobody yet
 */
export function changeResponsible(question: {
  readonly status: MeasureStatus;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}): Result<string, readonly ReassignmentRefusal[]> {
  const refusals: ReassignmentRefusal[] = [];
  const to = question.to.trim();
  if (question.status !== 'active') refusals.push('measureNotActive');
  if (normaliseName(to) === normaliseName(question.from)) refusals.push('responsibleUnchanged');
  if (question.reason.trim() === '') refusals.push('reasonMissing');
  return refusals.length > 0 ? refused(refusals) : ok(to);
}
