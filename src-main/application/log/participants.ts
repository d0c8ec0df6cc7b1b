import { leaveLog, leavingNotices } from '../../domain/case/leave-log.ts';
import { covers } from '../../domain/consent/covers.ts';
import { mayNameParticipant } from '../../domain/consent/may-name-participant.ts';
import type { ServiceType } from '../../domain/office/service-type.ts';
import { ok, refused } from '../../domain/result.ts';
import { giveMeasureTo } from '../measure/change-responsible.ts';
import type {
  CommandContext,
  CommandHandler,
  QueryContext,
  QueryHandler,
  Refusal,
} from '../ports/context.ts';
import type { ParticipantRecord } from '../ports/records.ts';
import { consentsOf, refusalUnlessOpen, writeEntry } from '../shared-log.ts';
import { openHolding } from '../standing-to-child.ts';

/**
 * Nobody from another service joins before a consent covers that service (docs/model.md 4.2, consent rule 1).
 */
export const addParticipant: CommandHandler<'log.addParticipant'> = (
  context,
  { childId, from, ...person },
) => {
  const closed =
    refusalUnlessOpen(context, childId) ?? refusalOfService(context, childId, person.serviceType);
  if (closed !== null) return refused(closed);
  return ok({ id: joinLog(context, { childId, ...person, from }) });
};

function refusalOfService(
  context: QueryContext,
  childId: string,
  receiverService: ServiceType,
): Refusal | null {
  if (receiverService === context.stores.office.get().serviceType) return null;
  const { covered } = covers(consentsOf(context, childId), {
    receiverService,
    kinds: ['identity'],
    purpose: 'shareBetweenServices',
    today: context.today,
  });
  return covered.length > 0 ? null : { code: 'consentMissing', fields: ['serviceType'] };
}

/** Takes somebody in. The entry names the person and not the service: some services are secret in themselves. */
export function joinLog(
  context: CommandContext,
  participant: Omit<ParticipantRecord, 'id' | 'to' | 'notice'>,
): string {
  const id = context.newId();
  context.stores.logs.addParticipant({ id, ...participant, to: null, notice: '' });
  writeEntry(context, participant.childId, 'participantJoined', participant.name);
  return id;
}

/**
 * Somebody no longer follows up. Each open measure they answer for goes to somebody else or openly to nobody
 * yet, and how they were told is kept (duty 7). Access ends with the day.
 */
export const endParticipation: CommandHandler<'log.endParticipation'> = (
  context,
  { childId, participantId, to, notice, takeOver },
) => {
  const { stores, today } = context;
  const participant = stores.logs.participants(childId).find(({ id }) => id === participantId);
  if (participant === undefined || (participant.to !== null && participant.to <= today))
    return refused({ code: 'notFound' });
  // Whoever has the baton as well goes on with the tasks.
  const isHolder =
    participant.userId !== null && openHolding(context, childId)?.userId === participant.userId;
  const left = leaveLog(isHolder ? [] : tasksOfLog(context, childId), participant.name, takeOver);
  if (!left.ok) return refused({ code: left.error, fields: ['takeOver'] });
  for (const { task, responsible } of left.value)
    giveMeasureTo(context, task.measure, responsible, '');
  stores.logs.changeParticipation(
    participantId,
    to < participant.from ? participant.from : to,
    notice,
  );
  writeEntry(context, childId, 'participantLeft', participant.name);
  return ok({});
};

function tasksOfLog({ stores }: QueryContext, childId: string) {
  return stores.measures.ofChild(childId).map((measure) => ({
    id: measure.id,
    status: measure.status,
    responsible: measure.terms.responsible,
    measure,
  }));
}

/** Takes a leaving back while it has not taken effect: its day is not over. */
export const resumeParticipation: CommandHandler<'log.resumeParticipation'> = (
  context,
  { childId, participantId, takeBack },
) => {
  const { stores, today } = context;
  const participant = stores.logs.participants(childId).find(({ id }) => id === participantId);
  if (participant === undefined) return refused({ code: 'notFound' });
  const closed =
    refusalUnlessOpen(context, childId) ??
    refusalOfService(context, childId, participant.serviceType);
  if (closed !== null) return refused(closed);
  if (participant.to === null || participant.to < today) return refused({ code: 'periodInvalid' });
  stores.logs.changeParticipation(participantId, null, '');
  writeEntry(context, childId, 'participantJoined', participant.name);
  const given: ReadonlySet<string> = new Set(takeBack);
  for (const { id, status, measure } of tasksOfLog(context, childId)) {
    if (given.has(id) && status === 'active') giveMeasureTo(context, measure, participant.name, '');
  }
  return ok({});
};

export const giveNotice: CommandHandler<'log.giveNotice'> = (
  { stores },
  { childId, participantId, notice },
) => {
  const participant = stores.logs.participants(childId).find(({ id }) => id === participantId);
  if (participant === undefined || participant.to === null) return refused({ code: 'notFound' });
  stores.logs.changeParticipation(participantId, participant.to, notice);
  return ok({});
};

/** Those who may be named today; the base of every list of participants, on screen and on paper. */
export function namedParticipants(
  context: QueryContext,
  childId: string,
): readonly ParticipantRecord[] {
  const consents = consentsOf(context, childId);
  const own = context.stores.office.get().serviceType;
  return context.stores.logs
    .participants(childId)
    .filter(({ serviceType }) => mayNameParticipant(serviceType, own, consents, context.today));
}

export const listParticipants: QueryHandler<'log.participants'> = (context, { childId }) =>
  ok({
    participants: namedParticipants(context, childId).map(
      ({ childId: _of, notice, ...participant }) => ({
        ...participant,
        notice: leavingNotices.find((known) => known === notice) ?? null,
      }),
    ),
  });
