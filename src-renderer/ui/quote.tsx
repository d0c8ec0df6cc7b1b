import { directionOf } from '../i18n/direction-of.ts';
import { useT } from '../i18n/use-t.ts';
import classes from './quote.module.css';

interface QuoteProps {
  /** The words as they were said. */
  readonly children: string;
  /** Who said it, and when: «Mikkel, 4 år, tirsdag 12. mars». */
  readonly source?: string;
  /** Large type, for the table. */
  readonly large?: boolean;
}

/** The child's own words: set as a quote, never as a form field. */
export function Quote({ children, source, large = false }: QuoteProps) {
  const t = useT();
  return (
    <figure className={classes.quote} data-large={large || undefined}>
      <blockquote className={classes.words} dir={directionOf(children)}>
        {t('common.quote', { words: children })}
      </blockquote>
      {source !== undefined && <figcaption className={classes.source}>{source}</figcaption>}
    </figure>
  );
}
