import { expect, test } from 'vitest';
import { searchSources } from '@domain/search/search-source.ts';
import type { SearchHit } from '@contract/search.ts';
import { placeOfHit } from '../../../src-renderer/features/search/hit-place.ts';
import { childId } from '../../support/fictional-child.ts';
import { viewAtPlace } from '../../support/program-places.ts';

const placeOf = (source: SearchHit['source']) =>
  viewAtPlace(placeOfHit({ childId: childId as SearchHit['childId'], source }));

test.each(searchSources)('a hit in %s leads to a view of the child', (source) => {
  expect(placeOf(source)).toMatch(/^\/children\/:childId\//);
});

test('a hit in a talk leads to where talks stand, not to the tools they are written with', () => {
  expect(placeOf('talk')).toBe('/children/:childId/talks');
});
