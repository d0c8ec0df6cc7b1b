import { useStore } from '@xyflow/react';

/** The zoom at which names are drawn at the size the model gives them. */
const readableZoom = 0.45;
const largestScale = 3;

/**
 * How much larger than the model people and names are drawn, so that they can be read while the whole
 * map is in sight: 1 when zoomed in, more when zoomed out. In steps, so that zooming redraws seldom.
 */
export function scaleAtZoom(zoom: number): number {
  const wanted = Math.min(largestScale, Math.max(1, readableZoom / zoom));
  return Math.round(wanted * 20) / 20;
}

/** The scale of the canvas around this component. */
export function useMapScale(): number {
  return useStore((state) => scaleAtZoom(state.transform[2]));
}
