import type { EventName, EventPayloads } from '@contract/events.ts';
import type { Reply } from '@contract/errors.ts';
import type { InputOf, OutputOf } from '@contract/index.ts';
import type { OperationName } from '@contract/names.ts';

type FeatureOf<N extends OperationName> = N extends `${infer Feature}.${string}` ? Feature : never;

/** One function per operation, grouped by feature: `operations.child.register(input)`. */
type Operations = {
  readonly [Feature in FeatureOf<OperationName>]: {
    readonly [N in OperationName as N extends `${Feature}.${infer Verb}` ? Verb : never]: (
      input: InputOf<N>,
    ) => Promise<Reply<OutputOf<N>>>;
  };
};

/** What the preload puts on the window; frozen, and all that the page can reach outside itself. */
export interface Bridge {
  readonly operations: Operations;
  /** Listens to one event of the closed list; the answer stops listening. */
  readonly on: <E extends EventName>(
    event: E,
    listener: (payload: EventPayloads[E]) => void,
  ) => () => void;
  readonly contractHash: string;
}

declare global {
  interface Window {
    readonly stafetten: Bridge;
  }
}

/** The bridge of this window. */
export function bridge(): Bridge {
  return window.stafetten;
}
