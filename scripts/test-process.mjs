// Runs compiled test files in this process, one after the other, each as a test of its name, and prints TAP:
// `node scripts/test-process.mjs FILE…`, with paths from the root.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setCurrent } from './test-of-file.mjs';

const root = join(import.meta.dirname, '..');
// Tap names the folders of tests after the arguments of the process.
const files = process.argv.splice(2);
process.argv[1] = join(root, 'test');

// Tests call parts that a run would wait for.
const { giveEveryPart } = await import('../.build/src/run/every-part.js');
giveEveryPart();
const { t } = await import('tap');
for (const file of files) {
  t.test(file, async (own) => {
    setCurrent(own);
    await import(pathToFileURL(join(root, file)).href);
  });
}
