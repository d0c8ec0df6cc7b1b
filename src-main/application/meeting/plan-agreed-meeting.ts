import { agreeNextMeeting } from '../../domain/meeting/agree-next-meeting.ts';
import type { CommandContext } from '../ports/context.ts';
import type { Minutes } from '../ports/records.ts';
import { peopleAround } from './people-around.ts';

/**
 * The day that minutes agree on becomes a planned meeting; one that is planned for that day already is left as it is.
 * @param startsAt `HH:MM`; null while only the day is agreed
 */
export function planAgreedMeeting(
  context: CommandContext,
  childId: string,
  { nextMeetingOn, participants }: Pick<Minutes, 'nextMeetingOn' | 'participants'>,
  startsAt: string | null,
): void {
  const { stores, newId, actor, now } = context;
  if (nextMeetingOn === null) return;
  const isThere = stores.meetings
    .planned(childId)
    .some(({ on, status }) => status === 'planned' && on === nextMeetingOn);
  if (isThere) return;
  const next = agreeNextMeeting(
    { on: nextMeetingOn, startsAt, attendance: participants },
    peopleAround(context, childId),
  );
  stores.meetings.plan({ id: newId(), childId, ...next, authorName: actor.name, at: now });
}
