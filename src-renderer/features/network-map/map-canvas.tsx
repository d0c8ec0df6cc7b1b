import '@xyflow/react/dist/base.css';
import { ConnectionMode, ReactFlow } from '@xyflow/react';
import type { NodeChange, OnNodeDrag, ReactFlowInstance } from '@xyflow/react';
import { useMemo, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { centreId } from '@domain/network-map/map-command.ts';
import type { NetworkMap } from '@domain/network-map/network-map.ts';
import { placeAtPoint } from '@domain/network-map/place.ts';
import type { Point } from '@domain/network-map/place.ts';
import { useT } from '../../i18n/use-t.ts';
import { relationEdges } from './canvas-edges.ts';
import { centreNode, personNodes } from './canvas-nodes.ts';
import type { CanvasNode } from './canvas-nodes.ts';
import { drawnReach, MapBackground } from './map-background.tsx';
import classes from './map-canvas.module.css';
import { CentreNode, PersonNode } from './person-node.tsx';
import { RelationEdge } from './relation-edge.tsx';
import type { RelationEdgeType } from './relation-edge.tsx';
import { useAriaLabels } from './use-aria-labels.ts';
import { ScaleVariable } from './scale-variable.tsx';
import type { MapSelection } from './use-map-editor.ts';

const nodeTypes = { person: PersonNode, centre: CentreNode };
const edgeTypes = { relation: RelationEdge };

/** Steps of the arrow keys, in map units. */
const step = 25;
const largeStep = 100;
const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export type CanvasView = ReactFlowInstance<CanvasNode, RelationEdgeType>;

/** Puts the whole drawing in sight. */
export function showAll(view: CanvasView): void {
  const side = 2 * drawnReach;
  void view.fitBounds(
    { x: -drawnReach, y: -drawnReach, width: side, height: side },
    { padding: 0 },
  );
}

interface MapCanvasProps {
  readonly map: NetworkMap;
  readonly label: string;
  readonly isEditable: boolean;
  readonly selection?: MapSelection;
  readonly onSelect?: (selection: MapSelection) => void;
  /** A person was let go at a point; what happens on the way there is nobody's business. */
  readonly onMove?: (personId: string, point: Point) => void;
  readonly onConnect?: (from: string, to: string) => void;
  readonly onView?: (view: CanvasView) => void;
}

/** The drawing: gets the map in, tells of changes out. It never changes the map itself. */
export function MapCanvas(props: MapCanvasProps) {
  const { map, label, isEditable, selection = null, onSelect, onMove, onConnect, onView } = props;
  const t = useT();
  const ariaLabels = useAriaLabels();
  const view = useRef<CanvasView | null>(null);
  const hasOwnView = useRef(false);
  /** Selecting may move the drawing under the pointer, so a press selects when it is let go. */
  const isPressed = useRef(false);
  /** Where somebody is on the way to, by pointer or arrow key; not yet a change. */
  const [moving, setMoving] = useState<{ readonly id: string; readonly at: Point } | null>(null);

  const still = useMemo(
    () => [
      centreNode(map, selection, isEditable, t),
      ...personNodes(map, selection, isEditable, t),
    ],
    [map, selection, isEditable, t],
  );
  const nodes = useMemo(
    () =>
      moving === null
        ? still
        : still.map((node) => (node.id === moving.id ? { ...node, position: moving.at } : node)),
    [still, moving],
  );
  const edges = useMemo(() => relationEdges(map, selection, t), [map, selection, t]);

  const onNodesChange = (changes: readonly NodeChange<CanvasNode>[]) => {
    for (const change of changes) {
      if (change.type === 'position' && change.position !== undefined && change.dragging === true) {
        setMoving({ id: change.id, at: change.position });
      }
    }
  };
  const arrive = (id: string, at: Point) => {
    setMoving(null);
    onMove?.(id, at);
  };
  const onDragStop: OnNodeDrag<CanvasNode> = (_event, node) => {
    const person = map.people.find(({ id }) => id === node.id);
    const hasMoved = person?.x !== node.position.x || person.y !== node.position.y;
    if (person !== undefined && hasMoved) {
      arrive(node.id, node.position);
      onSelect?.({ kind: 'person', id: node.id });
    } else setMoving(null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = arrows[event.key];
    const id = nodeAt(event.target);
    const person = map.people.find((one) => one.id === id);
    if (!isEditable || direction === undefined || person === undefined) return;
    event.preventDefault();
    const from = moving?.id === person.id ? moving.at : person;
    const length = event.shiftKey ? largeStep : step;
    const to = { x: from.x + direction.x * length, y: from.y + direction.y * length };
    setMoving({ id: person.id, at: placeAtPoint(map, to) });
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (arrows[event.key] !== undefined && moving !== null) arrive(moving.id, moving.at);
  };
  const selectAround = (target: EventTarget) => {
    const id = nodeAt(target);
    if (id === centreId) onSelect?.({ kind: 'centre' });
    else if (id !== null) onSelect?.({ kind: 'person', id });
    const relation = relationAt(target);
    if (relation !== null) onSelect?.({ kind: 'relation', id: relation });
  };
  const onFocus = (event: FocusEvent) => {
    if (!isPressed.current) selectAround(event.target);
  };
  const onPointerDown = () => {
    isPressed.current = true;
    window.addEventListener('pointerup', () => (isPressed.current = false), { once: true });
  };
  const onClickAround = (target: EventTarget) => {
    focusAround(target);
    selectAround(target);
  };
  const onBlur = (event: FocusEvent) => {
    if (moving !== null && nodeAt(event.target) === moving.id) arrive(moving.id, moving.at);
  };

  return (
    <div
      className={classes.canvas}
      ref={(frame) => {
        if (frame === null) return;
        const observer = new ResizeObserver(() => {
          if (view.current !== null && !hasOwnView.current) showAll(view.current);
        });
        observer.observe(frame);
        return () => observer.disconnect();
      }}
    >
      <ReactFlow<CanvasNode, RelationEdgeType>
        aria-label={label}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        nodeOrigin={[0.5, 0.5]}
        connectionMode={ConnectionMode.Loose}
        connectionRadius={90}
        nodesDraggable={isEditable}
        nodesConnectable={isEditable}
        nodesFocusable
        edgesFocusable
        edgesReconnectable={false}
        selectNodesOnDrag={false}
        elevateNodesOnSelect={false}
        // Keys are those of the action list; the library's own speak of coordinates, in one language.
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomOnDoubleClick={false}
        preventScrolling={false}
        zoomOnScroll={false}
        zoomActivationKeyCode={['Control', 'Meta']}
        minZoom={0.12}
        maxZoom={1.6}
        ariaLabelConfig={ariaLabels}
        proOptions={{ hideAttribution: true }}
        onInit={(instance) => {
          view.current = instance;
          showAll(instance);
          onView?.(instance);
        }}
        onMoveStart={(event) => {
          if (event !== null) hasOwnView.current = true;
        }}
        onNodesChange={onNodesChange}
        onNodeDragStop={onDragStop}
        onNodeClick={(event) => onClickAround(event.target)}
        onEdgeClick={(event) => onClickAround(event.target)}
        onPaneClick={() => onSelect?.(null)}
        onConnect={({ source, target }) => onConnect?.(source, target)}
        onKeyDown={onKeyDown}
        onKeyUp={onKeyUp}
        onPointerDownCapture={onPointerDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <ScaleVariable people={map.people.length} />
        <MapBackground map={map} />
      </ReactFlow>
    </div>
  );
}

const idAround = (target: EventTarget, selector: string): string | null =>
  target instanceof Element ? (target.closest(selector)?.getAttribute('data-id') ?? null) : null;

/** The id of the person (or the centre) whose element holds `target`. */
export function nodeAt(target: EventTarget): string | null {
  return idAround(target, '.react-flow__node');
}

/** The id of the relation whose element holds `target`. */
export function relationAt(target: EventTarget): string | null {
  return idAround(target, '.react-flow__edge');
}

/** A click is where the keyboard goes on; selecting follows the focus. */
function focusAround(target: EventTarget): void {
  if (!(target instanceof Element)) return;
  const around = target.closest<HTMLElement | SVGElement>('.react-flow__node, .react-flow__edge');
  around?.focus({ preventScroll: true });
}
