import { Button, NativeSelect, Stack } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { centreId } from '@domain/network-map/map-command.ts';
import type { MapCommand, RelationPatch } from '@domain/network-map/map-command.ts';
import { relationQualities } from '@domain/network-map/network-map.ts';
import type { MapRelation, NetworkMap, RelationQuality } from '@domain/network-map/network-map.ts';
import { useT } from '../../i18n/use-t.ts';
import { LiveText } from './live-text.tsx';
import classes from './map-editor.module.css';
import { nameOf } from './map-words.ts';

interface QualitySelectProps {
  readonly value: RelationQuality;
  readonly onChange: (quality: RelationQuality) => void;
  readonly label?: string;
  readonly isFirst?: boolean;
}

/** How a relation is, as the people in it would say. */
export function QualitySelect({ value, onChange, label, isFirst }: QualitySelectProps) {
  const t = useT();
  return (
    <NativeSelect
      {...(isFirst === true ? { 'data-first': true } : {})}
      {...(label === undefined
        ? { label: t('map.relation.quality') }
        : { 'aria-label': label, size: 'sm' })}
      data={relationQualities.map((one) => ({ value: one, label: t(`relationQuality.${one}`) }))}
      value={value}
      onChange={(event) => {
        const quality = relationQualities.find((one) => one === event.currentTarget.value);
        if (quality !== undefined) onChange(quality);
      }}
    />
  );
}

interface RelationInspectorProps {
  readonly map: NetworkMap;
  readonly relation: MapRelation;
  readonly perform: (command: MapCommand, joining?: string) => boolean;
  readonly onRemove: () => void;
}

/** One relation: how it is, and a word of one's own. */
export function RelationInspector({ map, relation, perform, onRemove }: RelationInspectorProps) {
  const t = useT();
  const change = (patch: RelationPatch, joining?: string) =>
    perform({ kind: 'changeRelation', relationId: relation.id, patch }, joining);
  return (
    <Stack gap="sm">
      <p className={classes.between}>
        {t('map.relation.between', {
          from: nameOf(map, relation.from),
          to: nameOf(map, relation.to),
        })}
      </p>
      <QualitySelect isFirst value={relation.quality} onChange={(quality) => change({ quality })} />
      <LiveText
        label={t('map.relation.label')}
        value={relation.label}
        maxLength={60}
        onWrite={(label, joining) => change({ label }, joining)}
      />
      <div className={classes.buttons}>
        <Button
          variant="subtle"
          leftSection={<IconTrash size={18} aria-hidden />}
          onClick={onRemove}
        >
          {t('map.relation.remove')}
        </Button>
      </div>
    </Stack>
  );
}

/** Those that `from` has no relation to yet. */
export function possibleEnds(map: NetworkMap, from: string): readonly string[] {
  const taken = map.relations.flatMap((relation) => {
    if (relation.from === from) return [relation.to];
    return relation.to === from ? [relation.from] : [];
  });
  return [centreId, ...map.people.map(({ id }) => id)].filter(
    (id) => id !== from && !taken.includes(id),
  );
}

interface NewRelationProps {
  readonly map: NetworkMap;
  readonly from: string;
  readonly newId: () => string;
  readonly onAdd: (relation: MapRelation) => void;
  readonly onCancel: () => void;
}

/** «Relasjon til …»: whom, how, and it is drawn. */
export function NewRelation({ map, from, newId, onAdd, onCancel }: NewRelationProps) {
  const t = useT();
  const ends = possibleEnds(map, from);
  const [chosen, setChosen] = useState(ends[0] ?? '');
  const [quality, setQuality] = useState<RelationQuality>('supportive');
  const to = ends.includes(chosen) ? chosen : (ends[0] ?? '');
  if (to === '') {
    return (
      <Stack gap="sm">
        <p className={classes.between}>{t('map.relate.nobody', { name: nameOf(map, from) })}</p>
        <Button data-first variant="default" onClick={onCancel}>
          {t('map.relate.cancel')}
        </Button>
      </Stack>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAdd({ id: newId(), from, to, quality, label: '' });
      }}
    >
      <Stack gap="sm">
        <NativeSelect
          data-first
          label={t('map.relate.to', { name: nameOf(map, from) })}
          data={ends.map((id) => ({ value: id, label: nameOf(map, id) }))}
          value={to}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <QualitySelect value={quality} onChange={setQuality} />
        <div className={classes.buttons}>
          <Button type="submit">{t('map.relate.submit')}</Button>
          <Button variant="subtle" onClick={onCancel}>
            {t('map.relate.cancel')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
