import { Alert } from '@mantine/core';
import { IconBookmark, IconHistory } from '@tabler/icons-react';
import { isStale } from '@domain/guide/is-stale.ts';
import type { OutputOf } from '@contract/index.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { useGuideWords } from '../../ui/use-guide-words.ts';
import classes from './guide.module.css';

/** What one must remember in this service, and whether the guide itself is looked after. */
export function GuideHead({ guide }: { readonly guide: OutputOf<'guide.get'>['guide'] }) {
  const t = useT();
  const dates = useDates();
  const words = useGuideWords();
  const revised = t('guide.revised', {
    owner: words(guide.owner),
    date: dates.table(guide.revisedOn),
    version: guide.version,
  });
  return (
    <>
      <p className={classes.remember}>
        <IconBookmark size={24} aria-hidden className={classes.rememberIcon} />
        <span>
          <strong>{t('guide.remember')}</strong> {words(guide.remember)}
        </span>
      </p>
      {isStale(guide.revisedOn, dates.today) ? (
        <Alert
          color="baton"
          icon={<IconHistory aria-hidden />}
          title={t('guide.stale.title')}
          role="note"
        >
          {t('guide.stale.words')} {revised}
        </Alert>
      ) : (
        <p className={classes.quiet}>{revised}</p>
      )}
    </>
  );
}
