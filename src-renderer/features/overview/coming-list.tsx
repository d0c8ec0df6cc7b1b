import { Link } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { duePlace } from './due-place.ts';
import classes from './overview.module.css';

/** What has a later day, the nearest first: the answer to «what is next». */
export function ComingList({ next }: { readonly next: OutputOf<'overview.get'>['next'] }) {
  const t = useT();
  const dates = useDates();
  const rest = next.total - next.items.length;
  return (
    <section aria-labelledby="next-title">
      <h2 id="next-title" className={classes.heading}>
        {t('overview.next.title')}
      </h2>
      {next.items.length === 0 ? (
        <p className={classes.none}>{t('overview.next.none')}</p>
      ) : (
        <ul className={classes.items}>
          {next.items.map((item) => (
            <li key={`${item.kind} ${item.recordId ?? ''} ${item.childId ?? ''}`}>
              <Link href={duePlace(item)} className={classes.coming}>
                <time dateTime={item.dueOn} className={classes.day}>
                  {dates.near(item.dueOn)}
                </time>
                <span className={classes.name}>{item.childName}</span>
                <span className={classes.quiet}>{t(`dueKind.${item.kind}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && <p className={classes.rest}>{t('overview.next.rest', { count: rest })}</p>}
    </section>
  );
}
