import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { transform } from 'esbuild';

/** Code that stands in for that of compiled modules, by their paths. */
export type ChangedModules = ReadonlyMap<string, string>;

/** Gives what the module at a path exports. */
export type Load = (path: string) => ReturnType<NodeJS.Require>;

/**
 * Loads compiled modules anew, some of them changed: none of their state is shared with those that were loaded before. What isn't
 * changed is compiled once for all of them, and stays warm; packages are those of this process.
 */
export async function loadModules(paths: readonly string[], changed: ChangedModules = new Map()): Promise<Load> {
  const compiled = new Map<string, Compiled>();
  const waiting = [...paths, everyPart];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (compiled.has(path)) continue;
    const each = await compile(changed.get(path) ?? readFileSync(path, 'utf8'));
    compiled.set(path, each);
    waiting.push(...each.imports.map((name) => join(path, '..', name)));
  }
  const modules = new Map<string, { exports: unknown }>();
  const load: Load = (path) => {
    const known = modules.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(path, module);
    compiled.get(path)?.run(module, (name) => (name.startsWith('.') ? load(join(path, '..', name)) : ofPackage(name)));
    return module.exports;
  };
  // They call parts that a run would wait for.
  load(everyPart).giveEveryPart();
  return load;
}

const everyPart = '.build/src/run/every-part.js';

const ofPackage = createRequire(import.meta.url);

interface Compiled {
  /** What it imports from other modules, as it names them. */
  readonly imports: readonly string[];
  readonly run: (module: { exports: unknown }, require: Load) => void;
}

/** By the text: most modules of one engine are those of the others. */
const compiledByCode = new Map<string, Compiled>();

async function compile(code: string): Promise<Compiled> {
  const known = compiledByCode.get(code);
  if (known !== undefined) return known;
  const { code: text } = await transform(code, { format: 'cjs', logLevel: 'silent' });
  const imports = [...text.matchAll(/\brequire\("(\.[^"]*)"\)/g)].flatMap(([, name]) => name ?? []);
  const compiled = { imports, run: runInThisContext(`(function (module, require) {${text}\n})`) };
  compiledByCode.set(code, compiled);
  return compiled;
}
