import classes from './written-facts.module.css';

interface WrittenFactsProps {
  /** What was asked, and what was written; what nobody wrote anything about is left out. */
  readonly facts: readonly (readonly [label: string, words: string])[];
  /** Closer together, where they stand below something else of the same kind. */
  readonly tight?: boolean;
}

/** What people have written in a form, each under its question. */
export function WrittenFacts({ facts, tight = false }: WrittenFactsProps) {
  return (
    <dl className={classes.facts} data-tight={tight || undefined}>
      {facts
        .filter(([, words]) => words !== '')
        .map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
    </dl>
  );
}
