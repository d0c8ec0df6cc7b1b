import { join } from 'node:path';
import { setFuses } from './fuses.mjs';

/**
 * electron-builder calls this when the program's folder is complete and not yet signed. What it
 * packs is always a release; the test build is a copy of that (scripts/steps/package.mjs).
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function afterPack(context) {
  const { appOutDir, electronPlatformName, packager } = context;
  const name = packager.appInfo.productFilename;
  const executable = {
    darwin: `${name}.app`,
    mas: `${name}.app`,
    win32: `${name}.exe`,
    linux: packager.platformSpecificBuildOptions.executableName,
  }[electronPlatformName];
  await setFuses(join(appOutDir, executable), { testBuild: false });
}
