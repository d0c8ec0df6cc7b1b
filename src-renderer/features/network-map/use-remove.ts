import type { RefObject } from 'react';
import type { MapCommand } from '@domain/network-map/map-command.ts';
import { centreId } from '@domain/network-map/map-command.ts';
import { applyCommand } from '@domain/network-map/apply-command.ts';
import { OperationError } from '../../api/operation-error.ts';
import { useT } from '../../i18n/use-t.ts';
import { useUndo } from '../../ui/use-undo.tsx';
import { useEffect, useRef } from 'react';
import { nameOf } from './map-words.ts';
import type { MapEditor, MapSelection } from './use-map-editor.ts';

/**
 * Takes a person or a relation off the map, offers the way back, and gives the focus to whoever is next,
 * in the drawing or in the list, where the focus was.
 */
export function useRemove(
  editor: MapEditor,
  root: RefObject<HTMLElement | null>,
  focusLater: (selector: string) => void,
): (selection: MapSelection) => void {
  const t = useT();
  const offerUndo = useUndo();
  const latest = useRef(editor);
  useEffect(() => {
    latest.current = editor;
  });
  return (selection) => {
    if (selection?.kind !== 'person' && selection?.kind !== 'relation') return;
    const { map, perform, select } = editor;
    const { id } = selection;
    const isPerson = selection.kind === 'person';
    const command: MapCommand = isPerson
      ? { kind: 'removePerson', personId: id }
      : { kind: 'removeRelation', relationId: id };
    const change = applyCommand(map, command);
    if (!change.ok || !perform(command)) return;

    const siblings: readonly { readonly id: string }[] = isPerson ? map.people : map.relations;
    const at = siblings.findIndex((one) => one.id === id);
    const next = siblings[at + 1] ?? siblings[at - 1];
    const isInList = document.activeElement?.closest('[data-list]') !== null;
    if (isInList && root.current !== null) {
      focusLater(
        next === undefined
          ? '[data-list] :is(input, button)'
          : `[data-row="${next.id}"] :is(input, select)`,
      );
    } else {
      select(null);
      const relation = map.relations.find((one) => one.id === id);
      const near = relation === undefined ? (next?.id ?? centreId) : relation.from;
      focusLater(`.react-flow__node[data-id="${near}"]`);
    }

    offerUndo({
      done: isPerson
        ? t('map.did.removePerson', { name: nameOf(map, id) })
        : t('map.relation.removed'),
      undo: async () => {
        const now = latest.current;
        const list: readonly { readonly id: string }[] = isPerson
          ? now.map.people
          : now.map.relations;
        if (list.some((one) => one.id === id)) return;
        if (now.perform(change.value.inverse)) return;
        await Promise.reject(
          new OperationError({
            code: 'mapChangeRefused',
            params: {},
            fields: [],
            retryable: false,
            incidentId: '',
          }),
        );
      },
    });
  };
}
