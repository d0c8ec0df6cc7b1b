import { applyCommand } from '@domain/network-map/apply-command.ts';
import type { MapCommand, MapRefusal } from '@domain/network-map/map-command.ts';
import type { NetworkMap } from '@domain/network-map/network-map.ts';
import { ok } from '@domain/result.ts';
import type { Result } from '@domain/result.ts';

/** One step back or forward: an inverse command, or a whole map where one map took another's place. */
export type MapStep =
  | { readonly kind: 'command'; readonly command: MapCommand }
  | { readonly kind: 'whole'; readonly map: NetworkMap };

/** A map with the way back and the way forward: two stacks, the next step last. */
export interface MapHistory {
  readonly map: NetworkMap;
  readonly past: readonly MapStep[];
  readonly future: readonly MapStep[];
  /** What the newest step belongs to while it is still going on, for example a name being typed. */
  readonly joining: string | null;
}

/** A history that begins with `map`: nothing to undo, nothing to redo. */
export function beginHistory(map: NetworkMap): MapHistory {
  return { map, past: [], future: [], joining: null };
}

/** True when two maps say the same, whichever way they were made. */
export function sameMap(one: NetworkMap, other: NetworkMap): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function take(map: NetworkMap, step: MapStep): { map: NetworkMap; back: MapStep } {
  if (step.kind === 'whole') return { map: step.map, back: { kind: 'whole', map } };
  const change = applyCommand(map, step.command);
  // An inverse fits the map it was made for; if it does not, the history itself is broken.
  if (!change.ok) throw new Error(`A step of the history was refused: ${change.error}`);
  return { map: change.value.map, back: { kind: 'command', command: change.value.inverse } };
}

/**
 * Changes the map and remembers the way back. A command that changes nothing is not a step, so one press
 * of undo always does something one can see; the steps to redo stay then too.
 * @param joining commands with the same mark become one step, for example the keystrokes of one name;
 * they must touch the same field of the same thing
 */
export function perform(
  history: MapHistory,
  command: MapCommand,
  joining: string | null = null,
): Result<MapHistory, MapRefusal> {
  const change = applyCommand(history.map, command);
  if (!change.ok) return change;
  const { map, inverse } = change.value;
  if (sameMap(map, history.map)) return ok(history);
  const last = joining !== null && joining === history.joining ? history.past.at(-1) : undefined;
  if (last === undefined) {
    const step: MapStep = { kind: 'command', command: inverse };
    return ok({ map, past: [...history.past, step], future: [], joining });
  }
  // Typed and rubbed out again: nothing is left to undo.
  const isBack = sameMap(take(map, last).map, map);
  const past = isBack ? history.past.slice(0, -1) : history.past;
  return ok({ map, past, future: [], joining: isBack ? null : joining });
}

/** Lets another map take the place of this one, as one step that can be undone. */
export function replaceMap(history: MapHistory, map: NetworkMap): MapHistory {
  if (sameMap(map, history.map)) return history;
  const step: MapStep = { kind: 'whole', map: history.map };
  return { map, past: [...history.past, step], future: [], joining: null };
}

interface Taken {
  readonly history: MapHistory;
  /** The step that was taken, for the words about it. */
  readonly step: MapStep;
}

/** One step back; `null` when there is none. */
export function undo(history: MapHistory): Taken | null {
  const step = history.past.at(-1);
  if (step === undefined) return null;
  const { map, back } = take(history.map, step);
  const future = [...history.future, back];
  return { step, history: { map, past: history.past.slice(0, -1), future, joining: null } };
}

/** One step forward again; `null` when there is none. */
export function redo(history: MapHistory): Taken | null {
  const step = history.future.at(-1);
  if (step === undefined) return null;
  const { map, back } = take(history.map, step);
  const past = [...history.past, back];
  return { step, history: { map, past, future: history.future.slice(0, -1), joining: null } };
}
