import { readFileSync } from 'node:fs';
import t from 'tap';
import { documentRule } from '../../src/run/document-rule.js';

const path = 'testdata/kinds/classes.txt';
const rule = documentRule([]);

/** What else a word of the table may stand for; any other word is a class. */
const meanings: Readonly<Record<string, readonly string[]>> = {
  'runs-pods': ['workload', 'unknown'],
  takes: ['policy', 'unevaluated-policy', 'model'],
};

t.test('the kinds of well-known APIs become what their table says', (t) => {
  let count = 0;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [word = '', group = '', ...kinds] = line.split(' ');
    for (const kind of kinds) {
      const found = rule.becomes(group === '-' ? '' : group, kind).class;
      const expected = meanings[word] ?? [word];
      count++;
      if (!expected.includes(found)) t.fail(`${group} ${kind} is ${found}, expected ${word}`);
    }
  }
  t.ok(count > 400, `the table has ${count} kinds`);
  t.end();
});
