import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import t, { type Test } from 'tap';
import { runHere } from '../testdata/run-here.js';

const shop = (namespace: string) => `apiVersion: v1
kind: Pod
metadata: {name: web, namespace: ${namespace}, labels: {app: web}}
spec: {containers: [{name: a, image: a}]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: closed, namespace: ${namespace}}
spec: {podSelector: {}, policyTypes: [Ingress]}
`;
const test = `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
metadata: {name: shop}
spec:
  cases: [{name: one, from: internet, to: shop/web, expect: deny}]
`;

/** A repository with a shop, a second one that is generated, and what a test adds. */
function repository(t: Test, files: Readonly<Record<string, string>>): string {
  const folder = t.testdir({ '.git': {} });
  const all = { 'deploy/shop.yaml': shop('shop'), 'deploy/generated/more.yaml': shop('more'), 'tests/t.yaml': test };
  for (const [name, text] of Object.entries({ ...all, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

async function ran(t: Test, argv: string, files: Readonly<Record<string, string>>) {
  const { code, text, result } = await runHere(argv.split(' '), repository(t, files));
  return {
    code,
    text,
    inputs: result?.inputs,
    codes: result?.diagnostics.map((each) => each.code),
    cni: cniOf(result),
  };
}

function cniOf(result: Awaited<ReturnType<typeof runHere>>['result']) {
  const cni = result?.kind === 'TestReport' ? result.suites[0]?.cni : result?.cni;
  return cni === undefined ? undefined : `${cni.name} (${cni.source}${cni.file === undefined ? '' : ` ${cni.file}`})`;
}

t.test('the paths of the settings are read where the command line names none', async (t) => {
  const settings = { 'reachspec.yaml': 'paths: [tests, deploy/shop.yaml]' };
  t.match(await ran(t, 'test', settings), { code: 0, inputs: { files: 2, settings: 'reachspec.yaml' } });
  t.match(await ran(t, 'test .', settings), { code: 0, inputs: { files: 3 } });
  t.match(await ran(t, 'test', {}), { code: 0, inputs: { files: 3 } });
  t.match(await ran(t, 'map', settings), { code: 0, inputs: { files: 2 } });
});

t.test('the nearest settings are found upwards, to the top of the repository', async (t) => {
  const top = { 'reachspec.yaml': 'paths: [tests, deploy/shop.yaml]\ncni: calico' };
  const near = { 'deploy/reachspec.yml': 'cni: cilium' };
  const at = async (folder: string, argv: string, files: Readonly<Record<string, string>>) => {
    const { code, text, result } = await runHere(argv.split(' '), join(repository(t, files), folder));
    return {
      code,
      text,
      inputs: result?.inputs,
      cni: cniOf(result),
      codes: result?.diagnostics.map((each) => each.code),
    };
  };
  t.match(await at('tests', 'test', top), {
    code: 0,
    inputs: { files: 2, settings: '../reachspec.yaml' },
    cni: 'calico (settings ../reachspec.yaml)',
    text: /Settings: \.\.\/reachspec\.yaml/,
  });
  // Paths of the command line stay those of the working directory.
  t.match(await at('deploy', 'map generated', top), { code: 0, inputs: { files: 1 }, cni: /^calico / });
  t.match(await at('deploy/generated', 'map', { ...top, ...near }), {
    code: 0,
    inputs: { files: 1, settings: '../reachspec.yml' },
    cni: /^cilium /,
  });
  const ignoring = { 'reachspec.yaml': 'ignores: [/deploy/generated]' };
  t.match(await at('deploy', 'map', ignoring), { code: 0, inputs: { files: 1 } });
  // What lies at or above another repository's top is none of its business.
  t.match(await at('deploy', 'map', { ...top, 'deploy/.git/HEAD': '' }), { inputs: { settings: undefined } });
  t.match(await at('deploy', 'map', { ...top, 'reachspec.yml': '' }), { code: 2, codes: ['settings/two-files'] });
});

t.test('a path of the settings that is not there is told at its line', async (t) => {
  const { code, text } = await ran(t, 'test', { 'reachspec.yaml': 'paths:\n  - tests\n  - deploi\n' });
  t.equal(code, 2);
  t.match(text, /reachspec\.yaml:3:5 discover\/no-such-path/);
  t.match(text, /did you mean `deploy`/);
});

t.test('ignored is what the patterns of the settings name, from their folder on', async (t) => {
  const table = [
    { file: 'reachspec.yaml', argv: 'test .', patterns: '[generated/]', files: 2 },
    {
      file: 'reachspec.yaml',
      argv: 'test deploy/generated tests deploy/shop.yaml',
      patterns: '[generated/]',
      files: 3,
    },
    { file: 'reachspec.yaml', argv: 'test deploy tests', patterns: '[/deploy/generated]', files: 2 },
    { file: 'reachspec.yaml', argv: 'test .', patterns: '["more.*", "!deploy/generated/more.yaml"]', files: 3 },
    { file: 'ci/settings.yaml', argv: 'test . --config ci/settings.yaml', patterns: '[generated/]', files: 3 },
    { file: 'deploy/s.yaml', argv: 'test . --config deploy/s.yaml', patterns: '[/generated]', files: 2 },
  ];
  for (const { file, argv, patterns, files } of table) {
    t.match(await ran(t, argv, { [file]: `ignores: ${patterns}` }), { inputs: { files } }, `${argv} ${patterns}`);
  }
});

t.test('patterns of settings above the repository reach into it', async (t) => {
  const folder = t.testdir({
    'settings.yaml': 'ignores: [generated/]',
    here: { '.git': {}, 'shop.yaml': shop('shop'), generated: { 'more.yaml': shop('more') } },
  });
  const { result } = await runHere(['map', '--config', '../settings.yaml'], join(folder, 'here'));
  t.match(result?.inputs, { files: 1, settings: '../settings.yaml' });
});

t.test('what a test file names is found without what the settings leave out', async (t) => {
  const tests = { 'tests/t.yaml': test.replace('spec:', "spec:\n  manifests: ['../deploy/**', '../*.yaml']") };
  const found = await ran(t, 'test tests', { ...tests, 'reachspec.yaml': 'ignores: [generated/]' });
  t.match(found, { inputs: { files: 2 } });
});

t.test('--config reads another file, and only that', async (t) => {
  const files = { 'reachspec.yaml': 'cni: flannel', 'ci/settings.yaml': 'cni: calico' };
  t.match(await ran(t, 'test .', files), { cni: 'flannel (settings reachspec.yaml)' });
  t.match(await ran(t, 'test . --config ci/settings.yaml', files), {
    cni: 'calico (settings ci/settings.yaml)',
    code: 0,
  });
  t.match(await ran(t, 'map . --config ci/settings.yaml', files), { cni: 'calico (settings ci/settings.yaml)' });
  t.match(await ran(t, 'test . --config ci/settings.yaml --cni cilium', files), { cni: 'cilium (flag)' });
});

t.test('a settings file that is named and is not there is a call that can not be carried out', async (t) => {
  const files = { 'ci/settings.yaml': '' };
  const missing = await ran(t, 'test . --config ci/setings.yaml', files);
  t.match(missing, { code: 2, inputs: undefined });
  t.match(missing.text, /^reachspec: no settings file `ci\/setings\.yaml`.*did you mean `settings\.yaml`/);
  t.match(await ran(t, 'test . --config ci', files), { code: 2, text: /`ci` is a folder/ });
});

t.test('a settings file by its default name is read, or told to be unreadable, never passed over', async (t) => {
  const table = [
    { link: 'nowhere.yaml', found: ['discover/broken-link', 'settings/unreadable'], code: 2 },
    { link: '../outside.yaml', found: ['discover/link-outside', 'settings/unreadable'], code: 2 },
    { link: 'ci/settings.yaml', found: [], code: 0 },
  ];
  for (const { link, found, code } of table) {
    const folder = t.testdir({
      'outside.yaml': 'cni: calico',
      here: { '.git': {}, ci: { 'settings.yaml': 'cni: calico' }, 'shop.yaml': shop('shop'), 'test.yaml': test },
    });
    symlinkSync(link, join(folder, 'here/reachspec.yaml'));
    const { code: exit, result } = await runHere(['test', '.'], join(folder, 'here'));
    t.strictSame(
      result?.diagnostics.map((each) => each.code),
      found,
      link,
    );
    t.equal(exit, code, link);
    t.equal(cniOf(result)?.startsWith('calico'), code === 0);
  }
});

t.test('a folder that has the name of settings is a folder', async (t) => {
  t.match(await ran(t, 'test .', { 'reachspec.yaml/x.yaml': 'cni: flannel' }), {
    code: 0,
    cni: 'conformant (default)',
  });
});

t.test('settings that lie elsewhere are told not to be used', async (t) => {
  const files = { 'deploy/reachspec.yaml': 'apiVersion: reachspec.dev/v1alpha1\nkind: Settings\ncni: flannel\n' };
  t.match(await ran(t, 'test .', files), { code: 0, cni: 'conformant (default)', codes: ['settings/not-used'] });
});

t.test('files of variables are read from disk, a later one before an earlier', async (t) => {
  const policy = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: vars, namespace: shop}
spec: {podSelector: {matchLabels: {app: "\${APP}"}}, policyTypes: [Egress]}
`;
  const files = { 'deploy/vars.yaml': policy, 'reachspec.yaml': 'variables: {APP: settings}\n' };
  const more = { 'one.env': 'APP=one\n', 'two.yaml': 'APP: two\n' };
  const used = async (argv: string) =>
    (await ran(t, argv, { ...files, ...more })).inputs?.variables?.filter(({ uses }) => uses > 0);
  t.match(await used('test .'), [{ source: 'settings', file: 'reachspec.yaml', line: 1 }]);
  t.match(await used('test . --var-file one.env --var-file two.yaml'), [{ source: 'file', file: 'two.yaml' }]);
  t.match(await used('test . --var APP=flag --var-file one.env'), [{ source: 'flag' }]);
  for (const [file, words] of [
    ['one.en', /no variable file `one\.en`.*did you mean `one\.env`/s],
    ['deploy', /is a folder/],
  ] as const) {
    const { code, text } = await ran(t, `test . --var-file ${file}`, { ...files, ...more });
    t.equal(code, 2);
    t.match(text, words);
  }
});
