import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'tap';
import { parse } from 'yaml';
import { readInputs } from '../../src/cli/action/inputs.js';
import { version } from '../../src/cli/command-line/version.js';
import { type Claim, findClaims } from './doc-claims.js';

interface Manifest {
  readonly version: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface ActionFile {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required: boolean; readonly default: unknown }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const manifest: Manifest = JSON.parse(read('package.json'));
const lock: { readonly packages: Readonly<Record<string, Partial<Manifest>>> } = JSON.parse(read('package-lock.json'));

test('every dependency is pinned to one version', async (t) => {
  for (const [name, pinned] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    t.match(pinned, /^\d+\.\d+\.\d+(-[\w.]+)?$/, name);
  }
});

test('every dependency is named with its reason', async (t) => {
  const page = read('docs/internals/dependencies.md');
  const named = [...page.matchAll(/^\| (`.+`) \| .{5,} \|$/gm)].flatMap(([, names = '']) => names.split(', '));
  const installed = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  t.strictSame([...named].sort(), installed.map((name) => `\`${name}\``).sort());
});

test('the lock file holds the versions of package.json and no registry host', async (t) => {
  const { dependencies, devDependencies, engines } = lock.packages[''] ?? {};
  t.strictSame(
    { dependencies, devDependencies, engines },
    {
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
      engines: manifest.engines,
    },
  );
  t.notMatch(read('package-lock.json'), /"resolved"/);
});

test('the lock file holds the packages of every platform, without which `npm ci` fails', async (t) => {
  const names = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')));
  for (const [path, { dependencies, optionalDependencies }] of Object.entries(lock.packages)) {
    const wanted = Object.keys({ ...dependencies, ...optionalDependencies });
    const missing = wanted.filter((name) => !names.has(name));
    if (missing.length > 0) t.fail(`${path} wants ${missing.join(', ')}`);
  }
  t.ok(names.size > 0);
});

test('the version that the command prints is that of package.json', async (t) => {
  t.equal(version, manifest.version);
});

test('the scripts of package.json run files that exist', async (t) => {
  for (const [name, command] of Object.entries(manifest.scripts)) {
    const files = command.match(/\b(?:scripts|dist|testdata)\/[\w./-]+/g) ?? [];
    for (const file of files) t.ok(existsSync(file), `${name}: ${file}`);
  }
});

test('the documents name only paths and scripts that exist', async (t) => {
  const pages = ['docs/guide', 'docs/internals'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  );
  for (const file of [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'src/README.md',
    'docs/guide/code-scanning.md',
    'docs/guide/github-action.md',
  ])
    t.strictSame(untrueClaims(file, read(file)), [], file);
  for (const page of pages) t.strictSame(untrueClaims(page, read(page).replace(/`[^`\n]*`/g, '')), [], page);
});

test('a claim is found in each form in which documents make it', async (t) => {
  const text = [
    'See `src/nowhere/` and [there](missing.md#part), not `spec.ports` or [that](https://example.com/a.md).',
    'Run `npm run nothing` or `npm run --silent lint`, `node scripts/none.mjs`, `src/<name>/a.ts:12`.',
  ];
  t.strictSame(findClaims('src/README.md', text.join('\n')), [
    { kind: 'path', line: 1, path: 'src/nowhere/' },
    { kind: 'path', line: 1, path: 'src/missing.md' },
    { kind: 'path', line: 2, path: 'src' },
    { kind: 'path', line: 2, path: 'scripts/none.mjs' },
    { kind: 'script', line: 2, script: 'nothing' },
    { kind: 'script', line: 2, script: 'lint' },
  ]);
});

test('action.yml declares the inputs that the action reads, with defaults that it takes', async (t) => {
  const { inputs, runs }: ActionFile = parse(read('action.yml'));
  t.strictSame(runs, { using: 'node24', main: 'dist/action.js' });
  for (const [name, input] of Object.entries(inputs)) {
    t.match(name, /^[a-z]+(-[a-z]+)*$/);
    t.equal(input.required, false, `${name} is optional`);
    t.type(input.default, 'string', `${name} has a default, and it is text`);
  }
  const asked = new Set<string>();
  readInputs((name) => {
    asked.add(name);
    return String(inputs[name]?.default);
  });
  t.notOk(asked.has('github-token'), 'the default path needs no token');
  t.strictSame([...asked, 'github-token'].sort(), Object.keys(inputs).sort());
});

test('action.yml declares outputs that the action sets', async (t) => {
  const { outputs }: ActionFile = parse(read('action.yml'));
  const code = readdirSync('src/cli/action');
  const text = code.map((name) => read(`src/cli/action/${name}`)).join('');
  for (const name of Object.keys(outputs)) t.match(text, new RegExp(`\\b${name}\\b`), name);
});

test('workflows may read the repository and no more, and pin each action to a commit', async (t) => {
  for (const file of readdirSync('.github/workflows')) {
    const { on, permissions, jobs }: Workflow = parse(read(`.github/workflows/${file}`));
    t.strictSame(permissions, { contents: 'read' }, file);
    t.notOk('pull_request_target' in on, file);
    for (const { uses, run } of Object.values(jobs).flatMap(({ steps }) => steps)) {
      if (uses !== undefined) t.match(uses, /^(\.\/|[\w-]+\/[\w-]+@[0-9a-f]{40})$/, file);
      if (run !== undefined) t.notMatch(run, /\$\{\{/, `${file}: an expression in a script is open to injection`);
    }
  }
});

test('the workflows of the documents are YAML, use inputs that the action has, and ask for no right that they do not use', async (t) => {
  const action: ActionFile = parse(read('action.yml'));
  const inputs = Object.keys(action.inputs);
  const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const documents = ['README.md', ...pages.map((name) => `docs/${name}`)];
  const found = documents.flatMap((file) =>
    [...read(file).matchAll(/^```yaml\n(name: [\s\S]*?)^```$/gm)].map(([, text = '']) => ({ file, text })),
  );
  t.ok(found.length >= 7, 'there are examples');
  const outputs = Object.keys(action.outputs);
  for (const { file, text } of found) {
    const { on, permissions, jobs }: Workflow = parse(text);
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    t.ok(on !== undefined, file);
    const checksOut = steps.some(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    t.equal(permissions?.['contents'], checksOut ? 'read' : undefined, file);
    const comments = steps.some((step) => !['never', undefined].includes(textOf(step.with?.['comment'])));
    t.equal(permissions?.['pull-requests'] === 'write', comments, file);
    t.notOk(
      checksOut && JSON.stringify(on).includes('workflow_run'),
      `${file}: no untrusted files beside a token that writes`,
    );
    const fetches = steps.some(({ uses = '' }) => uses.startsWith('actions/download-artifact@'));
    t.equal(permissions?.['actions'] === 'read', fetches, file);
    const rights = ['contents', 'pull-requests', 'actions', 'security-events'];
    t.strictSame(
      Object.keys(permissions ?? {}).filter((right) => !rights.includes(right)),
      [],
      file,
    );
    for (const [, name = ''] of text.matchAll(/steps\.reachspec\.outputs\.([\w-]+)/g))
      t.ok(outputs.includes(name), `${file}: output ${name}`);
    t.notMatch(text, /pull_request_target/, file);
    for (const { uses = '' } of steps) t.match(uses, /^[\w./-]+@v\d+$/, file);
    const own = steps.filter(({ uses = '' }) => uses.startsWith('reachspec/'));
    for (const name of own.flatMap((step) => Object.keys(step.with ?? {})))
      t.ok(inputs.includes(name), `${file}: ${name}`);
    const uploads = steps.some(({ uses = '' }) => uses.includes('upload-sarif'));
    t.equal(permissions?.['security-events'] === 'write', uploads, file);
  }
});

test('each promise about pull requests names a test that is there', async (t) => {
  const rows = read('docs/guide/pull-requests.md').matchAll(/^\| .+ \| (.+) \|$/gm);
  const tests = Array.from(rows, ([, cell = '']) => cell).filter((cell) => !/^(?:test|---)$/.test(cell));
  t.ok(tests.length > 10);
  for (const cell of tests) t.ok(existsSync(cell.replaceAll('`', '')), cell);
});

function untrueClaims(file: string, markdown: string): readonly Claim[] {
  return findClaims(file, markdown).filter((claim) =>
    claim.kind === 'path' ? !existsSync(claim.path) : manifest.scripts[claim.script] === undefined,
  );
}

function textOf(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value);
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}
