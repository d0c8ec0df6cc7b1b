import { coverageGaps } from '@domain/consent/covers.ts';
import type { OutputOf } from '@contract/index.ts';
import { useT } from '../../i18n/use-t.ts';
import classes from './handover.module.css';

const reasons = [...coverageGaps, 'notChosen'] as const;

interface HeldBackProps {
  readonly heldBack: OutputOf<'handover.previewExport'>['heldBack'];
}

/** What stays here, under the reason for it, so that one can see what to ask the family about. */
export function HeldBack({ heldBack }: HeldBackProps) {
  const t = useT();
  const groups = reasons
    .map((reason) => ({ reason, kinds: heldBack.filter((held) => held.reason === reason) }))
    .filter(({ kinds }) => kinds.length > 0);
  return (
    <section className={classes.stays} aria-labelledby="held-back">
      <h3 id="held-back" className={classes.sideTitle}>
        {t('handover.heldBack.title')}
      </h3>
      {groups.length === 0 && <p className={classes.plain}>{t('handover.heldBack.nothing')}</p>}
      {groups.map(({ reason, kinds }) => (
        <div key={reason}>
          <p className={classes.strong}>{t(`handover.heldBack.${reason}`)}</p>
          <ul className={classes.steps}>
            {kinds.map(({ kind }) => (
              <li key={kind}>{t(`kind.${kind}`)}</li>
            ))}
          </ul>
        </div>
      ))}
      <p className={classes.quiet}>{t('handover.heldBack.never')}</p>
    </section>
  );
}
