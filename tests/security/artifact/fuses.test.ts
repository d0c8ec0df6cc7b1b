import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { beforeAll, describe, expect, it } from 'vitest';

const on = '1'.charCodeAt(0);
const off = '0'.charCodeAt(0);

const built = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../out/test/built.json'), 'utf8'),
) as { executable: string; release: string; electron: string };

describe('the fuses of the packaged program', () => {
  type Wire = Awaited<ReturnType<typeof getCurrentFuseWire>>;
  let release: Wire;
  let test: Wire;

  beforeAll(async () => {
    release = await getCurrentFuseWire(built.release);
    test = await getCurrentFuseWire(built.executable);
  });

  it.each([
    ['RunAsNode', FuseV1Options.RunAsNode, off],
    ['EnableCookieEncryption', FuseV1Options.EnableCookieEncryption, on],
    [
      'EnableNodeOptionsEnvironmentVariable',
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      off,
    ],
    ['EnableNodeCliInspectArguments', FuseV1Options.EnableNodeCliInspectArguments, off],
    [
      'EnableEmbeddedAsarIntegrityValidation',
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      on,
    ],
    ['OnlyLoadAppFromAsar', FuseV1Options.OnlyLoadAppFromAsar, on],
    [
      'LoadBrowserProcessSpecificV8Snapshot',
      FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
      off,
    ],
    ['GrantFileProtocolExtraPrivileges', FuseV1Options.GrantFileProtocolExtraPrivileges, off],
  ] as const)('have %s as decided', (_name, fuse, value) => {
    expect(release[fuse]).toBe(value);
  });

  it('have WasmTrapHandlers on wherever Electron knows it', () => {
    expect(release[FuseV1Options.WasmTrapHandlers] ?? on).toBe(on);
  });

  it('differ between release and test build in the inspect fuse alone', () => {
    const different = Object.keys(release).filter((key) => {
      const fuse = key as keyof Wire;
      return release[fuse] !== test[fuse];
    });
    expect(different).toEqual([String(FuseV1Options.EnableNodeCliInspectArguments)]);
  });
});
