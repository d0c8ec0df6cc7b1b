import { useT } from '../../i18n/use-t.ts';
import { Fold } from '../../ui/fold.tsx';
import classes from './log.module.css';

/** How one writes so that everybody can read it (documentation style of Tokke, docs/model.md 3.2). */
const hints = ['seenFirst', 'timeAndPlace', 'plainWords', 'short', 'readable'] as const;

/** A few lines of advice, there when asked for. */
export function WritingHints() {
  const t = useT();
  return (
    <Fold title={t('log.hints.title')}>
      <ul className={classes.facts}>
        {hints.map((hint) => (
          <li key={hint}>{t(`log.hints.${hint}`)}</li>
        ))}
      </ul>
    </Fold>
  );
}
