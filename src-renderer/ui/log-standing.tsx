import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { assertNever } from '@domain/assert-never.ts';
import type { PauseCause } from '@domain/case/log-status-change.ts';
import type { ChildSummary } from '@contract/child.ts';
import { useT } from '../i18n/use-t.ts';
import classes from './log-standing.module.css';
import { useIsOnPaper } from './use-is-on-paper.ts';

interface LogStandingProps {
  readonly childId: string;
  readonly child: Pick<ChildSummary, 'logStatus' | 'holderIsElsewhere' | 'pauseCause'>;
}

/** Where one goes to mend each kind of pause. */
const placeOfPause: Readonly<Record<PauseCause, string>> = {
  consent: 'consent',
  agreed: 'log/pause',
  backToZero: 'decision',
};

/** Says why nothing can be written now and what to do about it; silent while the log is open here. */
export function LogStanding({ childId, child }: LogStandingProps) {
  const t = useT();
  const isOnPaper = useIsOnPaper(childId);
  const say = (words: string, place: string, link: string) => (
    <div className={classes.standing}>
      <p>{words}</p>
      <Anchor component={Link} href={`/children/${childId}/${place}`}>
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
      return say(t('log.standing.none'), 'consent', t('log.standing.to.consent'));
    case 'paused': {
      const cause = child.pauseCause ?? 'consent';
      return say(
        t(`log.standing.paused.${cause}`),
        placeOfPause[cause],
        t(`log.standing.to.${cause}`),
      );
    }
    case 'closed':
      return say(t('log.standing.closed'), 'log/reopen', t('log.standing.toReopen'));
    default:
      return assertNever(child.logStatus);
  }
}
