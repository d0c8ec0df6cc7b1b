import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Level } from '@domain/level/level.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DueBadge } from '../../ui/due-badge.tsx';
import { Emblem } from '../../ui/emblem.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { usePolicy } from '../../ui/use-policy.ts';
import classes from './handover.module.css';
import { packageNext, reclaimableFrom } from './package-next.ts';
import type { PackageView } from './package-next.ts';
import { ReclaimDialog } from './reclaim-dialog.tsx';
import { useFocusWhenLost } from './use-focus-when-lost.ts';

interface SentStandingProps {
  readonly pack: PackageView;
  readonly level: Level;
  readonly onReadReceipt: () => void;
}

/** The package is written and the baton is still here: what to do until the other office has answered. */
export function SentStanding({ pack, level, onReadReceipt }: SentStandingProps) {
  const t = useT();
  const dates = useDates();
  const policy = usePolicy();
  const [reclaiming, setReclaiming] = useState(false);
  const heading = useFocusWhenLost<HTMLHeadingElement>();
  const office = pack.officeName;
  const canReclaim = packageNext(pack, dates.today, policy) === 'reclaim';
  return (
    <>
      <section className={classes.between} aria-labelledby="sent-standing">
        <Emblem level={level} baton="between" size={96} decorative />
        <div className={classes.stack}>
          <h2 id="sent-standing" ref={heading} tabIndex={-1} className={classes.outcomeTitle}>
            {t('handover.sent.title', { office })}
          </h2>
          <p className={classes.plain}>
            {t('handover.sent.made', { date: dates.near(pack.createdOn) })}
          </p>
          <p className={classes.deadline}>
            {t('handover.answerBy')} <DueBadge dueOn={pack.expiresOn} />
          </p>
        </div>
      </section>
      <FormSection title={t('handover.sent.next')}>
        <ol className={classes.steps}>
          <li>{t('handover.sent.send', { office })}</li>
          <li>{t('handover.sent.tell', { office })}</li>
          <li>{t('handover.sent.receipt')}</li>
        </ol>
        <Group gap="sm">
          <Button onClick={onReadReceipt}>{t('handover.readReceipt')}</Button>
          {canReclaim && (
            <Button variant="default" onClick={() => setReclaiming(true)}>
              {t('handover.reclaim')}
            </Button>
          )}
        </Group>
        <p className={classes.quiet}>
          {canReclaim
            ? t('handover.waiting.mayReclaim', { office })
            : t('handover.sent.lost', { date: dates.near(reclaimableFrom(pack, policy)) })}
        </p>
      </FormSection>
      {reclaiming && (
        <ReclaimDialog
          pack={pack}
          onClose={() => setReclaiming(false)}
          onReclaimed={() => setReclaiming(false)}
        />
      )}
    </>
  );
}
