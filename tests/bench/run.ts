import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareDatabase } from './database.ts';
import { compareFirstScreen } from './first-screen.ts';
import { ratioOf } from './measure.ts';
import type { Comparison } from './measure.ts';
import { comparePackages } from './packages.ts';
import { compareSearch } from './search.ts';
import { compareWindow } from './window.ts';

/** Measures everything in one run and prints ratios; `--json FILE` writes the same as data. */
const { values } = parseArgs({ options: { json: { type: 'string' } } });
const { STAFETTEN_EXECUTABLE: executable, STAFETTEN_ELECTRON: runtime } = process.env;
if (executable === undefined || runtime === undefined)
  throw new Error('Start this with npm run bench.');

const folder = mkdtempSync(join(tmpdir(), 'stafetten-bench-'));
try {
  const results = [
    ...(await compareDatabase(folder)),
    ...(await compareFirstScreen()),
    ...(await compareSearch(folder)),
    ...(await comparePackages(folder)),
    ...(await compareWindow(folder, executable, runtime)),
  ];
  for (const result of results) console.log(lineOf(result));
  if (values.json !== undefined) {
    writeFileSync(
      values.json,
      `${JSON.stringify(
        results.map((result) => ({ ...result, ratio: ratioOf(result) })),
        null,
        2,
      )}\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function lineOf(result: Comparison): string {
  const milliseconds = (ms: number) => `${ms < 10 ? ms.toFixed(2) : ms.toFixed(0)} ms`.padStart(10);
  return `${result.name.padEnd(52)} ${milliseconds(result.oursMs)} ${milliseconds(result.yardstickMs)}  ${ratioOf(result).toFixed(2).padStart(6)} × ${result.yardstick}`;
}
