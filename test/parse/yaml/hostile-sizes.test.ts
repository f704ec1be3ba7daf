import { fileURLToPath } from 'node:url';
import t from 'tap';
import { runNode } from '../../support/run-node.js';

const script = fileURLToPath(new URL('hostile-sizes.js', import.meta.url));

function run(...args: readonly string[]): readonly unknown[] {
  const { stdout, stderr } = runNode([script, ...args]);
  const answer: unknown = JSON.parse(stdout === '' ? JSON.stringify([stderr]) : stdout);
  return Array.isArray(answer) ? answer : [];
}

/** What takes more than linear time takes minutes for a megabyte; the computing of all others is a second at most. */
const milliseconds = 10_000;
const mebibytes = 512;

t.test('the longest texts are read in time and room', { timeout: 300_000 }, (t) => {
  const names = run().map(String);
  t.ok(names.length > 20);
  const large = [...names.map((name) => [name, '1000000']), ['a list on one line', '10000000']];
  for (const [name = '', size = ''] of large) {
    const [time, room] = run(name, size);
    t.ok(typeof time === 'number' && time < milliseconds, `${name}, ${size} letters: ${String(time)} ms`);
    t.ok(typeof room === 'number' && room < mebibytes, `${name}, ${size} letters: ${String(room)} MiB`);
  }
  t.end();
});
