import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { LaneMark } from './lane-marks.ts';

/** The name of a mark among the others. */
export function keyOfMark({ lane, from }: Pick<LaneMark, 'lane' | 'from'>): string {
  return `${lane} ${from}`;
}

/**
 * One tab stop for the whole picture, and arrow keys inside it: left and right in a lane, up and down to the nearest
 * mark of the next lane, Home and End to the ends.
 * @param marks lane by lane from above, each lane by time
 */
export function useMarkKeys(marks: readonly LaneMark[]) {
  const [last, setLast] = useState<string | null>(null);
  const current = marks.some((mark) => keyOfMark(mark) === last) ? last : null;
  const stop = current ?? (marks.length === 0 ? null : keyOfMark(newestOf(marks)));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const pressed = (event.target as HTMLElement).dataset['mark'];
    const from = marks.find((mark) => keyOfMark(mark) === pressed);
    const to = from && neighbour(marks, from, event.key);
    if (to === undefined) return;
    event.preventDefault();
    setLast(keyOfMark(to));
    event.currentTarget
      .querySelector<HTMLElement>(`[data-mark="${keyOfMark(to)}"]`)
      ?.focus({ preventScroll: true });
  };
  return { stop, onKeyDown, remember: setLast };
}

function newestOf(marks: readonly LaneMark[]): LaneMark {
  return marks.reduce((newest, mark) => (mark.newest > newest.newest ? mark : newest));
}

/** The mark that a key leads to; undefined for other keys and at the edges. */
export function neighbour(
  marks: readonly LaneMark[],
  from: LaneMark,
  key: string,
): LaneMark | undefined {
  const inLane = marks.filter(({ lane }) => lane === from.lane);
  const at = inLane.indexOf(from);
  switch (key) {
    case 'ArrowLeft':
      return inLane[at - 1];
    case 'ArrowRight':
      return inLane[at + 1];
    case 'Home':
      return inLane[0];
    case 'End':
      return inLane.at(-1);
    case 'ArrowUp':
    case 'ArrowDown': {
      const order = [...new Set(marks.map(({ lane }) => lane))];
      const next = order[order.indexOf(from.lane) + (key === 'ArrowUp' ? -1 : 1)];
      const others = marks.filter(({ lane }) => lane === next);
      return others.toSorted(
        (a, b) => Math.abs(a.place - from.place) - Math.abs(b.place - from.place),
      )[0];
    }
    default:
      return undefined;
  }
}
