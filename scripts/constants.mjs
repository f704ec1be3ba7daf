// What src/ holds as TypeScript constants, as plain values for scripts.

import { build } from 'esbuild';

/** The JSON Schema of the test file, below the repository at `root`. */
export async function loadSchema(root) {
  return await load(root, 'src/judge/language/schema.ts', 'connectivityTestSchema');
}

/** The table of CNI profiles, by name. */
export async function loadProfiles(root) {
  return await load(root, 'src/cni/profiles.ts', 'profiles');
}

async function load(root, module, name) {
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
