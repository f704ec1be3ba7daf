import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import t from 'tap';
import { bundled } from '../support/bundled.js';

const script = bundled(new URL('./large-process.js', import.meta.url));

t.test('a large answer arrives whole at a reader that takes its time', async (t) => {
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) {
    if (chunks.length < 20) await setTimeout(5);
    chunks.push(chunk);
  }
  t.equal((await ended)[0], 0);
  t.equal(JSON.parse(Buffer.concat(chunks).toString('utf8')).connections.length, 400 * 399);
});

t.test('a reader that goes away is no failure', async (t) => {
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  let output = '';
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  await once(child.stdout, 'data');
  child.stdout.destroy();
  t.strictSame([await ended, output], [[0, null], '']);
});
