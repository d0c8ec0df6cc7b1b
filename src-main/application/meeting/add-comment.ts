import { entryOfMeeting } from '../../domain/meeting/entry-of-meeting.ts';
import { ok, refused } from '../../domain/result.ts';
import type { CommandHandler } from '../ports/context.ts';
import { refusalOfWords, writeEntry } from '../shared-log.ts';

/**
 * Writes what the guardians say to minutes after the meeting: the minutes stay as they are, and the words stand in
 * the log with a pointer at the meeting (Frax: minutes must match what the guardians experienced).
 */
export const addMeetingComment: CommandHandler<'meeting.addComment'> = (
  context,
  { childId, meetingId, body, happenedOn },
) => {
  const { stores, today } = context;
  const closed = refusalOfWords(context, childId);
  if (closed !== null) return refused(closed);
  const meeting = stores.meetings.ofChild(childId).find(({ id }) => id === meetingId);
  const entry = meeting && entryOfMeeting(meeting, stores.logs.entries(childId));
  if (entry == null) return refused({ code: 'notFound' });
  if (happenedOn > today) return refused({ code: 'meetingDayAhead', fields: ['happenedOn'] });
  return ok({
    id: writeEntry(context, childId, 'guardianView', body, { aboutId: entry.id, happenedOn }),
  });
};
