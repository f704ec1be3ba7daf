import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import t from 'tap';
import { matchesGolden } from '../golden.js';
import { runHere } from '../testdata/run-here.js';

/** Examples of sections B and C of the semantics, a folder each; the numbers are those of the checklist at the end of C. */
const root = 'testdata/dialects/admin/worked';
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** What stays unknown, or an error of the manifests, in some of their cases. */
const unsettled = ['07c-one-of-the-nodes-without-addresses', 'b-08-domains', 'mixed-versions'];

for (const folder of folders) {
  t.test(`kubernetes.md B and C ${folder}`, async (t) => {
    const { code, text } = await runHere(['test', folder], resolve(root));
    t.equal(code, unsettled.includes(folder) ? 2 : 0);
    matchesGolden(t, `dialects/admin/worked/${folder}/output.txt`, text);
  });
}
