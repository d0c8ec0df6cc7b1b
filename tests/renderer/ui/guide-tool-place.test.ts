import { expect, test } from 'vitest';
import { guideTools } from '@domain/guide/guide-terms.ts';
import { guideToolPlace } from '../../../src-renderer/ui/guide-tool-place.ts';
import { childId } from '../../support/fictional-child.ts';
import { viewAtPlace } from '../../support/program-places.ts';
import { shippedGuides } from '../../support/shipped-guides.ts';

test.each(guideTools)('the tool %s of a step guide leads to a view of the child', (tool) => {
  const place = guideToolPlace(tool, childId);
  expect(viewAtPlace(place), place).toMatch(/^\/children\/:childId\//);
});

test.each(shippedGuides)('every tool of the shipped guide $id leads to a view', ({ steps }) => {
  const tools = steps.flatMap((step) => step.tools);
  expect(tools.length).toBeGreaterThan(0);
  for (const tool of tools) {
    const place = guideToolPlace(tool, childId);
    expect(viewAtPlace(place), place).not.toBeNull();
  }
});

test('an address that only begins like a view, or says what the view does not know, is no place', () => {
  for (const place of ['log/nothing', 'log/write/measureStarted', 'talk/nobody', 'print/nothing'])
    expect(viewAtPlace(`/children/${childId}/${place}`), place).toBeNull();
  expect(viewAtPlace('/nothing')).toBeNull();
  expect(viewAtPlace(`/children/${childId}/meetings/plan/nothing`)).toBeNull();
});
