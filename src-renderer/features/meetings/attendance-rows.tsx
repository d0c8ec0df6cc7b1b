import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { isSameName } from '@domain/child/is-same-name.ts';
import { attendances } from '@domain/meeting/meeting-terms.ts';
import { useT } from '../../i18n/use-t.ts';
import { ChoiceRow } from './choice-row.tsx';
import { manyPeople } from './invited-rows.tsx';
import type { AttendanceRow } from './meeting-draft.ts';
import classes from './meetings.module.css';
import { withPerson, wordsOfPerson } from './people.ts';
import type { Person } from './people.ts';

interface AttendanceRowsProps {
  readonly rows: readonly AttendanceRow[];
  /** Everybody of the log; who is not at the table yet is one press away. */
  readonly people: readonly Person[];
  readonly onChange: (rows: readonly AttendanceRow[]) => void;
}

/** Who is here, who is not, who had said so, and who need not come. */
export function AttendanceRows({ rows, people, onChange }: AttendanceRowsProps) {
  const t = useT();
  const change = (key: number, changed: Partial<AttendanceRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...changed } : row)));
  const others = people.filter(({ name }) => !rows.some((row) => isSameName(row.name, name)));
  return (
    <fieldset className={classes.rows}>
      <legend className={classes.hiddenLegend}>{t('meetings.field.participants')}</legend>
      {rows.map((row, index) => {
        const who =
          row.name.trim() === ''
            ? t('meetings.attendance.nameless', { number: index + 1 })
            : row.name;
        return (
          <div key={row.key} role="group" aria-label={who} className={classes.attendance}>
            {row.isNew ? (
              <>
                <TextInput
                  aria-label={t('meetings.attendance.name')}
                  placeholder={t('meetings.attendance.name')}
                  value={row.name}
                  onChange={(event) => change(row.key, { name: event.currentTarget.value })}
                  autoComplete="off"
                  maxLength={120}
                  className={classes.grow}
                />
                <TextInput
                  aria-label={t('meetings.attendance.service')}
                  placeholder={t('meetings.attendance.service')}
                  value={row.service}
                  onChange={(event) => change(row.key, { service: event.currentTarget.value })}
                  autoComplete="off"
                  maxLength={200}
                  className={classes.grow}
                />
              </>
            ) : (
              <div className={classes.person}>
                <span className={classes.personName}>{row.name}</span>
                <span className={classes.quiet}>{row.service}</span>
              </div>
            )}
            <div className={classes.choice}>
              <ChoiceRow
                label={t('meetings.attendance.label', { name: who })}
                value={row.attendance}
                onChange={(attendance) => change(row.key, { attendance })}
                choices={attendances.map((value) => ({ value, label: t(`attendance.${value}`) }))}
              />
              <ActionIcon
                aria-label={t('meetings.attendance.remove', { name: who })}
                onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
              >
                <IconX size={20} aria-hidden />
              </ActionIcon>
            </div>
          </div>
        );
      })}
      {rows.filter(({ attendance }) => attendance === 'present').length > manyPeople && (
        <p className={classes.hint}>{t('meetings.attendance.many')}</p>
      )}
      <div className={classes.actions}>
        {others.map((person) => (
          <Button
            key={person.name}
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => onChange(withPerson(rows, person.name, wordsOfPerson(person, t)))}
          >
            {person.name}
          </Button>
        ))}
        <Button
          variant="subtle"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => onChange(withPerson(rows, '', ''))}
        >
          {t('meetings.attendance.add')}
        </Button>
      </div>
    </fieldset>
  );
}
