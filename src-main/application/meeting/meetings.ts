import { noLinePoint } from '../../domain/measure/effect-line.ts';
import { ok, refused } from '../../domain/result.ts';
import { openableChildren } from '../child/openable-children.ts';
import { fullName } from '../child/child-summary.ts';
import { addMeasure, refusalOfPeriod } from '../measure/measures.ts';
import type { CommandHandler, QueryHandler } from '../ports/context.ts';
import { refusalUnlessOpen, writeEntry } from '../shared-log.ts';

/**
 * Writes a meeting: minutes, voices, decisions, and the measures they became, in one step. The next date,
 * or the reason why there is none, is asked for before a meeting can be kept (Risør).
 */
export const holdMeeting: CommandHandler<'meeting.hold'> = (context, { childId, meeting }) => {
  const { stores, newId, actor, now } = context;
  const closed = refusalUnlessOpen(context, childId);
  if (closed !== null) return refused(closed);
  if (meeting.nextMeetingOn === null && meeting.noNextMeetingReason === '') {
    return refused({ code: 'reasonMissing', fields: ['meeting.nextMeetingOn'] });
  }
  const badDecision = meeting.decisions.findIndex(
    ({ measure }) => measure !== null && refusalOfPeriod(measure) !== null,
  );
  if (badDecision !== -1)
    return refused({
      code: 'periodInvalid',
      fields: [`meeting.decisions.${badDecision}.measure.evaluateOn`],
    });
  const id = newId();
  stores.meetings.add({
    id,
    childId,
    minutes: meeting,
    plannedId: null,
    authorName: actor.name,
    at: now,
  });
  const happenedOn = meeting.heldOn;
  if (meeting.childVoice !== '')
    writeEntry(context, childId, 'childVoice', meeting.childVoice, { happenedOn });
  if (meeting.guardianView !== '')
    writeEntry(context, childId, 'guardianView', meeting.guardianView, { happenedOn });
  const decided = meeting.decisions.map(({ what }) => `• ${what}`).join('\n');
  writeEntry(
    context,
    childId,
    'meetingHeld',
    [meeting.summary, decided].filter((part) => part !== '').join('\n'),
    { happenedOn },
  );
  for (const { what, measure } of meeting.decisions) {
    if (measure !== null)
      addMeasure(context, childId, {
        ...measure,
        what,
        goalEntryId: null,
        startPoint: noLinePoint,
        aim: noLinePoint,
      });
  }
  return ok({ id });
};

/** Newest first. */
export const listMeetings: QueryHandler<'meeting.list'> = ({ stores }, { childId }) =>
  ok({
    meetings: stores.meetings
      .ofChild(childId)
      .map(({ id, minutes, authorName, at }) => ({ id, meeting: minutes, byName: authorName, at }))
      .reverse(),
  });

/** Dates agreed in the latest meeting of each log that the actor may open; nearest first. */
export const comingMeetings: QueryHandler<'meeting.coming'> = (context) => {
  const children = new Map(openableChildren(context).map((child) => [child.id, child]));
  const meetings = context.stores.meetings.latestOfEach().flatMap(({ childId, minutes }) => {
    const child = children.get(childId);
    if (child === undefined || minutes.nextMeetingOn === null) return [];
    return [
      {
        childId,
        childName: fullName(child.fields),
        on: minutes.nextMeetingOn,
        lastType: minutes.type,
      },
    ];
  });
  return ok({ meetings: meetings.sort((a, b) => a.on.localeCompare(b.on)) });
};
