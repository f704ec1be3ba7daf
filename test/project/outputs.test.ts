import { existsSync, readFileSync } from 'node:fs';
import { test } from 'tap';
import { runNode } from '../support/run-node.js';

test('the files that are generated from the schema and from the table of CNI profiles are fresh', async (t) => {
  t.strictSame(runNode(['scripts/generate.mjs', '--check']), { status: 0, stdout: '', stderr: '' });
});

test('what package.json offers is in dist/', async (t) => {
  const { bin, main, types, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const files = [...Object.values(bin), main, types, ...Object.values(exports).flatMap(filesOf)];
  t.ok(files.length >= 4);
  for (const file of files) t.ok(existsSync(String(file)), String(file));
});

function filesOf(target: unknown): readonly unknown[] {
  return typeof target === 'object' && target !== null ? Object.values(target).flatMap(filesOf) : [target];
}
