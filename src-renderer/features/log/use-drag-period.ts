import { useState } from 'react';
import type { PointerEvent } from 'react';

/** Shorter than this is a click, or an unsteady hand. */
const leastPixels = 8;

interface Drag {
  /** Both on the line from 0 to 1. */
  readonly start: number;
  readonly end: number;
}

/**
 * Drawing a period with the pointer: press on the line, draw, let go. The two date fields do the same without a pointer.
 * @param onDrawn gets the two ends on the line from 0 to 1, the smaller first
 */
export function useDragPeriod(onDrawn: (start: number, end: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const placeOf = (event: PointerEvent<HTMLElement>): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return width === 0 ? 0 : Math.max(0, Math.min(1, (event.clientX - left) / width));
  };
  return {
    /** What is drawn now, the smaller end first. */
    drawn: drag && { start: Math.min(drag.start, drag.end), end: Math.max(drag.start, drag.end) },
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ start: placeOf(event), end: placeOf(event) });
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        if (drag !== null) setDrag({ ...drag, end: placeOf(event) });
      },
      onPointerUp(event: PointerEvent<HTMLElement>) {
        if (drag === null) return;
        const end = placeOf(event);
        const { width } = event.currentTarget.getBoundingClientRect();
        setDrag(null);
        if (Math.abs(end - drag.start) * width >= leastPixels)
          onDrawn(Math.min(drag.start, end), Math.max(drag.start, end));
      },
      onPointerCancel: () => setDrag(null),
    },
  };
}
