import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { arch, platform, release } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from '../support/program-texts.ts';
import type { Language } from '../support/program-texts.ts';
import { tour } from './tour.ts';
import type { TourFiles } from './tour.ts';

/** `--out DIR [--lang nb|nn|en]`: the guided tour through the main job, with pictures. */

const { values } = parseArgs({
  options: { out: { type: 'string' }, lang: { type: 'string', default: 'nb' } },
});
const language = languages.find((one) => one === values.lang);
if (values.out === undefined || language === undefined) {
  process.stderr.write('Usage: npm run demo -- --out DIR [--lang nb|nn|en]\n');
  process.exit(2);
}
process.exitCode = await run(resolve(values.out), language);

async function run(folder: string, chosen: Language): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const files: TourFiles = {
    picture: (name) => join(folder, name),
    package: join(folder, 'overlevering.stafett'),
    receipt: join(folder, 'kvittering.stafett-kvittering'),
    pdf: join(folder, 'stafettlogg.pdf'),
    map: join(folder, 'nettverkskart.svg'),
    identities: {
      kindergarten: join(folder, 'barnehagen.stafett-id'),
      school: join(folder, 'skolen.stafett-id'),
    },
  };
  for (const file of [
    files.package,
    files.receipt,
    files.pdf,
    files.map,
    ...Object.values(files.identities),
  ]) {
    rmSync(file, { force: true });
  }
  const startedAt = performance.now();
  const result = await tour(chosen, files, (line) => process.stdout.write(`  ${line}\n`));
  const summary = {
    language: chosen,
    passed: result.failure === null,
    ...result,
    files: {
      package: files.package,
      receipt: files.receipt,
      pdf: files.pdf,
      map: files.map,
    },
    machine: { platform: platform(), release: release(), arch: arch(), node: process.version },
    totalMs: Math.round(performance.now() - startedAt),
  };
  writeFileSync(join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  if (result.failure === null) {
    process.stdout.write(
      `${result.steps.length} steps, ${Math.round(summary.totalMs / 1000)} s. Pictures: ${folder}\n`,
    );
    return 0;
  }
  const { step, message, screenshot } = result.failure;
  process.stderr.write(`\nThe tour stopped at «${step}»: ${message}\nPicture: ${screenshot}\n`);
  return 1;
}
