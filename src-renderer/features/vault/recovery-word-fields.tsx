import { TextInput } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';
import { fieldId } from '../../ui/form-problems.ts';
import { placeTypedWords } from './recovery-words.ts';
import classes from './vault.module.css';

interface RecoveryWordFieldsProps {
  /** Path of the list in the operation's input. */
  readonly path: string;
  readonly typed: readonly string[];
  /** Places, counted from 0, that are not as on the paper. */
  readonly wrongPlaces?: readonly number[];
  readonly onChange: (typed: readonly string[]) => void;
}

/** One small field per word. Space goes on to the next, and a pasted row fills the rest. */
export function RecoveryWordFields({
  path,
  typed,
  wrongPlaces = [],
  onChange,
}: RecoveryWordFieldsProps) {
  const t = useT();
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
            error={wrongPlaces.includes(place) ? t('vault.mend.lookAgain') : undefined}
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
