// Fails where dist/ isn't what `npm run bundle` makes of the sources, byte for byte.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';

const fresh = mkdtempSync(join(tmpdir(), 'reachspec-dist-'));
try {
  await bundle(fresh);
  const stale = differences(join(import.meta.dirname, '../dist'), fresh);
  if (stale.length > 0) {
    console.error(`dist/ is stale, run \`npm run bundle\`: ${stale.join(', ')}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

/** The names of the files that only one of two folders has, or that differ. */
function differences(one, other) {
  const [a, b] = [contents(one), contents(other)];
  const names = [...new Set([...a.keys(), ...b.keys()])].sort();
  return names.filter((name) => !a.has(name) || !b.has(name) || !a.get(name).equals(b.get(name)));
}

function contents(folder) {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return new Map(files.map((file) => [file.slice(folder.length + 1), readFileSync(file)]));
}
