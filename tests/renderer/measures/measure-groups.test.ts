import { describe, expect, test } from 'vitest';
import { byDue } from '../../../src-renderer/features/measures/by-due.ts';
import { byPerson } from '../../../src-renderer/features/measures/by-person.ts';
import {
  basisOf,
  changesSince,
  measureHistory,
} from '../../../src-renderer/ui/evaluation/measure-history.ts';
import { triedBefore } from '../../../src-renderer/features/measures/tried-before.ts';
import { withCorrections } from '../../../src-renderer/ui/log-wording.ts';
import { recordId } from '../../support/fictional-child.ts';
import { fictionalEvaluation, fictionalMeasure } from '../../support/fictional-measure.ts';
import { answerOf } from '../../support/shared-log-answers.ts';

const change = (number: number, at: string, to = 'Kari Oppdiktet') => ({
  id: recordId(number) as never,
  from: 'Solveig Prøve',
  to,
  reason: 'Det skjer hjemme',
  byName: 'Kaia Liksom',
  at,
});

describe('who does what', () => {
  test('is grouped by person however the name is written, and what nobody has comes first', () => {
    const measures = [
      fictionalMeasure(1, { measure: { responsible: 'Åse-Marie Prøve' } }),
      fictionalMeasure(2, { measure: { responsible: '' } }),
      fictionalMeasure(3, {
        measure: { responsible: 'Aase Marie Prøve', evaluateOn: '2027-03-01' },
        at: '2027-02-01T10:00:00Z',
      }),
      fictionalMeasure(4, { measure: { responsible: 'Kari Oppdiktet' } }),
    ];
    expect(
      byPerson(measures).map(({ name, measures: own }) => [name, own.map(({ id }) => id)]),
    ).toEqual([
      ['', [recordId(2)]],
      ['Kari Oppdiktet', [recordId(4)]],
      ['Aase Marie Prøve', [recordId(3), recordId(1)]],
    ]);
  });
});

describe('what is to be evaluated', () => {
  test('is what has passed, then what comes within a week, then the rest; empty groups are left out', () => {
    const on = (number: number, evaluateOn: string) =>
      fictionalMeasure(number, { measure: { startsOn: '2027-01-01', evaluateOn } });
    const today = '2027-03-16';
    const groups = byDue(
      [on(1, '2027-03-24'), on(2, '2027-03-16'), on(3, '2027-03-15'), on(4, '2027-03-23')],
      today,
    );
    expect(groups.map(({ group, measures }) => [group, measures.map(({ id }) => id)])).toEqual([
      ['overdue', [recordId(3)]],
      ['soon', [recordId(2), recordId(4)]],
      ['later', [recordId(1)]],
    ]);
    expect(byDue([on(1, '2027-09-01')], today).map(({ group }) => group)).toEqual(['later']);
  });
});

describe('the history of a measure', () => {
  const first = fictionalMeasure(1, {
    status: 'changed',
    revision: 3,
    evaluations: [fictionalEvaluation(10, '2027-02-23', { decision: 'change' })],
    reassignments: [change(11, '2027-02-01T08:00:00Z')],
  });
  const second = fictionalMeasure(2, { replaces: 1, at: '2027-02-23T12:00:00Z' });

  test('is everything that has happened to it and to what it grew out of, the first thing first', () => {
    expect(measureHistory([first, second]).map(({ kind, key }) => [kind, key])).toEqual([
      ['started', recordId(1)],
      ['reassigned', recordId(11)],
      ['evaluated', recordId(10)],
      ['started', recordId(2)],
    ]);
  });

  test('tells a form what has happened since it was begun, and nothing it had seen', () => {
    const before = fictionalMeasure(1, { reassignments: [change(11, '2027-02-01T08:00:00Z')] });
    const basis = basisOf(before);
    expect(changesSince(before, basis)).toEqual([]);
    expect(changesSince(first, basis).map(({ key }) => key)).toEqual([recordId(10)]);
  });
});

describe('what was tried before', () => {
  test('is what people have told and what has ended here, the latest first, with what it became', () => {
    const { entries } = answerOf('log.entries');
    const [template] = entries;
    if (template === undefined) throw new Error('No entry');
    const told = {
      ...template,
      id: recordId(90) as never,
      kind: 'triedBefore' as const,
      body: 'Matboks med bilder. Hun så ikke på dem.',
      happenedOn: '2027-02-01',
      aboutEntryId: null,
      correctsEntryId: null,
    };
    const ended = fictionalMeasure(1, {
      status: 'changed',
      evaluations: [fictionalEvaluation(10, '2027-02-23', { decision: 'change' })],
    });
    const stopped = fictionalMeasure(3, {
      status: 'stopped',
      evaluations: [fictionalEvaluation(12, '2027-01-30', { decision: 'stop' })],
    });
    const successor = fictionalMeasure(2, { replaces: 1 });
    const tried = triedBefore(withCorrections([...entries, told]), [stopped, successor, ended]);
    expect(
      tried.map((item) => [item.kind, item.key, item.kind === 'ended' ? item.successor?.id : null]),
    ).toEqual([
      ['ended', recordId(1), recordId(2)],
      ['told', recordId(90), null],
      ['ended', recordId(3), undefined],
    ]);
  });

  test('is no longer told once it was taken back', () => {
    const worded = withCorrections(answerOf('log.entries').entries).map((found) => ({
      ...found,
      entry: { ...found.entry, kind: 'triedBefore' as const },
      wording: '',
    }));
    expect(triedBefore(worded, [])).toEqual([]);
  });
});
