import { runCli } from './cli.js';
import { endOnSignals } from './end.js';
import { processIo } from './io.js';

endOnSignals();
// The exit code is only set, so that the process ends when the last byte is written.
process.exitCode = await runCli(process.argv.slice(2), processIo());
