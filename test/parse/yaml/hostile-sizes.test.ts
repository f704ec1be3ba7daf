import { fileURLToPath } from 'node:url';
import t from 'tap';
import { runNode } from '../../support/run-node.js';

const script = fileURLToPath(new URL('hostile-sizes.js', import.meta.url));

/** The lines that one process prints; the memory of a text is the most that it or one before it needed. */
function run(...args: readonly string[]): readonly (readonly unknown[])[] {
  const { stdout, stderr } = runNode(['--expose-gc', script, ...args]);
  if (stderr !== '') throw new Error(stderr);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** What takes more than linear time takes minutes for a megabyte; the computing of all others is a second at most. */
const milliseconds = 10_000;
const mebibytes = 512;

t.test('the longest texts are read in time and room', { timeout: 300_000 }, (t) => {
  const names = run().flat().map(String);
  t.ok(names.length > 20);
  const large = [...names.map((name) => [name, '1000000']), ['a list on one line', '10000000']];
  const answers = run(...large.flat());
  for (const [index, [name = '', size = '']] of large.entries()) {
    const [time, room] = answers[index] ?? [];
    t.ok(typeof time === 'number' && time < milliseconds, `${name}, ${size} letters: ${String(time)} ms`);
    t.ok(typeof room === 'number' && room < mebibytes, `${name}, ${size} letters: ${String(room)} MiB`);
  }
  t.end();
});
