import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import t from 'tap';
import { matchesGolden } from '../golden.js';
import { runHere } from '../testdata/run-here.js';

/** The worked examples of calico.md §13, a folder each: its name begins with the row. */
const root = 'testdata/dialects/calico/worked';
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** A host endpoint on the way: what its policies let through is never guessed. */
const unsettled = ['18b-every-pod-and-every-host'];

t.test('every row of calico.md §13 is among the worked examples', async (t) => {
  const rows = new Set(folders.map((name) => Number.parseInt(name, 10)));
  t.strictSame(
    [...rows],
    Array.from({ length: 30 }, (_, index) => index + 1),
  );
});

for (const folder of folders) {
  t.test(`calico.md §13 ${folder}`, async (t) => {
    const { code, text } = await runHere(['test', folder], resolve(root));
    t.equal(code, unsettled.includes(folder) ? 2 : 0);
    matchesGolden(t, `dialects/calico/worked/${folder}/output.txt`, text);
  });
}
