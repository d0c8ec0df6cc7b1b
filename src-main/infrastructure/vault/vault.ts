import { readFileSync } from 'node:fs';
import { ok, refused, type Result } from '../../domain/result.ts';
import { checkCreation, createVault } from './create-vault.ts';
import { createDelay } from './delay.ts';
import { realDisk, replaceFile } from './durable-file.ts';
import {
  checkPassphrase,
  isSecretRight,
  refusalFrom,
  refusalOfStatus,
  wipeAll,
} from './entry-rules.ts';
import { lockFolder, type FolderLock } from './folder-lock.ts';
import { openDatabase, vaultReasonOf } from './open-database.ts';
import { saveDocument, type Opened, type VaultContext } from './opened.ts';
import { invitationCodeBytes, parseRecoveryWords } from './recovery-words.ts';
import {
  commitChange,
  invitation,
  passphraseChange,
  removal,
  resealForUser,
  summaryOf,
  type SlotChange,
} from './slot-changes.ts';
import { areSlotsStrong, slotOfUser, withoutExpired } from './slots.ts';
import { createStateHolder, isResting, isSeenOutside } from './state.ts';
import type { VaultDocument } from './vault-document.ts';
import { isSealIntact, readVaultFile, type SealedDocument } from './vault-file.ts';
import { endCreation, examine, makeFolder, vaultFolder } from './vault-folder.ts';
import {
  isDamage,
  type OpenSession,
  type SlotSummary,
  type Vault,
  type VaultRefusal,
  type VaultStatus,
  type VaultSurroundings,
} from './vault-terms.ts';
import { wayOfInvitation, wayOfRecovery, wayOfUser, type WayIn } from './ways-in.ts';

type Outcome<T = OpenSession> = Result<T, VaultRefusal>;

