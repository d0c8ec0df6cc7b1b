import { Anchor } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { useOperationQuery } from '../../api/queries.ts';
import { useT } from '../../i18n/use-t.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { LogStanding } from '../../ui/log-standing.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useMay } from '../../ui/use-may.ts';
import type { ChildSummary } from '@contract/child.ts';
import classes from './log.module.css';
import { PauseLogForm } from './pause-log-form.tsx';
import { ResumeLogForm } from './resume-log-form.tsx';

/** Where a log is let rest, and where one that rests is taken up again. */
export default function PauseLogPage({ childId }: { readonly childId: string }) {
  const child = useOperationQuery('child.get', { childId });
  return (
    <Loaded query={child}>{({ summary }) => <Pause childId={childId} child={summary} />}</Loaded>
  );
}

function Pause({ childId, child }: { readonly childId: string; readonly child: ChildSummary }) {
  const t = useT();
  const may = useMay(child);
  const [, go] = useLocation();
  const toLog = () => go(`/children/${childId}/log`);
  const maySay = may('level.decide') && !child.holderIsElsewhere;
  if (maySay && child.logStatus === 'open')
    return <PauseLogForm childId={childId} onLeave={toLog} onPaused={toLog} />;
  if (maySay && child.logStatus === 'paused' && child.pauseCause !== 'backToZero')
    return (
      <ResumeLogForm
        childId={childId}
        onLeave={toLog}
        onResumed={toLog}
        onWaiting={() => go(`/children/${childId}/consent`)}
      />
    );
  return (
    <>
      <PageHeader title={t('log.pause.title')} />
      <div className={classes.tab}>
        <LogStanding childId={childId} child={child} />
        <Anchor component={Link} href={`/children/${childId}/log`}>
          {t('log.toLog')}
        </Anchor>
      </div>
    </>
  );
}
