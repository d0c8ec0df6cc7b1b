import { ok, refused } from '../../domain/result.ts';
import { planAgreedMeeting } from '../meeting/plan-agreed-meeting.ts';
import type { CommandContext, CommandHandler, QueryHandler } from '../ports/context.ts';
import { logOf, refusalUnlessOpen, writeEntry } from '../shared-log.ts';

/** Keeps that something happened on a day, so that a break is noticed; what was said stays on the paper. */
export const registerMilestone: CommandHandler<'paper.registerMilestone'> = (
  context,
  { childId, kind, on, nextMeetingOn },
) => {
  const { stores, newId, actor, now, today } = context;
  if (logOf(context, childId).keeping !== 'paper') return refused({ code: 'notOnPaper' });
  const closed = refusalUnlessOpen(context, childId);
  if (closed !== null) return refused(closed);
  if (on > today) return refused({ code: 'periodInvalid', fields: ['on'] });
  if (nextMeetingOn !== null && nextMeetingOn <= on)
    return refused({ code: 'periodInvalid', fields: ['nextMeetingOn'] });
  stores.paper.addMilestone({ id: newId(), childId, kind, on, authorName: actor.name, at: now });
  writeEntry(context, childId, 'paperMilestone', kind, { happenedOn: on });
  if (kind === 'meeting') endPlanned(context, childId, on);
  planAgreedMeeting(context, childId, { nextMeetingOn, participants: [] }, null);
  return ok({});
};

/** A meeting that was held is no longer waited for: every plan up to its day. */
function endPlanned({ stores }: CommandContext, childId: string, on: string): void {
  for (const planned of stores.meetings.planned(childId)) {
    if (planned.status === 'planned' && planned.on <= on)
      stores.meetings.changePlan({ ...planned, status: 'held', revision: planned.revision + 1 });
  }
}

export const paperOfChild: QueryHandler<'paper.ofChild'> = (context, { childId }) => {
  const { stores } = context;
  const { keeping, paperCode } = logOf(context, childId);
  const next = stores.meetings.planned(childId).find(({ status }) => status === 'planned');
  const turned = stores.logs
    .statusChanges(childId)
    .findLast(({ cause }) => cause === 'keptOnPaper' || cause === 'keptDigitally');
  return ok({
    keeping,
    code: paperCode,
    since: turned?.cause === 'keptOnPaper' ? turned.at : null,
    printedCodes: stores.paper
      .logsOf(childId)
      .filter(({ registeredOn }) => registeredOn === null)
      .map(({ code }) => code)
      .slice(0, 100),
    nextMeeting: next === undefined ? null : { plannedId: next.id, on: next.on },
    milestones: stores.paper
      .milestones(childId)
      .map(({ id, kind, on, authorName, at }) => ({ id, kind, on, byName: authorName, at }))
      .reverse(),
  });
};
