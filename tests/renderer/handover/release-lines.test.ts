import { expect, test } from 'vitest';
import { releaseLines } from '../../../src-renderer/features/handover/release-lines.ts';
import { recordId } from '../../support/fictional-child.ts';
import { logItems } from './handover-answers.ts';

const stateOf = (lines: ReturnType<typeof releaseLines>, number: number) =>
  lines.find(({ id }) => id === recordId(number))?.state;

test('without strokes every line leaves, also those that have no id of their own', () => {
  const lines = releaseLines(logItems, logItems, []);
  expect(lines.every(({ state }) => state === 'leaves')).toBe(true);
  expect(lines).toHaveLength(logItems.length);
});

test('a struck line stays to be seen, and what belonged to it is told apart from it', () => {
  const leaving = logItems.filter(({ id }) => id !== recordId(201) && id !== recordId(202));
  const lines = releaseLines(logItems, leaving, [recordId(201)]);
  expect(stateOf(lines, 201)).toBe('struck');
  expect(stateOf(lines, 202)).toBe('follows');
  expect(stateOf(lines, 203)).toBe('leaves');
});

test('a stroke counts at once, before main has answered', () => {
  expect(stateOf(releaseLines(logItems, logItems, [recordId(204)]), 204)).toBe('struck');
});
