import { ok, refused, type Result } from '../../domain/result.ts';
import { openSlot } from './envelope.ts';
import type { KdfFloor } from './kdf.ts';
import type { SecretKey } from './secret-key.ts';
import { isExpired, slotOfUser, slotsOfKind } from './slots.ts';
import type { Slot, VaultDocument } from './vault-document.ts';
import type { VaultRefusal } from './vault-terms.ts';

/** A slot that was opened, and the data key that lay in it. */
export type WayIn = { readonly slot: Slot; readonly dataKey: SecretKey };

/** By user name and passphrase. */
export async function wayOfUser(
  document: VaultDocument,
  userName: string,
  passphrase: Buffer,
  floor?: KdfFloor,
): Promise<Result<WayIn, VaultRefusal>> {
  const way = await wayOfName(document, userName, passphrase, floor);
  if (way === undefined) return refused({ reason: 'wrongNameOrPassphrase' });
  if (way.slot.kind === 'user') return ok(way);
  way.dataKey.wipe();
  return refused({ reason: 'invitationMustBeClaimed' });
}

/** By user name and one-time code. */
export async function wayOfInvitation(
  document: VaultDocument,
  userName: string,
  codeBytes: Buffer,
  nowMs: number,
  floor?: KdfFloor,
): Promise<Result<WayIn, VaultRefusal>> {
  const way = await wayOfName(document, userName, codeBytes, floor);
  if (way === undefined) return refused({ reason: 'wrongNameOrPassphrase' });
  if (way.slot.kind === 'invitation' && !isExpired(way.slot, nowMs)) return ok(way);
  way.dataKey.wipe();
  const reason = way.slot.kind === 'invitation' ? 'invitationExpired' : 'wrongNameOrPassphrase';
  return refused({ reason });
}

/** By the secret of the recovery words. */
export async function wayOfRecovery(
  document: VaultDocument,
  secret: Buffer,
  floor?: KdfFloor,
): Promise<Result<WayIn, VaultRefusal>> {
  for (const slot of slotsOfKind(document, 'recovery')) {
    const dataKey = await openSlot(document.vaultId, slot, secret, floor);
    if (dataKey) return ok({ slot, dataKey });
  }
  return refused({ reason: 'wrongRecoveryWords' });
}

/** An unknown name costs as much time as a wrong passphrase, so that names cannot be tried out by the clock. */
async function wayOfName(
  document: VaultDocument,
  userName: string,
  secret: Buffer,
  floor?: KdfFloor,
): Promise<WayIn | undefined> {
  const known = slotOfUser(document, userName);
  const slot = known ?? document.slots[0];
  if (slot === undefined) return undefined;
  const dataKey = await openSlot(document.vaultId, slot, secret, floor);
  if (dataKey && known) return { slot, dataKey };
  dataKey?.wipe();
  return undefined;
}
