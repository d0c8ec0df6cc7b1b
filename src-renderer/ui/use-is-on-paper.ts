import { useOperationQuery } from '../api/queries.ts';

/** True while the family's log is kept on paper, so that no words are written here. */
export function useIsOnPaper(childId: string): boolean {
  const paper = useOperationQuery('paper.ofChild', { childId });
  return paper.data?.keeping === 'paper';
}
