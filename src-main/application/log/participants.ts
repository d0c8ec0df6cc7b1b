import { covers } from '../../domain/consent/covers.ts';
import { ok, refused } from '../../domain/result.ts';
import type { CommandHandler, QueryHandler } from '../ports/context.ts';
import { consentsOf, refusalUnlessOpen } from '../shared-log.ts';

/** Nobody from another service joins before a consent covers that service (consent rule 1). */
export const addParticipant: CommandHandler<'log.addParticipant'> = (
  context,
  { childId, from, ...person },
) => {
  const { stores, newId, today } = context;
  const closed = refusalUnlessOpen(context, childId);
  if (closed !== null) return refused(closed);
  if (person.serviceType !== stores.office.get().serviceType) {
    const { covered } = covers(consentsOf(context, childId), {
      receiverService: person.serviceType,
      kinds: ['identity'],
      purpose: 'shareBetweenServices',
      today,
    });
    if (covered.length === 0) return refused({ code: 'consentMissing', fields: ['serviceType'] });
  }
  const id = newId();
  stores.logs.addParticipant({ id, childId, ...person, from, to: null, notice: '' });
  return ok({ id });
};

export const endParticipation: CommandHandler<'log.endParticipation'> = (
  { stores },
  { childId, participantId, to },
) => {
  const participant = stores.logs.participants(childId).find(({ id }) => id === participantId);
  if (participant === undefined) return refused({ code: 'notFound' });
  stores.logs.endParticipation(participantId, to < participant.from ? participant.from : to, '');
  return ok({});
};

export const listParticipants: QueryHandler<'log.participants'> = ({ stores }, { childId }) =>
  ok({
    participants: stores.logs
      .participants(childId)
      .map(({ childId: _of, ...participant }) => participant),
  });
