import { join } from 'node:path';

/** What decides which database addon fits this process. */
export type NativeBindingSurroundings = {
  /** `process.versions.napi`: the highest Node-API version that the runtime speaks. */
  readonly napi: string | undefined;
  /** The environment variable `STAFETTEN_NATIVE_BINDING`. */
  readonly override: string | undefined;
  /** `process.resourcesPath`, present inside a packaged Electron only. */
  readonly resourcesPath: string | undefined;
};

const NAPI_OF_THE_PREBUILT_ADDON = 10;
const PACKAGED_ADDON = join('native', 'better_sqlite3.napi9.node');

/**
 * Chooses the database addon. The prebuilt one needs Node-API 10 and takes an older runtime down
 * without a message, so the version is checked before anything is loaded.
 * @returns `undefined` for the prebuilt addon, else the absolute path of the addon to load
 * @throws when the runtime is too old for the prebuilt addon and no other addon is known
 */
export function nativeBinding(
  surroundings: NativeBindingSurroundings = currentSurroundings(),
): string | undefined {
  if (Number(surroundings.napi) >= NAPI_OF_THE_PREBUILT_ADDON) return undefined;
  if (surroundings.override) return surroundings.override;
  if (surroundings.resourcesPath) return join(surroundings.resourcesPath, PACKAGED_ADDON);
  throw new Error('No database addon fits this runtime: Node-API 10 is missing');
}

function currentSurroundings(): NativeBindingSurroundings {
  return {
    napi: process.versions['napi'],
    override: process.env['STAFETTEN_NATIVE_BINDING'],
    resourcesPath: (process as { resourcesPath?: string }).resourcesPath,
  };
}
