import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { maxNameLength } from '@domain/network-map/map-command.ts';
import type { MapCommand } from '@domain/network-map/map-command.ts';
import type { MapPerson, MapRelation, NetworkMap } from '@domain/network-map/network-map.ts';
import { moveToSection } from '@domain/network-map/place.ts';
import { useT } from '../../i18n/use-t.ts';
import { LiveText } from './live-text.tsx';
import classes from './map-list.module.css';
import { nameOf, relationWords } from './map-words.ts';
import { QualitySelect } from './relation-inspector.tsx';
import { sectionChoices } from './section-choices.ts';
import type { MapSelection } from './use-map-editor.ts';

interface MapListProps {
  readonly map: NetworkMap;
  readonly isEditable: boolean;
  readonly selection?: MapSelection;
  readonly perform?: (command: MapCommand, joining?: string) => boolean;
  /** Opens everything about a person or a relation. */
  readonly onOpen?: (selection: MapSelection) => void;
  readonly onRemove?: (selection: MapSelection) => void;
}

const refuse = () => false;
const ignore = () => undefined;

/** The map as two tables: the same as the drawing, to read and to change. */
export function MapList(props: MapListProps) {
  const { map, isEditable, selection = null } = props;
  const { perform = refuse, onOpen = ignore, onRemove = ignore } = props;
  const t = useT();
  const shared = { map, isEditable, perform, onOpen, onRemove };
  return (
    <div className={classes.lists}>
      {map.people.length > 0 && (
        <table className={classes.table}>
          <caption className={classes.caption}>{t('map.list.people')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('map.list.name')}</th>
              <th scope="col">{t('map.list.ring')}</th>
              <th scope="col">{t('map.list.sector')}</th>
              {isEditable && <th scope="col">{t('map.list.do')}</th>}
            </tr>
          </thead>
          <tbody>
            {map.people.map((person) => (
              <PersonRow
                key={person.id}
                {...shared}
                person={person}
                isSelected={selection?.kind === 'person' && selection.id === person.id}
              />
            ))}
          </tbody>
        </table>
      )}
      {map.relations.length > 0 && (
        <table className={classes.table}>
          <caption className={classes.caption}>{t('map.list.relations')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('map.list.between')}</th>
              <th scope="col">{t('map.list.quality')}</th>
              {isEditable && <th scope="col">{t('map.list.do')}</th>}
            </tr>
          </thead>
          <tbody>
            {map.relations.map((relation) => (
              <RelationRow
                key={relation.id}
                {...shared}
                relation={relation}
                isSelected={selection?.kind === 'relation' && selection.id === relation.id}
              />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

type RowProps = Required<Omit<MapListProps, 'selection'>> & { readonly isSelected: boolean };

function PersonRow(props: RowProps & { readonly person: MapPerson }) {
  const { map, person, isEditable, isSelected, perform, onOpen, onRemove } = props;
  const t = useT();
  const { name } = person;
  const extra = [
    person.role,
    person.frequency === 'notKnown' ? '' : t(`contactFrequency.${person.frequency}`),
    ...person.flags.map((flag) => t(`personFlag.${flag}`)),
  ].filter((part) => part !== '');
  const more = extra.length > 0 && <span className={classes.more}>{extra.join(' · ')}</span>;
  if (!isEditable) {
    return (
      <tr>
        <th scope="row" className={classes.nameCell}>
          {name}
          {more}
        </th>
        <td>{map.rings[person.ring]?.label}</td>
        <td>{map.sectors[person.sector]?.label}</td>
      </tr>
    );
  }
  const selection = { kind: 'person', id: person.id } as const;
  const moveTo = (ring: number, sector: number) =>
    perform(moveToSection(map, person.id, ring, sector));
  return (
    <tr data-row={person.id} data-selected={isSelected || undefined}>
      <th scope="row" className={classes.nameCell}>
        <LiveText
          isLabelHidden
          label={t('map.list.nameOf', { name })}
          value={name}
          maxLength={maxNameLength}
          mend={t('map.refused.nameMissing')}
          onWrite={(written, joining) =>
            perform(
              { kind: 'changePerson', personId: person.id, patch: { name: written } },
              joining,
            )
          }
        />
        {more}
      </th>
      <td>
        <NativeSelect
          size="sm"
          aria-label={t('map.list.ringOf', { name })}
          data={sectionChoices(map.rings)}
          value={String(person.ring)}
          onChange={(event) => moveTo(Number(event.currentTarget.value), person.sector)}
        />
      </td>
      <td>
        <NativeSelect
          size="sm"
          aria-label={t('map.list.sectorOf', { name })}
          data={sectionChoices(map.sectors)}
          value={String(person.sector)}
          onChange={(event) => moveTo(person.ring, Number(event.currentTarget.value))}
        />
      </td>
      <td className={classes.doCell}>
        <ActionIcon
          variant="subtle"
          color="pine"
          size="md"
          aria-label={t('map.list.edit', { name })}
          onClick={() => onOpen(selection)}
        >
          <IconPencil size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="pine"
          size="md"
          aria-label={t('map.list.remove', { name })}
          onClick={() => onRemove(selection)}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
}

function RelationRow(props: RowProps & { readonly relation: MapRelation }) {
  const { map, relation, isEditable, isSelected, perform, onRemove } = props;
  const t = useT();
  const names = { from: nameOf(map, relation.from), to: nameOf(map, relation.to) };
  const head = (
    <th scope="row" className={classes.nameCell}>
      {t('map.relation.between', names)}
      {relation.label !== '' && <span className={classes.more}>{relation.label}</span>}
    </th>
  );
  if (!isEditable) {
    return (
      <tr>
        {head}
        <td>{t(`relationQuality.${relation.quality}`)}</td>
      </tr>
    );
  }
  return (
    <tr data-row={relation.id} data-selected={isSelected || undefined}>
      {head}
      <td>
        <QualitySelect
          label={t('map.list.qualityOf', names)}
          value={relation.quality}
          onChange={(quality) =>
            perform({ kind: 'changeRelation', relationId: relation.id, patch: { quality } })
          }
        />
      </td>
      <td className={classes.doCell}>
        <ActionIcon
          variant="subtle"
          color="pine"
          size="md"
          aria-label={t('map.list.removeRelation', { relation: relationWords(map, relation, t) })}
          onClick={() => onRemove({ kind: 'relation', id: relation.id })}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
}
