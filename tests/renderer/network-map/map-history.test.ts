import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  beginHistory,
  perform,
  redo,
  replaceMap,
  sameMap,
  undo,
} from '../../../src-renderer/features/network-map/map-history.ts';
import type { MapHistory } from '../../../src-renderer/features/network-map/map-history.ts';
import { anyCommand, blankMap, mormor, sampleMap } from '../../domain/network-map/sample-map.ts';

type Move =
  | { readonly kind: 'do'; readonly command: Parameters<typeof perform>[1] }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: anyCommand.map((command): Move => ({ kind: 'do', command })) },
  { weight: 2, arbitrary: fc.constant<Move>({ kind: 'undo' }) },
  { weight: 1, arbitrary: fc.constant<Move>({ kind: 'redo' }) },
);

function after(history: MapHistory, move: Move): MapHistory {
  if (move.kind === 'undo') return undo(history)?.history ?? history;
  if (move.kind === 'redo') return redo(history)?.history ?? history;
  const result = perform(history, move.command);
  return result.ok ? result.value : history;
}

const start = { ...sampleMap, centreLabel: 'Ida Eksempel' };

function undoneAll(history: MapHistory): MapHistory {
  let now = history;
  for (let step = undo(now); step !== null; step = undo(now)) now = step.history;
  return now;
}

function redoneAll(history: MapHistory): MapHistory {
  let now = history;
  for (let step = redo(now); step !== null; step = redo(now)) now = step.history;
  return now;
}

test('however one got here, undoing everything gives the first map, and redoing everything this one', () => {
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 40 }), (moves) => {
      const here = moves.reduce(after, beginHistory(start));
      const latest = redoneAll(here);
      const first = undoneAll(here);
      expect(first.map).toEqual(start);
      expect(redoneAll(first).map).toEqual(latest.map);
    }),
  );
});

test('every step of undo and redo changes something one can see', () => {
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 40 }), (moves) => {
      let now = redoneAll(moves.reduce(after, beginHistory(start)));
      for (let step = undo(now); step !== null; step = undo(now)) {
        expect(sameMap(step.history.map, now.map)).toBe(false);
        expect(redo(step.history)?.history.map).toEqual(now.map);
        now = step.history;
      }
    }),
  );
});

test('something new after undo leaves nothing to redo, but what changes nothing leaves it be', () => {
  const added = perform(beginHistory(blankMap), { kind: 'addPerson', person: mormor });
  if (!added.ok) throw new Error(added.error);
  const back = undo(added.value)?.history ?? added.value;
  const nothing = perform(back, { kind: 'renameCentre', label: blankMap.centreLabel });
  expect(nothing.ok && nothing.value.future).toHaveLength(1);
  const other = perform(back, { kind: 'renameCentre', label: 'Ida' });
  expect(other.ok && other.value.future).toHaveLength(0);
});

/** Types into the centre's name, one keystroke for each text. */
function typed(history: MapHistory, joining: string, ...texts: readonly string[]): MapHistory {
  return texts.reduce((now, label) => {
    const result = perform(now, { kind: 'renameCentre', label }, joining);
    if (!result.ok) throw new Error(result.error);
    return result.value;
  }, history);
}

test('the keystrokes of one visit to a field are one step, and another visit is another', () => {
  const once = typed(beginHistory(blankMap), 'first', 'I', 'Id', 'Ida');
  expect(once.past).toHaveLength(1);
  const twice = typed(once, 'second', 'Ida E', 'Ida Ek');
  expect(twice.past).toHaveLength(2);
  expect(undo(twice)?.history.map.centreLabel).toBe('Ida');
  expect(undoneAll(twice).map).toEqual(blankMap);
});

test('what was typed and rubbed out again is no step', () => {
  const label = blankMap.centreLabel;
  const history = typed(beginHistory(blankMap), 'first', `${label}x`, label);
  expect(history.past).toHaveLength(0);
  expect(typed(history, 'first', `${label}y`).past).toHaveLength(1);
});

test('an older map that takes the place of this one can be undone in one step', () => {
  const history = replaceMap(beginHistory(sampleMap), blankMap);
  expect(history.map).toEqual(blankMap);
  expect(undo(history)?.history.map).toEqual(sampleMap);
  expect(redoneAll(undoneAll(history)).map).toEqual(blankMap);
});
