import { runCli } from './cli.js';
import { processIo } from './io.js';

// The exit code is only set, so that the process ends when the last byte is written.
process.exitCode = await runCli(process.argv.slice(2), processIo());
