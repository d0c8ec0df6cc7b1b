import { ActionIcon, Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { attendances } from '@domain/meeting/meeting-terms.ts';
import type { Attendance } from '@domain/meeting/meeting-terms.ts';
import { useT } from '../../i18n/use-t.ts';
import { nextKey } from './meeting-draft.ts';
import type { AttendanceRow } from './meeting-draft.ts';
import classes from './meetings.module.css';

/** More people than this make a meeting long (Nærøysund: as few as possible); the program says so, and no more. */
const manyPeople = 8;

interface AttendanceRowsProps {
  readonly rows: readonly AttendanceRow[];
  readonly onChange: (rows: readonly AttendanceRow[]) => void;
}

/** Who was there, who was not, and who had said so. */
export function AttendanceRows({ rows, onChange }: AttendanceRowsProps) {
  const t = useT();
  const change = (key: number, changed: Partial<AttendanceRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...changed } : row)));
  return (
    <fieldset className={classes.rows}>
      <legend className={classes.legend}>{t('meetings.field.participants')}</legend>
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
                  className={classes.grow}
                />
                <TextInput
                  aria-label={t('meetings.attendance.service')}
                  placeholder={t('meetings.attendance.service')}
                  value={row.service}
                  onChange={(event) => change(row.key, { service: event.currentTarget.value })}
                  autoComplete="off"
                  className={classes.grow}
                />
              </>
            ) : (
              <div className={classes.person}>
                <span className={classes.personName}>{row.name}</span>
                <span className={classes.quiet}>{row.service}</span>
              </div>
            )}
            <SegmentedControl
              aria-label={t('meetings.attendance.label', { name: who })}
              size="sm"
              value={row.attendance}
              onChange={(value) => change(row.key, { attendance: value as Attendance })}
              data={attendances.map((value) => ({ value, label: t(`attendance.${value}`) }))}
            />
            <ActionIcon
              aria-label={t('meetings.attendance.remove', { name: who })}
              onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
            >
              <IconX size={20} aria-hidden />
            </ActionIcon>
          </div>
        );
      })}
      {rows.filter(({ attendance }) => attendance === 'present').length > manyPeople && (
        <p className={classes.quiet}>{t('meetings.attendance.many')}</p>
      )}
      <div>
        <Button
          variant="subtle"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() =>
            onChange([
              ...rows,
              { key: nextKey(rows), name: '', service: '', attendance: 'present', isNew: true },
            ])
          }
        >
          {t('meetings.attendance.add')}
        </Button>
      </div>
    </fieldset>
  );
}
