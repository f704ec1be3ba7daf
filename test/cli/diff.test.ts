import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import t, { type Test } from 'tap';
import { matchesGolden } from '../golden.js';
import { setVariable } from '../support/set-variable.js';
import { runHere } from '../testdata/run-here.js';

const shop = resolve('testdata/diff/shop');
const env = { PATH: process.env['PATH'] ?? '' };

/** A checkout with the base as its only commit, and the head as its files. */
function checkout(t: Test): string {
  const folder = t.testdir({});
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: folder });
  git('init', '-q', '-b', 'main');
  cpSync(join(shop, 'base'), folder, { recursive: true });
  git('add', '.');
  git('commit', '-q', '-m', 'base');
  for (const name of ['deploy', 'tests']) rmSync(join(folder, name), { recursive: true });
  cpSync(join(shop, 'head'), folder, { recursive: true });
  return folder;
}

t.test('two folders are compared, in every format, within the page', async (t) => {
  for (const format of ['table', 'json', 'markdown']) {
    const { code, text } = await runHere(['diff', 'base', 'head', '--format', format], shop);
    t.equal(code, 0);
    matchesGolden(t, `diff/shop.${{ table: 'txt', json: 'json', markdown: 'md' }[format]}`, text);
    if (format === 'table') t.ok(text.split('\n').every((line) => line.length <= 80));
    if (format === 'json') t.match(JSON.parse(text), { kind: 'ReachabilityDiff' });
  }
});

t.test('a git ref stands for the working directory, and nothing is left behind', async (t) => {
  const folder = checkout(t);
  const temporary = mkdtempSync(join(tmpdir(), 'diff-'));
  t.teardown(() => rmSync(temporary, { recursive: true }));
  setVariable(t, 'TMPDIR', temporary);
  const here = await runHere(['diff', 'git:main', '.'], folder, { env });
  t.strictSame(readdirSync(temporary), []);
  const folders = await runHere(['diff', 'base', 'head'], shop);
  t.match(here.diff?.base, { name: 'git:main', commit: /^[0-9a-f]{40}$/ });
  const rows = (each: typeof here) =>
    JSON.stringify([each.diff?.opened, each.diff?.closed, each.diff?.uncertain]).replaceAll(
      /"(?:base|head)\/(?=deploy|tests)/g,
      '"',
    );
  t.equal(rows(here), rows(folders));
});

t.test('a folder beside a ref is compared with that folder at the ref', async (t) => {
  const folder = checkout(t);
  const { diff } = await runHere(['diff', 'git:main', 'deploy'], folder, { env });
  const named = await runHere(['diff', 'git:main', '.', 'deploy'], folder, { env });
  t.equal(diff?.base.name, 'git:main:deploy');
  t.strictSame(diff?.opened, named.diff?.opened);
  t.ok((diff?.opened.length ?? 0) > 0);
});

t.test('a path that one side lacks is nothing there, and said to be', async (t) => {
  const folder = checkout(t);
  cpSync(join(folder, 'deploy'), join(folder, 'more'), { recursive: true });
  const { diff, code } = await runHere(['diff', 'git:main', '.', 'more'], folder, { env });
  t.equal(code, 0);
  t.equal(diff?.base.workloads, 0);
  t.match(diff?.notes, [/`more` isn't there at git:main/]);
  t.match(await runHere(['diff', 'git:main', '.', 'nowhere'], folder, { env }), { code: 2 });
});

t.test(
  'what a kustomization renders at a ref is compared with what it renders now',
  { skip: !hasKustomize() },
  async (t) => {
    const folder = checkout(t);
    const text = 'resources: [workloads.yaml, policies.yaml]\n';
    execFileSync('sh', ['-c', `printf '${text}' > deploy/kustomization.yaml`], { cwd: folder });
    execFileSync('git', ['add', '.'], { cwd: folder });
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-q', '-m', 'head'], {
      cwd: folder,
    });
    execFileSync('sh', ['-c', "sed -i '/cidr: 0.0.0.0.0/d' deploy/policies.yaml"], { cwd: folder });
    execFileSync('sh', ['-c', "printf 'namePrefix: x-\\n' >> deploy/kustomization.yaml"], { cwd: folder });
    const { diff } = await runHere(['diff', 'git:main', '.', '{kustomize: deploy}'], folder, { env });
    t.ok(diff?.workloads.added.every(({ name }) => name.startsWith('x-')));
    t.ok((diff?.workloads.added.length ?? 0) > 0);
  },
);

function hasKustomize(): boolean {
  try {
    execFileSync('kubectl', ['version', '--client'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

t.test('the exit code tells what `--fail-on` names', async (t) => {
  const table = [
    { failOn: 'opened', code: 1 },
    { failOn: 'opened:internet', code: 1 },
    { failOn: 'opened:cross-namespace,closed', code: 1 },
    { failOn: 'uncertain', code: 1 },
    { failOn: 'never', code: 0 },
  ];
  for (const { failOn, code } of table)
    t.match(await runHere(['diff', 'base', 'head', '--fail-on', failOn], shop), { code }, failOn);
  t.match(await runHere(['diff', 'head', 'head', '--fail-on', 'opened,closed,uncertain'], shop), { code: 0 });
  t.match(await runHere(['diff', 'base', 'head', '--fail-on', 'opened,never'], shop), { code: 2 });
});

t.test('what can not be compared is told with a way on', async (t) => {
  const folder = checkout(t);
  const table = [
    { argv: ['diff', 'main', '.'], text: /no folder `main`; .*write `git:main`/s },
    { argv: ['diff', 'git:', '.'], text: /`git:` names no ref/ },
    { argv: ['diff', 'git:nope', '.'], text: /no commit `nope`.*git fetch\s+origin/s },
    { argv: ['diff', 'git:-x', '.'], text: /no commit `-x`/ },
    { argv: ['diff', 'git:main:../other', '.'], text: /leads out of the working directory/ },
    { argv: ['diff', 'git:main', 'deploy/policies.yaml'], text: /is a file/ },
    { argv: ['diff', 'git:main', '.', '--fail-on', 'opend'], text: /did you mean `opened`/ },
    { argv: ['diff', 'git:main', '.', '--cni', 'calico,cilium'], text: /a diff is of one CNI plugin/ },
    { argv: ['diff', 'git:main'], text: /missing required argument 'head'/ },
  ];
  for (const { argv, text } of table) t.match(await runHere(argv, folder, { env }), { code: 2, text }, argv.join(' '));
});

t.test('the settings of the working directory hold for both sides', async (t) => {
  const folder = checkout(t);
  execFileSync('sh', ['-c', "printf 'paths: [deploy]\\ncni: calico\\nignores: [policies.yaml]\\n' > reachspec.yaml"], {
    cwd: folder,
  });
  const { diff } = await runHere(['diff', 'git:main', '.'], folder, { env });
  t.match(diff, {
    base: { cni: { name: 'calico' }, inputs: { files: 1 } },
    head: { cni: { name: 'calico' }, inputs: { files: 1 } },
  });
});

t.test('the golden files are those of this pair', async (t) => {
  t.match(readFileSync('testdata/diff/shop.txt', 'utf8'), /NetworkPolicy\/ops\/default-deny was removed/);
});
