import type { Bridge } from '../../src-renderer/api/bridge.ts';
import type { EventName, EventPayloads } from '@contract/events.ts';
import type { OperationFailure, Reply } from '@contract/errors.ts';
import type { InputOf, OutputOf } from '@contract/index.ts';
import { operationNames } from '@contract/names.ts';
import type { OperationName } from '@contract/names.ts';

/** Answers of the other side, per operation; thrown failures become refusals. */
export type Answers = { readonly [N in OperationName]?: (input: InputOf<N>) => OutputOf<N> };

export interface StubbedBridge {
  readonly bridge: Bridge;
  /** What the window asked for, in order. */
  readonly calls: readonly { readonly name: OperationName; readonly input: unknown }[];
  readonly emit: <E extends EventName>(event: E, payload: EventPayloads[E]) => void;
}

/** A refusal to throw from an answer. */
export class Refusal extends Error {
  readonly failure: OperationFailure;
  constructor(failure: Partial<OperationFailure> & Pick<OperationFailure, 'code'>) {
    super(failure.code);
    this.failure = { params: {}, fields: [], retryable: false, incidentId: 'T-1', ...failure };
  }
}

const openOffice: Answers = {
  'settings.get': () => ({ locale: 'nb', colorScheme: 'light', idleMinutes: 10 }),
  'settings.set': () => ({}),
  'vault.lock': () => ({}),
  'drafts.get': () => ({ draft: null }),
  'drafts.save': () => ({ savedAt: '2027-03-16T09:42:00Z' }),
  'drafts.discard': () => ({}),
  'drafts.flushed': () => ({}),
  'drafts.rememberPlace': () => ({}),
  'drafts.recallPlace': () => ({ route: null }),
};

/** Stands in for the preload where no main process runs: an open office with nothing in it, and what the test adds. */
export function stubBridge(answers: Answers = {}): StubbedBridge {
  const all: Answers = { ...openOffice, ...answers };
  const calls: { name: OperationName; input: unknown }[] = [];
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  const operations: Record<string, Record<string, (input: never) => Promise<Reply<unknown>>>> = {};
  for (const name of operationNames) {
    const [feature, verb] = name.split('.') as [string, string];
    (operations[feature] ??= {})[verb] = (input) => {
      calls.push({ name, input });
      return Promise.resolve().then((): Reply<unknown> => {
        const answer = all[name] as ((given: never) => unknown) | undefined;
        try {
          if (answer === undefined) throw new Refusal({ code: 'unknownOperation' });
          return { ok: true, value: answer(input) };
        } catch (thrown) {
          if (thrown instanceof Refusal) return { ok: false, error: thrown.failure };
          throw thrown;
        }
      });
    };
  }
  const bridge: Bridge = {
    operations: operations as unknown as Bridge['operations'],
    on: (event, listener) => {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set.add(listener as (payload: never) => void));
      return () => set.delete(listener as (payload: never) => void);
    },
    contractHash: 'stub',
  };
  return {
    bridge,
    calls,
    emit: (event, payload) => {
      for (const listener of listeners.get(event) ?? []) listener(payload as never);
    },
  };
}
