import { ActionIcon, Button, Checkbox } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { addDays } from '@domain/time/local-date.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { TextField } from '../../ui/fields.tsx';
import { firstWords } from '../../ui/first-words.ts';
import { MeasureTermsFields } from '../../ui/measure-terms-fields.tsx';
import { usePolicy } from '../../ui/use-policy.ts';
import { nextKey } from './meeting-draft.ts';
import type { DecisionRow } from './meeting-draft.ts';
import classes from './meetings.module.css';

interface DecisionRowsProps {
  readonly rows: readonly DecisionRow[];
  readonly onChange: (rows: readonly DecisionRow[]) => void;
  readonly people: readonly string[];
}

/** What was decided, one line each; a decision becomes a measure with one tick, a person and a day. */
export function DecisionRows({ rows, onChange, people }: DecisionRowsProps) {
  const t = useT();
  const { today } = useDates();
  const policy = usePolicy();
  const change = (key: number, changed: Partial<DecisionRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...changed } : row)));
  const asMeasure = {
    arena: 'service',
    responsible: '',
    startsOn: today,
    evaluateOn: addDays(today, policy.evaluationDays),
  } as const;
  // Rows that nobody wrote in are not sent, so the paths of those that follow are counted without them.
  const sent = rows.filter(({ what, measure }) => what.trim() !== '' || measure !== null);
  return (
    <fieldset className={classes.rows}>
      <legend className={classes.legend}>{t('meetings.field.decisions')}</legend>
      {rows.map((row, index) => {
        const place = sent.includes(row) ? sent.indexOf(row) : `new${row.key}`;
        const path = `meeting.decisions.${place}`;
        const name =
          row.what.trim() === ''
            ? t('meetings.decision.nameless', { number: index + 1 })
            : firstWords(row.what, 40);
        return (
          <div
            key={row.key}
            role="group"
            aria-label={name}
            className={classes.decision}
            data-measure={row.measure !== null || undefined}
          >
            <div className={classes.decisionHead}>
              <div className={classes.grow}>
                <TextField
                  path={`${path}.what`}
                  label={t('meetings.decision.what')}
                  value={row.what}
                  onChange={(what) => change(row.key, { what })}
                />
              </div>
              <ActionIcon
                aria-label={t('meetings.decision.remove', { name })}
                onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
              >
                <IconX size={20} aria-hidden />
              </ActionIcon>
            </div>
            <Checkbox
              label={t('meetings.decision.asMeasure')}
              checked={row.measure !== null}
              onChange={(event) =>
                change(row.key, { measure: event.currentTarget.checked ? asMeasure : null })
              }
            />
            {row.measure !== null && (
              <MeasureTermsFields
                path={`${path}.measure`}
                value={row.measure}
                onChange={(measure) => change(row.key, { measure })}
                people={people}
              />
            )}
          </div>
        );
      })}
      <div>
        <Button
          variant="subtle"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => onChange([...rows, { key: nextKey(rows), what: '', measure: null }])}
        >
          {t('meetings.decision.add')}
        </Button>
      </div>
    </fieldset>
  );
}
