import { useT } from '../../i18n/use-t.ts';
import classes from './handover.module.css';
import { useProgress } from './use-progress.ts';

const stages = ['gathering', 'locking', 'saving'] as const;

/** What is being done while a package is written; the last part waits for a place to put it. */
export function ExportProgress({ isBusy }: { readonly isBusy: boolean }) {
  const t = useT();
  const done = useProgress('export', isBusy);
  if (!isBusy) return null;
  const stage = done < 0.5 ? stages[0] : done < 0.8 ? stages[1] : stages[2];
  return (
    <div className={classes.progress} role="status">
      <progress max={1} value={done} aria-label={t('handover.progress.label')} />
      <span>{t(`handover.progress.${stage}`)}</span>
    </div>
  );
}
