import * as core from '@actions/core';
import { runAction } from './cli/action/run.js';
import { endOnSignals } from './cli/end.js';
import { processIo } from './cli/io.js';
import { optimiseLater } from './cli/optimise-later.js';

optimiseLater();
endOnSignals();
process.exitCode = await runAction(core, processIo());
