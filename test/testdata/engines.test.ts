import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { report } from '../answer/run-files.js';

const folder = join('testdata', 'engines');

/** Worlds in which a plugin's own code once answered otherwise than this: its answers are what the cases expect. */
for (const name of readdirSync(folder)) {
  t.test(`${name}: every verdict is that of the engine`, async (t) => {
    const read = (file: string) => readFileSync(join(folder, name, file), 'utf8');
    const { suites } = report({ 'manifests.yaml': read('manifests.yaml'), 'test.yaml': read('test.yaml') });
    const cases = suites.flatMap((suite) => suite.cases);
    t.ok(cases.length > 0);
    for (const { name: asked, status, message } of cases) t.equal(status, 'passed', `${asked}: ${message ?? ''}`);
  });
}
