import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { contract } from '@contract/index.ts';
import { operationNames } from '@contract/names.ts';
import type { OperationName } from '@contract/names.ts';
import type { Reply } from '@contract/errors.ts';
import { ok } from '@domain/result.ts';
import { unmadeOffice } from '../support/office.ts';
import { sampleInputs } from '../support/sample-inputs.ts';

/** Whatever a page sends, a handler sees it only when it is exactly what the contract says. */

const reached: { name: OperationName; input: unknown }[] = [];
let vaultState: 'unlocked' | 'none' = 'none';
/** A program in which the only wall left is the one under test. */
const program = unmadeOffice({
  parts: () => ({
    vaultState: () => vaultState,
    settle: () => undefined,
    denied: () => null,
    run(name, input) {
      reached.push({ name, input });
      return Promise.resolve(ok({}));
    },
  }),
});
afterAll(() => program.close());
afterEach(() => void (reached.length = 0));

async function send(name: OperationName, payload: unknown): Promise<Reply<unknown>> {
  vaultState = contract[name].vault === 'unlocked' ? 'unlocked' : 'none';
  return program.send({ name, payload });
}

async function refusalOf(name: OperationName, payload: unknown): Promise<string | null> {
  const reply = await send(name, payload);
  return reply.ok ? null : reply.error.code;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const valid = (name: OperationName): Json =>
  JSON.parse(JSON.stringify(sampleInputs(program.clock)[name])) as Json;

/** Every copy of `value` with one own key more, in one of its objects. */
function* withKey(value: Json, key: string): Generator<Json> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const changed of withKey(item, key)) yield value.with(index, changed);
    }
    return;
  }
  const added = { ...value };
  Object.defineProperty(added, key, {
    value: { x: 'polluted' },
    enumerable: true,
    configurable: true,
  });
  yield added;
  for (const [own, item] of Object.entries(value)) {
    for (const changed of withKey(item, key)) yield { ...value, [own]: changed };
  }
}

describe.each(operationNames)('%s', (name) => {
  it('hears a valid question', async () => {
    await send(name, valid(name));
    expect(reached.map((call) => call.name)).toEqual([name]);
  });

  it('refuses a key it does not know, in every object of the question', async () => {
    for (const payload of withKey(valid(name), 'uventet')) {
      expect([await refusalOf(name, payload), reached]).toEqual(['inputRejected', []]);
    }
  });

  it('refuses keys that reach for the prototype, in every object of the question', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      for (const payload of withKey(valid(name), key)) {
        expect([key, await refusalOf(name, payload), reached]).toEqual([key, 'inputRejected', []]);
      }
    }
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it('refuses a question that is one byte too long, and not one that just fits', async () => {
    const limit = contract[name].maxInputBytes;
    const room = limit - Buffer.byteLength(JSON.stringify({ blåklokke: '' }));
    const letters = Math.floor(room / 2);
    const text = 'ø'.repeat(letters) + 'x'.repeat(room - letters * 2);
    expect(await refusalOf(name, { blåklokke: text })).toBe('inputRejected');
    expect(await refusalOf(name, { blåklokke: `${text}x` })).toBe('tooLarge');
    expect(reached).toEqual([]);
  });

  it('refuses a question with a part missing', async () => {
    const question = valid(name) as Record<string, Json>;
    for (const key of Object.keys(question)) {
      if (contract[name].input.safeParse({ ...question, [key]: undefined }).success) continue;
      const { [key]: _left, ...rest } = question;
      expect(await refusalOf(name, rest)).toBe('inputRejected');
    }
    expect(reached).toEqual([]);
  });
});

it('refuses nesting that would exhaust whoever looks into it', async () => {
  let nested: Json = 'inner';
  for (let depth = 0; depth < 100_000; depth += 1) nested = { nested };
  expect(await refusalOf('log.addEntry', nested)).toBe('inputRejected');
});

it('refuses a question that points at itself', async () => {
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  expect(await refusalOf('log.addEntry', circular)).toBe('inputRejected');
});

it('hears nothing but questions that the contract allows, whatever arrives', async () => {
  const anything = fc.oneof(
    fc.anything({
      maxDepth: 4,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
    }),
    fc.constant(undefined),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...operationNames), anything, async (name, payload) => {
      reached.length = 0;
      const reply = await send(name, payload);
      const [call] = reached;
      if (call === undefined) {
        expect(reply).toMatchObject({ ok: false, error: { code: 'inputRejected' } });
      } else {
        expect(contract[name].input.safeParse(payload).success).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

it('hands on a changed question only when it is allowed, and then exactly as the schema reads it', async () => {
  const places = (value: Json, path: readonly (string | number)[] = []): (string | number)[][] => {
    const own = [[...path]];
    if (typeof value !== 'object' || value === null) return own;
    return own.concat(Object.entries(value).flatMap(([key, item]) => places(item, [...path, key])));
  };
  const put = (value: Json, [key, ...rest]: readonly (string | number)[], by: Json): Json => {
    if (key === undefined) return by;
    const copy = structuredClone(value) as Record<string, Json>;
    copy[key] = put(copy[key] ?? null, rest, by);
    return copy;
  };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...operationNames),
      fc.nat(),
      fc.oneof(fc.constant('  med luft  '), fc.jsonValue() as fc.Arbitrary<Json>),
      async (name, place, by) => {
        const question = valid(name);
        const all = places(question);
        const changed = put(question, all[place % all.length] ?? [], by);
        reached.length = 0;
        await send(name, changed);
        const parsed = contract[name].input.safeParse(changed);
        expect(reached).toEqual(parsed.success ? [{ name, input: parsed.data }] : []);
      },
    ),
    { numRuns: 500 },
  );
});

it.each([
  undefined,
  null,
  '',
  'child',
  'child.get ',
  'CHILD.GET',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  ['child.get'],
  { toString: () => 'child.get' },
  Symbol('child.get'),
  7,
])('does not know the operation %s', async (name) => {
  expect(await program.send({ name })).toMatchObject({
    ok: false,
    error: { code: 'unknownOperation' },
  });
  expect(reached).toEqual([]);
});
