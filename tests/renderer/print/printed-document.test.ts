import { expect, test } from 'vitest';
import { documentKinds } from '@domain/document/document-terms.ts';
import { documentAt } from '../../../src-renderer/features/print/printed-document.ts';

test('an address names a document, and the record it is made from', () => {
  expect(documentAt('log', undefined)).toEqual({ kind: 'log' });
  expect(documentAt('minutes', 'm1')).toEqual({ kind: 'minutes', meetingId: 'm1' });
  expect(documentAt('agenda', 'p1')).toEqual({ kind: 'agenda', plannedId: 'p1' });
  expect(documentAt('notice', 'a1')).toEqual({ kind: 'notice', participantId: 'a1' });
});

test('an address without its record, or with a document that is not there, names nothing', () => {
  for (const kind of ['minutes', 'agenda', 'invitation', 'notice'])
    expect(documentAt(kind, undefined)).toBeNull();
  expect(documentAt('constructor', 'x')).toBeNull();
  expect(documentAt(undefined, undefined)).toBeNull();
});

test('every document can be come to', () => {
  for (const kind of documentKinds) expect(documentAt(kind, 'x')?.kind).toBe(kind);
});
