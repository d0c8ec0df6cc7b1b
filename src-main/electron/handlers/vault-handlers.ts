import { randomBytes, randomUUID } from 'node:crypto';
import type { Refusal } from '../../application/ports/context.ts';
import { assertNever } from '../../domain/assert-never.ts';
import { ok, refused } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { readStores, writeStores } from '../../infrastructure/db/repositories/stores.ts';
import { createOfficeIdentity } from '../../infrastructure/handover/identity.ts';
import { passphraseStrength } from '../../infrastructure/vault/passphrase-strength.ts';
import { proposeRecoveryWords } from '../../infrastructure/vault/recovery-words.ts';
import { normaliseUserName, passphraseBytes } from '../../infrastructure/vault/user-name.ts';
import type { VaultRefusal, VaultStatus } from '../../infrastructure/vault/vault-terms.ts';
import type { Handlers } from '../dispatch.ts';
import { currentActor, noteInTrail } from '../host.ts';
import type { Host } from '../host.ts';
import { contract } from '../../contract/index.ts';
import type { OperationName } from '../../contract/names.ts';
import { recoverySheet } from '../documents/recovery-sheet.ts';

type VaultHandlers = Pick<Handlers, Extract<OperationName, `vault.${string}`>>;

/** The vault's operations: the only handlers that run before anybody is on. */
export function createVaultHandlers(host: Host): VaultHandlers {
  /** The words shown last; they open nothing until they have been typed back. */
  let proposed: string | null = null;

  const weakness = (passphrase: string, context: readonly string[]): Refusal | null =>
    passphraseStrength(passphrase, context).enough
      ? null
      : { code: 'passphraseTooWeak', fields: ['passphrase'] };

  const noteUnlocking = (name: OperationName): void => {
    noteInTrail(host, currentActor(host), {
      name,
      operation: { ...contract[name], audit: 'security' },
      childId: null,
      outcome: 'ok',
    });
  };

  return {
    'vault.status': { mode: 'service', run: () => Promise.resolve(ok(statusView(host))) },

    'vault.weighPassphrase': {
      mode: 'service',
      run: (_call, { passphrase, context }) =>
        Promise.resolve(ok(passphraseStrength(passphrase, context))),
    },

    'vault.proposeRecoveryWords': {
      mode: 'service',
      run: () => {
        proposed = proposeRecoveryWords(randomBytes);
        return Promise.resolve(ok({ words: proposed.split(' ') }));
      },
    },

    'vault.create': {
      mode: 'service',
      async run(_call, input) {
        const weak = weakness(input.passphrase, [
          input.office.name,
          input.office.municipality,
          input.user.name,
        ]);
        if (weak !== null) return refused(weak);
        if (proposed === null || !sameWords(proposed, input.typedRecoveryWords)) {
          return refused({ code: 'recoveryWordsDiffer', fields: ['typedRecoveryWords'] });
        }
        const identity = await createOfficeIdentity();
        const today = host.clock.today();
        const created = await host.vault.create({
          userName: input.user.name,
          passphrase: passphraseBytes(input.passphrase),
          recoveryWords: proposed,
          firstRows: (tx, slotId) => {
            const stores = writeStores(tx);
            stores.office.create({ ...input.office, identity, createdAt: host.clock.now() });
            stores.office.addUser({
              ...input.user,
              id: randomUUID(),
              nameKey: normaliseUserName(input.user.name),
              status: 'active',
              slotId,
              joinedOn: today,
              leftOn: null,
            });
          },
        });
        if (!created.ok) return refused(refusalWords(created.error));
        proposed = null;
        host.preferences.change({ locale: input.locale });
        noteUnlocking('vault.create');
        host.tell('vaultChanged', { state: 'unlocked' });
        return ok({});
      },
    },

    'vault.unlock': {
      mode: 'service',
      async run(_call, { userName, passphrase }) {
        const opened = await host.vault.unlock({
          userName,
          passphrase: passphraseBytes(passphrase),
        });
        if (!opened.ok) return refused(refusalWords(opened.error));
        return admit(host, noteUnlocking, 'vault.unlock');
      },
    },

    'vault.unlockWithRecoveryWords': {
      mode: 'service',
      async run(_call, { words, userName, newPassphrase }) {
        const weak = weakness(newPassphrase, [userName]);
        if (weak !== null) return refused({ ...weak, fields: ['newPassphrase'] });
        const opened = await host.vault.unlockWithRecoveryWords(words.join(' '));
        if (!opened.ok) return refused(refusalWords(opened.error));
        const chosen = await host.vault.setPassphraseAfterRecovery({
          userName,
          newPassphrase: passphraseBytes(newPassphrase),
        });
        if (!chosen.ok) {
          host.vault.lock();
          return refused(refusalWords(chosen.error));
        }
        return admit(host, noteUnlocking, 'vault.unlockWithRecoveryWords');
      },
    },

    'vault.claimInvitation': {
      mode: 'service',
      async run(_call, { userName, code, newPassphrase }) {
        const weak = weakness(newPassphrase, [userName]);
        if (weak !== null) return refused({ ...weak, fields: ['newPassphrase'] });
        const opened = await host.vault.claimInvitation({
          userName,
          code,
          newPassphrase: passphraseBytes(newPassphrase),
        });
        if (!opened.ok) return refused(refusalWords(opened.error));
        const { uow, slotId } = opened.value;
        uow.write((tx) => {
          const stores = writeStores(tx);
          const user = stores.office.userBySlot(slotId);
          if (user !== null) stores.office.changeUser(user.id, { status: 'active' });
        });
        return admit(host, noteUnlocking, 'vault.claimInvitation');
      },
    },

    'vault.lock': {
      mode: 'service',
      run({ host: { lock } }, { switchUser }) {
        // Answered first: locking takes the window away that waits for the answer.
        setImmediate(() => void lock(switchUser ? 'switchUser' : 'person'));
        return Promise.resolve(ok({}));
      },
    },

    'vault.changePassphrase': {
      mode: 'service',
      async run({ actor }, { passphrase, newPassphrase }) {
        const weak = weakness(newPassphrase, [actor?.name ?? '']);
        if (weak !== null) return refused({ ...weak, fields: ['newPassphrase'] });
        const changed = await host.vault.changePassphrase({
          oldPassphrase: passphraseBytes(passphrase),
          newPassphrase: passphraseBytes(newPassphrase),
        });
        return changed.ok ? ok({}) : refused(refusalWords(changed.error));
      },
    },

    'vault.printRecoveryWords': {
      mode: 'service',
      async run(_call, { words, locale }) {
        const text = (key: string, values?: Readonly<Record<string, string | number>>) =>
          host.resources.text(locale, key, values);
        const bytes = await host.printer.toPdf(recoverySheet(words, locale, text));
        const saved = await host.dialogs.save(
          {
            name: `${text('print.recovery.fileName')}.pdf`,
            filters: [{ name: 'PDF', extensions: ['pdf'] }],
          },
          bytes,
        );
        return ok({ saved });
      },
    },
  };
}

