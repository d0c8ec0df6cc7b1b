import type { OutputOf } from '../../contract/index.ts';
import type { QueryContext } from '../ports/context.ts';
import type { LogEntryRecord } from '../ports/records.ts';
import { namedParticipants } from './participants.ts';

type Detail = OutputOf<'log.entries'>['entries'][number]['detail'];

/**
 * What the rest of the log knows about entries that the program itself wrote: until when a deputy stands in, which
 * service somebody comes from, from which level to which. It is looked up when the log is read, because an entry's
 * body holds names and free text only; a service that may not be named today is left out. What was written in one step carries the same instant.
 */
export function entryDetails(
  context: QueryContext,
  childId: string,
  entries: readonly LogEntryRecord[],
): (entry: LogEntryRecord) => Detail {
  const { stores } = context;
  const deputies = new Map(stores.deputies.ofChild(childId).map((one) => [one.at, one]));
  const levels = new Map(stores.logs.levelChanges(childId).map((one) => [one.at, one]));
  const participants = namedParticipants(context, childId);
  const previousNames = namesBefore(entries);
  return (entry) => {
    const { kind } = entry;
    if (kind === 'deputyAppointed') {
      const deputy = deputies.get(entry.at);
      return deputy === undefined ? null : { of: 'deputy', to: deputy.to };
    }
    if (kind === 'levelChanged') {
      const change = levels.get(entry.at);
      return change === undefined ? null : { of: 'level', from: change.from, to: change.to };
    }
    if (kind === 'participantJoined' || kind === 'participantLeft') {
      const person =
        participants.find(({ id }) => id === entry.aboutId) ??
        participants.findLast(({ name }) => name === entry.body);
      if (person === undefined) return null;
      const { serviceType, roleTitle } = person;
      return { of: 'participant', serviceType, roleTitle };
    }
    const fromName = kind === 'measureReassigned' ? previousNames.get(entry.id) : undefined;
    return fromName === undefined ? null : { of: 'reassigned', fromName };
  };
}

/** For each new responsible the one before, as far as the log tells: the last line of the body is the name. */
function namesBefore(entries: readonly LogEntryRecord[]): ReadonlyMap<string, string> {
  const lastName = new Map<string, string>();
  const before = new Map<string, string>();
  const inOrder = entries
    .filter(({ kind }) => kind === 'measureReassigned')
    .toSorted((a, b) => a.at.localeCompare(b.at));
  for (const { id, body } of inOrder) {
    const end = body.lastIndexOf('\n');
    const what = body.slice(0, Math.max(0, end));
    const known = lastName.get(what);
    if (known !== undefined) before.set(id, known);
    lastName.set(what, body.slice(end + 1));
  }
  return before;
}
