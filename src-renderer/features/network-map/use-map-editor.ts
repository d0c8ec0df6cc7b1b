import { useEffect, useRef, useState } from 'react';
import { networkMapDocument } from '@contract/network-map.ts';
import { assertNever } from '@domain/assert-never.ts';
import { centreId } from '@domain/network-map/map-command.ts';
import type { MapCommand } from '@domain/network-map/map-command.ts';
import type { NetworkMap } from '@domain/network-map/network-map.ts';
import { useT } from '../../i18n/use-t.ts';
import { useDraft } from '../../ui/use-draft.ts';
import type { DraftStatus } from '../../ui/use-draft.ts';
import { beginHistory, perform, redo, replaceMap, sameMap, undo } from './map-history.ts';
import type { MapHistory, MapStep } from './map-history.ts';
import { commandWords } from './map-words.ts';

/** What the inspector is about. */
export type MapSelection =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'centre' }
  | { readonly kind: 'relation'; readonly id: string }
  | { readonly kind: 'relate'; readonly from: string }
  | null;

/** A saved version, or the empty map before the first one. */
export interface MapBase {
  readonly versionId: string | null;
  readonly map: NetworkMap;
}

export interface MapEditor {
  readonly map: NetworkMap;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** True while the map differs from the version it began with. */
  readonly isUnsaved: boolean;
  readonly basedOnVersionId: string | null;
  readonly selection: MapSelection;
  readonly select: (selection: MapSelection) => void;
  /** Does a command and says what it did; `false` when the map refused it. */
  readonly perform: (command: MapCommand, joining?: string) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Goes on with another map, for example an older version; one step that can be undone. */
  readonly goOnWith: (map: NetworkMap) => void;
  /** The map was saved as `versionId`, or shall be saved on top of it. */
  readonly standOn: (base: MapBase) => void;
  /** What is said to those who hear the map; the number tells the same words said again from the first time. */
  readonly said: { readonly words: string; readonly number: number };
  readonly say: (words: string) => void;
  readonly draftStatus: DraftStatus;
}

/** The working copy as it is kept while it is being drawn; `null` when nothing is unsaved. */
type Draft = { readonly basedOnVersionId: string | null; readonly map: NetworkMap } | null;

/** A selection outlives neither undo nor another map. */
function isThere({ people, relations }: NetworkMap, selection: MapSelection): boolean {
  if (selection === null) return true;
  switch (selection.kind) {
    case 'person':
      return people.some(({ id }) => id === selection.id);
    case 'relation':
      return relations.some(({ id }) => id === selection.id);
    case 'centre':
      return true;
    case 'relate':
      return selection.from === centreId || people.some(({ id }) => id === selection.from);
    default:
      return assertNever(selection);
  }
}

/**
 * The state of the map editor: the document with its history, what is selected, and the working copy
 * that is kept as a draft so that locking loses nothing.
 * @param key where the draft is kept; `null` when nothing may be changed
 * @param start the newest version
 */
export function useMapEditor(key: string | null, start: MapBase): MapEditor {
  const t = useT();
  const [base, setBase] = useState(start);
  const [history, setHistory] = useState(() => beginHistory(start.map));
  const [selection, select] = useState<MapSelection>(null);
  const [said, setSaid] = useState({ words: '', number: 0 });
  const say = (words: string) => setSaid(({ number }) => ({ words, number: number + 1 }));
  // Two keys can be pressed before the next rendering; both go on from here.
  const latest = useRef(history);
  const go = (next: MapHistory) => {
    latest.current = next;
    setHistory(next);
  };

  const isUnsaved = !sameMap(history.map, base.map);
  const value: Draft = isUnsaved ? { basedOnVersionId: base.versionId, map: history.map } : null;
  const draft = useDraft<Draft>(key, value, (found) => {
    const read = networkMapDocument.safeParse(found?.map);
    if (found === null || !read.success) return;
    setBase((now) => ({ ...now, versionId: found.basedOnVersionId }));
    go(replaceMap(latest.current, read.data));
  });
  const wasUnsaved = useRef(false);
  const { discard } = draft;
  useEffect(() => {
    if (wasUnsaved.current && !isUnsaved) void discard();
    wasUnsaved.current = isUnsaved;
  }, [isUnsaved, discard]);

  const stepWords = (before: NetworkMap, step: MapStep) =>
    step.kind === 'whole'
      ? t('map.did.whole')
      : commandWords(before, latest.current.map, step.command, t);

  return {
    map: history.map,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    isUnsaved,
    basedOnVersionId: base.versionId,
    selection: isThere(history.map, selection) ? selection : null,
    select,
    perform: (command, joining) => {
      const before = latest.current;
      const result = perform(before, command, joining);
      if (!result.ok) {
        // While somebody types, the field itself says what to write instead.
        if (joining === undefined) say(t(`map.refused.${result.error}`));
        return false;
      }
      go(result.value);
      // While somebody types, their own keys are enough to hear.
      if (joining === undefined) say(commandWords(before.map, result.value.map, command, t));
      return true;
    },
    undo: () => {
      const before = latest.current.map;
      const taken = undo(latest.current);
      if (taken === null) return say(t('map.said.nothingToUndo'));
      go(taken.history);
      say(t('map.said.undone', { what: stepWords(before, taken.step) }));
    },
    redo: () => {
      const before = latest.current.map;
      const taken = redo(latest.current);
      if (taken === null) return say(t('map.said.nothingToRedo'));
      go(taken.history);
      say(t('map.said.redone', { what: stepWords(before, taken.step) }));
    },
    goOnWith: (map) => {
      go(replaceMap(latest.current, map));
      say(t('map.did.whole'));
    },
    standOn: setBase,
    said,
    say,
    draftStatus: draft.status,
  };
}
