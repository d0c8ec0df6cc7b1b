import type { LogEntryKind } from '../domain/case/log-entry-kind.ts';
import type { Consent } from '../domain/consent/consent.ts';
import type { BatonState } from '../domain/baton/baton.ts';
import type { CommandContext, QueryContext, Refusal } from './ports/context.ts';
import type { ChildLogRecord, ConsentRecord, LogEntryRecord } from './ports/records.ts';
import { holderOf, openHolding } from './standing-to-child.ts';

/** The log of a registered child. @throws when the caller has not asked whether the child exists */
export function logOf(context: Pick<QueryContext, 'stores'>, childId: string): ChildLogRecord {
  const log = context.stores.logs.find(childId);
  if (log === null) throw new Error('A registered child always has a log row');
  return log;
}

/** The log row of a child that was registered just now: level 0, nothing shared. */
export function unopenedLog(childId: string): ChildLogRecord {
  return {
    childId,
    level: 0,
    status: 'none',
    holdingId: null,
    openedOn: null,
    closedOn: null,
    gdprBasis: null,
    origin: null,
    keeping: 'digital',
    paperCode: null,
    pauseCause: null,
  };
}

/** Writing in the shared log needs an open log; paused and closed logs are read. */
export function refusalUnlessOpen(
  context: Pick<QueryContext, 'stores'>,
  childId: string,
): Refusal | null {
  return logOf(context, childId).status === 'open' ? null : { code: 'logNotOpen' };
}

/** Words are written where the log is kept: while it is on paper, not here (docs/model.md 3.5). */
export function refusalOfWords(
  context: Pick<QueryContext, 'stores'>,
  childId: string,
): Refusal | null {
  const closed = refusalUnlessOpen(context, childId);
  if (closed !== null) return closed;
  return logOf(context, childId).keeping === 'paper' ? { code: 'logOnPaper' } : null;
}

/** Appends one entry in the acting person's name. Entries are never changed afterwards. */
export function writeEntry(
  context: CommandContext,
  childId: string,
  kind: LogEntryKind,
  body: string,
  more: Partial<
    Pick<LogEntryRecord, 'aboutId' | 'correctsId' | 'correctionReason' | 'happenedOn'>
  > = {},
): string {
  const id = context.newId();
  context.stores.logs.addEntry({
    id,
    childId,
    kind,
    body,
    aboutId: null,
    correctsId: null,
    correctionReason: '',
    happenedOn: context.today,
    ...more,
    authorName: context.actor.name,
    authorOffice: context.stores.office.get().name,
    at: context.now,
  });
  return id;
}

/** Stored consents as the domain weighs them. */
export function consentsOf(
  context: Pick<QueryContext, 'stores'>,
  childId: string,
): readonly Consent[] {
  return context.stores.consents.ofChild(childId).map(asConsent);
}

export function asConsent({ id, terms, withdrawnOn }: ConsentRecord): Consent {
  const { givenBy, purposes, services, kinds, excluded, from, to, refused } = terms;
  return { id, givenBy, purposes, services, kinds, excluded, from, to, withdrawnOn, refused };
}

/** The child's baton as the domain sees it. */
export function batonOf(context: Pick<QueryContext, 'stores'>, childId: string): BatonState {
  const log = logOf(context, childId);
  const offer = context.stores.baton.openOffer(childId);
  const to =
    offer?.toUserId != null
      ? ({ kind: 'user', userId: offer.toUserId } as const)
      : offer?.toContactId != null
        ? ({ kind: 'office', contactId: offer.toContactId } as const)
        : null;
  return {
    holder: holderOf(openHolding(context, childId)),
    offer:
      offer === null || to === null
        ? null
        : { id: offer.id, to, offeredOn: offer.offeredOn, expiresOn: offer.expiresOn },
    logStatus: log.status,
    level: log.level,
  };
}

/** The first of several reasons becomes the answer; the screen shows them one at a time. */
export function firstRefusal(codes: readonly Refusal['code'][]): Refusal {
  const [code] = codes;
  if (code === undefined) throw new Error('A refusal without a reason');
  return { code };
}
