import { useId } from 'react';
import { ViewportPortal } from '@xyflow/react';
import type { NetworkMap } from '@domain/network-map/network-map.ts';
import { centreRadius, outerRadius, pointAt, ringRadii } from '@domain/network-map/place.ts';
import { useMapScale } from './map-scale.ts';
import classes from './map-background.module.css';

/** Half the side of the square that holds the whole drawing with the names around it, in map units. */
export const drawnReach = 1105;

const ringLabelSize = 27;
const sectorLabelSize = 36;

/**
 * Rings of closeness and sectors of life, behind the people. The list beside the map says the same,
 * so this drawing is silent.
 */
export function MapBackground({ map }: { readonly map: Pick<NetworkMap, 'rings' | 'sectors'> }) {
  const id = useId();
  const scale = useMapScale();
  const turn = (2 * Math.PI) / map.sectors.length;
  const rings = map.rings.map((ring, index) => ({ ...ring, ...ringRadii(map, index), index }));
  const sectors = map.sectors.map((sector, index) => ({ ...sector, index }));
  return (
    <ViewportPortal>
      <svg
        className={classes.background}
        viewBox={`${-drawnReach} ${-drawnReach} ${2 * drawnReach} ${2 * drawnReach}`}
        width={2 * drawnReach}
        height={2 * drawnReach}
        aria-hidden
      >
        {rings.toReversed().map((ring) => (
          <circle
            key={ring.id}
            r={ring.outer}
            className={classes.ring}
            style={{ fill: ringFill(ring.index, rings.length) }}
          />
        ))}
        {sectors.map((sector) => {
          const from = pointAt(centreRadius, sector.index * turn);
          const to = pointAt(outerRadius, sector.index * turn);
          return (
            <line
              key={sector.id}
              x1={from.x}
              y1={from.y}
              x2={to.x}
              y2={to.y}
              className={classes.border}
            />
          );
        })}
        {rings.map((ring) => (
          <text
            key={ring.id}
            y={-ring.outer + ringLabelSize * scale}
            fontSize={ringLabelSize * scale}
            className={classes.ringLabel}
          >
            {ring.label}
          </text>
        ))}
        {sectors.map((sector) => (
          <g key={sector.id}>
            <path
              id={`${id}-${sector.index}`}
              d={labelArc(sector.index, turn, scale)}
              className={classes.arc}
            />
            <text fontSize={sectorLabelSize * scale} className={classes.sectorLabel}>
              <textPath href={`#${id}-${sector.index}`} startOffset="50%">
                {sector.label}
              </textPath>
            </text>
          </g>
        ))}
      </svg>
    </ViewportPortal>
  );
}

/** Warmer towards the middle: closeness can be seen without reading. */
function ringFill(index: number, count: number): string {
  const share = Math.round(100 - (index / count) * 100);
  return `color-mix(in srgb, var(--sf-calm-tint) ${share}%, var(--sf-surface))`;
}

/** The line a sector's name stands on, outside the map; turned in the lower half, so that no name is upside down. */
function labelArc(index: number, turn: number, scale: number): string {
  const size = sectorLabelSize * scale;
  const isBelow = Math.cos((index + 0.5) * turn) < -0.01;
  const radius = outerRadius + (isBelow ? size * 0.95 : size * 0.35);
  const angles = [index * turn, (index + 1) * turn];
  const [start, end] = (isBelow ? angles.toReversed() : angles).map((angle) =>
    pointAt(radius, angle),
  );
  if (start === undefined || end === undefined) return '';
  return `M${start.x} ${start.y} A${radius} ${radius} 0 0 ${isBelow ? 0 : 1} ${end.x} ${end.y}`;
}
