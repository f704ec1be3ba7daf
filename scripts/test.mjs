// Compiles src/ and test/ into .build/ and runs the tests there with tap, at most two processes at a time.
//
//   node scripts/test.mjs                    all tests
//   node scripts/test.mjs sets cases/        the test files whose path contains one of these words
//   node scripts/test.mjs --fast             those that start no program and don't take long
//   node scripts/test.mjs --dist             all, and whether dist/ is what the sources make
//   node scripts/test.mjs --browser          the tests that drive a browser
//   node scripts/test.mjs --timeout=3600     a test file may take an hour; --bail stops at the first failure
//
// The tests that drive a browser are also among all tests where REACHSPEC_BROWSER names one.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { Reporter } from './tap-reporter.mjs';
import { kindsOf } from './test-kinds.mjs';

const root = join(import.meta.dirname, '..');
const build = join(root, '.build');

/** As many processes run at a time. */
const most = 2;

/** Most of what a test runs once isn't worth the time that optimising it takes (`src/cli/optimise-later.ts`), or collecting its garbage. */
const engineFlags = [
  '--enable-source-maps',
  '--min-semi-space-size=128',
  '--max-semi-space-size=128',
  // newer ones don't know it
  ...(process.version.startsWith('v20.') ? ['--interrupt-budget=1000000'] : []),
];

const { values: options, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    fast: { type: 'boolean', default: false },
    dist: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
    bail: { type: 'boolean', default: false },
    // Of wall time, and on a busy machine nothing is quick: this is only against what hangs.
    timeout: { type: 'string', default: '1800' },
  },
});

if (options.browser) process.env.REACHSPEC_BROWSER ||= findBrowser();
compile();
prepareTap();
await runTests(processesFor(chosenTests()));

/** Compiles what changed, beside what an earlier run left of the same sources. */
function compile() {
  removeStale();
  run('tsc', '--project', '.', '--incremental', '--tsBuildInfoFile', join(build, 'tsc.tsbuildinfo'), '--checkers', '1');
  run('tsc', '--project', 'src/report/html/page');
  for (const file of files('src', '.js')) cpSync(join(root, file), join(build, file));
  giveTap();
}

/** So that the compiled form of a deleted test can't run on. */
function removeStale() {
  if (!existsSync(build)) return;
  const sources = new Set(['src', 'test'].flatMap((folder) => files(folder, '.ts')));
  const compiled = ['.js', '.js.map'].flatMap((ending) => files('.build', ending));
  const sourceOf = (file) => file.replace(/^\.build\/(.*)\.js(?:\.map)?$/, '$1.ts');
  for (const file of compiled) if (!sources.has(sourceOf(file))) rmSync(join(root, file));
}

/** What compiled tests import as `tap` is `test-of-file.mjs`, by a package that is nearer to them than tap's own. */
function giveTap() {
  const folder = join(build, 'test/node_modules/tap');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"name": "tap", "type": "module", "exports": "./index.js"}\n');
  const own = "'../../../../scripts/test-of-file.mjs'";
  writeFileSync(join(folder, 'index.js'), `export * from ${own};\nexport { default } from ${own};\n`);
}

/**
 * Tap is built anew where it still holds its TypeScript plugin, as it does after an installation: the plugin doesn't know
 * TypeScript 7, and the tests are compiled already.
 */
function prepareTap() {
  const built = join(root, 'node_modules/@tapjs/test/test-built/dist/esm/index.js');
  if (readFileSync(built, 'utf8').includes('@tapjs/typescript')) run('tap', 'build');
}

function chosenTests() {
  const browserTests = process.env.REACHSPEC_BROWSER ? files('.build/test', '.browser.js') : [];
  const tests = options.browser ? browserTests : [...files('.build/test', '.test.js'), ...browserTests];
  const chosen = kindsOf(
    root,
    tests.filter((file) => words.length === 0 || words.some((word) => file.includes(word))),
  ).filter((kind) => !options.fast || isQuick(kind));
  if (chosen.length > 0) return chosen;
  console.error(`no test file has ${words.join(' or ')} in its path`);
  process.exit(1);
}

function isQuick({ isAlone, startsPrograms, isLong, isSlow }) {
  return !isAlone && !startsPrograms && !isLong && !isSlow;
}

/**
 * The files that each process is to run: one, or a share of those that may share. A process takes a second to load what tests
 * need, and more until it is warm.
 */
function processesFor(tests) {
  const names = (kept) => tests.filter(kept).map(({ file }) => file);
  const alone = names(({ isAlone }) => isAlone);
  const sharing = [
    ...names(({ isAlone, isLong }) => isLong && !isAlone),
    ...names(({ isAlone, isLong }) => !isLong && !isAlone),
  ];
  const count = options.fast ? 1 : most;
  const shares = Array.from({ length: count }, (_, share) => sharing.filter((_, index) => index % count === share));
  return [...alone.map((file) => [file]), ...shares].filter((files) => files.length > 0);
}

/** Runs the processes and ends this one with the closing line. */
async function runTests(processes) {
  const reporter = new Reporter();
  process.once('exit', (code) => reporter.close(code));
  const runs = processes.map((files) => () => runProcess(files, reporter));
  const waiting = options.dist ? [() => checkDist(reporter), ...runs] : runs;
  const work = async () => {
    while (waiting.length > 0 && !(options.bail && reporter.hasFailed)) await waiting.shift()();
  };
  await Promise.all(Array.from({ length: most }, work));
}

/** A gate besides the tests: an edited source turns no test red before `npm run bundle`. */
async function checkDist(reporter) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'check-dist.mjs')], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  const said = await text(child.stderr);
  const code = child.exitCode ?? (await once(child, 'close'))[0];
  reporter.gate(
    'dist/ is what a fresh bundle gives, byte for byte',
    code === 0 ? undefined : said || `exit code ${code}`,
  );
}

function runProcess(files, reporter) {
  const report = reporter.open(files);
  const child = spawn(process.execPath, [...engineFlags, join(import.meta.dirname, 'test-process.mjs'), ...files], {
    cwd: root,
    env: { ...process.env, TAP_TIMEOUT: '0', TAP_BAIL: options.bail ? '1' : '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let hasHung = false;
  const hang = () => {
    hasHung = true;
    child.kill('SIGKILL');
  };
  const begin = () => setTimeout(hang, Number(options.timeout) * 1000);
  let timer = begin();
  child.stdout.on('data', (chunk) => {
    const { left } = report;
    report.write(chunk);
    if (report.left === left) return;
    clearTimeout(timer);
    timer = begin();
  });
  return new Promise((resolve) => {
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      const ended = signal === null ? `exit code ${code}` : `ended by ${signal}`;
      report.end(hasHung ? `took longer than ${options.timeout} seconds` : code === 0 ? undefined : ended);
      resolve();
    });
  });
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
  // tsc is gone before its garbage is worth collecting
  const env = { ...process.env, GOGC: 'off' };
  const { status } = spawnSync(join(root, 'node_modules/.bin', name), args, { cwd: root, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
