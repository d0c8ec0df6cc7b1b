import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawLine, heightOf } from '@domain/measure/draw-line.ts';
import { noLinePoint } from '@domain/measure/effect-line.ts';
import type { EffectLine, LineEvent } from '@domain/measure/line-of-measure.ts';
import { addDays } from '@domain/time/local-date.ts';

const size = { width: 120, height: 60, margin: 10 };
const start = (value: number | null): LineEvent => ({
  kind: 'start',
  on: '2027-01-25',
  value,
  words: '',
});
const mark = (on: string, value: number | null): LineEvent => ({
  kind: 'mark',
  on,
  value,
  setBy: 'mor',
});
const line = (...events: readonly LineEvent[]): EffectLine => ({
  events,
  aim: { value: 8, words: '' },
});
const runs = (drawn: ReturnType<typeof drawLine>) => drawn.runs.map((run) => run.map(({ y }) => y));

describe('the drawing of a line', () => {
  it('has 0 at the bottom, 10 at the top, and the aim at its height', () => {
    expect(heightOf(0, size)).toBe(50);
    expect(heightOf(10, size)).toBe(10);
    expect(drawLine(line(start(3)), size).aimY).toBe(18);
    expect(drawLine({ events: [start(3)], aim: noLinePoint }, size).aimY).toBeNull();
  });

  it('is one point when only the start is set', () => {
    const { events, runs: drawn } = drawLine(line(start(3)), size);
    expect(events).toHaveLength(1);
    expect(drawn).toEqual([[{ x: 10, y: 38 }]]);
  });

  it('is broken where a mark is missing, and goes on through a change', () => {
    const change: LineEvent = { kind: 'change', on: '2027-03-09' };
    const drawn = drawLine(
      line(
        start(3),
        mark('2027-02-09', 4),
        mark('2027-02-23', null),
        mark('2027-03-09', 5),
        change,
        mark('2027-03-16', 6),
      ),
      size,
    );
    expect(runs(drawn)).toEqual([
      [38, 34],
      [30, 26],
    ]);
    expect(drawn.events[2]?.y).toBeNull();
    expect(drawn.events[4]?.y).toBeNull();
  });

  it('shows two marks of one day beside each other', () => {
    const drawn = drawLine(line(start(3), mark('2027-01-25', 4), mark('2027-01-25', 5)), size);
    expect(drawn.events.map(({ x }) => x)).toEqual([10, 60, 110]);
  });

  it('stays inside its frame, goes to the right, and draws exactly the marks that were put', () => {
    const value = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
    const rows = fc.array(fc.tuple(fc.nat({ max: 400 }), value), { maxLength: 20 });
    fc.assert(
      fc.property(value, rows, (from, marks) => {
        const events = marks
          .toSorted(([a], [b]) => a - b)
          .map(([days, at]) => mark(addDays('2027-01-25', days), at));
        const drawn = drawLine(line(start(from), ...events), size);
        drawn.events.forEach(({ x, y }, index) => {
          expect(x).toBeGreaterThanOrEqual(10);
          expect(x).toBeLessThanOrEqual(110);
          if (index > 0) expect(x).toBeGreaterThan(drawn.events[index - 1]?.x ?? 0);
          if (y !== null) expect(y >= 10 && y <= 50).toBe(true);
        });
        const put = [from, ...events.map((event) => (event.kind === 'mark' ? event.value : null))];
        expect(runs(drawn).flat()).toEqual(
          put.flatMap((at) => (at === null ? [] : [heightOf(at, size)])),
        );
      }),
    );
  });
});
