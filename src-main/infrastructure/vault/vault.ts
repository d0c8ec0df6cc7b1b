import type { Vault, VaultSurroundings } from './vault-terms.ts';

/** Opens the vault of one folder, without unlocking it. */
export function openVault(_surroundings: VaultSurroundings): Vault {
  throw new Error('under construction');
}
