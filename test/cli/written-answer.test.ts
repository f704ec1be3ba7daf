import t from 'tap';
import { writtenAnswer } from '../../src/cli/written-answer.js';
import { runNode } from '../support/run-node.js';
import { ran } from './run-cli.js';

const answered: readonly (readonly string[])[] = [
  ['--version'],
  ['-v'],
  ['schema'],
  ['schema', 'test'],
  ['schema', 'settings'],
];

for (const words of answered) {
  t.test(`the built command answers \`${words.join(' ')}\` as the long way does`, async (t) => {
    const { code, stdout, stderr } = await ran(words, new Error('nothing is run'));
    t.strictSame(runNode(['dist/cli.js', ...words]), { status: code, stdout, stderr });
  });
}

t.test('everything else goes the long way', async (t) => {
  const table = [[], ['schema', 'other'], ['schema', 'test', '--help'], ['test', '--version'], ['schema', '__proto__']];
  for (const words of table) t.equal(writtenAnswer(words), undefined, words.join(' '));
});

t.test('an answer that can not be written is told of', { skip: process.platform !== 'linux' }, async (t) => {
  for (const words of [['--version'], ['schema']]) {
    const script = `exec "$0" dist/cli.js ${words.join(' ')} > /dev/full`;
    const { status, stderr } = runNode([
      '-e',
      `
      const { spawnSync } = require('node:child_process');
      const { status, stderr } = spawnSync('sh', ['-c', ${JSON.stringify(script)}, process.execPath], { encoding: 'utf8' });
      process.stderr.write(stderr);
      process.exitCode = status;
    `,
    ]);
    t.equal(status, 2);
    t.match(stderr, /^reachspec: cannot write to standard output: /);
  }
});
