import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noLinePoint } from '@domain/measure/effect-line.ts';
import { hasLine, lineOfChain, lineOfMeasure } from '@domain/measure/line-of-measure.ts';
import type { LinedMeasure } from '@domain/measure/line-of-measure.ts';
import { addDays } from '@domain/time/local-date.ts';

const measure = (change: Partial<LinedMeasure> = {}): LinedMeasure => ({
  startsOn: '2027-01-25',
  startPoint: { value: 3, words: 'Sitter for seg selv' },
  aim: { value: 8, words: 'Spiser sammen med de andre' },
  evaluations: [],
  ...change,
});
const mark = (evaluatedOn: string, lineValue: number | null, lineSetBy = 'Mikkel og mor') => ({
  evaluatedOn,
  lineValue,
  lineSetBy: lineValue === null ? '' : lineSetBy,
  at: `${evaluatedOn}T10:00:00Z`,
});

describe('the line of a measure', () => {
  it('is the start, each evaluation in time, and the aim', () => {
    const line = lineOfMeasure([
      measure({ evaluations: [mark('2027-03-16', 6), mark('2027-02-23', 4)] }),
    ]);
    expect(line).toEqual({
      events: [
        { kind: 'start', on: '2027-01-25', value: 3, words: 'Sitter for seg selv' },
        { kind: 'mark', on: '2027-02-23', value: 4, setBy: 'Mikkel og mor' },
        { kind: 'mark', on: '2027-03-16', value: 6, setBy: 'Mikkel og mor' },
      ],
      aim: { value: 8, words: 'Spiser sammen med de andre' },
    });
  });

  it('keeps an evaluation without a mark as a gap', () => {
    const { events } = lineOfMeasure([measure({ evaluations: [mark('2027-02-23', null)] })]);
    expect(events[1]).toEqual({ kind: 'mark', on: '2027-02-23', value: null, setBy: '' });
  });

  it('goes on through the measures that one grew out of, and says where it was changed', () => {
    const { events } = lineOfMeasure([
      measure({ evaluations: [mark('2027-02-23', 4)] }),
      measure({ startsOn: '2027-02-23', evaluations: [mark('2027-03-16', 7)] }),
    ]);
    expect(events.map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      'start 2027-01-25',
      'mark 2027-02-23',
      'change 2027-02-23',
      'mark 2027-03-16',
    ]);
  });

  it('puts two evaluations of one day in the order they were written', () => {
    const later = { ...mark('2027-02-23', 6), at: '2027-02-23T14:00:00Z' };
    const { events } = lineOfMeasure([measure({ evaluations: [later, mark('2027-02-23', 4)] })]);
    expect(events.slice(1).map((event) => (event.kind === 'mark' ? event.value : null))).toEqual([
      4, 6,
    ]);
  });

  it('is there only when somebody has said something on it', () => {
    const silent = { startPoint: noLinePoint, aim: noLinePoint };
    expect(hasLine(lineOfMeasure([measure(silent)]))).toBe(false);
    expect(
      hasLine(lineOfMeasure([measure({ ...silent, evaluations: [mark('2027-02-23', null)] })])),
    ).toBe(false);
    expect(
      hasLine(lineOfMeasure([measure({ ...silent, evaluations: [mark('2027-02-23', 0)] })])),
    ).toBe(true);
    expect(
      hasLine(lineOfMeasure([measure({ ...silent, aim: { value: null, words: 'Ro' } })])),
    ).toBe(true);
  });

  it('holds the values that people have put there, in their order, and no other', () => {
    const value = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
    const evaluations = fc.array(fc.record({ days: fc.nat({ max: 400 }), value }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        value,
        value,
        fc.array(evaluations, { minLength: 1, maxLength: 4 }),
        (from, to, chain) => {
          const measures = chain.map((rows) =>
            measure({
              startPoint: { value: from, words: '' },
              aim: { value: to, words: '' },
              evaluations: rows.map((row) => mark(addDays('2027-01-25', row.days), row.value)),
            }),
          );
          const { events, aim } = lineOfMeasure(measures);
          const shown = events.flatMap((event) => (event.kind === 'mark' ? [event.value] : []));
          const put = measures.flatMap((one) => one.evaluations.map(({ lineValue }) => lineValue));
          const sorted = (values: readonly (number | null)[]) => values.map(String).toSorted();
          expect(sorted(shown)).toEqual(sorted(put));
          expect(events.filter(({ kind }) => kind === 'start')).toEqual([
            expect.objectContaining({ value: from }),
          ]);
          expect(aim.value).toBe(to);
        },
      ),
    );
  });
});

describe('the line of a measure that was changed', () => {
  const { evaluations: _none, ...terms } = measure();
  const first = { id: 'a', replacesId: null, measure: terms, evaluations: [mark('2027-02-23', 4)] };
  const second = {
    id: 'b',
    replacesId: 'a',
    measure: { ...terms, startsOn: '2027-03-01' },
    evaluations: [mark('2027-04-06', 6)],
  };

  it('begins where the first one began', () => {
    const { events } = lineOfChain(second, [second, first]);
    expect(events.map(({ kind, on }) => [kind, on])).toEqual([
      ['start', '2027-01-25'],
      ['mark', '2027-02-23'],
      ['change', '2027-03-01'],
      ['mark', '2027-04-06'],
    ]);
  });
});
