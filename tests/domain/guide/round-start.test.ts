import { expect, it } from 'vitest';
import { roundStart } from '@domain/guide/round-start.ts';
import { freshFacts, note, on, openFacts } from '../../support/guide-facts.ts';

it('begins when the child is registered', () => {
  expect(roundStart(freshFacts)?.on).toBe('2027-03-01');
});

it('begins anew with every decision about the level', () => {
  const decisions = [
    { decision: 'toLevel1', ...on('2027-03-10') },
    { decision: 'toLevel2', ...on('2027-06-01') },
  ] as const;
  expect(roundStart(openFacts(2, { decisions }))).toEqual(on('2027-06-01'));
});

it('is over when the follow-up is closed, until somebody is concerned again', () => {
  const decisions = [{ decision: 'close', ...on('2027-03-10') }] as const;
  const closed = { ...freshFacts, decisions, notes: [note('2027-03-02')] };
  expect(roundStart(closed)).toBeNull();
  expect(roundStart({ ...closed, notes: [note('2027-08-20')] })?.on).toBe('2027-08-20');
});

it('is the registration for a log that came from elsewhere without history', () => {
  expect(roundStart(openFacts(1, { decisions: [] }))?.on).toBe('2027-03-01');
});
