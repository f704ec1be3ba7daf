// The JSON Schema of the test file, which src/ holds as a TypeScript constant, as a plain value for scripts.

import { build } from 'esbuild';

const schemaModule = 'src/judge/language/schema.ts';

/** The object that `connectivityTestSchema` names, below the repository at `root`. */
export async function loadSchema(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [schemaModule],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { connectivityTestSchema } = await import(`data:text/javascript;base64,${code}`);
  if (connectivityTestSchema === undefined) throw new Error(`${schemaModule} exports no connectivityTestSchema`);
  return connectivityTestSchema;
}
