// The phases of a run: `test/bench/phases.ts`, bundled for itself and run in a process of its own.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The CPU seconds of each phase of a map of a folder, by name, and the `characters` of its report. */
export async function measurePhases(root, folder) {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-phases-'));
  const outfile = join(scratch, 'phases.mjs');
  try {
    await build({
      absWorkingDir: root,
      entryPoints: ['test/bench/phases.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      preserveSymlinks: true,
      banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
      logLevel: 'error',
    });
    const { stdout, stderr } = spawnSync(process.execPath, [outfile, folder], { encoding: 'utf8' });
    if (!stdout.startsWith('{')) throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
