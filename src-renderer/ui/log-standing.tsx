import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { assertNever } from '@domain/assert-never.ts';
import type { ChildSummary } from '@contract/child.ts';
import { useT } from '../i18n/use-t.ts';
import classes from './log-standing.module.css';
import { useIsOnPaper } from './use-is-on-paper.ts';

interface LogStandingProps {
  readonly childId: string;
  readonly child: Pick<ChildSummary, 'logStatus' | 'holderIsElsewhere'>;
}

/** Says why nothing can be written now and what to do about it; silent while the log is open here. */
export function LogStanding({ childId, child }: LogStandingProps) {
  const t = useT();
  const isOnPaper = useIsOnPaper(childId);
  const say = (words: string, tab: 'consent' | 'baton' | 'log', link: string) => (
    <div className={classes.standing}>
      <p>{words}</p>
      <Anchor component={Link} href={`/children/${childId}/${tab}`}>
        {link}
      </Anchor>
    </div>
  );
  if (child.holderIsElsewhere)
    return say(t('log.standing.elsewhere'), 'baton', t('log.standing.toBaton'));
  switch (child.logStatus) {
    case 'open':
      return isOnPaper ? say(t('paper.standing'), 'log', t('paper.standing.toLog')) : null;
    case 'none':
      return say(t('log.standing.none'), 'consent', t('log.standing.toConsent'));
    case 'paused':
      return say(t('log.standing.paused'), 'consent', t('log.standing.toConsent'));
    case 'closed':
      return say(t('log.standing.closed'), 'consent', t('log.standing.toConsent'));
    default:
      return assertNever(child.logStatus);
  }
}
