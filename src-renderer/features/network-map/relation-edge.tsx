import { EdgeLabelRenderer } from '@xyflow/react';
import type { Edge, EdgeProps } from '@xyflow/react';
import { centreId } from '@domain/network-map/map-command.ts';
import type { RelationQuality } from '@domain/network-map/network-map.ts';
import { useMapScale } from './map-scale.ts';
import { relationShape } from './relation-shape.ts';
import classes from './relation-edge.module.css';

export type RelationEdgeType = Edge<
  { readonly quality: RelationQuality; readonly label: string },
  'relation'
>;

/** How far from the middle of a symbol its relations begin, in map units. */
const personRadius = 46;
const centreEdge = 124;
/** About the width of a letter of a relation's own words, in map units. */
const labelLetter = 11;

/** A relation in the drawing; the words for those who hear it are on the element around this one. */
export function RelationEdge(props: EdgeProps<RelationEdgeType>) {
  const { source, target, sourceX, sourceY, targetX, targetY, data, selected } = props;
  const scale = useMapScale();
  if (data === undefined) return null;
  const radius = (id: string) => (id === centreId ? centreEdge : personRadius * scale);
  const shape = relationShape(
    data.quality,
    {
      from: { x: sourceX, y: sourceY },
      to: { x: targetX, y: targetY },
      fromRadius: radius(source),
      toRadius: radius(target),
    },
    12 * scale,
  );
  const { x, y } = shape.middle;
  // On a short line the words would hide behind the people; the list still has them.
  const length = Math.hypot(targetX - sourceX, targetY - sourceY) - radius(source) - radius(target);
  const hasRoom = length > data.label.length * labelLetter * scale;
  return (
    <>
      <path d={shape.line} className={classes.reach} />
      <RelationStroke quality={data.quality} selected={selected} {...shape} />
      {data.label !== '' && hasRoom && (
        <EdgeLabelRenderer>
          <span
            className={classes.label}
            dir="auto"
            style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
            aria-hidden
          >
            {data.label}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
}

interface RelationStrokeProps {
  readonly quality: RelationQuality;
  readonly line: string;
  readonly across: string;
  readonly middle: { readonly x: number; readonly y: number };
  readonly selected?: boolean;
}

/** The strokes of one relation; also in the legend. */
export function RelationStroke({ quality, line, across, middle, selected }: RelationStrokeProps) {
  return (
    <g className={classes.relation} data-quality={quality} data-selected={selected || undefined}>
      <path d={line} className={classes.line} />
      {across !== '' && <path d={across} className={classes.across} />}
      {quality === 'ambivalent' && (
        <g transform={`translate(${middle.x} ${middle.y})`}>
          <circle className={classes.plate} />
          <path className={classes.sign} d="M-6 -3 H6 M0 -9 V3 M-6 8 H6" />
        </g>
      )}
    </g>
  );
}
