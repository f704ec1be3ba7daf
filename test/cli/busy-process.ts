import { readFileSync, writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { runCli } from '../../src/cli/cli.js';
import { endOnSignals } from '../../src/cli/end.js';
import { processIo } from '../../src/cli/io.js';
import { goOnNow, unlessEnded } from '../../src/limit/index.js';

// The command as a process of its own, whose work never pauses; by the first argument it ends when it may, or never.
endOnSignals();
process.exitCode = await runCli(['map'], processIo(), { run: work });

async function work(): Promise<never> {
  while (process.cpuUsage().user < 500_000);
  goOnNow();
  while (!hears()) await setTimeout(10);
  writeSync(1, 'at work\n');
  const ended = unlessEnded(() => {
    for (;;) goOnNow();
  });
  writeSync(1, 'heard\n');
  while (process.argv[2] === 'never');
  throw ended;
}

/** Whether signals have a listener, as the kernel tells of the last of them, SIGHUP; the others Node always catches. */
function hears(): boolean {
  const caught = /^SigCgt:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0';
  return (BigInt(`0x${caught}`) & 1n) === 1n;
}
