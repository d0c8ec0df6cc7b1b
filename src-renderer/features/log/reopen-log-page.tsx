import { Anchor, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link, useLocation } from 'wouter';
import { hasConsentForLog } from '@domain/case/open-log.ts';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { termsOf } from '../../ui/listed-consents.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { LogStanding } from '../../ui/log-standing.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useMay } from '../../ui/use-may.ts';
import classes from './log.module.css';
import { LogStory } from './log-story.tsx';
import { ReopenLogForm } from './reopen-log-form.tsx';

/** Where a closed log is opened again: its story first, then what it takes. */
export default function ReopenLogPage({ childId }: { readonly childId: string }) {
  const child = useOperationQuery('child.get', { childId });
  return <Loaded query={child}>{(found) => <Reopen childId={childId} child={found} />}</Loaded>;
}

interface ReopenProps {
  readonly childId: string;
  readonly child: OutputOf<'child.get'>;
}

function Reopen({ childId, child: { summary } }: ReopenProps) {
  const t = useT();
  const { today } = useDates();
  const may = useMay(summary);
  const [, go] = useLocation();
  const mayReopen = summary.logStatus === 'closed' && may('baton.give');
  const consents = useOperationQuery(
    'consent.list',
    { childId },
    { enabled: mayReopen && may('consent.read') },
  );
  const toLog = () => go(`/children/${childId}/log`);
  const isCovered =
    consents.data !== undefined && hasConsentForLog(termsOf(consents.data.consents), today);
  return (
    <>
      <PageHeader title={t('log.reopen.title')} lead={t('log.reopen.lead')} />
      <div className={classes.tab}>
        <LogStory childId={childId} open />
        {!mayReopen && (
          <>
            {summary.logStatus !== 'closed' && <LogStanding childId={childId} child={summary} />}
            {summary.logStatus === 'closed' && (
              <p className={classes.notice}>{t('log.reopen.notYours')}</p>
            )}
            <Anchor component={Link} href={`/children/${childId}/log`}>
              {t('log.toLog')}
            </Anchor>
          </>
        )}
        {mayReopen && consents.data !== undefined && !isCovered && (
          <div className={classes.panel}>
            <p className={classes.plain}>{t('log.reopen.lacksConsent')}</p>
            <div>
              <Button component={Link} href={`/children/${childId}/consent/record`}>
                {t('log.reopen.toConsent')}
              </Button>
            </div>
          </div>
        )}
        {mayReopen && isCovered && (
          <ReopenLogForm
            childId={childId}
            onLeave={toLog}
            onReopened={() => {
              notifications.show({ message: t('log.reopen.done') });
              toLog();
            }}
          />
        )}
      </div>
    </>
  );
}
