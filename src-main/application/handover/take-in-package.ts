import { hasConsentForLog } from '../../domain/case/open-log.ts';
import { receive } from '../../domain/baton/baton.ts';
import type { LogDocument } from '../../domain/handover/log-document.ts';
import { movePackage } from '../../domain/handover/package-state.ts';
import { ok, refused } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { handTasksOn } from '../baton/hand-on.ts';
import { wakeLog, writeTurn } from '../log/turns.ts';
import type { CommandContext, Refusal } from '../ports/context.ts';
import type { PackageRecord, UserRecord } from '../ports/records.ts';
import { batonOf, consentsOf, logOf, unopenedLog, writeEntry } from '../shared-log.ts';
import { addFollowUp } from './add-follow-up.ts';
import { missing } from './missing.ts';
import { codeOfPackageRefusal } from './package-refusal.ts';

export interface AcceptedPackage {
  readonly pack: PackageRecord;
  readonly log: LogDocument;
  readonly attachments: ReadonlyMap<string, Uint8Array>;
  readonly holder: UserRecord;
  /** An existing child that the person recognised; null makes a new one. */
  readonly intoChildId: string | null;
  readonly receipt: Uint8Array;
}

/**
 * Takes an accepted package into the office in one step: child, log and baton together. Rows keep their ids,
 * so a log that comes home again adds only what is new; of what stands here, only measures and planned meetings go
 * on from where the other office brought them.
 */
export function takeInPackage(
  context: CommandContext,
  accepted: AcceptedPackage,
): Result<{ readonly childId: string }, Refusal> {
  const { stores, policy, today, now } = context;
  const { pack, log } = accepted;
  const moved = movePackage(pack, 'accept', today, policy);
  if (!moved.ok)
    return refused(codeOfPackageRefusal(moved.error === 'expired' ? 'expired' : 'alreadyAnswered'));
  const childId = accepted.intoChildId ?? log.child.id;
  const isKnown = stores.children.find(childId) !== null;
  if (accepted.intoChildId !== null && !isKnown) return refused({ code: 'notFound' });
  if (!isKnown) addChild(context, childId, log);
  const given = giveBaton(context, childId, accepted);
  if (!given.ok) return given;
  addHistory(context, childId, accepted);
  // A log that was paused here for want of consent opens again only by a consent, its own or one that came along.
  const isCovered = hasConsentForLog(consentsOf(context, childId), today);
  if (logOf(context, childId).status === 'paused' && isCovered) wakeLog(context, childId);
  stores.logs.change(childId, {
    level: log.level === 0 ? 1 : log.level,
    gdprBasis: log.gdprBasis,
    origin: logOf(context, childId).origin ?? log.origin,
  });
  stores.packages.answer(pack.id, moved.value, now, '', accepted.receipt);
  stores.packages.linkChild(pack.id, childId);
  writeEntry(context, childId, 'batonMoved', accepted.holder.name);
  // The tasks follow the baton here too; whoever had it works in the other office.
  const giver = log.holdings.findLast(({ to }) => to === null)?.holderName ?? '';
  handTasksOn(context, childId, giver, accepted.holder.name, { staysOn: false, keeps: [] });
  return ok({ childId });
}

function addChild(
  { stores, actor, today, newId }: CommandContext,
  childId: string,
  { child, guardians }: LogDocument,
): void {
  const { id: _id, address, ...fields } = child;
  stores.children.add(
    {
      id: childId,
      fields: { ...fields, address: address ?? '' },
      registeredBy: actor.userId,
      registeredOn: today,
      revision: 1,
      changedBy: null,
      changedAt: null,
    },
    guardians.map(({ id: _guardian, ...guardian }) => ({ id: newId(), fields: guardian })),
  );
  stores.logs.add(unopenedLog(childId));
}

