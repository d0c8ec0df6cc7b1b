import { Button, Checkbox, NativeSelect, Stack } from '@mantine/core';
import { IconLink, IconTrash } from '@tabler/icons-react';
import { maxNameLength } from '@domain/network-map/map-command.ts';
import type { MapCommand, PersonPatch } from '@domain/network-map/map-command.ts';
import { contactFrequencies, personFlags, personSymbols } from '@domain/network-map/network-map.ts';
import type { MapPerson, NetworkMap } from '@domain/network-map/network-map.ts';
import { moveToSection } from '@domain/network-map/place.ts';
import { useT } from '../../i18n/use-t.ts';
import { LiveText } from './live-text.tsx';
import classes from './map-editor.module.css';
import { flagIcons } from './person-symbol.tsx';
import { sectionChoices } from './section-choices.ts';

interface PersonInspectorProps {
  readonly map: NetworkMap;
  readonly person: MapPerson;
  readonly perform: (command: MapCommand, joining?: string) => boolean;
  readonly onRelate: () => void;
  readonly onRemove: () => void;
  /** Notes are for the staff; they are out of sight when the map is shown to others. */
  readonly isNoteShown: boolean;
}

/** Everything about one person of the map; each change is in the drawing at once. */
export function PersonInspector(props: PersonInspectorProps) {
  const { map, person, perform, onRelate, onRemove, isNoteShown } = props;
  const t = useT();
  const change = (patch: PersonPatch, joining?: string) =>
    perform({ kind: 'changePerson', personId: person.id, patch }, joining);
  const moveTo = (ring: number, sector: number) =>
    perform(moveToSection(map, person.id, ring, sector));
  return (
    <Stack gap="sm">
      <LiveText
        data-first
        label={t('map.person.name')}
        value={person.name}
        maxLength={maxNameLength}
        mend={t('map.refused.nameMissing')}
        onWrite={(name, joining) => change({ name }, joining)}
      />
      <LiveText
        label={t('map.person.role')}
        placeholder={t('map.person.roleExample')}
        value={person.role}
        maxLength={maxNameLength}
        onWrite={(role, joining) => change({ role }, joining)}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={t('map.person.ring')}
          data={sectionChoices(map.rings)}
          value={String(person.ring)}
          onChange={(event) => moveTo(Number(event.currentTarget.value), person.sector)}
        />
        <NativeSelect
          label={t('map.person.sector')}
          data={sectionChoices(map.sectors)}
          value={String(person.sector)}
          onChange={(event) => moveTo(person.ring, Number(event.currentTarget.value))}
        />
        <NativeSelect
          label={t('map.person.frequency')}
          data={contactFrequencies.map((one) => ({
            value: one,
            label: t(`contactFrequency.${one}`),
          }))}
          value={person.frequency}
          onChange={(event) => {
            const frequency = contactFrequencies.find((one) => one === event.currentTarget.value);
            if (frequency !== undefined) change({ frequency });
          }}
        />
        <NativeSelect
          label={t('map.person.symbol')}
          data={personSymbols.map((one) => ({ value: one, label: t(`personSymbol.${one}`) }))}
          value={person.symbol}
          onChange={(event) => {
            const symbol = personSymbols.find((one) => one === event.currentTarget.value);
            if (symbol !== undefined) change({ symbol });
          }}
        />
      </div>
      <fieldset className={classes.flags}>
        <legend className={classes.legendTitle}>{t('map.person.flags')}</legend>
        {personFlags.map((flag) => {
          const Icon = flagIcons[flag];
          return (
            <Checkbox
              key={flag}
              label={
                <span className={classes.flagLabel}>
                  <Icon size={18} />
                  {t(`personFlag.${flag}`)}
                </span>
              }
              checked={person.flags.includes(flag)}
              onChange={(event) => {
                const isOn = event.currentTarget.checked;
                const flags = personFlags.filter((one) =>
                  one === flag ? isOn : person.flags.includes(one),
                );
                change({ flags });
              }}
            />
          );
        })}
      </fieldset>
      {isNoteShown && (
        <LiveText
          isLong
          label={t('map.person.note')}
          value={person.note}
          maxLength={2000}
          onWrite={(note, joining) => change({ note }, joining)}
        />
      )}
      <div className={classes.buttons}>
        <Button variant="light" leftSection={<IconLink size={18} aria-hidden />} onClick={onRelate}>
          {t('map.action.relate')}
        </Button>
        <Button
          variant="subtle"
          leftSection={<IconTrash size={18} aria-hidden />}
          onClick={onRemove}
        >
          {t('map.person.remove')}
        </Button>
      </div>
    </Stack>
  );
}
