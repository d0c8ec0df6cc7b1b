import { assertNever } from '@domain/assert-never.ts';
import { useDates } from '../i18n/use-dates.ts';
import { useT } from '../i18n/use-t.ts';
import classes from './save-status.module.css';
import type { DraftStatus } from './use-draft.ts';

/** «Lagret kl. 10.42», said quietly; a screen reader hears it only when something went wrong. */
export function SaveStatus({ status }: { readonly status: DraftStatus }) {
  const t = useT();
  const dates = useDates();
  const words = () => {
    switch (status.kind) {
      case 'restoring':
      case 'empty':
        return '';
      case 'writing':
        return t('common.save.writing');
      case 'saved': {
        const today = dates.dayOf(status.savedAt) === dates.today;
        const when = today
          ? t('common.save.time', { time: dates.time(status.savedAt) })
          : dates.moment(status.savedAt);
        return status.restored
          ? t('common.save.restored', { when })
          : t('common.save.saved', { when });
      }
      case 'failed':
        return t('common.save.failed');
      default:
        return assertNever(status);
    }
  };
  return (
    <p
      className={classes.status}
      data-kind={status.kind}
      role={status.kind === 'failed' ? 'alert' : undefined}
    >
      {words()}
    </p>
  );
}
