import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import t from 'tap';

const script = fileURLToPath(new URL('./busy-process.js', import.meta.url));

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  t.test(`work without a pause ends by ${signal}, and says so`, async (t) => {
    const child = spawn(process.execPath, [script, 'when it may']);
    const ended = once(child, 'close');
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    await once(child.stdout, 'data');
    child.kill(signal);
    t.strictSame(await ended, [2, null]);
    t.equal(said, 'reachspec: the run was interrupted before there was a result\n');
  });

  t.test(`the second ${signal} ends the process whatever it does`, async (t) => {
    const child = spawn(process.execPath, [script, 'never']);
    const ended = once(child, 'close');
    await once(child.stdout, 'data');
    child.kill(signal);
    await once(child.stdout, 'data');
    child.kill(signal);
    t.strictSame(await ended, [null, signal]);
  });
}
