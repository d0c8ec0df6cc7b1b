import { tasksThatFollow } from '../../domain/baton/tasks-follow.ts';
import { isSameName } from '../../domain/child/is-same-name.ts';
import { joinLog } from '../log/participants.ts';
import { giveMeasureTo } from '../measure/change-responsible.ts';
import type { CommandContext } from '../ports/context.ts';
import type { HoldingRecord, OfferRecord } from '../ports/records.ts';
import { writeEntry } from '../shared-log.ts';

/** Points the open measures of whoever gave the baton at whoever took it, but for those the giver keeps. */
export function handTasksOn(
  context: CommandContext,
  childId: string,
  giver: string,
  taker: string,
  offer: Pick<OfferRecord, 'staysOn' | 'keeps'>,
): void {
  // Two offices may each have somebody of that name; the words are the same then, and nothing has to move.
  if (isSameName(giver, taker)) return;
  const tasks = context.stores.measures.ofChild(childId).map((measure) => ({
    id: measure.id,
    status: measure.status,
    responsible: measure.terms.responsible,
    measure,
  }));
  for (const { measure } of tasksThatFollow(tasks, giver, offer))
    giveMeasureTo(context, measure, taker, '');
}

/** Whoever gave the baton is a participant from now on, or leaves; agreed when it was offered. */
export function giverGoesOn(context: CommandContext, giver: HoldingRecord, staysOn: boolean): void {
  const { stores, today } = context;
  const { childId, userId, holderName } = giver;
  if (userId === null) return;
  const current = stores.logs
    .participants(childId)
    .filter((row) => row.userId === userId && (row.to === null || row.to > today));
  if (staysOn && current.length === 0) {
    joinLog(context, {
      childId,
      name: holderName,
      serviceType: stores.office.get().serviceType,
      roleTitle: '',
      phone: stores.office.user(userId)?.phone ?? '',
      userId,
      from: today,
    });
  }
  if (staysOn || current.length === 0) return;
  for (const { id, from } of current)
    stores.logs.changeParticipation(id, from > today ? from : today, 'spoken');
  writeEntry(context, childId, 'participantLeft', holderName);
}
