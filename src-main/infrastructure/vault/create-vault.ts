import { ok, refused, type Result } from '../../domain/result.ts';
import { migrate } from '../db/migrate.ts';
import { closeDatabase, createEncrypted, discardDatabase } from '../db/open.ts';
import { createUnitOfWork } from '../db/unit-of-work.ts';
import { checkPassphrase, checkUserName, refusalFrom } from './entry-rules.ts';
import { keyCheck, sealSlot, type SlotPlan } from './envelope.ts';
import type { FolderLock } from './folder-lock.ts';
import { openDatabase, vaultReasonOf } from './open-database.ts';
import { saveDocument, type Opened, type VaultContext } from './opened.ts';
import { parseRecoveryWords } from './recovery-words.ts';
import { KEY_LENGTH_BYTES, SecretKey } from './secret-key.ts';
import { userNameLookup } from './user-name.ts';
import { VAULT_FORMAT, VAULT_FORMAT_VERSION, type VaultDocument } from './vault-document.ts';
import { abandonCreation, beginCreation, endCreation } from './vault-folder.ts';
import type { CreateVaultInput, VaultRefusal } from './vault-terms.ts';

const ID_LENGTH_BYTES = 16;

/** What can be said about the input before anything is made. Returns the secret of the recovery words. */
export function checkCreation(input: CreateVaultInput): Result<Buffer, VaultRefusal> {
  const name = checkUserName(input.userName);
  if (!name.ok) return name;
  const passphrase = checkPassphrase(input.passphrase);
  if (!passphrase.ok) return passphrase;
  const words = parseRecoveryWords(input.recoveryWords);
  return words.ok ? words : refused({ reason: 'recoveryWords', problem: words.error });
}

/**
 * Makes database and vault file. The vault file comes last, so that an interrupted creation
 * leaves "none" and can be tried again.
 * @throws for bugs only (a migration or `firstRows` that fails); nothing is left behind then either
 */
export async function createVault(
  context: VaultContext,
  input: CreateVaultInput,
  recoverySecret: Buffer,
  lock: FolderLock,
): Promise<Result<Opened, VaultRefusal>> {
  const { paths, disk, surroundings } = context;
  const dataKey = new SecretKey(surroundings.random(KEY_LENGTH_BYTES));
  let opened: Opened | undefined;
  try {
    beginCreation(paths, disk);
    const document = await newDocument(context, input, recoverySecret, dataKey);
    const slotId = document.slots[0]?.id ?? '';
    const made = makeDatabase(context, dataKey, (tx) => input.firstRows?.(tx, slotId));
    if (!made.ok) return made;
    const database = openDatabase(
      paths.database,
      dataKey,
      surroundings.migrations,
      () => undefined,
    );
    if (!database.ok) return refused({ reason: vaultReasonOf(database.error) });
    try {
      saveDocument(context, document, dataKey, { retirePrevious: false });
      endCreation(paths, disk);
    } catch (error) {
      database.value.close();
      throw error;
    }
    opened = { document, dataKey, database: database.value, lock, slotId, kind: 'user' };
    return ok(opened);
  } catch (error) {
    return refused(refusalFrom(error));
  } finally {
    if (!opened) {
      dataKey.wipe();
      abandonCreation(paths, disk);
    }
  }
}

async function newDocument(
  { surroundings }: VaultContext,
  input: CreateVaultInput,
  recoverySecret: Buffer,
  dataKey: SecretKey,
): Promise<VaultDocument> {
  const { random, kdfFloorForTest } = surroundings;
  const vaultId = random(ID_LENGTH_BYTES).toString('hex');
  const lookupSalt = random(ID_LENGTH_BYTES);
  const common = { vaultId, expiresAtMs: null, kdf: await surroundings.chooseKdf() };
  const plan = (kind: 'user' | 'recovery', lookup: string | null): SlotPlan => ({
    ...common,
    id: random(ID_LENGTH_BYTES).toString('hex'),
    kind,
    lookup,
  });
  const seal = (slotPlan: SlotPlan, secret: Buffer) =>
    sealSlot(slotPlan, secret, dataKey, random, kdfFloorForTest);
  const userPlan = plan('user', userNameLookup(input.userName, lookupSalt));
  return {
    format: VAULT_FORMAT,
    formatVersion: VAULT_FORMAT_VERSION,
    vaultId,
    lookupSalt: lookupSalt.toString('hex'),
    keyCheck: keyCheck(dataKey, vaultId),
    slots: [
      await seal(userPlan, input.passphrase),
      await seal(plan('recovery', null), recoverySecret),
    ],
  };
}

function makeDatabase(
  { paths, surroundings }: VaultContext,
  dataKey: SecretKey,
  firstRows: Parameters<ReturnType<typeof createUnitOfWork>['write']>[0],
): Result<undefined, VaultRefusal> {
  const created = createEncrypted(paths.database, dataKey);
  if (!created.ok) return refused({ reason: vaultReasonOf(created.error) });
  const writer = created.value;
  try {
    const migrated = migrate(writer, dataKey, surroundings.migrations);
    if (!migrated.ok) return refused({ reason: vaultReasonOf(migrated.error) });
    createUnitOfWork({ writer, reader: writer }).write(firstRows);
    closeDatabase(writer);
    return ok(undefined);
  } finally {
    discardDatabase(writer);
  }
}
