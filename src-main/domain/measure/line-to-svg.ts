import { assertNever } from '../assert-never.ts';
import { drawLine, heightOf } from './draw-line.ts';
import type { DrawnEvent } from './draw-line.ts';
import { lineFrom, lineTo } from './effect-line.ts';
import type { EffectLine } from './line-of-measure.ts';

const size = { width: 560, height: 170, margin: 36 };
const ink = '#1f2933';
const quiet = '#66727f';
const pine = '#1f5b57';
const amber = '#9a6200';

/**
 * The line of a measure as a drawing for light paper, for prints and readable copies. It holds numbers and nothing that a
 * person has written; the words stand in a list beside it. Kinds are told apart by shape: a square where it began,
 * dots for marks, a short open stroke where a mark is missing, a dotted upright where the measure was changed, and
 * a broken level line for the aim.
 */
export function lineToSvg(line: EffectLine): string {
  const { events, runs, aimY } = drawLine(line, size);
  const { width, height, margin } = size;
  const parts = [
    ...[lineFrom, lineTo].map((value) => level(heightOf(value, size), String(value))),
    aimY === null
      ? ''
      : `<line x1="${margin}" y1="${aimY}" x2="${width - margin + 8}" y2="${aimY}" stroke="${amber}" stroke-width="2" stroke-dasharray="10 6"/>` +
        number(width - margin + 18, aimY + 5, String(line.aim.value), amber),
    ...runs
      .filter((run) => run.length > 1)
      .map(
        (run) =>
          `<polyline points="${run.map(({ x, y }) => `${x},${y}`).join(' ')}" fill="none" stroke="${pine}" stroke-width="3"/>`,
      ),
    ...events.map(drawn),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="15">${parts.join('')}</svg>`;
}

function level(y: number, value: string): string {
  return `<line x1="${size.margin - 8}" y1="${y}" x2="${size.width - size.margin + 8}" y2="${y}" stroke="${quiet}" stroke-width="1"/>${number(12, y + 5, value, quiet)}`;
}

function drawn({ event, x, y }: DrawnEvent): string {
  switch (event.kind) {
    case 'start':
      return y === null
        ? missing(x)
        : `<rect x="${x - 7}" y="${y - 7}" width="14" height="14" fill="#ffffff" stroke="${pine}" stroke-width="3"/>${valueAt(x, y, event.value)}`;
    case 'mark':
      return y === null
        ? missing(x)
        : `<circle cx="${x}" cy="${y}" r="7" fill="${pine}"/>${valueAt(x, y, event.value)}`;
    case 'change':
      return `<line x1="${x}" y1="${size.margin - 8}" x2="${x}" y2="${size.height - size.margin + 8}" stroke="${quiet}" stroke-width="2" stroke-dasharray="2 5"/>`;
    default:
      return assertNever(event);
  }
}

/** A mark that nobody has put: below the line, so that it is never read as a value. */
function missing(x: number): string {
  const y = size.height - size.margin + 20;
  return `<line x1="${x - 6}" y1="${y}" x2="${x + 6}" y2="${y}" stroke="${quiet}" stroke-width="3"/>`;
}

function valueAt(x: number, y: number, value: number | null): string {
  return number(x, y > size.margin + 24 ? y - 14 : y + 26, String(value), ink);
}

function number(x: number, y: number, value: string, colour: string): string {
  return `<text x="${x}" y="${y}" text-anchor="middle" fill="${colour}">${value}</text>`;
}
