import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import t from 'tap';
import { runNode } from '../support/run-node.js';
import { packAndInstall, runTool } from './npm.js';

const { packed, project, remove } = packAndInstall();
t.teardown(remove);

/** Writes files into the project that has installed the package. */
function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), text);
  }
}

t.test('the package brings no other package, and runs no script when it is installed', async (t) => {
  const installed = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
  t.strictSame(installed, ['reachspec']);
  const manifest = JSON.parse(readFileSync(join(project, 'node_modules/reachspec/package.json'), 'utf8'));
  const fields = ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies', 'private'];
  t.strictSame(
    fields.filter((field) => field in manifest),
    [],
  );
  t.strictSame(
    Object.keys(manifest.scripts).filter((name) => /install|prepare|^prepack$|^postpack$/.test(name)),
    [],
  );
});

t.test('the package holds what runs and what tells of it, and no source or test', async (t) => {
  const others = packed.files.map(({ path }) => path).filter((path) => !path.startsWith('dist/'));
  t.strictSame(others.sort(), ['LICENSE', 'README.md', 'package.json']);
  t.equal((packed.files.find(({ path }) => path === 'dist/cli.js')?.mode ?? 0) & 0o111, 0o111);
});

t.test('the README tells the size of the package to a tenth', async (t) => {
  const [, told = '', unpacked = ''] =
    /\(([\d.]+) MB, unpacked ([\d.]+) MB\)/.exec(readFileSync('README.md', 'utf8')) ?? [];
  t.ok(Math.abs(packed.size / 1e6 - Number(told)) <= 0.1, `packed: ${packed.size} bytes, told: ${told} MB`);
  t.ok(Math.abs(packed.unpackedSize / 1e6 - Number(unpacked)) <= 0.2, `unpacked: ${packed.unpackedSize} bytes`);
});

t.test('`npx reachspec` runs the command', async (t) => {
  t.strictSame(runTool('npx', ['reachspec', '--version'], project), {
    status: 0,
    stdout: `${packed.version}\n`,
    stderr: '',
  });
  const { status, stdout } = runTool('npx', ['reachspec', 'test', resolve('testdata/demo/shop')], project);
  t.equal(status, 0);
  t.match(stdout, /12 passed, 0 failed/);
});

/** A program that asks the library who gets in. */
const program = `
const text = \`
apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop}
spec: {containers: [{name: web, image: web}]}
\`;
const map = run([{ path: 'shop.yaml', text }], { command: 'map' });
console.log([...mapConnections(map)].length, typeof UsageError);
`;

t.test('the library is imported and required, and is one and the same', async (t) => {
  const table = [
    { name: 'imports.mjs', head: "import { mapConnections, run, UsageError } from 'reachspec';" },
    { name: 'requires.cjs', head: "const { mapConnections, run, UsageError } = require('reachspec');" },
  ];
  for (const { name, head } of table) {
    write({ [name]: `${head}${program}` });
    t.strictSame(runNode([name], { cwd: project }), { status: 0, stdout: '2 function\n', stderr: '' }, name);
  }
  write({
    'both.mjs': `import * as imported from 'reachspec';
import { createRequire } from 'node:module';
const required = createRequire(import.meta.url)('reachspec');
console.log(Object.keys(imported).every((name) => imported[name] === required[name]), Object.keys(required).length > 5);
`,
  });
  t.strictSame(runNode(['both.mjs'], { cwd: project }), { status: 0, stdout: 'true true\n', stderr: '' });
});

const consumer = `import { exitCode, type LibraryOptions, run, type TestReport, UsageError } from 'reachspec';

const options = { cni: 'calico' } satisfies LibraryOptions;
const report: TestReport = run([{ path: 'a.yaml', text: '' }], options);
const code: number = exitCode(report);
export const told: string = code === 2 ? new UsageError('none').message : '';
// @ts-expect-error there is no such option
run([], { cnis: [] });
`;

t.test('TypeScript finds the types by each way of resolving modules, in ES modules and in CommonJS', async (t) => {
  write({ 'module/a.mts': consumer, 'common/a.cts': consumer });
  const table = [
    { module: 'node16', resolution: 'node16', files: ['module/a.mts', 'common/a.cts'] },
    { module: 'nodenext', resolution: 'nodenext', files: ['module/a.mts', 'common/a.cts'] },
    { module: 'esnext', resolution: 'bundler', files: ['module/a.mts'] },
    { module: 'preserve', resolution: 'bundler', files: ['module/a.mts', 'common/a.cts'] },
  ];
  for (const { module, resolution, files } of table) {
    const flags = ['--module', module, '--moduleResolution', resolution, '--target', 'es2022', '--types', ''];
    const { status, stdout } = runTool(
      resolve('node_modules/.bin/tsc'),
      ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false', ...flags, ...files],
      project,
    );
    t.strictSame({ status, stdout }, { status: 0, stdout: '' }, `${module}, ${resolution}`);
  }
});

t.test('editors find the JSON Schemas in the package', async (t) => {
  write({
    'schemas.mjs': `import tests from 'reachspec/connectivity-test.schema.json' with { type: 'json' };
import settings from 'reachspec/settings.schema.json' with { type: 'json' };
console.log(tests.title, settings.title);
`,
  });
  const { status, stdout } = runNode(['--no-warnings', 'schemas.mjs'], { cwd: project });
  t.equal(status, 0);
  t.match(stdout, /\S/);
});
