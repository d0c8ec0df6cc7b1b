import { runCommand } from '../steps/progress.mjs';
import { runOnProgram } from './run-on-program.mjs';

await runCommand(() => runOnProgram('bench', process.argv.slice(2)));
