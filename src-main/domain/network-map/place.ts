import type { MapCommand, Place } from './map-command.ts';
import type { NetworkMap } from './network-map.ts';

/** The outermost ring's radius in map units; y grows downwards, as on a screen. */
export const outerRadius = 1000;
/** The person in the middle has this much room; the rings share the rest. */
export const centreRadius = 160;
/** People closer to each other than this overlap when drawn. */
const roomyDistance = 150;
const fullTurn = 2 * Math.PI;

export interface Point {
  readonly x: number;
  readonly y: number;
}

type Sections = Pick<NetworkMap, 'rings' | 'sectors'>;

/** The innermost ring is the broadest: those who are closest stand there, and they are often many. */
const innermostShare = 1.6;

/** Inner and outer radius of a ring. */
export function ringRadii(map: Sections, ring: number): { inner: number; outer: number } {
  const share = (outerRadius - centreRadius) / (map.rings.length - 1 + innermostShare);
  const outerOf = (index: number) => centreRadius + share * (index + innermostShare);
  return { inner: ring === 0 ? centreRadius : outerOf(ring - 1), outer: outerOf(ring) };
}

/** A point by its distance from the centre and its angle in radians, clockwise from the top. */
export function pointAt(radius: number, angle: number): Point {
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}

/**
 * The ring and sector at a point: the way from a pointer to the model. Inside the centre it is the closest
 * ring, outside the map the farthest; on a border the point belongs to the section farther out or clockwise.
 */
export function sectionAt(map: Sections, point: Point): { ring: number; sector: number } {
  const radius = Math.hypot(point.x, point.y);
  const ring = map.rings.findIndex((_, index) => radius < ringRadii(map, index).outer);
  const turned = (Math.atan2(point.x, -point.y) + fullTurn) % fullTurn;
  const sector = Math.floor((turned / fullTurn) * map.sectors.length);
  return {
    ring: ring === -1 ? map.rings.length - 1 : ring,
    sector: Math.min(sector, map.sectors.length - 1),
  };
}

/** Spots of a section in the order they are filled; whole map units. */
function spotsOf(map: Sections, ring: number, sector: number): readonly Point[] {
  const { inner, outer } = ringRadii(map, ring);
  const angle = fullTurn / map.sectors.length;
  const radii = [0.5, 0.24, 0.76].map((part) => inner + part * (outer - inner));
  // Each ring begins at another side, so that the first people of a sector do not hide behind each other.
  const first = [0.5, 0.3, 0.7];
  const inTurn = first.map((_, index) => first[(index + ring) % first.length] ?? 0.5);
  const sides = [...inTurn, 0.16, 0.84, 0.4, 0.6].map((part) => (sector + part) * angle);
  return radii.flatMap((radius) =>
    sides.map((side) => {
      const { x, y } = pointAt(radius, side);
      // `+ 0` turns -0 into 0, so that a stored map reads back as the same value.
      return { x: Math.round(x) + 0, y: Math.round(y) + 0 };
    }),
  );
}

/**
 * A free place in a section, the same for the same map: the first spot with room around it, or, where it is
 * crowded, the one with most room. The way from a keyboard or a list to the drawing.
 * Throws when the section does not exist. `except` is a person who is moving and takes up no room.
 */
export function placeInSection(
  map: NetworkMap,
  ring: number,
  sector: number,
  except: string | null = null,
): Place {
  if (map.rings[ring] === undefined || map.sectors[sector] === undefined) {
    throw new RangeError('The map has no such ring or sector');
  }
  const others = map.people.filter((person) => person.id !== except);
  let best: Point = { x: 0, y: 0 };
  let bestRoom = -1;
  for (const spot of spotsOf(map, ring, sector)) {
    const distances = others.map((other) => Math.hypot(other.x - spot.x, other.y - spot.y));
    const room = Math.min(Infinity, ...distances);
    if (room > bestRoom) {
      best = spot;
      bestRoom = room;
    }
    if (room >= roomyDistance) break;
  }
  return { ring, sector, x: best.x, y: best.y };
}

/** The place of a point, kept inside the outer ring and on whole map units. */
export function placeAtPoint(map: Sections, point: Point): Place {
  const radius = Math.hypot(point.x, point.y);
  const scale = radius > outerRadius ? outerRadius / radius : 1;
  const x = Math.trunc(point.x * scale) + 0;
  const y = Math.trunc(point.y * scale) + 0;
  return { ...sectionAt(map, { x, y }), x, y };
}

/** The command that moves a person to a point, as after a drag. */
export function moveToPoint(map: NetworkMap, personId: string, point: Point): MapCommand {
  return { kind: 'movePerson', personId, to: placeAtPoint(map, point) };
}

/** The command that moves a person to a free spot of a section, as from the keyboard or the list. */
export function moveToSection(
  map: NetworkMap,
  personId: string,
  ring: number,
  sector: number,
): MapCommand {
  return { kind: 'movePerson', personId, to: placeInSection(map, ring, sector, personId) };
}
