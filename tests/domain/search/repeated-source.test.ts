import { expect, it } from 'vitest';
import { logEntryKinds, writtenEntryKinds } from '@domain/case/log-entry-kind.ts';
import { repeatedSource } from '@domain/search/repeated-source.ts';

it('never lets what a person wrote by hand stand back for something else', () => {
  expect(writtenEntryKinds.map(repeatedSource).filter((source) => source !== null)).toEqual([]);
});

it('lets measures, evaluations and minutes speak for their entries', () => {
  const spokenFor = logEntryKinds.flatMap((kind) => repeatedSource(kind) ?? []);
  expect(spokenFor).toEqual(['measure', 'evaluation', 'meeting']);
});
