import { Button, Group, SimpleGrid } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { notifications } from '@mantine/notifications';
import type { ChildFields } from '@contract/child.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { CheckField, TextField } from '../../ui/fields.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { useUndo } from '../../ui/use-undo.tsx';
import { emptyGuardian } from './child-fields.ts';
import type { GuardianFields } from './child-fields.ts';
import { GuardianFieldset } from './guardian-fieldset.tsx';

const mostGuardians = 6;

interface ChildFieldsFormProps {
  /** What stands before each path in the operation's input: empty, or `fields.`. */
  readonly prefix: '' | 'fields.';
  readonly fields: ChildFields;
  readonly onChange: (change: (fields: ChildFields) => ChildFields) => void;
}

/** Everything that is kept about who a child is, and who the guardians are. */
export function ChildFieldsForm({ prefix, fields, onChange }: ChildFieldsFormProps) {
  const t = useT();
  const offerUndo = useUndo();
  const set = (part: Partial<ChildFields>) => onChange((now) => ({ ...now, ...part }));
  const setGuardian = (place: number, part: Partial<GuardianFields>) =>
    onChange((now) => ({
      ...now,
      guardians: now.guardians.map((guardian, index) =>
        index === place ? { ...guardian, ...part } : guardian,
      ),
    }));
  const remove = (place: number) => {
    const { guardians } = fields;
    onChange((now) => ({ ...now, guardians: now.guardians.filter((_, index) => index !== place) }));
    offerUndo({
      done: t('child.guardian.removed'),
      undo: () => {
        set({ guardians });
        return Promise.resolve();
      },
    });
  };
  const add = () => {
    if (fields.guardians.length >= mostGuardians) {
      notifications.show({ message: t('child.guardian.enough') });
      return;
    }
    set({ guardians: [...fields.guardians, emptyGuardian] });
  };
  return (
    <>
      <FormSection title={t('child.section.who')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextField
            path={`${prefix}givenName`}
            label={t('child.givenName')}
            help={fields.isUnborn ? t('child.givenName.unborn') : undefined}
            value={fields.givenName}
            onChange={(givenName) => set({ givenName })}
            maxLength={120}
            required
          />
          <TextField
            path={`${prefix}familyName`}
            label={t('child.familyName')}
            value={fields.familyName}
            onChange={(familyName) => set({ familyName })}
            maxLength={120}
          />
        </SimpleGrid>
        <CheckField
          path={`${prefix}isUnborn`}
          label={t('child.isUnborn')}
          help={t('child.isUnborn.help')}
          value={fields.isUnborn}
          onChange={(isUnborn) => set({ isUnborn })}
        />
        {fields.isUnborn ? (
          <DateField
            path={`${prefix}dueDate`}
            label={t('child.dueDate')}
            value={fields.dueDate}
            onChange={(dueDate) => set({ dueDate })}
          />
        ) : (
          <DateField
            path={`${prefix}birthDate`}
            label={t('child.birthDate')}
            value={fields.birthDate}
            onChange={(birthDate) => set({ birthDate })}
          />
        )}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextField
            path={`${prefix}institution`}
            label={t('child.institution')}
            value={fields.institution}
            onChange={(institution) => set({ institution })}
            maxLength={200}
          />
          <TextField
            path={`${prefix}group`}
            label={t('child.group')}
            value={fields.group}
            onChange={(group) => set({ group })}
            maxLength={200}
          />
        </SimpleGrid>
        <TextField
          path={`${prefix}language`}
          label={t('child.language')}
          value={fields.language}
          onChange={(language) => set({ language })}
          maxLength={200}
        />
        <CheckField
          path={`${prefix}needsInterpreter`}
          label={t('child.needsInterpreter')}
          value={fields.needsInterpreter}
          onChange={(needsInterpreter) => set({ needsInterpreter })}
        />
      </FormSection>
      <FormSection title={t('child.section.address')}>
        <CheckField
          path={`${prefix}hasHiddenAddress`}
          label={t('child.hasHiddenAddress')}
          help={t('child.hasHiddenAddress.help')}
          value={fields.hasHiddenAddress}
          onChange={(hasHiddenAddress) => set({ hasHiddenAddress })}
        />
        <TextField
          path={`${prefix}address`}
          label={t('child.address')}
          help={fields.hasHiddenAddress ? t('child.address.hidden') : undefined}
          value={fields.address}
          onChange={(address) => set({ address })}
          maxLength={200}
        />
      </FormSection>
      <FormSection title={t('child.section.guardians')} lead={t('child.section.guardiansLead')}>
        {fields.guardians.map((guardian, place) => (
          <GuardianFieldset
            // Guardians have no id before they are saved, and their order is theirs alone.
            key={place}
            path={`${prefix}guardians.${place}`}
            number={place + 1}
            guardian={guardian}
            onChange={(part) => setGuardian(place, part)}
            onRemove={() => remove(place)}
          />
        ))}
        <Group>
          <Button variant="default" leftSection={<IconPlus size={20} aria-hidden />} onClick={add}>
            {t('child.guardian.add')}
          </Button>
        </Group>
      </FormSection>
    </>
  );
}
