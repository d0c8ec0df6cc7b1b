import { describe, expect, it } from 'vitest';
import type { GuideFacts } from '@domain/guide/guide-facts.ts';
import { hintsOf } from '@domain/guide/guide-hints.ts';
import { roundStart } from '@domain/guide/round-start.ts';
import { evaluation, freshFacts, measure, openFacts } from '../../support/guide-facts.ts';

const hints = (facts: GuideFacts) => hintsOf(facts, roundStart(facts));
const evaluated = (...effects: readonly ('wanted' | 'some' | 'none' | 'worse' | 'notKnown')[]) =>
  effects.map((effect, week) => evaluation('a', `2027-0${4 + week}-01`, { effect }));

describe('evaluated periods', () => {
  it('without effect, two after each other, are worth a thought about the next level', () => {
    expect(hints(openFacts(1, { evaluations: evaluated('none', 'worse') }))).toEqual(['noEffect']);
    expect(hints(openFacts(1, { evaluations: evaluated('none') }))).toEqual([]);
    expect(hints(openFacts(1, { evaluations: evaluated('none', 'some') }))).toEqual([]);
    expect(hints(openFacts(1, { evaluations: evaluated('some', 'none', 'none') }))).toEqual([
      'noEffect',
    ]);
  });

  it('are told by the day, so that two measures of one day are one period', () => {
    const sameDay = [
      evaluation('a', '2027-04-01', { effect: 'none' }),
      evaluation('b', '2027-04-01', { effect: 'worse' }),
    ];
    expect(hints(openFacts(1, { evaluations: sameDay }))).toEqual([]);
    const oneHelped = [
      ...evaluated('none'),
      evaluation('a', '2027-05-01', { effect: 'none' }),
      evaluation('b', '2027-05-01', { effect: 'some' }),
    ];
    expect(hints(openFacts(1, { evaluations: oneHelped }))).toEqual([]);
  });

  it('of which the effect is not known tell nothing either way', () => {
    expect(hints(openFacts(1, { evaluations: evaluated('none', 'notKnown', 'none') }))).toEqual([
      'noEffect',
    ]);
    expect(hints(openFacts(1, { evaluations: evaluated('notKnown', 'notKnown') }))).toEqual([]);
  });

  it('of an earlier round are behind us', () => {
    const evaluations = [
      evaluation('a', '2027-03-01', { effect: 'none' }),
      evaluation('a', '2027-03-05', { effect: 'none' }),
    ];
    expect(hints(openFacts(1, { evaluations }))).toEqual([]);
  });

  it('with the wanted effect, and no measure left, are worth a thought about closing', () => {
    const evaluations = evaluated('wanted');
    const left = (isActive: boolean) => [measure('a', '2027-03-12', '2027-05-01', isActive)];
    expect(hints(openFacts(1, { evaluations, measures: left(false) }))).toEqual(['wantedEffect']);
    expect(hints(openFacts(1, { evaluations, measures: left(true) }))).toEqual([]);
    expect(hints(openFacts(1, { evaluations, measures: null }))).toEqual([]);
  });
});

describe('services', () => {
  it('more than the level is for', () => {
    expect(hints(openFacts(1, { otherServices: 1 }))).toEqual(['moreServices']);
    expect(hints(openFacts(2, { otherServices: 2 }))).toEqual(['moreServices']);
    expect(hints(openFacts(2, { otherServices: 1 }))).toEqual([]);
    expect(hints(openFacts(3, { otherServices: 5 }))).toEqual([]);
  });

  it('fewer than the level is for', () => {
    expect(hints(openFacts(2, { otherServices: 0 }))).toEqual(['fewerServices']);
    expect(hints(openFacts(3, { otherServices: 1 }))).toEqual(['fewerServices']);
    expect(hints(openFacts(1, { otherServices: 0 }))).toEqual([]);
  });

  it('that one may not see are not guessed', () => {
    expect(hints(openFacts(3, { otherServices: null }))).toEqual([]);
  });
});

it('level 0 and a closed follow-up have no hints', () => {
  expect(hints({ ...freshFacts, otherServices: 3 })).toEqual([]);
  expect(hintsOf(openFacts(1, { otherServices: 3 }), null)).toEqual([]);
});
