import { Handle, Position } from '@xyflow/react';
import type { Node, NodeProps } from '@xyflow/react';
import type { MapPerson } from '@domain/network-map/network-map.ts';
import { flagIcons, PersonSymbolShape } from './person-symbol.tsx';
import classes from './map-nodes.module.css';

export type PersonNodeType = Node<
  { readonly person: MapPerson; readonly isEditable: boolean },
  'person'
>;

/** A person in the drawing. The words for those who hear it are on the element around this one. */
export function PersonNode({ data: { person, isEditable }, selected }: NodeProps<PersonNodeType>) {
  return (
    <div className={classes.person} data-selected={selected || undefined}>
      <Ends isEditable={isEditable} />
      <div className={classes.symbol}>
        <PersonSymbolShape
          symbol={person.symbol}
          frequency={person.frequency}
          initial={[...person.name][0] ?? ''}
        />
        {person.flags.length > 0 && (
          <span className={classes.flags} aria-hidden>
            {person.flags.map((flag) => {
              const Icon = flagIcons[flag];
              return (
                <span key={flag} className={classes.flag} data-flag={flag}>
                  <Icon size={20} />
                </span>
              );
            })}
          </span>
        )}
      </div>
      <div className={classes.words} dir="auto">
        <span className={classes.name}>{person.name}</span>
        {person.role !== '' && <span className={classes.role}>{person.role}</span>}
      </div>
    </div>
  );
}

export type CentreNodeType = Node<
  { readonly label: string; readonly isEditable: boolean },
  'centre'
>;

/** The person the map is about. */
export function CentreNode({ data: { label, isEditable }, selected }: NodeProps<CentreNodeType>) {
  return (
    <div className={classes.centre} data-selected={selected || undefined} dir="auto">
      <Ends isEditable={isEditable} />
      <span className={classes.centreName}>{label}</span>
    </div>
  );
}

/** Relations lead to the middle of a node; a small knob is where a new one is pulled out by mouse. */
function Ends({ isEditable }: { readonly isEditable: boolean }) {
  return (
    <>
      <Handle
        id="middle"
        type="source"
        position={Position.Top}
        isConnectableStart={false}
        className={classes.middle}
      />
      {isEditable && (
        <Handle id="knob" type="source" position={Position.Right} className={classes.knob} />
      )}
    </>
  );
}
