import { noLinePoint } from '../../domain/measure/effect-line.ts';
import { holdPlan, isTooFarAhead } from '../../domain/meeting/plan-meeting.ts';
import { ok, refused } from '../../domain/result.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { addMeasure, refusalOfPeriod } from '../measure/measures.ts';
import type { CommandContext, CommandHandler, Refusal } from '../ports/context.ts';
import type { Minutes } from '../ports/records.ts';
import { refusalOfWords, writeEntry } from '../shared-log.ts';
import { planAgreedMeeting } from './plan-agreed-meeting.ts';
import { plannedOf } from './plan-meeting.ts';

/**
 * Writes a meeting: minutes, voices, decisions, and the measures they became, in one step; the planned meeting is
 * held, and the next one planned. The next date, or the reason why there is none, is asked for before a meeting can
 * be kept (Risør).
 */
export const holdMeeting: CommandHandler<'meeting.hold'> = (
  context,
  { childId, plannedId, meeting, nextStartsAt },
) => {
  const refusal = refusalOfWords(context, childId) ?? refusalOfMinutes(context, meeting);
  if (refusal !== null) return refused(refusal);
  const planned = plannedId === null ? null : plannedOf(context, childId, plannedId);
  if (plannedId !== null && planned === null) return refused({ code: 'notFound' });
  const { stores, newId, actor, now } = context;
  const held = planned === null ? null : holdPlan(planned);
  // Somebody may have cancelled the plan while people sat at the table; their minutes are kept all the same.
  const isHeldAsPlanned =
    held?.ok === true &&
    stores.meetings.changePlan({ ...held.value, authorName: actor.name, at: now });
  const id = newId();
  stores.meetings.add({
    id,
    childId,
    minutes: meeting,
    plannedId: isHeldAsPlanned ? plannedId : null,
    authorName: actor.name,
    at: now,
  });
  writeInLog(context, childId, meeting);
  planAgreedMeeting(context, childId, meeting, nextStartsAt);
  return ok({ id });
};

/** What a meeting leaves in the log: the voices first, then what was decided, and the measures. */
function writeInLog(context: CommandContext, childId: string, meeting: Minutes): void {
  const happenedOn = meeting.heldOn;
  if (meeting.childVoice !== '')
    writeEntry(context, childId, 'childVoice', meeting.childVoice, { happenedOn });
  if (meeting.guardianView !== '')
    writeEntry(context, childId, 'guardianView', meeting.guardianView, { happenedOn });
  const decided = meeting.decisions.map(({ what }) => `• ${what}`).join('\n');
  const words = [meeting.summary, decided].filter((part) => part !== '').join('\n');
  writeEntry(context, childId, 'meetingHeld', words, { happenedOn });
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
}

/** Days that cannot be right, and decisions whose days do not fit, each with the place to mend it. */
function refusalOfMinutes({ today }: CommandContext, meeting: Minutes): Refusal | null {
  const { heldOn, nextMeetingOn, noNextMeetingReason } = meeting;
  if (heldOn > today) return { code: 'meetingDayAhead', fields: ['meeting.heldOn'] };
  const fields = ['meeting.nextMeetingOn'];
  if (nextMeetingOn === null && noNextMeetingReason === '')
    return { code: 'reasonMissing', fields };
  // Minutes that are written later may have agreed on a day that has passed by now.
  if (nextMeetingOn !== null && nextMeetingOn < heldOn) return { code: 'meetingDayPassed', fields };
  if (nextMeetingOn !== null && isTooFarAhead(nextMeetingOn, today))
    return { code: 'meetingDayTooFar', fields };
  return refusalOfDecisions(meeting, today);
}

function refusalOfDecisions({ decisions }: Minutes, today: LocalDate): Refusal | null {
  for (const [index, { measure }] of decisions.entries()) {
    const invalid = measure === null ? null : refusalOfPeriod(measure, today);
    if (invalid !== null)
      return { code: invalid.code, fields: [`meeting.decisions.${index}.measure.evaluateOn`] };
  }
  return null;
}
