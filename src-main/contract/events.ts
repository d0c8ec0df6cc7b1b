/** What main tells the window, as a closed list; payload only, never a channel. */
export const eventNames = ['vaultChanged', 'flushDrafts', 'progress'] as const;
export type EventName = (typeof eventNames)[number];

export interface EventPayloads {
  /** The vault's state changed (unlocked, locking, locked). */
  readonly vaultChanged: { readonly state: string };
  /** The vault is about to lock: write what is being typed, then call `drafts.flushed`. */
  readonly flushDrafts: { readonly deadlineMs: number };
  /** Long work: what is being done and how far, 0..1. */
  readonly progress: {
    readonly task: 'export' | 'import' | 'keyDerivation';
    readonly done: number;
  };
}
