import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { ContactView } from '@contract/handover.ts';
import { useT } from '../../i18n/use-t.ts';
import { Fold } from '../../ui/fold.tsx';
import classes from './handover.module.css';

interface ConsentMissingProps {
  readonly childId: string;
  readonly receiver: ContactView;
  readonly onChooseLaw: () => void;
}

/** Nothing may leave yet: what the consent has to say, the way there, and apart from it the way by law. */
export function ConsentMissing({ childId, receiver, onChooseLaw }: ConsentMissingProps) {
  const t = useT();
  return (
    <>
      <div className={classes.reminder}>
        <p className={classes.strong}>{t('handover.noConsent.title', { office: receiver.name })}</p>
        <p className={classes.plain}>{t('handover.noConsent.needs')}</p>
        <ul className={classes.steps}>
          <li>{t('handover.noConsent.purpose', { purpose: t('purpose.handOver') })}</li>
          <li>
            {t('handover.noConsent.service', { service: t(`service.${receiver.serviceType}`) })}
          </li>
          <li>{t('handover.noConsent.kind', { kind: t('kind.identity') })}</li>
        </ul>
        <div>
          <Button component={Link} href={`/children/${childId}/consent`}>
            {t('handover.noConsent.record')}
          </Button>
        </div>
      </div>
      <Fold title={t('handover.law.open')}>
        <p className={classes.plain}>{t('handover.law.explain')}</p>
        <div>
          <Button variant="default" onClick={onChooseLaw}>
            {t('handover.law.choose')}
          </Button>
        </div>
      </Fold>
    </>
  );
}
