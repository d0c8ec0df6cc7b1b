import classes from './contacts.module.css';

interface FingerprintWordsProps {
  /** Says whose words they are, to a screen reader. */
  readonly label: string;
  readonly words: readonly string[];
  /** For reading aloud from the screen. */
  readonly large?: boolean;
}

/** A fingerprint as words in order, numbered so that two people on the telephone can keep step. */
export function FingerprintWords({ label, words, large = false }: FingerprintWordsProps) {
  return (
    <ol
      className={classes.words}
      data-large={large || undefined}
      aria-label={label}
      lang="nb"
      translate="no"
    >
      {words.map((word, index) => (
        <li key={`${index} ${word}`}>{word}</li>
      ))}
    </ol>
  );
}
