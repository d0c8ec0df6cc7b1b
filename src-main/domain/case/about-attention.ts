import type { WrittenEntryKind } from './log-entry-kind.ts';

/**
 * Kinds of entries that can be tied to an attention point: a goal answers one, a note or something that was tried
 * before belongs to one (Risør, Kristiansand: «notat» with its «oppmerksomhet»).
 */
export const kindsAboutAttention = [
  'goal',
  'note',
  'triedBefore',
] as const satisfies readonly WrittenEntryKind[];

/** Whether an entry of this kind can be tied to an attention point. */
export function canBeAboutAttention(kind: WrittenEntryKind): boolean {
  return kindsAboutAttention.some((one) => one === kind);
}
