import { useOperationQuery } from '../api/queries.ts';

/** Names that a task can be given to: guardians, those who take part today, and the holder. */
export function usePeopleOfLog(childId: string): readonly string[] {
  const child = useOperationQuery('child.get', { childId });
  const participants = useOperationQuery('log.participants', { childId });
  const guardians = child.data?.fields.guardians.map(({ name }) => name) ?? [];
  const holder = child.data?.holder?.name;
  const present =
    participants.data?.participants.filter(({ to }) => to === null).map(({ name }) => name) ?? [];
  return [...new Set([...(holder === undefined ? [] : [holder]), ...present, ...guardians])];
}
