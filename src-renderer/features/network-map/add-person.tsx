import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { RefObject } from 'react';
import { maxNameLength } from '@domain/network-map/map-command.ts';
import type { MapPerson, NetworkMap } from '@domain/network-map/network-map.ts';
import { placeInSection } from '@domain/network-map/place.ts';
import { useT } from '../../i18n/use-t.ts';
import classes from './map-editor.module.css';
import { sectionChoices } from './section-choices.ts';

interface AddPersonProps {
  readonly map: NetworkMap;
  readonly newId: () => string;
  readonly onAdd: (person: MapPerson) => boolean;
  readonly nameField: RefObject<HTMLInputElement | null>;
}

/** Type a name, press Enter, and the person is there; the field is ready for the next one. */
export function AddPerson({ map, newId, onAdd, nameField }: AddPersonProps) {
  const t = useT();
  const [name, setName] = useState('');
  const [place, setPlace] = useState({ ring: 0, sector: 0 });
  const add = () => {
    const person: MapPerson = {
      id: newId(),
      name: name.trim(),
      role: '',
      symbol: 'neutral',
      ...placeInSection(map, place.ring, place.sector),
      flags: [],
      frequency: 'notKnown',
      note: '',
    };
    if (onAdd(person)) setName('');
    nameField.current?.focus();
  };
  return (
    <form
      className={classes.add}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextInput
        ref={nameField}
        className={classes.addName}
        label={t('map.add.name')}
        placeholder={t('map.add.example')}
        value={name}
        maxLength={maxNameLength}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('map.add.ring')}
        data={sectionChoices(map.rings)}
        value={String(place.ring)}
        onChange={(event) => setPlace({ ...place, ring: Number(event.currentTarget.value) })}
      />
      <NativeSelect
        label={t('map.add.sector')}
        data={sectionChoices(map.sectors)}
        value={String(place.sector)}
        onChange={(event) => setPlace({ ...place, sector: Number(event.currentTarget.value) })}
      />
      <Button type="submit" variant="light" leftSection={<IconUserPlus size={20} aria-hidden />}>
        {t('map.add.submit')}
      </Button>
    </form>
  );
}