/** Looks at the vault of one folder, without unlocking it. */
export function openVault(surroundings: VaultSurroundings): Vault {
  const paths = vaultFolder(surroundings.folder);
  const disk = surroundings.disk ?? realDisk;
  const delay = createDelay(paths.delayFile, surroundings.nowMs, disk);
  const context: VaultContext = { surroundings, paths, disk, delay };
  const floor = surroundings.kdfFloorForTest;
  const states = createStateHolder(examine(paths));
  let opened: Opened | undefined;
  /** Counts calls of `lock`, so that an unlocking that was under way when one came does not go through. */
  let lockings = 0;

  const moveTo = (next: VaultStatus): void => states.move(states.current().state, next);

  const refresh = (): VaultStatus => {
    const [before, now] = [states.current(), examine(paths)];
    if (before.state !== now.state || before.damage !== now.damage) states.move(before.state, now);
    return states.current();
  };

  const sessionOf = ({ database, slotId, kind }: Opened): OpenSession => ({
    uow: database.uow,
    slotId,
    kind,
  });

  const settle = (next: Opened): Outcome => {
    opened = next;
    moveTo({ state: 'unlocked', mustSetPassphrase: next.kind === 'recovery' });
    return ok(sessionOf(next));
  };

  /** Back to rest after a refusal: what was found broken stays visible until the next try. */
  const rest = (refusal: VaultRefusal): Outcome<never> => {
    const { reason } = refusal;
    if (reason === 'fromNewerProgram') moveTo({ state: reason });
    else if (isDamage(reason)) {
      const isVaultFile = reason === 'vaultFileAltered' || reason === 'weakParameters';
      const canUsePrevious = isVaultFile && readVaultFile(paths.previousVaultFile).ok;
      moveTo({ state: 'damaged', damage: reason, canUsePrevious });
    } else moveTo(examine(paths));
    return refused(refusal);
  };

  type Furnish = (document: VaultDocument, way: WayIn) => Promise<SlotChange | undefined>;

  /** The one road from locked to unlocked. */
  const enter = async (
    findWay: (document: VaultDocument) => Promise<Result<WayIn, VaultRefusal>>,
    furnish: Furnish = () => Promise.resolve(undefined),
  ): Promise<Outcome> => {
    if (!isResting(states.current().state)) return refused({ reason: 'wrongState' });
    const seen = refresh();
    if (seen.state !== 'locked') return refused(refusalOfStatus(seen));
    let lock: FolderLock | undefined;
    let way: WayIn | undefined;
    let result: Outcome | undefined;
    try {
      lock = lockFolder(paths.lockFile);
      if (!lock) return (result = refused({ reason: 'inUse' }));
      const waitMs = delay.waitMs();
      if (waitMs > 0) return (result = refused({ reason: 'tooManyTries', waitMs }));
      moveTo({ state: 'unlocking' });
      const lockingsBefore = lockings;
      const sealed = readSealed();
      if (!sealed.ok) return (result = rest(sealed.error));
      delay.countTry();
      const found = await findWay(sealed.value.document);
      if (!found.ok) {
        if (isSecretRight(found.error)) delay.clear();
        return (result = rest(found.error));
      }
      way = found.value;
      if (!isSealIntact(sealed.value, way.dataKey)) {
        return (result = rest({ reason: 'vaultFileAltered' }));
      }
      delay.clear();
      const change = await furnish(sealed.value.document, way);
      if (lockings !== lockingsBefore) return (result = rest({ reason: 'wrongState' }));
      result = openWith(sealed.value.document, way, change, lock);
      return result;
    } catch (error) {
      // A bug must not leave the vault half-way: at rest first, then refuse or pass the bug on.
      if (!isResting(states.current().state)) moveTo(examine(paths));
      return (result = refused(refusalFrom(error)));
    } finally {
      if (!result?.ok) {
        way?.dataKey.wipe();
        lock?.release();
      }
    }
  };

  const readSealed = (): Result<SealedDocument, VaultRefusal> => {
    const sealed = readVaultFile(paths.vaultFile);
    if (!sealed.ok) return refused({ reason: sealed.error });
    const isStrong = areSlotsStrong(sealed.value.document, floor);
    return isStrong ? sealed : refused({ reason: 'weakParameters' });
  };

  const openWith = (
    document: VaultDocument,
    { slot, dataKey }: WayIn,
    change: SlotChange | undefined,
    lock: FolderLock,
  ): Outcome => {
    const changed = withoutExpired(
      change ? change.apply(document) : document,
      surroundings.nowMs(),
    );
    const database = openDatabase(paths.database, dataKey, surroundings.migrations, () =>
      moveTo({ state: 'migrating' }),
    );
    if (!database.ok) return rest({ reason: vaultReasonOf(database.error) });
    try {
      if (changed !== document) saveDocument(context, changed, dataKey, { retirePrevious: true });
      endCreation(paths, disk);
    } catch (error) {
      database.value.close();
      throw error;
    }
    const kind = change?.slot.kind ?? slot.kind;
    return settle({
      document: changed,
      dataKey,
      database: database.value,
      lock,
      slotId: slot.id,
      kind,
    });
  };

  /** Runs a change of slots while the vault is open; it must still be open, by the same person, at the end. */
  const change = async (
    prepare: (current: Opened) => Promise<Result<SlotChange, VaultRefusal>>,
  ): Promise<Outcome<SlotSummary>> => {
    const current = opened;
    if (!current || current.kind !== 'user') return refused({ reason: 'wrongState' });
    try {
      const prepared = await prepare(current);
      if (!prepared.ok) return prepared;
      if (opened !== current) return refused({ reason: 'wrongState' });
      return ok(commitChange(context, current, prepared.value));
    } catch (error) {
      if (opened !== current) return refused({ reason: 'wrongState' });
      return refused(refusalFrom(error));
    }
  };

  const afterwardsWiping = async <T>(
    secrets: readonly Buffer[],
    run: () => Promise<T>,
  ): Promise<T> => {
    try {
      return await run();
    } finally {
      wipeAll(secrets);
    }
  };

  const status = (): VaultStatus =>
    isSeenOutside(states.current()) ? refresh() : states.current();

  return {
    status,

    waitMs: () => delay.waitMs(),

    onChange: (listener) => states.onChange(listener),

    session() {
      if (!opened) throw new Error('The vault is not unlocked');
      return sessionOf(opened);
    },

    slots() {
      if (!opened) throw new Error('The vault is not unlocked');
      return opened.document.slots.map(summaryOf);
    },

    create: (input) =>
      afterwardsWiping([input.passphrase], async () => {
        if (!isResting(states.current().state)) return refused({ reason: 'wrongState' });
        if (refresh().state !== 'none') return refused({ reason: 'wrongState' });
        const secret = checkCreation(input);
        if (!secret.ok) return secret;
        let lock: FolderLock | undefined;
        let result: Outcome | undefined;
        try {
          makeFolder(paths);
          lock = lockFolder(paths.lockFile);
          if (!lock) return (result = refused({ reason: 'inUse' }));
          moveTo({ state: 'creating' });
          const created = await createVault(context, input, secret.value, lock);
          result = created.ok ? settle(created.value) : created;
          return result;
        } catch (error) {
          return (result = refused(refusalFrom(error)));
        } finally {
          secret.value.fill(0);
          if (!result?.ok) lock?.release();
          if (states.current().state === 'creating') moveTo(examine(paths));
        }
      }),

    unlock: ({ userName, passphrase }) =>
      afterwardsWiping([passphrase], () =>
        enter((document) => wayOfUser(document, userName, passphrase, floor)),
      ),

    async unlockWithRecoveryWords(words) {
      const secret = parseRecoveryWords(words);
      if (!secret.ok) return refused({ reason: 'recoveryWords', problem: secret.error });
      return afterwardsWiping([secret.value], () =>
        enter((document) => wayOfRecovery(document, secret.value, floor)),
      );
    },

    claimInvitation({ userName, code, newPassphrase }) {
      const codeBytes = invitationCodeBytes(code);
      return afterwardsWiping([codeBytes, newPassphrase], async () => {
        const longEnough = checkPassphrase(newPassphrase);
        if (!longEnough.ok) return longEnough;
        return enter(
          (document) => wayOfInvitation(document, userName, codeBytes, surroundings.nowMs(), floor),
          (document, way) => resealForUser(context, document, way.slot, newPassphrase, way.dataKey),
        );
      });
    },

    setPassphraseAfterRecovery: ({ userName, newPassphrase }) =>
      afterwardsWiping([newPassphrase], async () => {
        const current = opened;
        if (current?.kind !== 'recovery') return refused({ reason: 'wrongState' });
        const longEnough = checkPassphrase(newPassphrase);
        if (!longEnough.ok) return longEnough;
        const slot = slotOfUser(current.document, userName);
        if (slot?.kind !== 'user') return refused({ reason: 'unknownUser' });
        try {
          const { document, dataKey } = current;
          const resealed = await resealForUser(context, document, slot, newPassphrase, dataKey);
          if (opened !== current) return refused({ reason: 'wrongState' });
          commitChange(context, current, resealed);
          return settle({ ...current, slotId: slot.id, kind: 'user' });
        } catch (error) {
          if (opened !== current) return refused({ reason: 'wrongState' });
          return refused(refusalFrom(error));
        }
      }),

    changePassphrase: (input) =>
      afterwardsWiping([input.oldPassphrase, input.newPassphrase], () =>
        change((current) => passphraseChange(context, current, input)),
      ),

    addInvitation({ userName, code, validDays }) {
      const codeBytes = invitationCodeBytes(code);
      return afterwardsWiping([codeBytes], () =>
        change((current) => invitation(context, current, { userName, codeBytes, validDays })),
      );
    },

    removeSlot(slotId) {
      if (!opened || opened.kind !== 'user') return refused({ reason: 'wrongState' });
      const prepared = removal(opened, slotId);
      if (!prepared.ok) return prepared;
      try {
        return ok(commitChange(context, opened, prepared.value));
      } catch (error) {
        return refused(refusalFrom(error));
      }
    },

    lock() {
      lockings += 1;
      if (!opened) return;
      const { database, dataKey, lock } = opened;
      opened = undefined;
      states.move('unlocked', { state: 'locking' });
      try {
        database.close();
      } finally {
        dataKey.wipe();
        lock.release();
        states.move('locking', { state: 'locked' });
      }
    },

    usePrevious() {
      if (status().canUsePrevious !== true) return refused({ reason: 'wrongState' });
      let lock: FolderLock | undefined;
      try {
        lock = lockFolder(paths.lockFile);
        if (!lock) return refused({ reason: 'inUse' });
        replaceFile(paths.vaultFile, readFileSync(paths.previousVaultFile), disk);
        return ok(refresh());
      } catch (error) {
        return refused(refusalFrom(error));
      } finally {
        lock?.release();
      }
    },
  };
}
