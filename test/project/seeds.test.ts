import { readdirSync, readFileSync } from 'node:fs';
import t from 'tap';

const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.test.ts') && path !== 'project/seeds.test.ts')
  .sort();

/** What `fc.assert` throws names its seed; a sample says nothing, so that whoever asks for one says it in a name or a message. */
const named = /\(seed (?:\$\{seed\}|\d+)\)/;

t.test('tests that take samples name the seed, so that a failure can be repeated', async (t) => {
  const sampling = tests.filter((path) => readFileSync(`test/${path}`, 'utf8').includes('fc.sample('));
  t.ok(sampling.length > 3);
  t.strictSame(
    sampling.filter((path) => !named.test(readFileSync(`test/${path}`, 'utf8'))),
    [],
  );
});
