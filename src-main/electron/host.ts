import { createHash, randomUUID } from 'node:crypto';
import type { CommandContext, QueryContext, Actor } from '../application/ports/context.ts';
import type { ReadStores } from '../application/ports/stores.ts';
import type { Operation } from '../contract/define.ts';
import type { EventName, EventPayloads } from '../contract/events.ts';
import type { OperationName } from '../contract/names.ts';
import { nextRow } from '../domain/audit/chain.ts';
import { policyInForce } from '../domain/deadline/policy-in-force.ts';
import { readStores, writeStores } from '../infrastructure/db/repositories/stores.ts';
import type { Vault } from '../infrastructure/vault/vault-terms.ts';
import type { Dialogs } from './dialogs.ts';
import type { Printer } from './pdf.ts';
import type { PreferenceFile } from './preferences.ts';
import type { Resources } from './resources.ts';
import type { TechnicalLog } from './technical-log.ts';
import type { WallClock } from './wall-clock.ts';

/** What the audit trail says about one call. */
export interface AuditedCall {
  readonly name: OperationName;
  readonly operation: Operation;
  readonly childId: string | null;
  readonly outcome: string;
}

/** Everything that lives as long as the program: handlers get it, nothing else reaches around it. */
export interface Host {
  readonly vault: Vault;
  readonly clock: WallClock;
  readonly resources: Resources;
  readonly preferences: PreferenceFile;
  readonly dialogs: Dialogs;
  readonly log: TechnicalLog;
  readonly version: string;
  /** Turns script-free HTML into a tagged PDF, and sends it to paper through the system's dialog. */
  readonly printer: Printer;
  /** Tells the window one thing of the closed list. */
  tell<E extends EventName>(event: E, payload: EventPayloads[E]): void;
  /** Locks without asking; resolves when nothing is open any more. */
  lock(reason: 'person' | 'switchUser' | 'idle' | 'suspend' | 'screenLock' | 'quit'): Promise<void>;
  /** The window says that nothing is left to write. */
  draftsFlushed(): void;
  lockState(): { readonly isLocking: boolean; readonly lastUserName: string | null };
}

/** Who is on. @throws unless the vault is unlocked by a user of the office */
export function currentActor(host: Host): Actor {
  const session = host.vault.session();
  const user = session.uow.read((handle) => readStores(handle).office.userBySlot(session.slotId));
  if (user === null) throw new Error('The open slot belongs to nobody');
  return { userId: user.id, name: user.name, role: user.role };
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What a use case knows; the numbers are read in its own transaction, so that they belong to what it sees. */
function contextOf<S extends ReadStores>(
  host: Host,
  actor: Actor,
  stores: S,
): Omit<QueryContext, 'stores'> & { readonly stores: S } {
  return {
    actor,
    now: host.clock.now(),
    today: host.clock.today(),
    policy: policyInForce(stores.policies.newest()),
    instruments: host.resources.instruments(),
    agendas: host.resources.agendas(),
    guides: host.resources.guides(),
    sha256,
    stores,
  };
}

/** Runs a reading use case on the read-only connection. */
export function runRead<T>(host: Host, actor: Actor, fn: (context: QueryContext) => T): T {
  return host.vault
    .session()
    .uow.read<unknown>((handle) => fn(contextOf(host, actor, readStores(handle)))) as T;
}

/** Thrown to leave a transaction without storing anything; carries the refusal out. */
class Abandoned<T> extends Error {
  readonly result: T;

  constructor(result: T) {
    super('abandoned');
    this.result = result;
  }
}

/**
 * Runs a writing use case and its audit row in one immediate transaction: both are stored, or neither.
 * A refusal stores nothing.
 */
export function runWrite<T extends { readonly ok: boolean }>(
  host: Host,
  actor: Actor,
  fn: (context: CommandContext) => T,
  audited: (result: T) => AuditedCall | null,
): T {
  try {
    return host.vault.session().uow.write<unknown>((handle) => {
      const context: CommandContext = {
        ...contextOf(host, actor, writeStores(handle)),
        newId: () => randomUUID(),
      };
      const result = fn(context);
      if (!result.ok) throw new Abandoned(result);
      const call = audited(result);
      if (call !== null) appendAudit(context, call);
      return result;
    }) as T;
  } catch (error) {
    if (error instanceof Abandoned) return error.result as T;
    throw error;
  }
}

/** Appends one audit row in a transaction of its own: for reads, and for refusals. */
export function noteInTrail(host: Host, actor: Actor, call: AuditedCall): void {
  host.vault.session().uow.write((handle) => {
    appendAudit(
      { ...contextOf(host, actor, writeStores(handle)), newId: () => randomUUID() },
      call,
    );
  });
}

function appendAudit(
  context: CommandContext,
  { name, operation, childId, outcome }: AuditedCall,
): void {
  const last = context.stores.audit.last();
  const fields = {
    at: context.now,
    userId: context.actor.userId,
    byName: context.actor.name,
    operation: name,
    kind: operation.audit,
    childId,
    outcome,
  };
  const row = nextRow(last, fields, context.sha256);
  context.stores.audit.append({
    ...fields,
    sequence: row.sequence,
    previousHash: row.previousHash,
    hash: row.hash,
  });
}
