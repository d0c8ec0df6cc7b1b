import type { LocalDate } from '@domain/time/local-date.ts';
import { measureArenas } from '@domain/measure/measure-terms.ts';
import type { MeasureArena } from '@domain/measure/measure-terms.ts';
import type { MeasureFields } from '@contract/measure.ts';
import { useT } from '../i18n/use-t.ts';
import { DateField } from './date-field.tsx';
import { ChoiceField } from './fields.tsx';
import { ResponsibleField } from './responsible-field.tsx';
import type { ResponsibleDraft } from './responsible-field.tsx';
import { unanswered } from './unanswered.ts';
import classes from './measure-terms-fields.module.css';

/** The terms of a measure while they are being written. */
export interface MeasureTermsDraft extends ResponsibleDraft {
  readonly arena: MeasureArena;
  readonly startsOn: LocalDate | null;
  readonly evaluateOn: LocalDate | null;
}

/** A name, nobody yet when that was said, or no answer. */
export function responsibleInput({ responsible, nobodyYet = false }: ResponsibleDraft): string {
  return nobodyYet ? '' : responsible.trim() || unanswered;
}

/** The terms as the contract takes them; a missing day is refused there, beside its field. */
export function measureTermsInput({
  arena,
  startsOn,
  evaluateOn,
  ...draft
}: MeasureTermsDraft): Omit<MeasureFields, 'what' | 'goalEntryId' | 'startPoint' | 'aim'> {
  return {
    arena,
    responsible: responsibleInput(draft),
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
      <ResponsibleField path={`${path}.responsible`} value={value} onChange={set} people={people} />
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
