import { assertNever } from '../../domain/assert-never.ts';
import {
  cancelPlan,
  changePlan as change,
  isMoved,
  planMeeting as plan,
} from '../../domain/meeting/plan-meeting.ts';
import type { PlanRefusal, PlanTerms } from '../../domain/meeting/plan-meeting.ts';
import type { Invited } from '../../domain/meeting/meeting-terms.ts';
import { refusedInvitations } from '../../domain/meeting/whom-to-ask.ts';
import { ok, refused } from '../../domain/result.ts';
import type { CommandContext, CommandHandler, Refusal } from '../ports/context.ts';
import type { PlannedMeetingRecord } from '../ports/records.ts';
import { refusalUnlessOpen } from '../shared-log.ts';
import { invitationGrounds, peopleAround } from './people-around.ts';

/** Plans a meeting, and asks only those whose service may be told of it. */
export const planMeeting: CommandHandler<'meeting.plan'> = (context, { childId, plan: terms }) => {
  const { stores, newId, actor, now, today } = context;
  const refusal = refusalUnlessOpen(context, childId) ?? refusalOfPeople(context, childId, terms);
  if (refusal !== null) return refused(refusal);
  const planned = plan(terms, today);
  if (!planned.ok) return refused(refusalOfPlan(planned.error));
  const id = newId();
  stores.meetings.plan({ id, childId, ...planned.value, authorName: actor.name, at: now });
  return ok({ id });
};

/** Other terms for a planned meeting; whoever asks has seen its latest revision. */
export const changePlan: CommandHandler<'meeting.changePlan'> = (
  context,
  { childId, plannedId, revision, plan: terms },
) => {
  const before = plannedOf(context, childId, plannedId);
  if (before === null) return refused({ code: 'notFound' });
  const told = isMoved(before, terms) ? [] : before.invited;
  const refusal =
    refusalUnlessOpen(context, childId) ?? refusalOfPeople(context, childId, terms, told);
  if (refusal !== null) return refused(refusal);
  const changed = change(before, terms, revision, context.today);
  return changed.ok
    ? store(context, { ...before, ...changed.value })
    : refused(refusalOfPlan(changed.error));
};

/** Cancels a planned meeting and says why; what was asked of people stays readable. */
export const cancelMeeting: CommandHandler<'meeting.cancel'> = (
  context,
  { childId, plannedId, revision, reason },
) => {
  const before = plannedOf(context, childId, plannedId);
  if (before === null) return refused({ code: 'notFound' });
  const closed = refusalUnlessOpen(context, childId);
  if (closed !== null) return refused(closed);
  const cancelled = cancelPlan(before, reason, revision);
  return cancelled.ok ? store(context, cancelled.value) : refused(refusalOfPlan(cancelled.error));
};

/** A planned meeting of this child, whatever became of it. */
export function plannedOf(
  { stores }: Pick<CommandContext, 'stores'>,
  childId: string,
  plannedId: string,
): PlannedMeetingRecord | null {
  const found = stores.meetings.findPlanned(plannedId);
  return found?.childId === childId ? found : null;
}

function store({ stores, actor, now }: CommandContext, next: PlannedMeetingRecord) {
  const isStored = stores.meetings.changePlan({ ...next, authorName: actor.name, at: now });
  return isStored ? ok({}) : refused({ code: 'staleRevision' as const });
}

/**
 * Consent rule 1 (docs/model.md 4.2): nobody from another service hears of the child before a consent covers
 * that service.
 */
function refusalOfPeople(
  context: CommandContext,
  childId: string,
  { invited }: PlanTerms,
  told: readonly Invited[] = [],
): Refusal | null {
  const places = refusedInvitations(
    invited,
    peopleAround(context, childId),
    invitationGrounds(context, childId),
    told,
  );
  if (places.length === 0) return null;
  return { code: 'consentMissing', fields: places.map((place) => `plan.invited.${place}`) };
}

function refusalOfPlan([first]: readonly PlanRefusal[]): Refusal {
  switch (first) {
    case 'staleRevision':
      return { code: first };
    case 'dayPassed':
      return { code: 'meetingDayPassed', fields: ['plan.on'] };
    case 'dayTooFar':
      return { code: 'meetingDayTooFar', fields: ['plan.on'] };
    case 'endWithoutStart':
      return { code: 'meetingStartMissing', fields: ['plan.startsAt'] };
    case 'endBeforeStart':
      return { code: 'meetingEndsTooEarly', fields: ['plan.endsAt'] };
    case 'reasonMissing':
      return { code: first, fields: ['reason'] };
    case 'notPlanned':
    case undefined:
      return { code: 'meetingNotPlanned' };
    default:
      return assertNever(first);
  }
}
