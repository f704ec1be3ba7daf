// Generates from each JSON Schema what src/ needs of it, a validator that imports nothing; the script and the
// style of the HTML reports; and the reference pages of the documentation: the fields of each file that users write, the
// table of CNI profiles, the diagnostics, and what becomes of the kinds of objects.
//
//   node scripts/generate.mjs            writes the files
//   node scripts/generate.mjs --check    writes nothing and fails where a file would change

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { loadDiagnostics, loadKinds, loadProfiles } from './constants.mjs';
import { diagnosticsPage } from './diagnostics.mjs';
import { kindsPage } from './kinds.mjs';
import { pageFiles } from './page.mjs';
import { profilesPage } from './profiles.mjs';
import { referencePage } from './reference.mjs';
import { loadLanguages } from './schemas.mjs';

const root = join(import.meta.dirname, '..');
const origin = 'Made by `npm run generate` from ../schema.ts. Do not edit.';

const generated = Object.assign(
  {
    'docs/cni-profiles.md': profilesPage(await loadProfiles(root)),
    'docs/diagnostics.md': diagnosticsPage(root, await loadDiagnostics(root)),
    'docs/kinds.md': kindsPage(await loadKinds(root)),
  },
  await pageFiles(root),
  ...(await Promise.all((await loadLanguages(root)).map(filesOf))),
);
if (process.argv.includes('--check')) check();
else write();

/** What one schema gives, by path. */
async function filesOf(language) {
  const { folder, schema, page } = language;
  return {
    [`${folder}/generated/validate.js`]: await validator(schema),
    [`${folder}/generated/validate.d.ts`]: declaration(folder),
    [page]: referencePage(language),
  };
}

/**
 * A module that exports `validate`, free of imports. Errors carry the schema above the keyword that failed
 * (`parentSchema`), so that a message can use what the schema says in `title`, `description` and `x-…`.
 */
async function validator(schema) {
  const ajv = new Ajv.default({
    allErrors: true,
    verbose: true,
    strictTypes: false,
    strictTuples: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary([...annotations(schema)]);
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: standalone.default(ajv, ajv.compile(schema)), resolveDir: root, sourcefile: 'validate' },
    preserveSymlinks: true,
    bundle: true,
    platform: 'neutral',
    mainFields: ['main'],
    target: 'node20',
    format: 'esm',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'error',
  });
  return `// ${origin}\n${withoutDefaultExport(outputFiles[0].text)}`;
}

/** The keywords of a schema that say something to people or editors and nothing to a validator. */
function annotations(value, found = new Set(['markdownDescription', 'defaultSnippets'])) {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, child] of Object.entries(value)) {
    if (key.startsWith('x-')) found.add(key);
    annotations(child, found);
  }
  return found;
}

/** Ajv exports the validator by name and as the default. */
function withoutDefaultExport(code) {
  return code.replace(/^ {2}\w+ as default,\n/m, '');
}

function declaration(folder) {
  const errors = posix.relative(`${folder}/generated`, 'src/parse/schema/schema-errors.js');
  return `// ${origin}
import type { SchemaError } from '${errors}';

/** Whether a value follows the schema; where it doesn't, \`validate.errors\` says why until the next call. */
export declare const validate: {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
};
`;
}

function write() {
  for (const [name, text] of Object.entries(generated)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

function check() {
  const stale = Object.keys(generated).filter((name) => generated[name] !== committed(name));
  if (stale.length === 0) return;
  console.error(`${stale.join(', ')} would change; run \`npm run generate\``);
  process.exitCode = 1;
}

function committed(name) {
  try {
    return readFileSync(join(root, name), 'utf8');
  } catch {
    return undefined;
  }
}
