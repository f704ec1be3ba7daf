// A plugin of esbuild: imports from an index go to the files behind it. esbuild gives a file to every entry that imports
// an index with that file behind it, whether the entry uses it or not; so a command would load what only others take.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Follows the imports of the sources below `root`, which are formatted: a statement begins its line. */
export function directImports(root) {
  const exportsOf = new Map();
  return {
    name: 'direct-imports',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!path.startsWith(join(root, 'src/'))) return undefined;
        return { contents: withDirectImports(path, exportsOf), loader: 'ts' };
      });
    },
  };
}

const namedImport = /^(import|export) \{([^}]*)\} from '(\.[^']*index\.js)';/gm;

function withDirectImports(path, exportsOf) {
  return readFileSync(path, 'utf8').replace(namedImport, (_, keyword, names, target) => {
    const index = sourceOf(path, target);
    const values = itemsOf(names).filter(({ isType }) => !isType);
    return values
      .map(({ name, alias }) => {
        const found = definitionOf(index, name, exportsOf);
        if (found === undefined) throw new Error(`${path}: ${target} has no ${name}`);
        return `${keyword} { ${found.name} as ${alias} } from '${specifier(path, found.file)}';`;
      })
      .join(' ');
  });
}

/** The items between the braces of an import or export. */
function itemsOf(names) {
  return names
    .split(',')
    .map((item) => /^\s*(type\s+)?(\w+)(?:\s+as\s+(\w+))?\s*$/.exec(item))
    .filter((match) => match !== null)
    .map(([, type, name, alias = name]) => ({ isType: type !== undefined, name, alias }));
}

/** The file that defines what a module exports by a name, and its name there. */
function definitionOf(file, name, exportsOf) {
  if (!exportsOf.has(file)) exportsOf.set(file, readExports(file));
  const { own, passedOn, all } = exportsOf.get(file);
  if (own.has(name)) return { file, name };
  const passed = passedOn.get(name);
  if (passed !== undefined) return definitionOf(passed.file, passed.name, exportsOf);
  for (const each of all) {
    const found = definitionOf(each, name, exportsOf);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a module exports: names of its own, names of other modules, and modules of which it passes on everything. */
function readExports(file) {
  const text = readFileSync(file, 'utf8');
  const declared = text.matchAll(
    /^export (?:declare )?(?:async )?(?:abstract )?(?:function\*?|const|let|class) (\w+)/gm,
  );
  const listed = [...text.matchAll(/^export \{([^}]*)\};/gm)].flatMap(([, names]) => itemsOf(names));
  const passedOn = [...text.matchAll(/^export \{([^}]*)\} from '(\.[^']*)';/gm)].flatMap(([, names, target]) =>
    itemsOf(names).map(({ name, alias }) => [alias, { file: sourceOf(file, target), name }]),
  );
  return {
    own: new Set([...Array.from(declared, ([, name]) => name), ...listed.map(({ alias }) => alias)]),
    passedOn: new Map(passedOn),
    all: Array.from(text.matchAll(/^export \* from '(\.[^']*)';/gm), ([, target]) => sourceOf(file, target)),
  };
}

function sourceOf(from, target) {
  const path = join(dirname(from), target);
  const source = path.replace(/\.js$/, '.ts');
  return existsSync(source) ? source : path;
}

function specifier(from, file) {
  const path = relative(dirname(from), file).replace(/\.ts$/, '.js');
  return path.startsWith('.') ? path : `./${path}`;
}
