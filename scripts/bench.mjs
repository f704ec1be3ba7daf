// How the cost of a run grows: CPU seconds, medians, of the built command on clusters that are made here from fixed seeds.
//
//   npm run bundle && npm run bench              every table
//   npm run bench -- --small                     the small sizes, and once each
//   npm run bench -- --rounds 1                  so often each; the median counts
//   npm run bench -- --against FOLDER            also dist/ of another state; fails where a table got 1.5 × slower
//   NETPOL_ANALYZER=… npm run bench              also netpol-analyzer's `list`, by the program's name or path
//
// Ratios of one run mean something on any machine; seconds only on a quiet one. test/bench/README.md holds a record.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { cluster, largePolicy, tests } from './bench/clusters.mjs';
import { exponent, measureNode, measureProgram } from './bench/measure.mjs';
import { measurePhases } from './bench/phases.mjs';

const { values: options } = parseArgs({
  options: {
    small: { type: 'boolean', default: false },
    against: { type: 'string' },
    rounds: { type: 'string' },
  },
});
const root = join(import.meta.dirname, '..');
const here = join(root, 'dist/cli.js');
const other = options.against === undefined ? undefined : join(options.against, 'cli.js');
const peer = process.env.NETPOL_ANALYZER;
const rounds = Number(options.rounds ?? (options.small ? 1 : 3));
const scratch = mkdtempSync(join(tmpdir(), 'reachspec-bench-'));

/** Each with four sizes, from which the exponent comes. */
const tables = [
  {
    title: 'map of N workloads, all told apart by N policies',
    sizes: options.small ? [25, 50, 100, 200] : [100, 200, 400, 800],
    files: (size) => ({ 'all.yaml': cluster({ workloads: size }) }),
  },
  {
    title: 'the same with a policy a direction',
    sizes: options.small ? [25, 50, 100, 200] : [100, 200, 400, 800],
    files: (size) => ({ 'all.yaml': cluster({ workloads: size, shape: 'both' }) }),
  },
  ...['blocks', 'names', 'unknown', 'dual'].map((shape) => ({
    title: `the same with ${{ blocks: 'ranges of addresses', names: 'ports by name', unknown: 'namespaces that no manifest declares', dual: 'ranges of both families' }[shape]}`,
    sizes: options.small ? [10, 20, 40, 80] : [50, 100, 200, 400],
    files: (size) => ({ 'all.yaml': cluster({ workloads: size, shape }) }),
  })),
  {
    title: 'map of N workloads, ten of a sort',
    sizes: options.small ? [50, 100, 200, 400] : [200, 400, 800, 1600],
    files: (size) => ({ 'all.yaml': cluster({ workloads: size, sorts: size / 10 }) }),
  },
  {
    title: 'map --group of N workloads, ten of a sort, with a policy a direction',
    sizes: options.small ? [100, 200, 400, 800] : [1250, 2500, 5000, 10_000],
    args: ['--group'],
    format: 'table',
    files: (size) => ({ 'all.yaml': cluster({ workloads: size, sorts: size / 10, namespaces: 50, shape: 'both' }) }),
  },
  {
    title: 'map of one policy of N rules, with a range and a port each',
    sizes: options.small ? [250, 500, 1000, 2000] : [2500, 5000, 10_000, 20_000],
    files: (size) => ({ 'all.yaml': largePolicy(size) }),
  },
  {
    title: 'diff of N workloads, all told apart, with one policy changed',
    sizes: options.small ? [25, 50, 100, 200] : [100, 200, 400, 800],
    command: 'diff',
    sides: ['base', 'head'],
    files: (size) => {
      const text = cluster({ workloads: size });
      return { 'base/all.yaml': text, 'head/all.yaml': text.replace(/port: 80\d\d/, 'port: 9999') };
    },
  },
  {
    title: 'test of N cases over 1,000 workloads, all told apart',
    sizes: options.small ? [10, 20, 40, 80] : [100, 1000, 10_000, 100_000],
    command: 'test',
    files: (size) => ({
      'all.yaml': cluster({ workloads: options.small ? 100 : 1000 }),
      'test.yaml': tests({ workloads: options.small ? 100 : 1000, count: size }),
    }),
  },
];

