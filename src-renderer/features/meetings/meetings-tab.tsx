import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { nextMeeting } from '@domain/meeting/next-meeting.ts';
import type { OutputOf } from '@contract/index.ts';
import { useOperationQuery } from '../../api/queries.ts';
import { usePaletteActions } from '../../app/palette-actions.ts';
import type { PaletteAction } from '../../app/palette-actions.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { LogStanding } from '../../ui/log-standing.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useIsOnPaper } from '../../ui/use-is-on-paper.ts';
import { useMay } from '../../ui/use-may.ts';
import { CancelledMeetings, LaterMeetings } from './later-meetings.tsx';
import { MeetingCard } from './meeting-card.tsx';
import type { Meeting } from './meeting-card.tsx';
import classes from './meetings.module.css';
import { NextMeetingCard } from './next-meeting-card.tsx';
import { useHoldLabel } from './use-hold-label.ts';

/** The meetings about one child: the next one with all that belongs to it, then the minutes, latest first. */
export default function MeetingsTab({ childId }: { readonly childId: string }) {
  const child = useOperationQuery('child.get', { childId });
  const planned = useOperationQuery('meeting.planned', { childId });
  const meetings = useOperationQuery('meeting.list', { childId });
  return (
    <Loaded query={child}>
      {({ summary }) => (
        <Loaded query={planned}>
          {(plans) => (
            <Loaded query={meetings}>
              {(list) => (
                <Meetings
                  childId={childId}
                  child={summary}
                  plans={plans}
                  meetings={list.meetings}
                />
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface MeetingsProps {
  readonly childId: string;
  readonly child: OutputOf<'child.get'>['summary'];
  readonly plans: OutputOf<'meeting.planned'>;
  readonly meetings: readonly Meeting[];
}

function Meetings({ childId, child, plans, meetings }: MeetingsProps) {
  const t = useT();
  const may = useMay(child);
  const { today } = useDates();
  // One at a time, so a field's address is its own; it comes back with its words after the vault was locked.
  const [commentingId, setCommentingId] = useState<string | null>(null);
  useDraft(`meetingsPlace/${childId}`, commentingId, setCommentingId);
  const isOnPaper = useIsOnPaper(childId);
  const isOpen = child.logStatus === 'open' && !child.holderIsElsewhere;
  const mayPlan = isOpen && may('meeting.write');
  const mayHold = mayPlan && !isOnPaper;
  const next = isOpen ? nextMeeting(plans.planned, today) : null;
  const later = plans.planned.filter(({ id, status }) => status === 'planned' && id !== next?.id);
  const cancelled = plans.planned.filter(({ status }) => status === 'cancelled').toReversed();
  const latestFirst = meetings.toSorted(
    (a, b) => b.meeting.heldOn.localeCompare(a.meeting.heldOn) || b.at.localeCompare(a.at),
  );
  const isEmpty = next === null && latestFirst.length === 0;
  const buttons = mayPlan && (
    <Buttons childId={childId} isFirst={next === null} mayHold={mayHold} />
  );
  return (
    <>
      <PageHeader
        title={t('meetings.title')}
        actions={!isEmpty && buttons !== false ? buttons : undefined}
      />
      <div className={classes.tab}>
        <LogStanding childId={childId} child={child} />
        {next !== null && (
          <NextMeetingCard
            key={next.id}
            childId={childId}
            child={child}
            meeting={next}
            people={plans.people}
            mayPlan={mayPlan}
            mayHold={mayHold}
          />
        )}
        {isOpen && <LaterMeetings childId={childId} meetings={later} mayPlan={mayPlan} />}
        {isEmpty && (
          <EmptyState drawing="calendar" action={buttons || undefined}>
            {t('meetings.empty')}
          </EmptyState>
        )}
        <CancelledMeetings childId={childId} meetings={cancelled} mayPlan={mayPlan} />
        {latestFirst.map((held) => (
          <MeetingCard
            key={held.id}
            childId={childId}
            child={child}
            held={held}
            commenting={
              isOpen && !isOnPaper && may('log.write')
                ? {
                    isOpen: commentingId === held.id,
                    open: () => setCommentingId(held.id),
                    close: () => setCommentingId(null),
                  }
                : null
            }
          />
        ))}
      </div>
    </>
  );
}

/**
 * Plan a meeting, or hold one now: an extra meeting does not wait for the next date (duty 4, docs/model.md
 * 2.1).
 */
function Buttons({
  childId,
  isFirst,
  mayHold,
}: {
  readonly childId: string;
  readonly isFirst: boolean;
  /** Minutes of a log on paper are written there. */
  readonly mayHold: boolean;
}) {
  const t = useT();
  const [, go] = useLocation();
  const hold = useHoldLabel(childId, null);
  const actions = useMemo<readonly PaletteAction[]>(
    () => [
      {
        id: 'plan-meeting',
        label: t('meetings.plan.button'),
        group: t('meetings.title'),
        run: () => go(`/children/${childId}/meetings/plan`),
      },
      ...(mayHold
        ? [
            {
              id: 'hold-meeting',
              label: hold,
              group: t('meetings.title'),
              run: () => go(`/children/${childId}/meetings/hold`),
            },
          ]
        : []),
    ],
    [t, go, hold, childId, mayHold],
  );
  usePaletteActions(actions);
  return (
    <div className={classes.actions}>
      <Button
        component={Link}
        href={`/children/${childId}/meetings/plan`}
        variant={isFirst ? 'filled' : 'default'}
        leftSection={<IconCalendarPlus size={18} aria-hidden />}
      >
        {t('meetings.plan.button')}
      </Button>
      {mayHold && (
        <Button
          component={Link}
          href={`/children/${childId}/meetings/hold`}
          variant={isFirst ? 'default' : 'subtle'}
        >
          {hold}
        </Button>
      )}
    </div>
  );
}
