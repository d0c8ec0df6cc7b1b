import type { MeasureEnding } from '../../domain/case/measure-endings.ts';
import { endDeputies } from '../baton/deputies.ts';
import type { CommandContext } from '../ports/context.ts';
import type { LogStatusChangeRecord } from '../ports/records.ts';
import { writeEntry } from '../shared-log.ts';
import { writeTurn } from './turns.ts';

type ClosingDetails = Pick<
  LogStatusChangeRecord['details'],
  'reason' | 'closeReason' | 'outcome' | 'agreedWith' | 'closingNote'
>;

/**
 * Ends log and holding together, and with them what only a log that goes on has: an offer to a colleague, a
 * deputy, and its measures. Writes the turn and the entry.
 * @param endings what becomes of each open measure; those not named end
 */
export function endLog(
  context: CommandContext,
  childId: string,
  details: ClosingDetails,
  endings: readonly { readonly measureId: string; readonly ending: MeasureEnding }[] = [],
): void {
  const { stores, today, now } = context;
  const offer = stores.baton.openOffer(childId);
  if (offer !== null) {
    stores.baton.answerOffer(offer.id, 'withdrawn', now, '');
    writeEntry(context, childId, 'offerWithdrawn', offer.toName);
  }
  endDeputies(context, childId);
  const measures = stores.measures
    .ofChild(childId)
    .filter(({ status }) => status === 'active')
    .map(({ id, terms, revision }) => {
      stores.measures.change(id, terms, 'stopped', revision);
      const ending = endings.find(({ measureId }) => measureId === id)?.ending ?? 'ended';
      return { what: terms.what, responsible: terms.responsible, ending };
    });
  const { reason, agreedWith, closingNote } = details;
  writeEntry(
    context,
    childId,
    'logClosed',
    [reason, agreedWith, closingNote].filter((part) => part !== '').join('\n\n'),
  );
  writeTurn(context, childId, 'closed', { ...details, measures });
  stores.logs.end(childId, today, now);
}
