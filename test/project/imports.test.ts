import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'tap';
import { findViolations, readRules } from './import-rules.js';

const rules = readRules(readFileSync('src/README.md', 'utf8'));

test('every import in src/ is one that the table in src/README.md allows', async (t) => {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const sources = names.filter((name) => /\.[jt]s$/.test(name)).sort();
  const files = new Map(sources.map((name) => [name, readFileSync(`src/${name}`, 'utf8')]));
  t.ok(files.size > 0);
  t.strictSame(findViolations(rules, files), []);
});

test('the table names what exists, or says that it comes later', async (t) => {
  t.ok(rules.length > 0);
  for (const { owner, isLater } of rules) {
    const path = `src/${owner.replace(/\/\*$/, '')}`;
    t.equal(existsSync(path), !isLater, isLater ? `${path} is marked later` : `${path} exists`);
  }
});

test('a row of the table imports only rows above it, so that no folders import each other in a ring', async (t) => {
  const owners = rules.map(({ owner }) => owner);
  t.equal(new Set(owners).size, owners.length);
  for (const [index, { owner, mayImport }] of rules.entries()) {
    if (mayImport === 'everything') continue;
    const above = owners.slice(0, index);
    t.strictSame(
      mayImport.filter((allowance) => !above.includes(allowance.owner)),
      [],
      owner,
    );
  }
});

const planted: readonly {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly found: readonly RegExp[];
}[] = [
  {
    name: 'a forbidden folder',
    file: 'sets/planted.ts',
    text: "const a = 1;\n\nimport { parse } from '../parse/index.js';\n",
    found: [/^src\/sets\/planted\.ts:3 imports \.\.\/parse\/index\.js: sets may import nothing of ours$/],
  },
  {
    name: 'a forbidden folder over several lines, beside allowed ones',
    file: 'evaluate/deep/planted.ts',
    text: "import type { Cluster } from '../../model/index.js';\nimport {\n  type Case,\n  judge,\n} from '../../answer/index.js';\n",
    found: [
      /^src\/evaluate\/deep\/planted\.ts:2 imports .*: evaluate may import compile, model, sets, limit, diagnostics \(types\)$/,
    ],
  },
  {
    name: 'a value where only types are allowed',
    file: 'evaluate/planted.ts',
    text: "import { define, type Span } from '../diagnostics/index.js';\n",
    found: [/:1 .*only types of diagnostics$/],
  },
  {
    name: 'types where only types are allowed',
    file: 'evaluate/planted.ts',
    text: "import type { Span } from '../diagnostics/index.js';\nimport { type Severity } from '../diagnostics/index.js';\n",
    found: [],
  },
  {
    name: 'another dialect',
    file: 'dialects/admin/planted.ts',
    text: "export * from '../kubernetes/index.js';\nexport * from './own.js';\n",
    found: [/:1 imports \.\.\/kubernetes/],
  },
  {
    name: 'a file that reads files where that is not its job',
    file: 'parse/planted.ts',
    text: "import { readFileSync } from 'node:fs';\nimport { join } from 'node:path';\nimport 'child_process';\n",
    found: [/:1 imports node:fs: parse may not touch the world$/, /:3 imports child_process/],
  },
  {
    name: 'imports when needed, and computed ones',
    file: 'report/planted.ts',
    text: "/** Not import('../answer/a.js'). */\nconst a = await import('../answer/a.js');\nconst b = import(a.name);\n",
    found: [/:2 imports \.\.\/answer/, /:3 imports a path that is not written out$/],
  },
  {
    name: 'an unknown folder, and an import from one',
    file: 'utilities/planted.ts',
    text: '',
    found: [/^src\/utilities\/planted\.ts: no row/],
  },
  {
    name: 'an import from an unknown folder',
    file: 'run.ts',
    text: "import { a } from './utilities/a.js';\n",
    found: [/:1 imports \.\/utilities\/a\.js: no row/],
  },
  {
    name: 'a package and the own folder',
    file: 'discover/planted.ts',
    text: "import fastGlob from 'fast-glob';\nimport { a } from './deep/a.js';\nimport { spawn } from 'node:child_process';\n",
    found: [],
  },
];

for (const { name, file, text, found } of planted) {
  test(`the checker on ${name}`, async (t) => {
    t.match(findViolations(rules, new Map([[file, text]])), found);
    t.equal(findViolations(rules, new Map([[file, text]])).length, found.length);
  });
}
