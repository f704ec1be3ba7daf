// The type declarations of the library: those that src/index.ts leads to, and no others.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';

/** The text of each declaration file by its path below dist/; throws where the sources have type errors. */
export async function emitTypes(root) {
  const emitted = mkdtempSync(join(tmpdir(), 'reachspec-types-'));
  try {
    const compiler = join(root, 'node_modules/.bin/tsc');
    const options = ['--project', 'tsconfig.types.json', '--outDir', emitted];
    const { status, stdout } = spawnSync(compiler, options, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`tsc failed\n${stdout}`);
    return reachableDeclarations([emitted, join(root, 'src')]);
  } finally {
    rmSync(emitted, { recursive: true, force: true });
  }
}

/** Follows imports from index.d.ts. A declaration is looked for in each folder: the generated ones are sources already. */
function reachableDeclarations(folders) {
  const found = {};
  const queue = new Set(['index.d.ts']);
  for (const name of queue) {
    const folder = folders.find((folder) => existsSync(join(folder, name)));
    if (folder === undefined) throw new Error(`no declaration ${name}`);
    const text = readFileSync(join(folder, name), 'utf8');
    found[`types/${name}`] = text;
    for (const [, , target] of text.matchAll(/(from |import\()['"](\.[^'"]+)\.js['"]/g)) {
      queue.add(posix.join(posix.dirname(name), `${target}.d.ts`));
    }
  }
  return found;
}
