// Builds dist/ from src/: everything that runs without node_modules beside it. The same sources give the same bytes on
// any machine and in any folder, so dist/ is committed and `scripts/check-dist.mjs` can prove that it is fresh.

import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { directImports } from './direct-imports.mjs';
import { emitTypes } from './emit-types.mjs';
import { leanPackages } from './lean-packages.mjs';
import { collectLicences } from './licences.mjs';
import { mergeChunks } from './merge-chunks.mjs';
import { loadLanguages } from './schemas.mjs';

const root = join(import.meta.dirname, '..');

const entries = { cli: 'src/cli/main.ts', action: 'src/action.ts', index: 'src/index.ts' };

/** What `src/patterns/re2.ts` loads when an expression asks for it, without waiting as `import()` would. */
const engine = { package: 're2js', file: 'lazy-re2js.cjs' };

/** The form of scripts that are ES modules. */
const form = {
  platform: 'node',
  target: 'node20',
  format: 'esm',
  charset: 'utf8',
  legalComments: 'none',
  // Packages in CommonJS require node's own modules, and an ES module has no `require`.
  banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  minify: true,
  lineLimit: 200,
  logLevel: 'warning',
};

/** Files for what entries always load together, by the entries. */
const merged = {
  'shared-run.js': ['lazy-cli-process.js', 'action.js', 'index.js'],
  'shared-command.js': ['lazy-cli-process.js', 'action.js'],
  'shared-process.js': ['lazy-cli-process.js'],
};

/** Packages that must not get into the bundle, by the first part of their path below node_modules. */
const unwanted = {
  cli: /node_modules\/(@actions|undici)\//,
  index: /node_modules\/(@actions|undici|commander)\//,
  action: /node_modules\/(@actions\/http-client|undici|commander)\//,
};

/** Writes the whole of dist/ to a folder, which is emptied first. */
export async function bundle(destination) {
  const { outputFiles, metafile } = await build({
    ...form,
    absWorkingDir: root,
    entryPoints: entries,
    outdir: 'dist',
    bundle: true,
    splitting: true,
    // Paths in the output stay below the root where node_modules is a link.
    preserveSymlinks: true,
    plugins: [...leanPackages, directImports(root), pureSources],
    define: { RE2_ENGINE: JSON.stringify(`./${engine.file}`) },
    metafile: true,
    write: false,
  });
  checkContents(metafile);
  const types = await emitTypes(root);
  const loadedLater = await bundleEngine();
  const files = {
    ...(await mergeChunks(namedScripts(outputFiles, metafile), { merged, first: 'cli.js', options: form })),
    [engine.file]: loadedLater.outputFiles[0].text,
    ...types,
    ...forRequire(types),
    ...(await publishedSchemas()),
    'licenses.txt': collectLicences(root, {
      ...metafile,
      outputs: { ...metafile.outputs, ...loadedLater.metafile.outputs },
    }),
    'package.json': '{ "type": "module" }\n',
  };
  rmSync(destination, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(destination, name)), { recursive: true });
    writeFileSync(join(destination, name), text);
  }
  chmodSync(join(destination, 'cli.js'), 0o755);
}

