import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { Fold } from '../../ui/fold.tsx';
import { PrintLink } from '../../ui/print-link.tsx';
import classes from './documents.module.css';

type Copy = OutputOf<'print.copies'>['copies'][number];

interface PrintedCopiesProps {
  readonly childId: string;
  readonly child: Parameters<typeof PrintLink>[0]['child'];
}

/** Copies on paper that were made: of what, for whom, by which right. The family may ask. */
export function PrintedCopies({ childId, child }: PrintedCopiesProps) {
  const t = useT();
  const copies = useOperationQuery('print.copies', { childId });
  const found = copies.data?.copies ?? [];
  return (
    <section className={classes.copies} aria-labelledby="printed-copies">
      <div className={classes.bar}>
        <h2 id="printed-copies" className={classes.title}>
          {t('documents.copies.title')}
        </h2>
        {child.logStatus !== 'none' && (
          <PrintLink
            childId={childId}
            child={child}
            document="log"
            of={t('documents.copies.log')}
          />
        )}
      </div>
      {found.length === 0 ? (
        <p className={classes.quiet}>{t('documents.copies.none')}</p>
      ) : (
        <Fold title={t('documents.copies.count', { count: found.length })} open={found.length < 4}>
          <ul className={classes.facts}>
            {found.map((copy) => (
              <li key={copy.id}>
                <CopyLine copy={copy} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

function CopyLine({ copy }: { readonly copy: Copy }) {
  const t = useT();
  const dates = useDates();
  const service = copy.service === null ? '' : t(`service.${copy.service}`);
  const reader =
    [copy.readerName, service].filter((part) => part !== '').join(', ') ||
    t(`documents.copies.reader.${copy.reader}`);
  return (
    <>
      <span className={classes.name}>{t(`print.title.${copy.document}`)}</span>{' '}
      {t('documents.copies.line', { reader, name: copy.byName, when: dates.moment(copy.at) })}
      {copy.legalReason !== '' && (
        <span className={classes.quiet}>
          {' '}
          {t('documents.copies.law', {
            law: t(`print.basis.${copy.basis}`),
            reason: copy.legalReason,
          })}
        </span>
      )}
    </>
  );
}
