import type { Damage, VaultState, VaultStatus } from './vault-terms.ts';

/** Every change of state that may happen; anything else is a bug. */
const ALLOWED: Readonly<Record<VaultState, readonly VaultState[]>> = {
  none: ['creating', 'locked', 'damaged', 'fromNewerProgram'],
  creating: ['unlocked', 'none', 'damaged'],
  locked: ['unlocking', 'none', 'damaged', 'fromNewerProgram'],
  unlocking: ['migrating', 'unlocked', 'locked', 'damaged', 'fromNewerProgram'],
  migrating: ['unlocked', 'locked', 'damaged', 'fromNewerProgram'],
  unlocked: ['locking'],
  locking: ['locked'],
  damaged: ['locked', 'none', 'fromNewerProgram', 'unlocking'],
  fromNewerProgram: ['locked', 'none', 'damaged', 'unlocking'],
};

/** States in which nothing is running and nothing is open: the folder decides what they are. */
const RESTING: ReadonlySet<VaultState> = new Set(['none', 'locked', 'damaged', 'fromNewerProgram']);

export function isResting(state: VaultState): boolean {
  return RESTING.has(state);
}

/** Damage that the folder shows without a key. */
const SEEN_OUTSIDE: ReadonlySet<Damage> = new Set([
  'vaultFileMissing',
  'vaultFileDamaged',
  'databaseMissing',
]);

/** Whether a look at the folder says all there is to say. What only unlocking found must not vanish by looking. */
export function isSeenOutside({ state, damage }: VaultStatus): boolean {
  if (!isResting(state)) return false;
  return damage === undefined ? state !== 'fromNewerProgram' : SEEN_OUTSIDE.has(damage);
}

/** Holds the one state of a vault and tells those who listen. */
export type StateHolder = {
  current(): VaultStatus;
  /** @throws when the state is not `expected` any more, or the change is not an allowed one */
  move(expected: VaultState, next: VaultStatus): void;
  onChange(listener: (status: VaultStatus) => void): () => void;
};

export function createStateHolder(initial: VaultStatus): StateHolder {
  let status = initial;
  const listeners = new Set<(status: VaultStatus) => void>();
  return {
    current: () => status,
    move(expected, next) {
      if (status.state !== expected) throw new Error(`Vault is ${status.state}, not ${expected}`);
      if (next.state !== expected && !ALLOWED[expected].includes(next.state)) {
        throw new Error(`A vault cannot go from ${expected} to ${next.state}`);
      }
      status = next;
      for (const listener of listeners) listener(status);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
