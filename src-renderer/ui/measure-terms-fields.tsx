import { Autocomplete } from '@mantine/core';
import type { LocalDate } from '@domain/time/local-date.ts';
import { measureArenas } from '@domain/measure/measure-terms.ts';
import type { MeasureArena } from '@domain/measure/measure-terms.ts';
import type { MeasureFields } from '@contract/measure.ts';
import { useT } from '../i18n/use-t.ts';
import { DateField } from './date-field.tsx';
import { ChoiceField } from './fields.tsx';
import { useField } from './form-problems.ts';
import { unanswered } from './unanswered.ts';
import classes from './measure-terms-fields.module.css';

/** The terms of a measure while they are being written. */
export interface MeasureTermsDraft {
  readonly arena: MeasureArena;
  readonly responsible: string;
  readonly startsOn: LocalDate | null;
  readonly evaluateOn: LocalDate | null;
}

/** The terms as the contract takes them; a missing day is refused there, beside its field. */
export function measureTermsInput({
  arena,
  responsible,
  startsOn,
  evaluateOn,
}: MeasureTermsDraft): Omit<MeasureFields, 'what' | 'goalEntryId' | 'startPoint' | 'aim'> {
  return {
    arena,
    responsible: responsible.trim() || unanswered,
    startsOn: startsOn ?? '',
    evaluateOn: evaluateOn ?? '',
  };
}

interface MeasureTermsFieldsProps {
  /** Where the terms stand in the operation's input: `measure`, `meeting.decisions.0.measure`. */
  readonly path: string;
  readonly value: MeasureTermsDraft;
  readonly onChange: (value: MeasureTermsDraft) => void;
  /** Names to choose from; any other can be written. */
  readonly people: readonly string[];
}

/** Where, who and until when: the same questions wherever a measure is agreed. */
export function MeasureTermsFields({ path, value, onChange, people }: MeasureTermsFieldsProps) {
  const t = useT();
  const responsible = useField(`${path}.responsible`);
  const set = (change: Partial<MeasureTermsDraft>) => onChange({ ...value, ...change });
  return (
    <>
      <ChoiceField
        path={`${path}.arena`}
        label={t('measures.terms.arena')}
        value={value.arena}
        onChange={(arena) => arena !== null && set({ arena })}
        choices={measureArenas.map((arena) => ({ value: arena, label: t(`arena.${arena}`) }))}
      />
      <Autocomplete
        id={responsible.id}
        error={responsible.error}
        size="md"
        label={t('measures.terms.responsible')}
        description={t('measures.terms.responsibleHelp')}
        data={[...new Set(people)]}
        value={value.responsible}
        onChange={(name) => set({ responsible: name })}
        maw="26rem"
        autoComplete="off"
      />
      <div className={classes.days}>
        <DateField
          path={`${path}.startsOn`}
          label={t('measures.terms.startsOn')}
          value={value.startsOn}
          onChange={(startsOn) => set({ startsOn })}
        />
        <DateField
          path={`${path}.evaluateOn`}
          label={t('measures.terms.evaluateOn')}
          value={value.evaluateOn}
          onChange={(evaluateOn) => set({ evaluateOn })}
        />
      </div>
    </>
  );
}
