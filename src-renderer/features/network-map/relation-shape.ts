import { assertNever } from '@domain/assert-never.ts';
import type { RelationQuality } from '@domain/network-map/network-map.ts';
import type { Point } from '@domain/network-map/place.ts';

/** A relation as it is drawn: its line, and strokes across it where it is broken. */
export interface RelationShape {
  /** Path data of the line itself. */
  readonly line: string;
  /** Path data of what crosses the line; empty for most. */
  readonly across: string;
  readonly middle: Point;
}

const format = (value: number): string => String(Math.round(value * 10) / 10 + 0);
const at = ({ x, y }: Point): string => `${format(x)} ${format(y)}`;

/** The part of the way between two points that is seen when something of `radius` stands at each end. */
function trimmed(from: Point, to: Point, fromRadius: number, toRadius: number): [Point, Point] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length <= fromRadius + toRadius) return [from, to];
  const along = (start: Point, part: number): Point => ({
    x: start.x + (to.x - from.x) * part,
    y: start.y + (to.y - from.y) * part,
  });
  return [along(from, fromRadius / length), along(to, -toRadius / length)];
}

function zigZag(from: Point, to: Point, size: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const teeth = Math.max(2, 2 * Math.round(length / (size * 4)));
  const across = { x: -(to.y - from.y) / (length || 1), y: (to.x - from.x) / (length || 1) };
  const points = Array.from({ length: teeth }, (_, index) => {
    const part = (index + 0.5) / teeth;
    const side = (index % 2 === 0 ? 1 : -1) * size;
    return {
      x: from.x + (to.x - from.x) * part + across.x * side,
      y: from.y + (to.y - from.y) * part + across.y * side,
    };
  });
  return `M${at(from)} ${[...points, to].map((point) => `L${at(point)}`).join(' ')}`;
}

function strokesAcross(from: Point, to: Point, middle: Point, size: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  return [-0.5, 0.5]
    .map((part) => {
      const centre = { x: middle.x + along.x * size * part, y: middle.y + along.y * size * part };
      const reach = { x: (along.x * 0.4 - along.y) * size, y: (along.y * 0.4 + along.x) * size };
      const start = { x: centre.x - reach.x, y: centre.y - reach.y };
      const end = { x: centre.x + reach.x, y: centre.y + reach.y };
      return `M${at(start)} L${at(end)}`;
    })
    .join(' ');
}

/**
 * The shape of a relation of some quality: told by its form, never by colour alone. Dots and dashes come
 * from the stylesheet; zig-zag (conflict) and strokes across (broken) are form.
 * @param ends the two points, and how much of the line hides behind what stands there; map units
 * @param size half the width of a tooth or a stroke, in map units
 */
export function relationShape(
  quality: RelationQuality,
  ends: {
    readonly from: Point;
    readonly to: Point;
    readonly fromRadius: number;
    readonly toRadius: number;
  },
  size: number,
): RelationShape {
  const [from, to] = trimmed(ends.from, ends.to, ends.fromRadius, ends.toRadius);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const straight = `M${at(from)} L${at(to)}`;
  switch (quality) {
    case 'supportive':
    case 'weak':
    case 'ambivalent':
      return { line: straight, across: '', middle };
    case 'conflict':
      return { line: zigZag(from, to, size), across: '', middle };
    case 'broken':
      return { line: straight, across: strokesAcross(from, to, middle, size * 1.4), middle };
    default:
      return assertNever(quality);
  }
}
