import { mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** A compiled module that other processes run, with what it loads in a few files: hundreds take longer to load than most runs. */
export function bundled(module: URL): string {
  const entry = fileURLToPath(module);
  const known = scripts.get(entry);
  if (known !== undefined) return known;
  folder ??= ownFolder();
  buildSync({
    entryPoints: [entry],
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  const script = join(folder, basename(entry));
  scripts.set(entry, script);
  return script;
}

const scripts = new Map<string, string>();
let folder: string | undefined;

/** Gone with the process; in the repository, for what is found in `node_modules`. */
function ownFolder(): string {
  const own = mkdtempSync(fileURLToPath(new URL('../../bundled-', import.meta.url)));
  process.once('exit', () => rmSync(own, { recursive: true }));
  return own;
}