/** The baton comes here: to a log that opens now, or home to a log whose baton was at the sender. */
function giveBaton(
  context: CommandContext,
  childId: string,
  { pack, log, holder }: AcceptedPackage,
): Result<null, Refusal> {
  const { stores, newId, now, today } = context;
  const holding = {
    id: newId(),
    childId,
    userId: holder.id,
    contactId: null,
    holderName: holder.name,
    service: stores.office.get().name,
    fromAt: now,
    toAt: null,
  };
  const { status } = logOf(context, childId);
  if (status === 'none' || status === 'closed') {
    stores.logs.open(childId, holding, today);
    // That it was opened is in what arrives, unless an older program sent it.
    if (status === 'closed') writeTurn(context, childId, 'reopened');
    else if (log.turns.length === 0) writeTurn(context, childId, 'opened');
    return ok(null);
  }
  const received = receive(batonOf(context, childId), { contactId: pack.contactId }, holder.id);
  if (!received.ok) return refused({ code: 'logAlreadyOpen' });
  stores.baton.move(holding);
  return ok(null);
}

function addHistory(
  context: CommandContext,
  childId: string,
  { log, pack, attachments }: AcceptedPackage,
): void {
  const { stores, today } = context;
  const from = stores.contacts.find(pack.contactId)?.name ?? '';
  for (const { id, decision, from: before, to, byName, at, ...grounds } of missing(
    log.levelHistory,
    stores.logs.levelChanges(childId),
  )) {
    stores.logs.addLevelChange({
      id,
      childId,
      decision,
      from: before,
      to,
      grounds,
      authorName: byName,
      at,
    });
  }
  for (const { id, turn, byName, at, ...details } of missing(
    log.turns,
    stores.logs.statusChanges(childId),
  )) {
    stores.logs.addStatusChange({ id, childId, cause: turn, details, authorName: byName, at });
  }
  for (const { id, byName, at, consent, withdrawnOn } of missing(
    log.consents,
    stores.consents.ofChild(childId),
  )) {
    stores.consents.add({ id, childId, terms: consent, authorName: byName, at, withdrawnOn });
  }
  // Originals before corrections: a correction points at a row that must be there.
  const originalsFirst = [...log.entries].sort(
    (a, b) => Number(a.correctsEntryId !== null) - Number(b.correctsEntryId !== null),
  );
  for (const entry of missing(originalsFirst, stores.logs.entries(childId))) {
    stores.logs.addEntry({
      id: entry.id,
      childId,
      kind: entry.kind,
      body: entry.body,
      aboutId: entry.aboutEntryId,
      correctsId: entry.correctsEntryId,
      correctionReason: entry.correctionReason,
      happenedOn: entry.happenedOn,
      authorName: entry.byName,
      authorOffice: entry.byOffice,
      at: entry.at,
    });
  }
  addFollowUp(context, childId, log);
  for (const { id, name, serviceType, roleTitle, phone, from: since, to } of missing(
    log.participants,
    stores.logs.participants(childId),
  )) {
    stores.logs.addParticipant({
      id,
      childId,
      name,
      serviceType,
      roleTitle,
      phone,
      userId: null,
      from: since,
      to,
      notice: '',
    });
  }
  addMap(context, childId, log);
  for (const { id, name, mediaType, sizeBytes, sha256, byName, at } of missing(
    log.attachments,
    stores.attachments.ofChild(childId),
  )) {
    const bytes = attachments.get(sha256);
    if (bytes !== undefined)
      stores.attachments.add(
        { id, childId, name, mediaType, sizeBytes, sha256, authorName: byName, at },
        bytes,
      );
  }
  writeEntry(context, childId, 'handedOver', from, { happenedOn: today });
}

function addMap({ stores }: CommandContext, childId: string, { networkMap }: LogDocument): void {
  if (networkMap === null || stores.maps.find(networkMap.id) !== null) return;
  const { id, map, byName, at, number: _theirs, ...metadata } = networkMap;
  const number = (stores.maps.newest(childId)?.number ?? 0) + 1;
  stores.maps.add({ id, childId, number, map, metadata, authorName: byName, at });
}
