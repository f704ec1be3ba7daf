// Compiles src/ and test/ into .build/ and runs the tests there with tap.
//
//   node scripts/test.mjs                    all tests
//   node scripts/test.mjs sets judge/        the test files whose path contains one of these words
//   node scripts/test.mjs --bail sets        what begins with `-` goes to tap
//   node scripts/test.mjs --browser          the tests that drive a browser
//
// The tests that drive a browser are also among all tests where REACHSPEC_BROWSER names one.

import { spawnSync } from 'node:child_process';
import { accessSync, constants, cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const build = join(root, '.build');

const isForBrowser = process.argv.includes('--browser');
const options = process.argv.slice(2).filter((argument) => argument.startsWith('-') && argument !== '--browser');
const words = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));

if (isForBrowser) process.env.REACHSPEC_BROWSER ||= findBrowser();
compile();
prepareTap();
run('tap', ...options, ...chosenTests());

/** Starts from an empty folder, so that the compiled form of a deleted test can't run on. */
function compile() {
  rmSync(build, { recursive: true, force: true });
  run('tsc', '--project', '.');
  run('tsc', '--project', 'src/report/html/page');
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
  const browserTests = process.env.REACHSPEC_BROWSER ? files('.build/test', '.browser.js') : [];
  if (words.length === 0 && browserTests.length === 0) return [];
  const tests = isForBrowser ? browserTests : [...files('.build/test', '.test.js'), ...browserTests];
  const chosen = tests.filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
  if (chosen.length > 0) return chosen;
  console.error(`no test file has ${words.join(' or ')} in its path`);
  process.exit(1);
}

/** A Chromium in the path. */
function findBrowser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const places = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const found = places.find(isProgram);
  if (found !== undefined) return found;
  console.error(
    'no Chromium in the path: install one (Debian: `apt-get install chromium`), or name it in REACHSPEC_BROWSER',
  );
  process.exit(1);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
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
