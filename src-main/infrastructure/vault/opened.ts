import type { Delay } from './delay.ts';
import type { Disk } from './durable-file.ts';
import type { FolderLock } from './folder-lock.ts';
import type { OpenDatabase } from './open-database.ts';
import type { SecretKey } from './secret-key.ts';
import type { SlotKind, VaultDocument } from './vault-document.ts';
import { serialiseVaultFile, writeVaultFile } from './vault-file.ts';
import type { VaultFolder } from './vault-folder.ts';
import type { VaultSurroundings } from './vault-terms.ts';

/** What every operation of one vault shares. */
export type VaultContext = {
  readonly surroundings: VaultSurroundings;
  readonly paths: VaultFolder;
  readonly disk: Disk;
  readonly delay: Delay;
};

/** Everything that exists only while a vault is open. */
export type Opened = {
  document: VaultDocument;
  readonly dataKey: SecretKey;
  readonly database: OpenDatabase;
  readonly lock: FolderLock;
  readonly slotId: string;
  readonly kind: SlotKind;
};

/**
 * Publishes a changed vault file.
 * @param retirePrevious true when the change takes somebody's way in away
 * @throws errors of node:fs; file and memory then keep the old document
 */
export function saveDocument(
  { paths, disk }: VaultContext,
  document: VaultDocument,
  dataKey: SecretKey,
  options: { readonly retirePrevious: boolean },
): void {
  writeVaultFile(paths.vaultFile, serialiseVaultFile(document, dataKey), options, disk);
}
