import { ActionIcon, Anchor, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { Link } from 'wouter';
import { isSameName } from '@domain/child/is-same-name.ts';
import { serviceTypes } from '@domain/office/service-type.ts';
import type { ServiceType } from '@domain/office/service-type.ts';
import { useT } from '../../i18n/use-t.ts';
import { useField } from '../../ui/form-problems.ts';
import { ChoiceRow } from './choice-row.tsx';
import { nextKey } from './meeting-draft.ts';
import classes from './meetings.module.css';
import type { Person } from './people.ts';
import { invitationChoices, sentRows } from './plan-draft.ts';
import type { InvitedRow } from './plan-draft.ts';

/** More people than this make a meeting long (Nærøysund: as few as possible); the program says so, and no more. */
export const manyPeople = 8;

interface InvitedRowsProps {
  readonly childId: string;
  readonly rows: readonly InvitedRow[];
  readonly people: readonly Person[];
  readonly onChange: (rows: readonly InvitedRow[]) => void;
}

/** Whom one asks, who is told that they need not come, and what is missing before somebody can be asked. */
export function InvitedRows({ childId, rows, people, onChange }: InvitedRowsProps) {
  const t = useT();
  const sent = sentRows(rows);
  const change = (key: number, changed: Partial<InvitedRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...changed } : row)));
  const added: Omit<InvitedRow, 'key'> = {
    name: '',
    service: '',
    serviceType: null,
    choice: 'asked',
    answer: 'unanswered',
    isNew: true,
  };
  return (
    <fieldset className={classes.rows}>
      <legend className={classes.legend}>{t('meetings.invite.legend')}</legend>
      {rows.map((row, index) => (
        <Row
          key={row.key}
          childId={childId}
          row={row}
          who={row.name.trim() || t('meetings.attendance.nameless', { number: index + 1 })}
          path={`plan.invited.${sent.includes(row) ? sent.indexOf(row) : `none${row.key}`}`}
          missing={people.find(({ name }) => isSameName(name, row.name))?.missing ?? null}
          onChange={(changed) => change(row.key, changed)}
          onRemove={() => onChange(rows.filter(({ key }) => key !== row.key))}
        />
      ))}
      {sent.filter(({ choice }) => choice === 'asked').length > manyPeople && (
        <p className={classes.hint}>{t('meetings.invite.many')}</p>
      )}
      <div>
        <Button
          variant="subtle"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => onChange([...rows, { key: nextKey(rows), ...added }])}
        >
          {t('meetings.attendance.add')}
        </Button>
      </div>
    </fieldset>
  );
}

interface RowProps {
  readonly childId: string;
  readonly row: InvitedRow;
  readonly who: string;
  readonly path: string;
  readonly missing: Person['missing'];
  readonly onChange: (changed: Partial<InvitedRow>) => void;
  readonly onRemove: () => void;
}

function Row({ childId, row, who, path, missing, onChange, onRemove }: RowProps) {
  const t = useT();
  const { id, error } = useField(path);
  // Whoever may not be told can still be told by others that they need not come.
  const choices = invitationChoices.filter((choice) => choice !== 'asked' || missing === null);
  return (
    <div id={id} role="group" aria-label={who} tabIndex={-1} className={classes.attendance}>
      {row.isNew ? (
        <NewPerson row={row} onChange={onChange} />
      ) : (
        <div className={classes.person}>
          <span className={classes.personName}>{row.name}</span>
          <span className={classes.quiet}>{row.service}</span>
        </div>
      )}
      <div className={classes.choice}>
        <ChoiceRow
          label={t('meetings.invite.label', { name: who })}
          value={row.choice}
          onChange={(choice) => onChange({ choice })}
          choices={choices.map((value) => ({ value, label: t(`meetings.invite.choice.${value}`) }))}
        />
        {row.isNew && (
          <ActionIcon
            aria-label={t('meetings.attendance.remove', { name: who })}
            onClick={onRemove}
          >
            <IconX size={20} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {(missing !== null || error !== undefined) && (
        <p className={classes.missing}>
          {missing === null ? error : t(`meetings.invite.missing.${missing}`)}{' '}
          <Anchor component={Link} href={`/children/${childId}/consent/record`}>
            {t('meetings.invite.toConsent')}
          </Anchor>
        </p>
      )}
    </div>
  );
}

const family = 'family';

function NewPerson({ row, onChange }: Pick<RowProps, 'row' | 'onChange'>) {
  const t = useT();
  return (
    <div className={classes.newPerson}>
      <TextInput
        aria-label={t('meetings.attendance.name')}
        placeholder={t('meetings.attendance.name')}
        value={row.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        autoComplete="off"
        maxLength={120}
        className={classes.grow}
      />
      <TextInput
        aria-label={t('meetings.invite.who')}
        placeholder={t('meetings.invite.who')}
        value={row.service}
        onChange={(event) => onChange({ service: event.currentTarget.value })}
        autoComplete="off"
        maxLength={200}
        className={classes.grow}
      />
      <NativeSelect
        aria-label={t('meetings.invite.from')}
        value={row.serviceType ?? family}
        onChange={({ currentTarget: { value } }) =>
          onChange({ serviceType: value === family ? null : (value as ServiceType) })
        }
        data={[
          { value: family, label: t('meetings.invite.family') },
          ...serviceTypes.map((value) => ({ value, label: t(`service.${value}`) })),
        ]}
        className={classes.grow}
      />
    </div>
  );
}
