import { contract } from '../contract/index.ts';
import type { Operation } from '../contract/define.ts';
import { boundaryErrorCodes } from '../contract/errors.ts';
import type { ErrorCode, ErrorParams, Reply } from '../contract/errors.ts';
import { operationNames } from '../contract/names.ts';
import type { OperationName } from '../contract/names.ts';
import type { Refusal } from '../application/ports/context.ts';
import type { Result } from '../domain/result.ts';

/** What a call looked like when it arrived. */
export interface IncomingCall {
  readonly name: unknown;
  readonly payload: unknown;
  readonly senderIsOurs: boolean;
}

/** The parts of the program that the pipeline leans on; the router gives the real ones, tests give others. */
export interface PipelineParts {
  /** `locking` still lets drafts through, so that locking loses nothing. */
  vaultState(): 'none' | 'locked' | 'unlocked' | 'locking';
  /** Lets what has run out by its date run out, before anybody looks or acts. */
  settle(): void;
  /** Null when allowed, else the reason; also writes refusals to the trail. */
  denied(name: OperationName, operation: Operation, input: unknown): Refusal | null;
  /** Runs the handler with its transaction and its audit row. */
  run(name: OperationName, input: unknown): Promise<Result<unknown, Refusal>>;
  /** Notes an unexpected failure in the technical log; gives the id that the person can read out. */
  incident(name: string, failure: unknown): string;
}

const maxCallsInFlight = 20;
const maxDepth = 12;
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const draftOperations: ReadonlySet<OperationName> = new Set([
  'drafts.save',
  'drafts.rememberPlace',
  'drafts.discard',
]);
const knownNames: ReadonlySet<unknown> = new Set(operationNames);

/**
 * The one road into the program. Always in this order, and closed at the first no:
 * sender, known name, calls in flight, size and shape, vault state, input, what has run out, permission, handler,
 * output.
 */
export function createPipeline(
  parts: PipelineParts,
): (call: IncomingCall) => Promise<Reply<unknown>> {
  let inFlight = 0;
  return async (call) => {
    if (!call.senderIsOurs) return refuse('forgedSender');
    if (!isOperationName(call.name)) return refuse('unknownOperation');
    if (inFlight >= maxCallsInFlight) return refuse('tooManyCalls', {}, [], true);
    inFlight += 1;
    try {
      return await answer(parts, call.name, call.payload);
    } catch (failure) {
      const code = knownCode(failure);
      return refuse(code, {}, [], true, parts.incident(call.name, failure));
    } finally {
      inFlight -= 1;
    }
  };
}

async function answer(
  parts: PipelineParts,
  name: OperationName,
  payload: unknown,
): Promise<Reply<unknown>> {
  const operation: Operation = contract[name];
  const shape = refusedShape(payload, operation.maxInputBytes);
  if (shape !== null) return refuse(shape);
  const stateRefusal = refusedState(parts.vaultState(), name, operation);
  if (stateRefusal !== null) return refuse(stateRefusal);
  const input = operation.input.safeParse(payload);
  if (!input.success)
    return refuse(
      'inputRejected',
      {},
      input.error.issues.slice(0, 20).map((issue) => issue.path.join('.')),
    );
  if (operation.vault === 'unlocked' && !draftOperations.has(name)) parts.settle();
  const denied = parts.denied(name, operation, input.data);
  if (denied !== null) return refuse(denied.code, denied.params, denied.fields);
  const outcome = await parts.run(name, input.data);
  if (!outcome.ok) {
    const { code, params, fields } = outcome.error;
    // The person still gets the right words; that the contract does not name the code is our fault to mend.
    const incidentId = isDeclared(operation, code)
      ? ''
      : parts.incident(name, new Error(`undeclared ${code}`));
    return refuse(code, params, fields, false, incidentId);
  }
  const output = operation.output.safeParse(outcome.value);
  // Our own answer does not fit the contract: a fault of the program, told without its content.
  if (!output.success) {
    const places = output.error.issues
      .slice(0, 5)
      .map((issue) => `${issue.path.join('.')}:${issue.code}`);
    return refuse(
      'internal',
      {},
      [],
      false,
      parts.incident(name, new Error(`output ${places.join(' ')}`)),
    );
  }
  return { ok: true, value: output.data };
}

const boundaryCodes: ReadonlySet<ErrorCode> = new Set(boundaryErrorCodes);

function isDeclared(operation: Operation, code: ErrorCode): boolean {
  return boundaryCodes.has(code) || operation.errors.includes(code);
}

function isOperationName(name: unknown): name is OperationName {
  return knownNames.has(name);
}

/** Size and shape are judged before any schema sees the value, so that a schema is never the weakest wall. */
function refusedShape(payload: unknown, maxBytes: number): ErrorCode | null {
  let text: string;
  try {
    text = JSON.stringify(payload) ?? '';
  } catch {
    return 'inputRejected';
  }
  if (Buffer.byteLength(text, 'utf8') > maxBytes) return 'tooLarge';
  return hasForbiddenShape(payload, 0) ? 'inputRejected' : null;
}

function hasForbiddenShape(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth >= maxDepth) return true;
  return Reflect.ownKeys(value).some(
    (key) =>
      typeof key !== 'string' ||
      forbiddenKeys.has(key) ||
      hasForbiddenShape((value as Readonly<Record<string, unknown>>)[key], depth + 1),
  );
}

function refusedState(
  state: ReturnType<PipelineParts['vaultState']>,
  name: OperationName,
  operation: Operation,
): ErrorCode | null {
  switch (operation.vault) {
    case 'any':
      return null;
    case 'locked':
      return state === 'unlocked' || state === 'locking' ? 'vaultAlreadyOpen' : null;
    case 'unlocked':
      return state === 'unlocked' || (state === 'locking' && draftOperations.has(name))
        ? null
        : 'vaultNotOpen';
  }
}

/** Files and disks that fail are told apart from faults: the person can do something about them. */
function knownCode(failure: unknown): ErrorCode {
  const code =
    typeof failure === 'object' && failure !== null && 'code' in failure
      ? String(failure.code)
      : '';
  if (code === 'fileNotReadable' || code === 'fileNotWritable') return code;
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return 'diskFull';
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES')
    return 'diskReadOnly';
  return 'internal';
}

function refuse(
  code: ErrorCode,
  params: ErrorParams = {},
  fields: readonly string[] = [],
  retryable = false,
  incidentId = '',
): Reply<never> {
  return { ok: false, error: { code, params, fields, retryable, incidentId } };
}
