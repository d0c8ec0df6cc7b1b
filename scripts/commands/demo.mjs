import { runCommand } from '../steps/progress.mjs';
import { runOnProgram } from './run-on-program.mjs';

await runCommand(() => runOnProgram('demo', process.argv.slice(2)));
