import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { DueBadge } from '../../ui/due-badge.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { LogStanding } from '../../ui/log-standing.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PrintLink } from '../../ui/print-link.tsx';
import { useIsOnPaper } from '../../ui/use-is-on-paper.ts';
import { useMay } from '../../ui/use-may.ts';
import { MeetingCard } from './meeting-card.tsx';
import type { Meeting } from './meeting-card.tsx';
import classes from './meetings.module.css';

/** The meetings about one child, the latest first, and when one meets again. */
export default function MeetingsTab({ childId }: { readonly childId: string }) {
  const child = useOperationQuery('child.get', { childId });
  const meetings = useOperationQuery('meeting.list', { childId });
  return (
    <Loaded query={child}>
      {({ summary }) => (
        <Loaded query={meetings}>
          {(list) => <Meetings childId={childId} child={summary} meetings={list.meetings} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface MeetingsProps {
  readonly childId: string;
  readonly child: OutputOf<'child.get'>['summary'];
  readonly meetings: readonly Meeting[];
}

function Meetings({ childId, child, meetings }: MeetingsProps) {
  const t = useT();
  const dates = useDates();
  const may = useMay(child);
  const isOnPaper = useIsOnPaper(childId);
  const mayHold =
    child.logStatus === 'open' && !child.holderIsElsewhere && !isOnPaper && may('meeting.write');
  const latestFirst = meetings.toSorted(
    (a, b) => b.meeting.heldOn.localeCompare(a.meeting.heldOn) || b.at.localeCompare(a.at),
  );
  const next = latestFirst[0]?.meeting.nextMeetingOn ?? null;
  const hold = mayHold && (
    <Button
      component={Link}
      href={`/children/${childId}/meetings/new`}
      leftSection={<IconPlus size={18} aria-hidden />}
    >
      {t('meetings.hold.button')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('meetings.title')}
        actions={latestFirst.length > 0 && hold !== false ? hold : undefined}
      />
      <div className={classes.tab}>
        <LogStanding childId={childId} child={child} />
        {next !== null && child.logStatus === 'open' && (
          <p className={classes.nextLine}>
            <span>{t('meetings.nextLine', { date: dates.near(next) })}</span>
            <DueBadge dueOn={next} />
          </p>
        )}
        {latestFirst.length === 0 && (
          <EmptyState drawing="calendar" action={hold || undefined}>
            {t('meetings.empty')}
          </EmptyState>
        )}
        {latestFirst.map((held) => (
          <MeetingCard
            key={held.id}
            held={held}
            print={
              <PrintLink
                childId={childId}
                child={child}
                short
                document={`minutes/${held.id}`}
                of={t('meetings.printMinutes', { date: dates.near(held.meeting.heldOn) })}
              />
            }
          />
        ))}
      </div>
    </>
  );
}
