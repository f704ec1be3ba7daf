import { spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { readdirSync } from 'node:fs';
import t from 'tap';
import { bundled } from '../support/bundled.js';

const script = bundled(new URL('./busy-process.js', import.meta.url));
const writing = bundled(new URL('./writing-process.js', import.meta.url));

t.test('the second signal leaves nothing of a report that is being written, the first lets it go on', async (t) => {
  const folder = t.testdir();
  const child = spawn(process.execPath, [writing], { cwd: folder });
  const ended = once(child, 'close');
  const told = on(child.stdout, 'data');
  await told.next();
  t.match(readdirSync(folder), [/^\.report\.txt\./]);
  child.kill('SIGTERM');
  for (let turn = 0; turn < 20; turn++) await told.next();
  t.equal(readdirSync(folder).length, 1, 'it goes on');
  child.kill('SIGTERM');
  t.strictSame(await ended, [143, null]);
  t.strictSame(readdirSync(folder), []);
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  t.test(`work without a pause ends by ${signal}, and says so`, async (t) => {
    const child = spawn(process.execPath, [script, 'when it may']);
    const ended = once(child, 'close');
    let output = '';
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    await once(child.stdout, 'data');
    child.kill(signal);
    t.strictSame(await ended, [2, null]);
    t.equal(output, 'reachspec: the run was interrupted before there was a result\n');
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
