import { Button, SegmentedControl, VisuallyHidden } from '@mantine/core';
import { useFocusTrap, useMergedRef } from '@mantine/hooks';
import { IconArrowsMaximize, IconArrowsMinimize } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { centreId } from '@domain/network-map/map-command.ts';
import type { MapRelation } from '@domain/network-map/network-map.ts';
import { moveToPoint } from '@domain/network-map/place.ts';
import { useT } from '../../i18n/use-t.ts';
import { SaveStatus } from '../../ui/save-status.tsx';
import { AddPerson } from './add-person.tsx';
import { actionOfKey } from './map-actions.ts';
import type { MapActionReach } from './map-actions.ts';
import { MapCanvas, nodeAt, relationAt, showAll } from './map-canvas.tsx';
import type { CanvasView } from './map-canvas.tsx';
import classes from './map-editor.module.css';
import { MapInspector } from './map-inspector.tsx';
import { MapList } from './map-list.tsx';
import { MapSummary } from './map-summary.tsx';
import { MapToolbar } from './map-toolbar.tsx';
import { useActionPalette } from './use-action-palette.ts';
import { useFocusLater } from './use-focus-later.ts';
import type { MapEditor as Editor, MapSelection } from './use-map-editor.ts';
import { useRemove } from './use-remove.ts';

interface MapEditorProps {
  readonly editor: Editor;
  readonly newId?: () => string;
}

const drawn = (id: string) => `[data-id="${id}"]:is(.react-flow__node, .react-flow__edge)`;
const inspectorField =
  '[data-inspector] :is(input, select, textarea, button)[data-first], [data-inspector] [data-first] input';

/** What an element of the drawing stands for when the selection is gone to. */
const idOf = (selection: MapSelection): string | null => {
  if (selection === null) return null;
  if (selection.kind === 'centre') return centreId;
  return selection.kind === 'relate' ? selection.from : selection.id;
};