/** After a slot opened: whoever has left the office is turned away at the door, even with a slot still there. */
function admit(
  host: Host,
  noteUnlocking: (name: OperationName) => void,
  name: OperationName,
): Result<Record<string, never>, Refusal> {
  const { uow, slotId } = host.vault.session();
  const user = uow.read((handle) => readStores(handle).office.userBySlot(slotId));
  if (user === null || user.status === 'left') {
    host.vault.lock();
    return refused({ code: 'wrongNameOrPassphrase' });
  }
  noteUnlocking(name);
  host.tell('vaultChanged', { state: 'unlocked' });
  return ok({});
}

function sameWords(shown: string, typed: readonly string[]): boolean {
  const normal = (words: string) =>
    words.normalize('NFC').trim().toLowerCase().split(/\s+/).join(' ');
  return normal(shown) === normal(typed.join(' '));
}

function statusView(host: Host) {
  const status = host.vault.status();
  const { isLocking, lastUserName } = host.lockState();
  // While it is locking, views stay to write their drafts, and they know who is on.
  const isOpen = status.state === 'unlocked' && host.vault.session().kind === 'user';
  const actor = isOpen ? currentActor(host) : null;
  return {
    state: isLocking ? ('locking' as const) : stateView(status),
    waitMs: host.vault.waitMs(),
    user: actor === null ? null : { id: actor.userId, name: actor.name, role: actor.role },
    lastUserName,
    mustChoosePassphrase: status.mustSetPassphrase === true,
    officeName: isOpen
      ? host.vault.session().uow.read((handle) => readStores(handle).office.get().name)
      : null,
  };
}

function stateView({ state }: VaultStatus) {
  switch (state) {
    case 'creating':
    case 'migrating':
      return 'unlocking' as const;
    case 'none':
    case 'locked':
    case 'unlocking':
    case 'unlocked':
    case 'locking':
    case 'damaged':
    case 'fromNewerProgram':
      return state;
    default:
      return assertNever(state);
  }
}

/** The vault's reasons as the contract's codes; what was wrong with recovery words keeps its place. */
function refusalWords(refusal: VaultRefusal): Refusal {
  switch (refusal.reason) {
    case 'tooManyTries':
      return { code: 'tooManyTries', params: { waitMs: refusal.waitMs } };
    case 'recoveryWords':
      return recoveryProblem(refusal.problem);
    case 'wrongNameOrPassphrase':
    case 'invitationMustBeClaimed':
    case 'unknownUser':
    case 'unknownSlot':
      return { code: 'wrongNameOrPassphrase' };
    case 'wrongRecoveryWords':
      return { code: 'wrongRecoveryWords' };
    case 'invitationExpired':
      return { code: 'invitationExpired' };
    case 'userNameTaken':
      return { code: 'userNameTaken', fields: ['name'] };
    case 'userNameEmpty':
      return { code: 'inputRejected', fields: ['userName'] };
    case 'passphraseTooShort':
      return { code: 'passphraseTooWeak', fields: ['passphrase'] };
    case 'fromNewerProgram':
      return { code: 'vaultFromNewerProgram' };
    case 'inUse':
      return { code: 'vaultInUse' };
    case 'diskFull':
      return { code: 'diskFull' };
    case 'diskFailure':
      return { code: 'diskReadOnly' };
    case 'busy':
    case 'wrongState':
      return { code: 'vaultAlreadyOpen' };
    case 'lastWayIn':
    case 'slotInUse':
      return { code: 'notAllowed' };
    case 'vaultFileMissing':
    case 'vaultFileDamaged':
    case 'vaultFileAltered':
    case 'weakParameters':
    case 'databaseMissing':
    case 'databaseDamaged':
    case 'databaseNotEncrypted':
    case 'historyDiffers':
      return { code: 'vaultDamaged', params: { damage: refusal.reason } };
    default:
      return assertNever(refusal);
  }
}

function recoveryProblem(
  problem: Extract<VaultRefusal, { reason: 'recoveryWords' }>['problem'],
): Refusal {
  switch (problem.code) {
    case 'wrongCount':
      return { code: 'recoveryWordCount', params: { count: problem.count } };
    case 'unknownWord':
      return {
        code: 'recoveryWordUnknown',
        params: { position: problem.index + 1, suggestions: problem.suggestions.join(', ') },
        fields: [`words.${problem.index}`],
      };
    case 'checksum':
      return { code: 'recoveryWordChecksum' };
    default:
      return assertNever(problem);
  }
}
