import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import t from 'tap';
import { matchesGolden } from '../golden.js';
import { runHere } from '../testdata/run-here.js';

/** Examples of B.2 and C.2, a folder each; the numbers are the rows of C.4. */
const root = 'testdata/dialects/admin/worked';
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** What stays unknown, or an error of the manifests, in some of their cases. */
const unsettled = ['07c-one-of-the-nodes-without-addresses', 'b-08-domains', 'mixed-versions'];

for (const folder of folders) {
  t.test(`kubernetes.md B.2 and C.2 ${folder}`, async (t) => {
    const { code, text } = await runHere(['test', folder], resolve(root));
    t.equal(code, unsettled.includes(folder) ? 2 : 0);
    matchesGolden(t, `dialects/admin/worked/${folder}/output.txt`, text);
  });
}
