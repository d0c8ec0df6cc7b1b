import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { ChildSummary } from '@contract/child.ts';
import { useT } from '../../i18n/use-t.ts';
import { useMay } from '../../ui/use-may.ts';

interface LogLifeActionsProps {
  readonly childId: string;
  readonly child: ChildSummary;
}

/** What can be done with the log as a whole: let it rest, take it up again, close it, open it again. */
export function LogLifeActions({ childId, child }: LogLifeActionsProps) {
  const t = useT();
  const may = useMay(child);
  const { logStatus, pauseCause } = child;
  const go = (place: string, words: string) => (
    <Button variant="subtle" component={Link} href={`/children/${childId}/log/${place}`}>
      {words}
    </Button>
  );
  const isGoing = logStatus === 'open' || logStatus === 'paused';
  return (
    <>
      {logStatus === 'open' && may('level.decide') && go('pause', t('log.pause.button'))}
      {logStatus === 'paused' &&
        pauseCause === 'consent' &&
        may('level.decide') &&
        go('pause', t('log.resume.button'))}
      {isGoing && may('level.decide') && go('close', t('log.close.button'))}
      {logStatus === 'closed' && may('baton.give') && go('reopen', t('log.reopen.button'))}
    </>
  );
}
