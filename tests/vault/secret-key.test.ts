import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { SecretKey } from '../../src-main/infrastructure/vault/secret-key.ts';

const bytes = (): Buffer => Buffer.alloc(32, 0xab);

it('has one constant text, whoever prints it', () => {
  const key = new SecretKey(bytes());
  const texts = [
    String(key),
    JSON.stringify({ key }),
    inspect(key, { showHidden: true, depth: 9, getters: true }),
    inspect({ nested: [key] }, { depth: 9 }),
    `${key}`,
  ];
  expect(texts).toEqual([
    '[secret key]',
    '{"key":"[secret key]"}',
    '[secret key]',
    '{ nested: [ [secret key] ] }',
    '[secret key]',
  ]);
  expect(Object.keys(key)).toEqual([]);
});

it('overwrites its bytes when wiped, and refuses to be used afterwards', () => {
  const memory = bytes();
  const key = new SecretKey(memory);
  const copy = key.copy();
  key.wipe();
  expect(memory.every((byte) => byte === 0)).toBe(true);
  expect(() => key.use(() => 1)).toThrow('wiped');
  expect(copy.use((lent) => lent[0])).toBe(0xab);
});

it('refuses another length than 32 bytes without telling the value', () => {
  expect(() => new SecretKey(Buffer.alloc(31, 0xab))).toThrow('A key must be 32 bytes, got 31');
});
