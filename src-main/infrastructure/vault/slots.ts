import { areAcceptable, type KdfFloor } from './kdf.ts';
import { userNameLookup } from './user-name.ts';
import type { Slot, SlotKind, VaultDocument } from './vault-document.ts';

/** The slot of a user name, whatever its kind; a vault has one at most. */
export function slotOfUser(document: VaultDocument, userName: string): Slot | undefined {
  const lookup = userNameLookup(userName, Buffer.from(document.lookupSalt, 'hex'));
  return document.slots.find((slot) => slot.lookup === lookup);
}

export function slotsOfKind(document: VaultDocument, kind: SlotKind): readonly Slot[] {
  return document.slots.filter((slot) => slot.kind === kind);
}

/** Puts a slot in the place of the one with the same id, or at the end. */
export function withSlot(document: VaultDocument, slot: Slot): VaultDocument {
  const isKnown = document.slots.some(({ id }) => id === slot.id);
  const slots = isKnown
    ? document.slots.map((old) => (old.id === slot.id ? slot : old))
    : [...document.slots, slot];
  return { ...document, slots };
}

export function withoutSlots(document: VaultDocument, ids: readonly string[]): VaultDocument {
  return { ...document, slots: document.slots.filter(({ id }) => !ids.includes(id)) };
}

export function isExpired(slot: Slot, nowMs: number): boolean {
  return slot.expiresAtMs !== null && slot.expiresAtMs <= nowMs;
}

/** Whether every slot is as costly to guess as the program demands. */
export function areSlotsStrong(document: VaultDocument, floor?: KdfFloor): boolean {
  return document.slots.every(({ kdf }) => areAcceptable(kdf, floor));
}

/** The same document when no invitation has expired. */
export function withoutExpired(document: VaultDocument, nowMs: number): VaultDocument {
  const expired = document.slots.filter((slot) => isExpired(slot, nowMs)).map(({ id }) => id);
  return expired.length === 0 ? document : withoutSlots(document, expired);
}
