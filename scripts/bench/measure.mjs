// What a process costs: CPU seconds of its own and the system's, and the most memory that it had.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const usage = join(import.meta.dirname, 'usage.mjs');

/** Runs a Node script several times; the medians. Throws where its exit code isn't one of `codes`. */
export function measureNode(args, { rounds = 3, codes = [0] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'usage.json');
  try {
    const runs = Array.from({ length: rounds }, () => {
      const { status, stderr } = spawnSync(process.execPath, ['--import', usage, ...args], {
        env: { ...process.env, REACHSPEC_BENCH_USAGE: file },
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      if (!codes.includes(status)) throw new Error(`${args.join(' ')}: exit code ${status}\n${stderr.slice(0, 2000)}`);
      return JSON.parse(readFileSync(file, 'utf8'));
    });
    return { seconds: median(runs.map((each) => each.seconds)), mebibytes: median(runs.map((each) => each.mebibytes)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** CPU seconds of any program, as the shell's `times` tells them. */
export function measureProgram(program, args, rounds = 3) {
  const runs = Array.from({ length: rounds }, () => {
    const script = '"$0" "$@" >/dev/null 2>&1; times';
    const { stdout } = spawnSync('sh', ['-c', script, program, ...args], { encoding: 'utf8' });
    const [, children = ''] = stdout.trim().split('\n');
    return children
      .split(' ')
      .map((text) => Number(text.slice(0, text.indexOf('m'))) * 60 + Number(text.slice(text.indexOf('m') + 1, -1)))
      .reduce((sum, each) => sum + each, 0);
  });
  return median(runs);
}

/** By which power a cost grows: the slope of the line nearest to all sizes, on scales of logarithms. */
export function exponent(sizes, costs) {
  const points = sizes.map((size, index) => [Math.log(size), Math.log(costs[index])]);
  const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const shared = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return shared / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1];
}
