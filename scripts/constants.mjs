// What src/ holds as TypeScript constants, as plain values for scripts.

import { build } from 'esbuild';

/** The table of CNI profiles, by name, below the repository at `root`. */
export async function loadProfiles(root) {
  return await load(root, 'src/cni/profiles.ts', 'profiles');
}

/** What a module of src/ exports by a name. */
export async function load(root, module, name) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [module],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { [name]: value } = await import(`data:text/javascript;base64,${code}`);
  if (value === undefined) throw new Error(`${module} exports no ${name}`);
  return value;
}
