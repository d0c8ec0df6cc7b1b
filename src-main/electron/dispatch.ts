import type {
  CommandHandler,
  QueryHandler,
  Refusal,
  Outcome,
  Actor,
} from '../application/ports/context.ts';
import { standingToChild } from '../application/standing-to-child.ts';
import { contract } from '../contract/index.ts';
import type { CommandName, ParsedInputOf, QueryName } from '../contract/index.ts';
import type { Operation } from '../contract/define.ts';
import type { OperationName } from '../contract/names.ts';
import { decide } from '../domain/permission/decide.ts';
import { refused } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import { currentActor, noteInTrail, runRead, runWrite } from './host.ts';
import type { AuditedCall, Host } from './host.ts';
import type { PipelineParts } from './pipeline.ts';
import { createSettle } from './settle.ts';

/** What a slow handler may use besides the host: its own transaction, which carries the audit row. */
export interface ServiceCall {
  readonly host: Host;
  /** Null on the lock screen. */
  readonly actor: Actor | null;
  /** Runs a writing step with this operation's audit row in the same transaction. */
  commit<T extends { readonly ok: boolean }>(
    fn: Parameters<typeof runWrite<T>>[2],
    childId?: (result: T) => string | null,
  ): T;
  read: <T>(fn: Parameters<typeof runRead<T>>[2]) => T;
}

/**
 * - query, command: pure use cases, synchronous, in one transaction
 * - service: waits for something outside the database (key derivation, files, the vault itself)
 */
export type Handler<N extends OperationName> =
  | (N extends QueryName ? { readonly mode: 'query'; readonly run: QueryHandler<N> } : never)
  | (N extends CommandName ? { readonly mode: 'command'; readonly run: CommandHandler<N> } : never)
  | {
      readonly mode: 'service';
      readonly run: (call: ServiceCall, input: ParsedInputOf<N>) => Promise<Outcome<N>>;
    };

/** Every operation has exactly one handler; a missing one does not compile. */
export type Handlers = { readonly [N in OperationName]: Handler<N> };

/** Reads of the same thing by the same person within this time are one row in the trail. */
const sameReadMs = 60_000;

type AnyHandler = {
  readonly mode: 'query' | 'command' | 'service';
  readonly run: (context: unknown, input: unknown) => unknown;
};

/** Connects pipeline, permission, transaction and trail for all handlers. */
export function createDispatch(
  host: Host,
  handlers: Handlers,
): Pick<PipelineParts, 'settle' | 'denied' | 'run'> {
  const recentReads = new Map<string, number>();

  const auditRead = (actor: Actor, call: AuditedCall): void => {
    if (call.operation.audit === 'none') return;
    const key = `${actor.userId} ${call.name} ${call.childId ?? ''} ${call.outcome}`;
    const nowMs = host.clock.nowMs();
    const before = recentReads.get(key);
    if (before !== undefined && nowMs >= before && nowMs - before < sameReadMs) return;
    noteInTrail(host, actor, call);
    recentReads.set(key, nowMs);
  };

  return {
    settle: createSettle(host),

    denied(name, operation, input) {
      if (operation.action === null) return null;
      const actor = currentActor(host);
      const childId = operation.subject === 'child' ? childIdOf(input) : null;
      const refusal = runRead(host, actor, (context): Refusal | null => {
        const standing = childId === null ? null : standingToChild(context, childId);
        if (childId !== null && standing === null) return { code: 'notFound' };
        const permission = decide(
          actor,
          operation.action ?? 'office.read',
          standing?.relation ?? 'none',
          {
            logStatus: standing?.logStatus ?? 'none',
            holderIsElsewhere: standing?.holderIsElsewhere ?? false,
          },
        );
        if (permission.allowed) return null;
        return permission.reason === 'holderElsewhere'
          ? { code: 'holderElsewhere' }
          : { code: 'notAllowed', params: { reason: permission.reason } };
      });
      if (refusal !== null && refusal.code !== 'notFound')
        auditRead(actor, { name, operation, childId, outcome: refusal.code });
      return refusal;
    },

    async run(name, input) {
      const operation: Operation = contract[name];
      const handler = handlers[name] as unknown as AnyHandler;
      if (handler.mode === 'service') return runService(host, name, operation, handler, input);
      const actor = currentActor(host);
      if (handler.mode === 'query') {
        const result = runRead(
          host,
          actor,
          (context) => handler.run(context, input) as Result<unknown, Refusal>,
        );
        auditRead(actor, {
          name,
          operation,
          childId: childIdOf(input),
          outcome: result.ok ? 'ok' : result.error.code,
        });
        return result;
      }
      return runWrite(
        host,
        actor,
        (context) => handler.run(context, input) as Result<unknown, Refusal>,
        (result) =>
          auditOf(
            name,
            operation,
            childIdOf(input) ?? (result.ok ? childIdOf(result.value) : null),
          ),
      );
    },
  };
}

/** Long work whose session ended under way; it becomes the answer that the vault is not open. */
class SessionEnded extends Error {}

/**
 * Runs a slow handler in the name of whoever began it, and only as long as that session lasts: after a lock
 * it can neither read nor write, also when somebody else is on by then.
 */
async function runService(
  host: Host,
  name: OperationName,
  operation: Operation,
  handler: AnyHandler,
  input: unknown,
): Promise<Result<unknown, Refusal>> {
  const begun = openSession(host);
  const actor = begun === null ? null : currentActor(host);
  let committed = false;
  const needed = (): Actor => {
    if (actor === null) throw new Error('Nobody is on');
    if (openSession(host) !== begun) throw new SessionEnded();
    return actor;
  };
  const call: ServiceCall = {
    host,
    actor,
    commit(fn, childId = () => null) {
      const result = runWrite(host, needed(), fn, (value) =>
        auditOf(name, operation, childIdOf(input) ?? childId(value)),
      );
      committed ||= result.ok;
      return result;
    },
    read: (fn) => runRead(host, needed(), fn),
  };
  try {
    const outcome = (await handler.run(call, input)) as Result<unknown, Refusal>;
    const isNoted = committed || operation.audit === 'none';
    if (!isNoted && actor !== null && openSession(host) === begun) {
      noteInTrail(host, actor, {
        name,
        operation,
        childId: childIdOf(input),
        outcome: outcome.ok ? 'ok' : outcome.error.code,
      });
    }
    return outcome;
  } catch (failure) {
    if (failure instanceof SessionEnded) return refused({ code: 'vaultNotOpen' });
    throw failure;
  }
}

/** The open session's own mark; every unlocking has another. Null unless a user of the office is on. */
function openSession(host: Host): object | null {
  if (host.vault.status().state !== 'unlocked') return null;
  const { kind, uow } = host.vault.session();
  return kind === 'user' ? uow : null;
}

function auditOf(
  name: OperationName,
  operation: Operation,
  childId: string | null,
): AuditedCall | null {
  return operation.audit === 'none' ? null : { name, operation, childId, outcome: 'ok' };
}

/** Operations about a child carry `childId`, in the question or in the answer. */
function childIdOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('childId' in value)) return null;
  return typeof value.childId === 'string' ? value.childId : null;
}
