import { ok, refused, type Result } from '../../domain/result.ts';
import { checkPassphrase, checkUserName } from './entry-rules.ts';
import { openSlot, sealSlot } from './envelope.ts';
import type { KdfParams } from './kdf.ts';
import { saveDocument, type Opened, type VaultContext } from './opened.ts';
import type { SecretKey } from './secret-key.ts';
import { isExpired, slotOfUser, withoutSlots, withSlot } from './slots.ts';
import { userNameLookup } from './user-name.ts';
import type { Slot, VaultDocument } from './vault-document.ts';
import type { SlotSummary, VaultRefusal } from './vault-terms.ts';

const MS_PER_DAY = 24 * 60 * 60 * 1000;
const ID_LENGTH_BYTES = 16;

/** A changed document that is ready to be saved, and the slot that the change was about. */
export type SlotChange = {
  readonly apply: (document: VaultDocument) => VaultDocument;
  readonly slot: Slot;
  /** True when somebody's old way in must stop working in the kept generation too. */
  readonly retirePrevious: boolean;
};

export function summaryOf({ id, kind, expiresAtMs }: Slot): SlotSummary {
  return { id, kind, expiresAtMs };
}

/** Wraps the data key anew for the owner of a slot, who is a user from then on. */
export async function resealForUser(
  { surroundings }: VaultContext,
  document: VaultDocument,
  old: Slot,
  newPassphrase: Buffer,
  dataKey: SecretKey,
): Promise<SlotChange> {
  const plan = {
    vaultId: document.vaultId,
    id: old.id,
    kind: 'user',
    lookup: old.lookup,
    expiresAtMs: null,
    kdf: await costOf(surroundings.chooseKdf, old),
  } as const;
  const slot = await sealSlot(
    plan,
    newPassphrase,
    dataKey,
    surroundings.random,
    surroundings.kdfFloorForTest,
  );
  return { slot, apply: (current) => withSlot(current, slot), retirePrevious: true };
}

/** Checks the old passphrase and prepares the new one. */
export async function passphraseChange(
  context: VaultContext,
  opened: Opened,
  { oldPassphrase, newPassphrase }: { oldPassphrase: Buffer; newPassphrase: Buffer },
): Promise<Result<SlotChange, VaultRefusal>> {
  const longEnough = checkPassphrase(newPassphrase);
  if (!longEnough.ok) return longEnough;
  const { delay, surroundings } = context;
  const { document, slotId, dataKey } = opened;
  const slot = document.slots.find(({ id }) => id === slotId);
  if (slot?.kind !== 'user') return refused({ reason: 'wrongState' });
  const waitMs = delay.waitMs();
  if (waitMs > 0) return refused({ reason: 'tooManyTries', waitMs });
  delay.countTry();
  const proof = await openSlot(document.vaultId, slot, oldPassphrase, surroundings.kdfFloorForTest);
  if (!proof) return refused({ reason: 'wrongNameOrPassphrase' });
  proof.wipe();
  delay.clear();
  return ok(await resealForUser(context, document, slot, newPassphrase, dataKey));
}

/** Prepares a slot for a colleague who has not come yet. An expired invitation of the same name gives way. */
export async function invitation(
  { surroundings }: VaultContext,
  opened: Opened,
  input: { userName: string; codeBytes: Buffer; validDays: number },
): Promise<Result<SlotChange, VaultRefusal>> {
  const { userName, codeBytes, validDays } = input;
  const named = checkUserName(userName);
  if (!named.ok) return named;
  const longEnough = checkPassphrase(codeBytes);
  if (!longEnough.ok) return longEnough;
  const { document, dataKey } = opened;
  const { random, nowMs, kdfFloorForTest } = surroundings;
  const previous = slotOfUser(document, userName);
  if (previous && !isExpired(previous, nowMs())) return refused({ reason: 'userNameTaken' });
  const plan = {
    vaultId: document.vaultId,
    id: random(ID_LENGTH_BYTES).toString('hex'),
    kind: 'invitation',
    lookup: userNameLookup(userName, Buffer.from(document.lookupSalt, 'hex')),
    expiresAtMs: nowMs() + validDays * MS_PER_DAY,
    kdf: await surroundings.chooseKdf(),
  } as const;
  const slot = await sealSlot(plan, codeBytes, dataKey, random, kdfFloorForTest);
  const apply = (current: VaultDocument): VaultDocument =>
    withSlot(previous ? withoutSlots(current, [previous.id]) : current, slot);
  return ok({ slot, apply, retirePrevious: previous !== undefined });
}

/** Prepares the removal of somebody else's slot. */
export function removal(opened: Opened, slotId: string): Result<SlotChange, VaultRefusal> {
  const slot = opened.document.slots.find(({ id }) => id === slotId);
  if (!slot) return refused({ reason: 'unknownSlot' });
  if (slot.id === opened.slotId) return refused({ reason: 'slotInUse' });
  if (slot.kind === 'recovery') return refused({ reason: 'lastWayIn' });
  return ok({ slot, apply: (current) => withoutSlots(current, [slotId]), retirePrevious: true });
}

/**
 * Applies a prepared change to the document as it is now and publishes it.
 * @throws errors of node:fs; nothing has changed then
 */
export function commitChange(
  context: VaultContext,
  opened: Opened,
  change: SlotChange,
): SlotSummary {
  const document = change.apply(opened.document);
  saveDocument(context, document, opened.dataKey, change);
  opened.document = document;
  return summaryOf(change.slot);
}

/** The cost may rise with a new passphrase and never falls. */
async function costOf(choose: () => Promise<KdfParams>, old: Slot): Promise<KdfParams> {
  const chosen = await choose();
  const cost = (kdf: KdfParams): number => kdf.memoryKiB * kdf.passes;
  return cost(chosen) >= cost(old.kdf) ? chosen : old.kdf;
}
