import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nativeBinding } from '../../src-main/infrastructure/db/native-binding.ts';

it('takes the prebuilt addon where the runtime speaks Node-API 10', () => {
  const surroundings = { napi: '10', override: '/elsewhere.node', resourcesPath: '/resources' };
  expect(nativeBinding(surroundings)).toBeUndefined();
  expect(nativeBinding()).toBeUndefined();
});

it('takes the addon of the environment, then the packaged one, on an older runtime', () => {
  const old = { napi: '9', override: undefined, resourcesPath: '/resources' };
  expect(nativeBinding({ ...old, override: '/elsewhere.node' })).toBe('/elsewhere.node');
  expect(nativeBinding(old)).toBe(join('/resources', 'native', 'better_sqlite3.napi9.node'));
});

it('stops with words instead of crashing when no addon fits', () => {
  const bare = { napi: undefined, override: undefined, resourcesPath: undefined };
  expect(() => nativeBinding(bare)).toThrow('Node-API 10');
});
