// Generates from the JSON Schema of the test file what src/ needs of it, a validator that imports nothing and types, and
// the reference pages of the documentation: the fields of a test file, and the table of CNI profiles.
//
//   node scripts/generate.mjs            writes the files
//   node scripts/generate.mjs --check    writes nothing and fails where a file would change

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { loadProfiles, loadSchema } from './constants.mjs';
import { profilesPage } from './profiles.mjs';
import { referencePage } from './reference.mjs';

const root = join(import.meta.dirname, '..');
const folder = 'src/judge/language/generated';
const origin = 'Made by `npm run generate` from ../schema.ts. Do not edit.';

const schema = await loadSchema(root);
const generated = {
  [`${folder}/validate.js`]: await validator(schema),
  [`${folder}/validate.d.ts`]: declaration(),
  [`${folder}/types.ts`]: await types(schema),
  'docs/reference.md': referencePage(schema),
  'docs/cni-profiles.md': profilesPage(await loadProfiles(root)),
};
if (process.argv.includes('--check')) check();
else write();

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

function declaration() {
  return `// ${origin}

/** One violation of the schema, as ajv reports it. */
export interface SchemaError {
  /** JSON Pointer to the offending value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** What the keyword was given. */
  readonly schema?: unknown;
  /** The schema that holds the keyword. */
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  /** The offending value. */
  readonly data?: unknown;
}

/** Whether a value is a test document; where it isn't, \`validate.errors\` says why until the next call. */
export declare const validate: {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
};
`;
}

async function types(schema) {
  const code = await compile(structuredClone(schema), 'ConnectivityTest', {
    bannerComment: `// ${origin}`,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  return readonly(code);
}

/** The generator knows no option for it: marks the properties and the arrays as readonly, comments left alone. */
function readonly(code) {
  const lines = code.split('\n').map((line) => {
    if (/^\s*(\/\*|\*|\/\/)/.test(line)) return line;
    return line
      .replace(/^(\s+)(['\w][^\s:]*: |\[k: string\]: )/, '$1readonly $2')
      .replace(/(\w+|\([^()]*\))\[\]/g, 'readonly $1[]');
  });
  return lines.join('\n');
}

function write() {
  mkdirSync(join(root, folder), { recursive: true });
  for (const [name, text] of Object.entries(generated)) writeFileSync(join(root, name), text);
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
