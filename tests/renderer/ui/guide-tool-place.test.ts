import { expect, test } from 'vitest';
import { guideTools } from '@domain/guide/guide-terms.ts';
import { childViews } from '../../../src-renderer/app/child-views.ts';
import { guideToolPlace } from '../../../src-renderer/ui/guide-tool-place.ts';

test('every tool of the step guides has a place among the views of a child', () => {
  const beginnings = new Set(childViews.map(({ path }) => path.split('/')[0]));
  for (const tool of guideTools) {
    const place = guideToolPlace(tool, 'CHILD');
    expect(place.startsWith('/children/CHILD/'), tool).toBe(true);
    expect(beginnings, tool).toContain(place.split('/')[3]);
  }
});
