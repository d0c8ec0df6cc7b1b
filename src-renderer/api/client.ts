import type { Reply } from '@contract/errors.ts';
import type { InputOf, OutputOf } from '@contract/index.ts';
import { operationNames } from '@contract/names.ts';
import type { OperationName } from '@contract/names.ts';
import { bridge } from './bridge.ts';
import { OperationError } from './operation-error.ts';

type FeatureOf<N extends OperationName> = N extends `${infer Feature}.${string}` ? Feature : never;

type Client = {
  readonly [Feature in FeatureOf<OperationName>]: {
    readonly [N in OperationName as N extends `${Feature}.${infer Verb}` ? Verb : never]: (
      input: InputOf<N>,
    ) => Promise<OutputOf<N>>;
  };
};

type AnyCall = (input: unknown) => Promise<Reply<unknown>>;

/**
 * Calls one operation by name.
 * @throws OperationError with the refusal's code when the answer is not a value
 */
export async function call<N extends OperationName>(
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  const [feature, verb] = name.split('.') as [string, string];
  const operations = bridge().operations as unknown as Readonly<
    Record<string, Readonly<Record<string, AnyCall>>>
  >;
  const operation = operations[feature]?.[verb];
  if (operation === undefined) {
    throw new OperationError({
      code: 'unknownOperation',
      params: {},
      fields: [],
      retryable: false,
      incidentId: '',
    });
  }
  const reply = await operation(input);
  if (!reply.ok) throw new OperationError(reply.error);
  return reply.value as OutputOf<N>;
}

function createClient(): Client {
  const features: Record<string, Record<string, (input: never) => Promise<unknown>>> = {};
  for (const name of operationNames) {
    const [feature, verb] = name.split('.') as [string, string];
    (features[feature] ??= {})[verb] = (input) => call(name, input);
  }
  return features as unknown as Client;
}

/** The operations as functions: `await api.child.register(input)` gives the value or throws `OperationError`. */
export const api: Client = createClient();
