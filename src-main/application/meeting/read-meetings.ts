import { entryOfMeeting } from '../../domain/meeting/entry-of-meeting.ts';
import { byTime } from '../../domain/meeting/next-meeting.ts';
import { decide } from '../../domain/permission/decide.ts';
import { ok } from '../../domain/result.ts';
import { fullName } from '../child/child-summary.ts';
import { openableChildren } from '../child/openable-children.ts';
import type { OpenableChild } from '../child/openable-children.ts';
import type { QueryContext, QueryHandler } from '../ports/context.ts';
import type { LogEntryRecord, MeetingRecord } from '../ports/records.ts';
import { peopleAround } from './people-around.ts';

/** Minutes with what the guardians said afterwards; newest first. */
export const listMeetings: QueryHandler<'meeting.list'> = ({ stores }, { childId }) => {
  const entries = stores.logs.entries(childId);
  return ok({
    meetings: stores.meetings
      .ofChild(childId)
      .map((held) => ({
        id: held.id,
        meeting: held.minutes,
        comments: commentsOf(held, entries),
        byName: held.authorName,
        at: held.at,
      }))
      .reverse(),
  });
};

/** The guardians' later words to one meeting; a comment that was taken back is not one any more. */
function commentsOf(held: MeetingRecord, entries: readonly LogEntryRecord[]) {
  const entry = entryOfMeeting(held, entries);
  return entries
    .filter(
      ({ kind, aboutId }) => kind === 'guardianView' && entry !== null && aboutId === entry.id,
    )
    .map((comment) => ({
      id: comment.id,
      body: entries.findLast(({ correctsId }) => correctsId === comment.id)?.body ?? comment.body,
      happenedOn: comment.happenedOn,
      byName: comment.authorName,
      at: comment.at,
    }))
    .filter(({ body }) => body !== '');
}

/** Planned, held and cancelled meetings of one log, by time, and whom one can ask today. */
export const listPlanned: QueryHandler<'meeting.planned'> = (context, { childId }) =>
  ok({
    planned: context.stores.meetings
      .planned(childId)
      .map(({ childId: _of, authorName, ...planned }) => ({ ...planned, byName: authorName }))
      .toSorted(byTime),
    people: peopleAround(context, childId),
  });

/**
 * Meetings that are planned in every log whose meetings the actor may read, by time: what should have been held comes
 * first of itself. What is planned about a child whose baton is in another office is planned there.
 */
export const comingMeetings: QueryHandler<'meeting.coming'> = (context) => {
  const known = new Map(openableChildren(context).map((child) => [child.id, child]));
  return ok({
    meetings: context.stores.meetings
      .allPlanned()
      .flatMap(({ id, childId, type, on, startsAt, place }) => {
        const log = readableLog(context, known.get(childId));
        return log === null ? [] : [{ plannedId: id, childId, type, on, startsAt, place, ...log }];
      })
      .toSorted(byTime),
  });
};

function readableLog(
  { actor }: QueryContext,
  child: OpenableChild | undefined,
): { readonly childName: string; readonly mayHold: boolean } | null {
  if (child === undefined) return null;
  const { standing } = child;
  const may = (action: 'meeting.read' | 'meeting.write') =>
    decide(actor, action, standing.relation, standing).allowed;
  const isHere = standing.logStatus !== 'closed' && !standing.holderIsElsewhere;
  if (!isHere || !may('meeting.read')) return null;
  return {
    childName: fullName(child.fields),
    // Minutes of a log on paper are written there.
    mayHold:
      standing.logStatus === 'open' && child.log.keeping === 'digital' && may('meeting.write'),
  };
}
