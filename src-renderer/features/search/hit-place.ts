import { assertNever } from '@domain/assert-never.ts';
import type { SearchSource } from '@domain/search/search-source.ts';
import type { SearchHit } from '@contract/search.ts';

/** The view that shows a hit; inside it the record itself is brought into view. */
export function placeOfHit({ childId, source }: Pick<SearchHit, 'childId' | 'source'>): string {
  return `/children/${childId}/${viewOf(source)}`;
}

function viewOf(source: SearchSource): string {
  switch (source) {
    case 'child':
      return 'summary';
    case 'entry':
    case 'participant':
      return 'log';
    case 'measure':
    case 'evaluation':
      return 'measures';
    case 'meeting':
    case 'plannedMeeting':
      return 'meetings';
    case 'attachment':
      return 'documents';
    case 'observation':
      return 'observation';
    case 'assessment':
      return 'scale';
    case 'talk':
      return 'talks';
    case 'report':
      return 'report';
    default:
      return assertNever(source);
  }
}
