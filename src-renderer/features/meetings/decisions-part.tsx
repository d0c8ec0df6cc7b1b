import { ActionIcon, Autocomplete, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { IconChecklist, IconCornerDownLeft, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { isSameName } from '@domain/child/is-same-name.ts';
import { measureArenas } from '@domain/measure/measure-terms.ts';
import type { MeasureArena } from '@domain/measure/measure-terms.ts';
import { addDays } from '@domain/time/local-date.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/fields.tsx';
import { firstWords } from '../../ui/first-words.ts';
import { usePolicy } from '../../ui/use-policy.ts';
import { isMeasure, newDecision, sentDecisions } from './meeting-draft.ts';
import type { DecisionRow, MeetingDraft } from './meeting-draft.ts';
import classes from './meeting-mode.module.css';
import { ModePart } from './mode-part.tsx';

interface DecisionsPartProps {
  readonly values: MeetingDraft;
  readonly setValues: (next: (values: MeetingDraft) => MeetingDraft) => void;
  /** Names to choose from; any other can be written. */
  readonly people: readonly string[];
  /** What one of these takes on is done at home, unless somebody says otherwise. */
  readonly guardians: readonly string[];
}

/**
 * What is decided, one line each: type, press Enter, go on. A line becomes a measure by itself when it has somebody
 * (or «nobody yet») and a day.
 */
export function DecisionsPart({ values, setValues, people, guardians }: DecisionsPartProps) {
  const t = useT();
  const { today } = useDates();
  const policy = usePolicy();
  const line = useRef<HTMLInputElement>(null);
  const add = () => {
    setValues((now) => {
      if (now.nextDecision.trim() === '') return now;
      const day = addDays(today, policy.evaluationDays);
      const row = newDecision(now.decisions, now.nextDecision, day);
      return { ...now, decisions: [...now.decisions, row], nextDecision: '' };
    });
    line.current?.focus();
  };
  const change = (key: number, changed: Partial<DecisionRow>) =>
    setValues((now) => ({
      ...now,
      decisions: now.decisions.map((row) => (row.key === key ? { ...row, ...changed } : row)),
    }));
  const remove = (key: number) => {
    setValues((now) => ({ ...now, decisions: now.decisions.filter((row) => row.key !== key) }));
    line.current?.focus();
  };
  const sent = sentDecisions(values);
  return (
    <ModePart place="decisions">
      <ol className={classes.rows}>
        {values.decisions.map((row, index) => {
          const place = sent.findIndex(({ key }) => key === row.key);
          return (
            <Decision
              key={row.key}
              row={row}
              number={index + 1}
              path={`meeting.decisions.${place === -1 ? `none${row.key}` : place}`}
              people={people}
              guardians={guardians}
              onChange={(changed) => change(row.key, changed)}
              onRemove={() => remove(row.key)}
            />
          );
        })}
      </ol>
      <TextInput
        ref={line}
        label={t('meetings.decision.next')}
        description={t('meetings.decision.nextHelp')}
        value={values.nextDecision}
        onChange={({ currentTarget: { value } }) =>
          setValues((now) => ({ ...now, nextDecision: value }))
        }
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
        rightSection={
          <ActionIcon aria-label={t('meetings.decision.add')} onClick={add}>
            <IconCornerDownLeft size={24} aria-hidden />
          </ActionIcon>
        }
        maxLength={200}
        autoComplete="off"
      />
    </ModePart>
  );
}

interface DecisionProps {
  readonly row: DecisionRow;
  readonly number: number;
  readonly path: string;
  readonly people: readonly string[];
  readonly guardians: readonly string[];
  readonly onChange: (changed: Partial<DecisionRow>) => void;
  readonly onRemove: () => void;
}

function Decision({ row, number, path, people, guardians, onChange, onRemove }: DecisionProps) {
  const t = useT();
  const name =
    row.what.trim() === '' ? t('meetings.decision.nameless', { number }) : firstWords(row.what, 40);
  const isTaken = isMeasure(row);
  const take = (responsible: string) => {
    const isFamily = guardians.some((guardian) => isSameName(guardian, responsible));
    onChange({
      responsible,
      nobodyYet: row.nobodyYet && responsible.trim() === '',
      ...(isFamily ? { arena: 'home' as const } : {}),
    });
  };
  return (
    <li className={classes.decision} data-measure={isTaken || undefined} aria-label={name}>
      <div className={classes.decisionHead}>
        <div className={classes.grow}>
          <TextField
            path={`${path}.what`}
            label={t('meetings.decision.what')}
            maxLength={200}
            value={row.what}
            onChange={(what) => onChange({ what })}
          />
        </div>
        <ActionIcon aria-label={t('meetings.decision.remove', { name })} onClick={onRemove}>
          <IconX size={24} aria-hidden />
        </ActionIcon>
      </div>
      <div className={classes.terms}>
        <Autocomplete
          label={t('measures.terms.responsible')}
          data={[...new Set(people)]}
          value={row.responsible}
          onChange={take}
          disabled={row.nobodyYet}
          maxLength={120}
          autoComplete="off"
        />
        <DateField
          path={`${path}.measure.evaluateOn`}
          label={t('measures.terms.evaluateOn')}
          value={row.evaluateOn}
          onChange={(evaluateOn) => onChange({ evaluateOn })}
        />
        <NativeSelect
          label={t('measures.terms.arena')}
          value={row.arena}
          onChange={({ currentTarget: { value } }) => onChange({ arena: value as MeasureArena })}
          data={measureArenas.map((value) => ({ value, label: t(`arena.${value}`) }))}
        />
      </div>
      <div className={classes.standing}>
        <Checkbox
          label={t('meetings.decision.nobodyYet')}
          checked={row.nobodyYet}
          onChange={({ currentTarget: { checked } }) =>
            onChange({ nobodyYet: checked, ...(checked ? { responsible: '' } : {}) })
          }
        />
        <p className={classes.became} role="status">
          {isTaken && <IconChecklist size={22} aria-hidden />}
          {isTaken ? t('meetings.decision.isMeasure') : t('meetings.decision.isAgreement')}
        </p>
      </div>
    </li>
  );
}