try {
  const start = measureStart();
  const worse = tables.filter((table, index) => measureTable(table, join(scratch, `${index}`), start.seconds));
  await tellPhases();
  for (const { title } of [...start.worse, ...worse]) console.log(`1.5 × slower than ${options.against}: ${title}`);
  if (start.worse.length + worse.length > 0) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Tells what starting costs, by what Node.js takes; the seconds of `--version`, and what got 1.5 × slower than the other state. */
function measureStart() {
  const times = { rounds: Math.max(rounds, 5), codes: [0, 1] };
  const node = measureNode(['-e', '0'], times).seconds;
  console.log(`start, by the ${node.toFixed(2)} s of node -e 0`);
  const asked = [
    { title: '--version', words: ['--version'] },
    { title: 'the demonstration', words: ['test', join(root, 'testdata/demo/shop')] },
  ];
  const rows = asked.map(({ title, words }) => {
    const own = measureNode([here, ...words], times).seconds;
    const before = other === undefined ? undefined : measureNode([other, ...words], times).seconds;
    const beside = before === undefined ? '' : `, × ${ratio(own, before)} of ${before.toFixed(2)} s before`;
    console.log(`  ${title}: × ${ratio(own, node)}${beside}`);
    return { title, own, isWorse: before !== undefined && own > 1.5 * before };
  });
  console.log('');
  return { seconds: rows[0].own, worse: rows.filter(({ isWorse }) => isWorse) };
}

/** Prints a table; whether this state is 1.5 × slower at its largest size than the other. */
function measureTable(
  { title, sizes, files, command = 'map', sides = ['.'], args = [], format = 'json' },
  folder,
  start,
) {
  const flags = command === 'map' ? ['--format', format, ...args] : args;
  console.log(title);
  const seconds = [];
  let isWorse = false;
  for (const size of sizes) {
    const own = join(folder, `${size}`);
    const paths = sides.map((side) => join(own, side));
    write(own, files(size));
    const asked = { rounds, codes: [0, 1] };
    const found = measureNode([here, command, ...paths, ...flags], asked);
    const words = [`${found.seconds.toFixed(2)} s`, `${found.mebibytes} MiB`];
    if (other !== undefined) {
      const before = measureNode([other, command, ...paths, ...flags], asked);
      words.push(`× ${ratio(found.seconds, before.seconds)} of ${before.seconds.toFixed(2)} s before`);
      if (size === sizes.at(-1)) isWorse = found.seconds > 1.5 * before.seconds;
    }
    if (peer !== undefined && command === 'map' && format === 'json') {
      const theirs = measureProgram(peer, ['list', '--dirpath', own, '-q'], rounds);
      words.push(`netpol-analyzer ${theirs.toFixed(2)} s (× ${ratio(theirs, found.seconds)})`);
    }
    console.log(`  ${String(size).padStart(7)}: ${words.join(', ')}`);
    seconds.push(found.seconds);
    rmSync(own, { recursive: true });
  }
  const beyondStart = seconds.map((each) => Math.max(each - start, 0.01));
  console.log(`  grows as N^${exponent(sizes, beyondStart).toFixed(2)} beyond the start\n`);
  return isWorse;
}

async function tellPhases() {
  const size = options.small ? 100 : 800;
  const folder = join(scratch, 'phases');
  write(folder, { 'all.yaml': cluster({ workloads: size, shape: 'both' }) });
  const { characters, ...phases } = await measurePhases(root, folder);
  const words = Object.entries(phases).map(([name, each]) => `${name} ${each.toFixed(2)}`);
  console.log(`phases of the second table at ${size}, in CPU seconds: ${words.join(', ')}`);
}

function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function ratio(a, b) {
  return (a / b).toFixed(1);
}
