import { daysBetween } from '../time/local-date.ts';
import { lineFrom, lineTo } from './effect-line.ts';
import type { EffectLine, LineEvent } from './line-of-measure.ts';

export interface DrawingSize {
  readonly width: number;
  readonly height: number;
  /** Free space around the marks, so that a mark on the edge is whole. */
  readonly margin: number;
}

export interface DrawnEvent {
  readonly event: LineEvent;
  readonly x: number;
  /** Null where nobody has put a mark. */
  readonly y: number | null;
}

export interface LineDrawing {
  readonly events: readonly DrawnEvent[];
  /** Runs of marks with nothing missing between them; a run of one is a point alone. */
  readonly runs: readonly (readonly { readonly x: number; readonly y: number }[])[];
  /** Where the aim is, if anybody has put it. */
  readonly aimY: number | null;
  readonly size: DrawingSize;
}

/** Neighbours are never nearer than this share of the whole, so that two marks of one day are both seen. */
const smallestShare = 1 / 12;

/**
 * Where everything on the line is drawn, for the window and for the readable copy alike: time to the right,
 * 10 at the top. A mark that is missing breaks the line; nothing is drawn through where it would have been.
 */
export function drawLine({ events, aim }: EffectLine, size: DrawingSize): LineDrawing {
  const xs = placesInTime(events, size);
  const drawn = events.map((event, index): DrawnEvent => {
    const value = event.kind === 'change' ? null : event.value;
    return { event, x: xs[index] ?? size.margin, y: value === null ? null : heightOf(value, size) };
  });
  return {
    events: drawn,
    runs: runsOf(drawn),
    aimY: aim.value === null ? null : heightOf(aim.value, size),
    size,
  };
}

/** The height of a value in the drawing. */
export function heightOf(value: number, { height, margin }: DrawingSize): number {
  const share = (value - lineFrom) / (lineTo - lineFrom);
  return round(height - margin - share * (height - 2 * margin));
}

function placesInTime(events: readonly LineEvent[], { width, margin }: DrawingSize): number[] {
  const steps = events.slice(1).map((event, index) => {
    const days = daysBetween(events[index]?.on ?? event.on, event.on);
    return Math.max(0, days);
  });
  const total = steps.reduce((sum, days) => sum + days, 0);
  const least = Math.max(1, total * smallestShare);
  const widened = steps.map((days) => Math.max(days, least));
  const whole = widened.reduce((sum, days) => sum + days, 0);
  const places = [margin];
  let gone = 0;
  for (const step of widened) {
    gone += step;
    places.push(round(margin + (gone / whole) * (width - 2 * margin)));
  }
  return places;
}

/** A change of the measure is no missing mark: the line goes on through it. */
function runsOf(drawn: readonly DrawnEvent[]): LineDrawing['runs'] {
  const runs: { readonly x: number; readonly y: number }[][] = [[]];
  for (const { event, x, y } of drawn) {
    if (event.kind === 'change') continue;
    if (y === null) runs.push([]);
    else runs.at(-1)?.push({ x, y });
  }
  return runs.filter((run) => run.length > 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