/** The engine of RE2 as one CommonJS file. */
function bundleEngine() {
  return build({
    absWorkingDir: root,
    stdin: { contents: `export { RE2JS } from '${engine.package}';`, resolveDir: root },
    outfile: `dist/${engine.file}`,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    legalComments: 'none',
    preserveSymlinks: true,
    minify: true,
    lineLimit: 200,
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
}

/**
 * What `require('reachspec')` gets: the same modules, and their types once more, for TypeScript tells by the package.json next to
 * a declaration whether `require` may load what it declares.
 */
function forRequire(types) {
  const copies = Object.entries(types).map(([name, text]) => [`commonjs/${name}`, text]);
  return {
    ...Object.fromEntries(copies),
    'commonjs/index.js': "module.exports = require('../index.js');\n",
    'commonjs/package.json': '{ "type": "commonjs" }\n',
  };
}

/** The text of each schema by its name in dist/. */
async function publishedSchemas() {
  const languages = await loadLanguages(root);
  return Object.fromEntries(
    languages.map(({ published, schema }) => [published, `${JSON.stringify(schema, undefined, 2)}\n`]),
  );
}

/** Loading a module of ours does nothing by itself, so that a command loads only what it takes. */
const pureSources = {
  name: 'pure-sources',
  setup({ onResolve, resolve }) {
    const isPure = (path) => path.startsWith(join(root, 'src/'));
    onResolve({ filter: /^\.\.?\// }, async ({ path, pluginData, ...from }) => {
      if (pluginData === 'resolving' || from.resolveDir.includes('node_modules')) return undefined;
      const found = await resolve(path, { ...from, pluginData: 'resolving' });
      return isPure(found.path) ? { ...found, sideEffects: false } : found;
    });
  },
};

/** Throws where an entry, with all that it loads, holds a package that it must not. */
function checkContents({ outputs }) {
  for (const [entry, pattern] of Object.entries(unwanted)) {
    const inputs = reachable(outputs, `dist/${entry}.js`, { lazy: true }).flatMap((file) =>
      Object.keys(outputs[file].inputs),
    );
    const found = inputs.filter((input) => pattern.test(input));
    if (found.length > 0) throw new Error(`dist/${entry}.js must not hold ${found.join(', ')}`);
  }
}

/** The output files that one loads, itself included; without those that it imports when they are needed if `lazy` is false. */
function reachable(outputs, file, { lazy }) {
  const seen = new Set([file]);
  for (const next of seen) {
    for (const { path, kind, external } of outputs[next].imports) {
      if (!external && (lazy || kind !== 'dynamic-import')) seen.add(path);
    }
  }
  return [...seen];
}

/**
 * The scripts by name. What several entries share is in files that esbuild names by a hash; they get names that tell
 * what is in them instead, so that a change shows as a change of a file and not as another file.
 */
function namedScripts(outputFiles, { outputs }) {
  const names = namesOf(outputs);
  if (new Set(names.values()).size < names.size) throw new Error(`two files share a name: ${[...names].join(' ')}`);
  const scripts = outputFiles.map(({ path, text }) => {
    const named = [...names].reduce((code, [from, to]) => code.replaceAll(`"./${from}"`, `"./${to}"`), text);
    return [names.get(basename(path)), named];
  });
  const { 'cli.js': cli, ...others } = Object.fromEntries(scripts);
  return { 'cli.js': cli.startsWith('#!') ? cli : `#!/usr/bin/env node\n${cli}`, ...others };
}

/** A name for every output: the entry it is, or what most of it is, with a number where that is not enough. */
function namesOf(outputs) {
  const names = new Map();
  const shared = Object.keys(outputs).filter((file) => rootName(outputs[file].entryPoint) === undefined);
  const users = new Map(shared.map((file) => [file, usersOf(file, outputs)]));
  for (const file of shared.sort((one, other) => (users.get(one) < users.get(other) ? -1 : 1))) {
    const word = `shared-${mainRoom(outputs[file])}`;
    const like = [...names.values()].filter((name) => name.replace(/-\d+\.js$|\.js$/, '') === word).length;
    names.set(file, like === 0 ? `${word}.js` : `${word}-${like + 1}.js`);
  }
  for (const [file, { entryPoint }] of Object.entries(outputs)) {
    if (!names.has(file)) names.set(file, `${rootName(entryPoint)}.js`);
  }
  return new Map([...names].map(([file, name]) => [basename(file), name]));
}

/** The room of the sources, or the package, that most of a file is of. */
function mainRoom({ inputs }) {
  const sizes = new Map();
  for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
    const room = packageOf(input) ?? /^src\/(.+)\/[^/]+$/.exec(input)?.[1] ?? 'src';
    sizes.set(room, (sizes.get(room) ?? 0) + bytesInOutput);
  }
  const [[room] = ['esbuild']] = [...sizes].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return wordOf(room);
}

/** The entries, and the modules loaded when they are needed, that load a file at once. */
function usersOf(file, outputs) {
  const roots = Object.keys(outputs).filter((output) => outputs[output].entryPoint !== undefined);
  const users = roots.filter((output) => reachable(outputs, output, { lazy: false }).includes(file));
  return users
    .map((output) => rootName(outputs[output].entryPoint))
    .sort()
    .join(' ');
}

/** The word for an entry, or for a module or package that is loaded by `import()`. */
function rootName(entryPoint) {
  if (entryPoint === undefined) return undefined;
  const [name] = Object.entries(entries).find(([, source]) => source === entryPoint) ?? [];
  if (name !== undefined) return name;
  return `lazy-${wordOf(packageOf(entryPoint) ?? entryPoint.replace(/^src\/|\.[jt]s$/g, ''))}`;
}

function packageOf(input) {
  return /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1];
}

function wordOf(path) {
  return path.replace('@', '').replaceAll('/', '-');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle(join(root, 'dist'));