/** The drawing, the list that says the same, and the panel about what is selected. */
export function MapEditor({ editor, newId = () => crypto.randomUUID() }: MapEditorProps) {
  const t = useT();
  const root = useRef<HTMLDivElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const view = useRef<CanvasView | null>(null);
  const [shown, setShown] = useState<'map' | 'list'>('map');
  const [isLarge, setLarge] = useState(false);
  const keepFocusInside = useFocusTrap(isLarge);
  const frame = useMergedRef(root, keepFocusInside);
  const focusLater = useFocusLater(root);
  const remove = useRemove(editor, root, focusLater);
  const { map, selection, select, perform } = editor;

  const reach: MapActionReach = {
    editor,
    remove: () => remove(selection),
    focusNewName: () => nameField.current?.focus(),
    focusInspector: () => focusLater(inspectorField),
    showAll: () => {
      if (view.current !== null) showAll(view.current);
    },
    zoomBy: (factor) => void view.current?.zoomTo(view.current.getZoom() * factor),
    isLarge,
    setLarge,
  };
  useActionPalette(reach);

  const relating = selection?.kind === 'relate' ? selection.from : null;
  useEffect(() => {
    if (relating !== null) focusLater(inspectorField);
  }, [relating, focusLater]);

  const connect = (relation: MapRelation) => {
    const before = map.relations.find(
      ({ from, to }) =>
        (from === relation.from && to === relation.to) ||
        (from === relation.to && to === relation.from),
    );
    if (before !== undefined) return select({ kind: 'relation', id: before.id });
    if (perform({ kind: 'addRelation', relation })) select({ kind: 'relation', id: relation.id });
  };
  const leaveInspector = () => {
    const id = idOf(selection);
    if (id !== null) focusLater(drawn(id));
  };

  const runKey = (
    event: KeyboardEvent | globalThis.KeyboardEvent,
    where: 'inDrawing' | 'inView',
  ) => {
    const action = actionOfKey(event, where);
    if (action === undefined || !action.when(reach)) return;
    event.preventDefault();
    event.stopPropagation();
    action.run(reach);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isInInspector =
      event.target instanceof Element && event.target.closest('[data-inspector]') !== null;
    if (event.key === 'Escape' && isInInspector) {
      event.stopPropagation();
      leaveInspector();
    } else if (nodeAt(event.target) !== null || relationAt(event.target) !== null) {
      runKey(event, 'inDrawing');
    }
  };
  // Undo is wanted wherever the focus is, only not in a text, which has an undo of its own.
  const latestRunKey = useRef(runKey);
  useEffect(() => {
    latestRunKey.current = runKey;
  });
  useEffect(() => {
    const onDocumentKey = (event: globalThis.KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body;
      const isText = target.closest('textarea, input:not([type="checkbox"])') !== null;
      const dialog = target.closest('[role="dialog"]');
      const isElsewhere = dialog !== null && dialog !== root.current;
      if (!isText && !isElsewhere && !event.defaultPrevented) latestRunKey.current(event, 'inView');
    };
    document.addEventListener('keydown', onDocumentKey);
    return () => document.removeEventListener('keydown', onDocumentKey);
  }, []);

  return (
    // The keys belong to the focusable people inside; this element only hears them on their way up.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- delegation, not a control of its own
    <div
      ref={frame}
      className={classes.editor}
      data-large={isLarge || undefined}
      {...(isLarge ? { role: 'dialog', 'aria-modal': true, 'aria-label': t('map.title') } : {})}
      onKeyDown={onKeyDown}
    >
      <AddPerson
        map={map}
        newId={newId}
        nameField={nameField}
        onAdd={(person) => perform({ kind: 'addPerson', person })}
      />
      <div className={classes.bar}>
        <MapToolbar reach={reach} isEditable />
        <SegmentedControl
          className={classes.switch}
          aria-label={t('map.show')}
          value={shown}
          onChange={(value) => setShown(value === 'list' ? 'list' : 'map')}
          data={[
            { value: 'map', label: t('map.show.map') },
            { value: 'list', label: t('map.show.list') },
          ]}
        />
        <Button
          variant="subtle"
          leftSection={
            isLarge ? (
              <IconArrowsMinimize size={20} aria-hidden />
            ) : (
              <IconArrowsMaximize size={20} aria-hidden />
            )
          }
          onClick={() => setLarge(!isLarge)}
        >
          {isLarge ? t('map.action.small') : t('map.action.large')}
        </Button>
      </div>
      <div className={classes.panes} data-shown={shown}>
        <div className={classes.drawing}>
          <MapCanvas
            map={map}
            label={t('map.canvas.label', { name: map.centreLabel })}
            isEditable
            selection={selection}
            onSelect={select}
            onMove={(id, point) => perform(moveToPoint(map, id, point))}
            onConnect={(from, to) =>
              connect({ id: newId(), from, to, quality: 'supportive', label: '' })
            }
            onView={(instance) => {
              view.current = instance;
            }}
          />
        </div>
        <div className={classes.side}>
          <MapInspector
            editor={editor}
            newId={newId}
            isNoteShown={!isLarge}
            onLeave={leaveInspector}
            onRemove={() => remove(selection)}
            onAddRelation={(relation) => {
              if (perform({ kind: 'addRelation', relation })) focusLater(drawn(relation.from));
            }}
          />
          <div className={classes.list} data-list>
            <MapSummary map={map} />
            <MapList
              map={map}
              isEditable
              selection={selection}
              perform={perform}
              onOpen={(opened) => {
                select(opened);
                focusLater(inspectorField);
              }}
              onRemove={remove}
            />
          </div>
        </div>
      </div>
      <div className={classes.foot}>
        <p className={classes.keys}>{t('map.keys')}</p>
        <SaveStatus status={editor.draftStatus} />
      </div>
      <VisuallyHidden role="status">
        <span key={editor.said.number}>{editor.said.words}</span>
      </VisuallyHidden>
    </div>
  );
}
