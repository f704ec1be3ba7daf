import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import t from 'tap';
import { caseOf, reportOf, sampleMap, suiteOf } from '../report/samples.js';
import { ran, type Setting } from './run-cli.js';

t.test('lines are as wide as the terminal, and whole where there is none', async (t) => {
  const words = 'one fact after the other '.repeat(20).trim();
  const map = { ...sampleMap, assumptions: [words] };
  const report = reportOf({ suites: [suiteOf({ assumptions: [words], cases: [caseOf({})] })] });
  const cwd = t.testdir();
  for (const [argv, result] of [[['map'], map] as const, [['test'], report] as const]) {
    const longest = async (setting: Setting, flags: readonly string[] = []) => {
      const { stdout } = await ran([...argv, ...flags], result, { cwd, ...setting });
      const lines = stripVTControlCharacters(stdout).split('\n');
      return Math.max(...lines.filter((line) => line.includes('fact')).map((line) => line.length));
    };
    for (const columns of [60, 100, 200]) {
      const widest = await longest({ isTTY: true, columns });
      t.ok(widest <= columns && widest > columns - 10, `${argv.join(' ')}: ${widest} of ${columns}`);
    }
    t.ok((await longest({ env: { COLUMNS: '70' } })) <= 70);
    for (const env of [{}, { COLUMNS: '0' }, { COLUMNS: 'x' }])
      t.equal(await longest({ env }), words.length + '  assumed: '.length, argv.join(' '));
  }
  await ran(['map', '--output', 'map.txt'], map, { cwd, isTTY: true, columns: 60 });
  t.match(readFileSync(join(cwd, 'map.txt'), 'utf8'), `  assumed: ${words}\n`, 'a file is no terminal');
});
