import type { CommandContext } from '../ports/context.ts';
import type { MeasureRecord } from '../ports/records.ts';
import { writeEntry } from '../shared-log.ts';

/** What stands where nobody answers for a measure yet; the same in every language. */
const nobody = '–';

/**
 * Points a measure at another responsible, and says so in the log.
 * @param responsible a name; empty for nobody yet
 */
export function reassign(
  context: CommandContext,
  childId: string,
  measure: MeasureRecord,
  responsible: string,
): void {
  const { id, terms, status, revision } = measure;
  if (!context.stores.measures.change(id, { ...terms, responsible }, status, revision))
    throw new Error('A measure that was read in this transaction cannot have changed');
  const names = [terms.responsible, responsible].map((name) => (name === '' ? nobody : name));
  writeEntry(context, childId, 'measureReassigned', `${terms.what}\n${names.join(' → ')}`, {
    aboutId: terms.goalEntryId,
  });
}
