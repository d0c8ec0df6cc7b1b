import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DueBadge } from '../../ui/due-badge.tsx';
import { Emblem } from '../../ui/emblem.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { usePolicy } from '../../ui/use-policy.ts';
import classes from './handover.module.css';
import { packageNext, reclaimableFrom, waitingPackages } from './package-next.ts';
import type { PackageView } from './package-next.ts';

interface WaitingSectionProps {
  readonly packages: readonly PackageView[];
  readonly onReadReceipt: (() => void) | undefined;
  readonly onReclaim: (pack: PackageView) => void;
}

/** What waits for an answer: from us, and from others; what is overdue comes first and says so. */
export function WaitingSection({ packages, onReadReceipt, onReclaim }: WaitingSectionProps) {
  const t = useT();
  const { toAnswer, toBeAnswered } = waitingPackages(packages);
  return (
    <FormSection title={t('handover.waiting.title')} warm>
      {toAnswer.length + toBeAnswered.length === 0 && (
        <p className={classes.plain}>{t('handover.waiting.nothing')}</p>
      )}
      {toAnswer.length > 0 && (
        <ul className={classes.waiting}>
          {toAnswer.map((pack) => (
            <li key={pack.id} className={classes.waitingItem}>
              <div className={classes.waitingWords}>
                <p className={classes.strong}>
                  {t('handover.waiting.in', { child: pack.childName, office: pack.officeName })}
                </p>
                <Deadline pack={pack} />
              </div>
              <Button component={Link} href={`/handover/${pack.id}`}>
                {t('handover.answer')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {toBeAnswered.length > 0 && (
        <ul className={classes.waiting}>
          {toBeAnswered.map((pack) => (
            <Sent key={pack.id} pack={pack} onReadReceipt={onReadReceipt} onReclaim={onReclaim} />
          ))}
        </ul>
      )}
    </FormSection>
  );
}

function Deadline({ pack }: { readonly pack: PackageView }) {
  const t = useT();
  return (
    <p className={classes.deadline}>
      {t('handover.answerBy')} <DueBadge dueOn={pack.expiresOn} />
    </p>
  );
}

interface SentProps extends Omit<WaitingSectionProps, 'packages'> {
  readonly pack: PackageView;
}

function Sent({ pack, onReadReceipt, onReclaim }: SentProps) {
  const t = useT();
  const dates = useDates();
  const policy = usePolicy();
  const canReclaim = packageNext(pack, dates.today, policy) === 'reclaim';
  return (
    <li className={classes.waitingItem}>
      <Emblem level={null} baton="between" size={36} decorative />
      <div className={classes.waitingWords}>
        <p className={classes.strong}>
          {t('handover.waiting.out', { child: pack.childName, office: pack.officeName })}
        </p>
        <Deadline pack={pack} />
        {pack.isOverdue && (
          <p className={classes.plain}>
            {canReclaim
              ? t('handover.waiting.mayReclaim', { office: pack.officeName })
              : t('handover.waiting.overdue', {
                  office: pack.officeName,
                  date: dates.near(reclaimableFrom(pack, policy)),
                })}
          </p>
        )}
      </div>
      <div className={classes.buttons}>
        {onReadReceipt !== undefined && (
          <Button variant="default" onClick={onReadReceipt}>
            {t('handover.readReceipt')}
          </Button>
        )}
        {canReclaim && (
          <Button variant="default" onClick={() => onReclaim(pack)}>
            {t('handover.reclaim')}
          </Button>
        )}
      </div>
    </li>
  );
}
