import { build } from './build.mjs';
import { ensureAddon } from './ensure-addon.mjs';
import { ensureDebianPackages } from './ensure-debian-packages.mjs';
import { ensureRuntime } from './ensure-runtime.mjs';
import { alone } from './lock.mjs';
import { packageRelease, packageTestBuild } from './package.mjs';

/**
 * Everything up to a packaged program.
 * @param {{ system: string[][], testBuild: boolean }} wanted `system` is one of `needs`
 */
export function prepareProgram({ system, testBuild }) {
  return alone(async () => {
    await ensureDebianPackages(system);
    const runtime = await ensureRuntime();
    const addon = await ensureAddon(runtime);
    await build();
    const release = await packageRelease(runtime, addon);
    const program = testBuild ? await packageTestBuild(release, runtime) : release;
    return { runtime, addon, release, program };
  });
}
