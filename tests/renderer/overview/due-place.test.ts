import { dueKinds } from '@domain/deadline/due-kinds.ts';
import { expect, test } from 'vitest';
import { duePlace } from '../../../src-renderer/features/overview/due-place.ts';
import { childId, recordId } from '../../support/fictional-child.ts';
import { viewAtPlace } from '../../support/program-places.ts';

const id = '[0-9a-f-]{36}';
const ofChild = new RegExp(`^/children/${id}(/[a-z]+)+(/${id})?(/[a-z]+)?$`);
const ofOffice = new RegExp(`^/handover/${id}$`);

test.each(dueKinds)('%s leads to where it is done, with an opaque address', (kind) => {
  const place = duePlace({ kind, childId, recordId: recordId(1) });
  expect(ofChild.test(place) || ofOffice.test(place), place).toBe(true);
});

test.each(dueKinds)('%s leads to a view, also when its record is not known', (kind) => {
  for (const [child, record] of [
    [childId, recordId(1)],
    [childId, null],
    [null, null],
  ] as const) {
    const place = duePlace({ kind, childId: child, recordId: record });
    expect(viewAtPlace(place), place).not.toBeNull();
  }
});

test('a measure is evaluated, and a meeting is opened, by its own id', () => {
  const of = { childId, recordId: recordId(1) };
  expect(duePlace({ kind: 'measureEvaluation', ...of })).toBe(
    `/children/${childId}/measures/${recordId(1)}/evaluate`,
  );
  expect(duePlace({ kind: 'nextMeeting', ...of })).toBe(
    `/children/${childId}/meetings/planned/${recordId(1)}`,
  );
});
