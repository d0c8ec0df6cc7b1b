import { TextInput } from '@mantine/core';
import { useContext } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { FormProblemsContext, fieldId } from '../../ui/form-problems.ts';
import { placeTypedWords } from './recovery-words.ts';
import classes from './vault.module.css';

interface RecoveryWordFieldsProps {
  /** Path of the list in the operation's input. */
  readonly path: string;
  readonly typed: readonly string[];
  readonly onChange: (typed: readonly string[]) => void;
}

/** One small field per word. Space goes on to the next, and a pasted row fills the rest. */
export function RecoveryWordFields({ path, typed, onChange }: RecoveryWordFieldsProps) {
  const t = useT();
  const problems = useContext(FormProblemsContext);
  const idOf = (place: number) => fieldId(`${path}.${place}`);
  const goTo = (place: number) => document.getElementById(idOf(place))?.focus();
  return (
    <ol className={classes.words}>
      {typed.map((word, place) => (
        <li key={idOf(place)}>
          <TextInput
            id={idOf(place)}
            label={t('vault.word', { number: place + 1 })}
            value={word}
            error={problems.find((problem) => problem.path === `${path}.${place}`)?.message}
            onChange={(event) => onChange(placeTypedWords(typed, place, event.currentTarget.value))}
            onKeyDown={(event) => {
              if (event.key !== ' ') return;
              event.preventDefault();
              if (word.trim() !== '') goTo(place + 1);
            }}
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
          />
        </li>
      ))}
    </ol>
  );
}
