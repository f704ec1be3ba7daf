import * as core from '@actions/core';
import { runAction } from './cli/action-run.js';
import { processIo } from './cli/io.js';

process.exitCode = await runAction(core, processIo());
