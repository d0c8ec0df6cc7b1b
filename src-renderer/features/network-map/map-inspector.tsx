import { CloseButton } from '@mantine/core';
import { useId } from 'react';
import { centreId, maxNameLength } from '@domain/network-map/map-command.ts';
import type { MapRelation } from '@domain/network-map/network-map.ts';
import { useT } from '../../i18n/use-t.ts';
import { LiveText } from './live-text.tsx';
import classes from './map-editor.module.css';
import { PersonInspector } from './person-inspector.tsx';
import { NewRelation, RelationInspector } from './relation-inspector.tsx';
import type { MapEditor } from './use-map-editor.ts';

interface MapInspectorProps {
  readonly editor: MapEditor;
  readonly newId: () => string;
  readonly onAddRelation: (relation: MapRelation) => void;
  readonly onRemove: () => void;
  /** Back to the drawing, to whoever this was about. */
  readonly onLeave: () => void;
  readonly isNoteShown: boolean;
}

/** The panel about what is selected; nothing when nothing is. */
export function MapInspector(props: MapInspectorProps) {
  const { editor, newId, onAddRelation, onRemove, onLeave, isNoteShown } = props;
  const { map, selection, perform, select } = editor;
  const t = useT();
  const titleId = useId();
  if (selection === null) return null;
  const person = map.people.find((one) => selection.kind === 'person' && one.id === selection.id);
  const relation = map.relations.find(
    (one) => selection.kind === 'relation' && one.id === selection.id,
  );
  return (
    <section className={classes.inspector} aria-labelledby={titleId} data-inspector>
      <div className={classes.inspectorHead}>
        <h2 id={titleId} className={classes.inspectorTitle}>
          {selection.kind === 'centre' ? map.centreLabel : t(`map.inspector.${selection.kind}`)}
        </h2>
        <CloseButton
          aria-label={t('map.inspector.close')}
          onClick={() => {
            onLeave();
            select(null);
          }}
        />
      </div>
      {person !== undefined && (
        <PersonInspector
          key={person.id}
          map={map}
          person={person}
          perform={perform}
          onRelate={() => select({ kind: 'relate', from: person.id })}
          onRemove={onRemove}
          isNoteShown={isNoteShown}
        />
      )}
      {relation !== undefined && (
        <RelationInspector
          key={relation.id}
          map={map}
          relation={relation}
          perform={perform}
          onRemove={onRemove}
        />
      )}
      {selection.kind === 'relate' && (
        <NewRelation
          key={selection.from}
          map={map}
          from={selection.from}
          newId={newId}
          onAdd={onAddRelation}
          onCancel={() => {
            onLeave();
            select(
              selection.from === centreId
                ? { kind: 'centre' }
                : { kind: 'person', id: selection.from },
            );
          }}
        />
      )}
      {selection.kind === 'centre' && (
        <LiveText
          data-first
          label={t('map.names.centre')}
          value={map.centreLabel}
          maxLength={maxNameLength}
          mend={t('map.refused.nameMissing')}
          onWrite={(label, joining) => perform({ kind: 'renameCentre', label }, joining)}
        />
      )}
    </section>
  );
}
