// Joins the files of dist/ that are always loaded together: esbuild makes a file for every set of entries that share
// something, and Node.js takes longer to find and open a dozen small files than to read a large one.

import { build } from 'esbuild';

/**
 * `scripts` by name, with one file of each name in `merged` in place of all that each of the entries listed there loads at once. What
 * `first` loads at once stays as it is, and so does what an earlier name has taken.
 */
export async function mergeChunks(scripts, { merged, first, options }) {
  let current = scripts;
  for (const [name, entries] of Object.entries(merged)) {
    const sets = entries.map((entry) => loadedAtOnce(current, entry));
    const apart = new Set([...loadedAtOnce(current, first), ...dynamicTargets(current), ...Object.keys(merged)]);
    const members = [...sets[0]].filter((file) => sets.every((set) => set.has(file)) && !apart.has(file));
    current = await mergeInto(name, { members: members.sort(), scripts: current, options });
  }
  return current;
}

const staticImport = /\b(?:import|export)(?:\{([^}]*)\}from)?"\.\/([^"]+)"/g;
const dynamicImport = /\bimport\("\.\/([^"]+)"\)/g;

/** The files that an entry loads at once, without itself. */
function loadedAtOnce(scripts, entry) {
  const seen = new Set([entry]);
  for (const file of seen) for (const [, , target] of scripts[file].matchAll(staticImport)) seen.add(target);
  seen.delete(entry);
  return seen;
}

function dynamicTargets(scripts) {
  return Object.values(scripts).flatMap((text) => Array.from(text.matchAll(dynamicImport), ([, target]) => target));
}

/** Makes one file of some, and lets all others import from it. */
async function mergeInto(name, { members, scripts, options }) {
  const numbers = new Map(members.map((file, index) => [file, index]));
  const exported = members.flatMap((file) =>
    exportsOf(scripts[file]).map(
      (each) => `export { ${each} as ${renamed(each, numbers.get(file))} } from './${file}';`,
    ),
  );
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: [...members.map((file) => `import './${file}';`), ...exported].join('\n'), resolveDir: '/' },
    plugins: [chunksOf(members, scripts, options.banner.js)],
    bundle: true,
    write: false,
  });
  const redirect = (text) =>
    text.replace(staticImport, (whole, names, target) => {
      const number = numbers.get(target);
      if (number === undefined) return whole;
      if (names === undefined) return `import"./${name}"`;
      const items = names.split(',').map((item) => item.replace(/^\s*([\w$]+)/, (own) => withAlias(own, item, number)));
      return `${whole.startsWith('export') ? 'export' : 'import'}{${items.join(',')}}from"./${name}"`;
    });
  const others = Object.entries(scripts).filter(([file]) => !numbers.has(file));
  return { ...Object.fromEntries(others.map(([file, text]) => [file, redirect(text)])), [name]: outputFiles[0].text };
}

function withAlias(own, item, number) {
  return / as /.test(item) ? renamed(own.trim(), number) : `${renamed(own.trim(), number)} as ${own.trim()}`;
}

function renamed(name, number) {
  return `${name}_${number}`;
}

/** The names that a file exports, in the one statement that esbuild writes for all of them. */
function exportsOf(text) {
  return Array.from(text.matchAll(/\bexport\{([^}]*)\};/g), ([, names]) => names)
    .flatMap((names) => names.split(','))
    .map((item) => item.trim().split(' as ').at(-1));
}

/** A plugin that finds the files that are merged, and leaves all others outside. */
function chunksOf(members, scripts, banner) {
  return {
    name: 'chunks',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\// }, ({ path }) => {
        const file = path.slice(2);
        return members.includes(file) ? { path: file, namespace: 'chunk' } : { path, external: true };
      });
      onLoad({ filter: /./, namespace: 'chunk' }, ({ path }) => ({ contents: scripts[path].replace(banner, '') }));
    },
  };
}
