import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { hasConsentForLog } from '@domain/case/open-log.ts';
import type { LevelDecision } from '@domain/level/decision.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { MovingRules } from '../../ui/moving-rules.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { DecisionForm } from './decision-form.tsx';
import { LevelHistory } from './level-history.tsx';
import classes from './level.module.css';

/** Where a concern is weighed and the level decided, with all earlier decisions below. */
export default function DecisionPage({ childId }: { readonly childId: string }) {
  const t = useT();
  const dates = useDates();
  const child = useOperationQuery('child.get', { childId });
  const consents = useOperationQuery('consent.list', { childId });
  const history = useOperationQuery('level.history', { childId });
  const guide = useOperationQuery('guide.ofChild', { childId });
  const [decided, setDecided] = useState<readonly LevelDecision[]>([]);
  const latest = decided.at(-1);
  const terms = (consents.data?.consents ?? []).map(({ id, consent, withdrawnOn }) => ({
    ...consent,
    id,
    withdrawnOn,
  }));

  return (
    <div className={classes.page}>
      <PageHeader title={t('level.title')} lead={t('level.lead')} />
      <div role="status" className={classes.status}>
        {latest !== undefined && (
          <Alert color="pine" title={t(`level.done.${latest}`)}>
            {latest === 'toLevel0' && (
              <>
                <p className={classes.hint}>{t('level.next.clarify')}</p>
                <Button mt="sm" component={Link} href={`/children/${childId}/guide`}>
                  {t('level.toGuide')}
                </Button>
              </>
            )}
            {latest !== 'toLevel0' &&
              latest !== 'close' &&
              child.data?.summary.logStatus !== 'open' && (
                <>
                  <p className={classes.hint}>{t('level.next.consent')}</p>
                  <Button mt="sm" component={Link} href={`/children/${childId}/consent`}>
                    {t('level.toConsent')}
                  </Button>
                </>
              )}
          </Alert>
        )}
      </div>
      <Loaded query={child}>
        {({ summary, holder }) => (
          <>
            <MovingRules level={summary.level} hints={guide.data?.hints ?? []} />
            <DecisionForm
              key={decided.length}
              childId={childId}
              standing={{
                level: summary.level,
                // A log that rests at level 0 is not shared: going on from there may come before the consent.
                logIsShared:
                  summary.logStatus === 'open' ||
                  (summary.logStatus === 'paused' && summary.level > 0),
                hasConsent: hasConsentForLog(terms, dates.today),
                hasHolder: holder !== null || summary.holderIsElsewhere,
              }}
              onDecided={(decision) => setDecided((before) => [...before, decision])}
            />
          </>
        )}
      </Loaded>
      {history.data !== undefined && history.data.history.length > 0 && (
        <LevelHistory history={history.data.history} />
      )}
    </div>
  );
}
