import { flipFuses, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';

/**
 * All nine fuses of Electron. The test build differs in one: Playwright can drive a program
 * only while it accepts the inspect arguments.
 */
const fuses = (/** @type {{ testBuild: boolean }} */ { testBuild }) => ({
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: testBuild,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
});

/**
 * Sets every fuse that the Electron at hand has (Electron 33 has no WasmTrapHandlers yet), and
 * throws when it has one that is not named above.
 * @param {string} executable
 * @param {{ testBuild: boolean }} options
 */
export async function setFuses(executable, options) {
  const wire = await getCurrentFuseWire(executable);
  const present = Object.entries(fuses(options)).filter(([fuse]) => fuse in wire);
  await flipFuses(executable, {
    .../** @type {ReturnType<typeof fuses>} */ (Object.fromEntries(present)),
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature: process.platform === 'darwin',
  });
}
