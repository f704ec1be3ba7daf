// Builds dist/ from src/: everything that runs without node_modules beside it. The same sources give the same bytes on
// any machine and in any folder, so dist/ is committed and `scripts/check-dist.mjs` can prove that it is fresh.

import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { emitTypes } from './emit-types.mjs';
import { collectLicences } from './licences.mjs';
import { loadLanguages } from './schemas.mjs';

const root = join(import.meta.dirname, '..');

const entries = { cli: 'src/cli/main.ts', action: 'src/action.ts', index: 'src/index.ts' };

/** Packages that must not get into the bundle, by the first part of their path below node_modules. */
const unwanted = {
  cli: /node_modules\/(@actions|undici)\//,
  index: /node_modules\/(@actions|undici|commander)\//,
  action: /node_modules\/(@actions\/http-client|undici|commander)\//,
};

/** Writes the whole of dist/ to a folder, which is emptied first. */
export async function bundle(destination) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: 'dist',
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    charset: 'utf8',
    legalComments: 'none',
    // Paths in the output stay below the root where node_modules is a link.
    preserveSymlinks: true,
    // Packages in CommonJS require node's own modules, and an ES module has no `require`.
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
    plugins: [withoutIdTokens],
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  checkContents(metafile);
  const types = await emitTypes(root);
  const files = {
    ...namedScripts(outputFiles, metafile),
    ...types,
    ...forRequire(types),
    ...(await publishedSchemas()),
    'licenses.txt': collectLicences(root, metafile),
    'package.json': '{ "type": "module" }\n',
  };
  rmSync(destination, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(destination, name)), { recursive: true });
    writeFileSync(join(destination, name), text);
  }
  chmodSync(join(destination, 'cli.js'), 0o755);
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

/** `@actions/core` brings a whole HTTP client for OpenID Connect tokens, which reachspec never asks for. */
const withoutIdTokens = {
  name: 'without-id-tokens',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/oidc-utils\.js$/ }, () => ({ path: 'oidc-utils', namespace: 'stub' }));
    onLoad({ filter: /./, namespace: 'stub' }, () => ({
      contents: "export class OidcClient { static getIDToken() { throw new Error('not bundled'); } }",
    }));
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
 * The scripts by name. What several entries share is in files that esbuild names by a hash; they get names that tell who
 * loads them instead, so that a change shows as a change of a file and not as another file.
 */
function namedScripts(outputFiles, { outputs }) {
  const names = new Map(Object.keys(outputs).map((file) => [basename(file), nameOf(file, outputs)]));
  if (new Set(names.values()).size < names.size) throw new Error(`two files share a name: ${[...names].join(' ')}`);
  const scripts = outputFiles.map(({ path, text }) => {
    const named = [...names].reduce((code, [from, to]) => code.replaceAll(`"./${from}"`, `"./${to}"`), text);
    return [names.get(basename(path)), named];
  });
  const { 'cli.js': cli, ...others } = Object.fromEntries(scripts);
  return { 'cli.js': cli.startsWith('#!') ? cli : `#!/usr/bin/env node\n${cli}`, ...others };
}

function nameOf(file, outputs) {
  const own = rootName(outputs[file].entryPoint);
  if (own !== undefined) return `${own}.js`;
  const roots = Object.keys(outputs).filter((output) => outputs[output].entryPoint !== undefined);
  const users = roots.filter((output) => reachable(outputs, output, { lazy: false }).includes(file));
  const words = users.map((output) => rootName(outputs[output].entryPoint)).sort();
  const others = words.filter((word) => entries[word] === undefined);
  const isOfAll = words.length - others.length === Object.keys(entries).length;
  if (isOfAll) return others.length === 0 ? 'shared.js' : `shared-with-${others.join('-and-')}.js`;
  return `shared-by-${words.join('-and-')}.js`;
}

/** The word for an entry, or for a module or package that is loaded by `import()`. */
function rootName(entryPoint) {
  if (entryPoint === undefined) return undefined;
  const [name] = Object.entries(entries).find(([, source]) => source === entryPoint) ?? [];
  if (name !== undefined) return name;
  const inPackage = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(entryPoint)?.[1];
  return `lazy-${(inPackage ?? entryPoint.replace(/^src\/|\.[jt]s$/g, '')).replace('@', '').replaceAll('/', '-')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle(join(root, 'dist'));
