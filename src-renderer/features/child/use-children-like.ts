import type { LocalDate } from '@domain/time/local-date.ts';
import type { OutputOf } from '@contract/index.ts';
import type { OperationError } from '../../api/operation-error.ts';
import { useOperationQuery } from '../../api/queries.ts';

type Match = OutputOf<'child.search'>['matches'][number];

interface ChildrenLike {
  readonly matches: readonly Match[];
  readonly isLoading: boolean;
  readonly error: OperationError | null;
}

/**
 * Children by name and children by birth date, each once: a name that was misspelt is still found by the date,
 * and a date that was never written by the name.
 * @param text empty asks by the date alone
 * @param birthDate null asks by the name alone
 */
export function useChildrenLike(text: string, birthDate: LocalDate | null): ChildrenLike {
  const byName = useOperationQuery(
    'child.search',
    { text, birthDate: null },
    { enabled: text !== '', keepPrevious: true },
  );
  const byDate = useOperationQuery(
    'child.search',
    { text: '', birthDate },
    { enabled: birthDate !== null, keepPrevious: true },
  );
  const named = text === '' ? [] : (byName.data?.matches ?? []);
  const dated = birthDate === null ? [] : (byDate.data?.matches ?? []);
  return {
    matches: [
      ...named,
      ...dated.filter((match) => named.every((already) => already.id !== match.id)),
    ],
    isLoading: byName.isLoading || byDate.isLoading,
    error: byName.error ?? byDate.error,
  };
}
