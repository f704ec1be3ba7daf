// What src/ holds as TypeScript constants, as plain values for scripts.

import { build } from 'esbuild';

/** The table of CNI profiles, by name, below the repository at `root`. */
export async function loadProfiles(root) {
  return await load(root, 'src/cni/profiles.ts', 'profiles');
}

/** Every diagnostic that is defined, in byte order of its code, below the repository at `root`. */
export async function loadDiagnostics(root) {
  return (await load(root, 'src/run.ts', 'definitions'))();
}

/** The tables of what becomes of kinds: what isn't taken, and the policies that aren't evaluated, below the repository at `root`. */
export async function loadKinds(root) {
  const rows = await load(root, 'src/kinds/rule.ts', 'untakenRows');
  return { rows, policies: await load(root, 'src/dialects/unevaluated/kinds.ts', 'unevaluatedKinds') };
}

/** What a module of src/ exports by a name. */
export async function load(root, module, name) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [module],
    bundle: true,
    platform: 'node',
    format: 'esm',
    // Packages that are CommonJS ask for modules of node by `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('file:///');" },
    write: false,
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { [name]: value } = await import(`data:text/javascript;base64,${code}`);
  if (value === undefined) throw new Error(`${module} exports no ${name}`);
  return value;
}
