import { Autocomplete } from '@mantine/core';
import type { MeasureView } from '@contract/measure.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { useField } from '../form-problems.ts';
import { LineMarkField } from '../line-mark-field.tsx';
import type { OperationForm } from '../use-operation-form.ts';
import { usePeopleOfLog } from '../use-people-of-log.ts';
import type { Evaluating } from './use-evaluation-form.ts';

interface EvaluationMarkProps {
  readonly childId: string;
  readonly view: MeasureView;
  readonly form: Pick<OperationForm<Evaluating>, 'values' | 'set'>;
}

/** The mark on the line, and whose it is: a mark of nobody says nothing. */
export function EvaluationMark({ childId, view, form: { values, set } }: EvaluationMarkProps) {
  const t = useT();
  const people = usePeopleOfLog(childId);
  const child = useOperationQuery('child.get', { childId });
  const givenName = child.data?.fields.givenName ?? '';
  return (
    <>
      <LineMarkField
        path="lineValue"
        label={t('measures.evaluate.line')}
        help={t('measures.evaluate.lineHelp')}
        value={values.lineValue}
        onChange={(value) => set('lineValue', value)}
        start={view.measure.startPoint.value}
        aim={view.measure.aim.value}
      />
      {values.lineValue !== null && (
        <SetByField
          value={values.lineSetBy}
          onChange={(names) => set('lineSetBy', names)}
          people={[givenName, ...people].filter((name) => name !== '')}
        />
      )}
    </>
  );
}

interface SetByFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly people: readonly string[];
}

function SetByField({ value, onChange, people }: SetByFieldProps) {
  const t = useT();
  const field = useField('lineSetBy');
  return (
    <Autocomplete
      {...field}
      size="md"
      label={t('measures.evaluate.lineSetBy')}
      description={t('measures.evaluate.lineSetByHelp')}
      data={[...new Set(people)]}
      value={value}
      onChange={onChange}
      maxLength={200}
      maw="26rem"
      autoComplete="off"
    />
  );
}
