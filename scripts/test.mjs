// Compiles src/ and test/ into .build/ and runs the tests there with tap.
//
//   node scripts/test.mjs                    all tests
//   node scripts/test.mjs sets judge/        the test files whose path contains one of these words
//   node scripts/test.mjs --bail sets        what begins with `-` goes to tap

import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const build = join(root, '.build');

const options = process.argv.slice(2).filter((argument) => argument.startsWith('-'));
const words = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));

compile();
prepareTap();
run('tap', ...options, ...chosenTests());

/** Starts from an empty folder, so that the compiled form of a deleted test can't run on. */
function compile() {
  rmSync(build, { recursive: true, force: true });
  run('tsc', '--project', '.');
  for (const file of files('src', '.js')) cpSync(join(root, file), join(build, file));
}

/**
 * Tap is built anew where it still holds its TypeScript plugin, as it does after an installation: the plugin doesn't know
 * TypeScript 7, and the tests are compiled already. Tap would build itself, but only after it had loaded the plugin.
 */
function prepareTap() {
  const built = join(root, 'node_modules/@tapjs/test/test-built/dist/esm/index.js');
  if (readFileSync(built, 'utf8').includes('@tapjs/typescript')) run('tap', 'build');
}

function chosenTests() {
  if (words.length === 0) return [];
  const chosen = files('.build/test', '.test.js').filter((file) => words.some((word) => file.includes(word)));
  if (chosen.length > 0) return chosen;
  console.error(`no test file has ${words.join(' or ')} in its path`);
  process.exit(1);
}

/** The files below a folder that end so, relative to the root, sorted. */
function files(folder, ending) {
  const entries = readdirSync(join(root, folder), { recursive: true });
  return entries
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`)
    .sort();
}

/** Runs a program of node_modules and ends this process as it ended if it failed. */
function run(name, ...args) {
  const { status } = spawnSync(join(root, 'node_modules/.bin', name), args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
