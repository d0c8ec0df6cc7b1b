import { coverageGaps } from '@domain/consent/covers.ts';
import type { OutputOf } from '@contract/index.ts';
import { useT } from '../../i18n/use-t.ts';
import { Fold } from '../../ui/fold.tsx';
import classes from './print.module.css';

type Preview = OutputOf<'print.preview'>;

/** By which right the copy is made, and what stays here for which reason: one sees what to ask the family about. */
export function LeftOut({ preview }: { readonly preview: Preview }) {
  const t = useT();
  const { heldBack, leftOut, excludedByFamily, basis } = preview;
  const groups = coverageGaps
    .map((reason) => ({ reason, kinds: heldBack.filter((held) => held.reason === reason) }))
    .filter(({ kinds }) => kinds.length > 0);
  const count = heldBack.length + leftOut.length;
  return (
    <div className={classes.leftOut}>
      <p className={classes.basis}>
        {t(`print.basis.${basis}`)}{' '}
        {count === 0 ? t('print.leftOut.nothing') : t('print.leftOut.count', { count })}
      </p>
      {excludedByFamily !== '' && (
        <div className={classes.excluded}>
          <p className={classes.strong}>{t('print.excludedByFamily')}</p>
          <p>{excludedByFamily}</p>
        </div>
      )}
      {count > 0 && (
        <Fold title={t('print.leftOut.title')} open={groups.length > 0}>
          {groups.map(({ reason, kinds }) => (
            <div key={reason}>
              <p className={classes.strong}>{t(`print.gap.${reason}`)}</p>
              <ul className={classes.points}>
                {kinds.map(({ kind }) => (
                  <li key={kind}>{t(`kind.${kind}`)}</li>
                ))}
              </ul>
            </div>
          ))}
          {leftOut.length > 0 && (
            <>
              <p className={classes.strong}>{t('print.leftOut.always')}</p>
              <ul className={classes.points}>
                {leftOut.map((note) => (
                  <li key={note}>{t(`print.leftOut.${note}`)}</li>
                ))}
              </ul>
            </>
          )}
          <p className={classes.quiet}>{t('print.leftOut.never')}</p>
        </Fold>
      )}
    </div>
  );
}
