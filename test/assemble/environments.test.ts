import t from 'tap';
import { summary, testReports } from '../../src/report/index.js';
import { exitCode, type TestReport } from '../../src/result.js';
import { type RunOptions, run, UsageError } from '../../src/run.js';
import { cniText, defaults, report } from '../answer/run-files.js';
import { plain } from '../report/samples.js';

const pod = (name: string) => `apiVersion: v1
kind: Pod
metadata: {name: ${name}, namespace: shop, labels: {app: ${name}}}
spec: {containers: [{name: a, image: a}]}
`;
const closed = `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: closed, namespace: shop}
spec: {podSelector: {}, policyTypes: [Ingress]}
`;
const test = (spec = '', name = 'shop') => `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
metadata: {name: ${name}}
spec:
${spec === '' ? '' : `  ${spec}\n`}  cases: [{name: one, from: internet, to: shop/db, ports: [TCP/80], expect: deny}]
`;
const files = {
  'clusters/prod/shop.yaml': pod('db') + closed,
  'clusters/dev/shop.yaml': pod('db'),
  'common/web.yaml': pod('web'),
};
const settings = `environments:
  prod: {manifests: [clusters/prod], cni: calico, podCIDRs: [10.1.0.0/16]}
  dev: {manifests: [clusters/dev]}
`;

const rows = ({ suites }: TestReport) =>
  suites.map(({ name, environment, cases }) => `${name} ${environment} ${cases.map(({ status }) => status).join()}`);

t.test('a test file without manifests is judged in every environment of the settings', async (t) => {
  const result = report({ ...files, 'reachspec.yaml': settings, 'test.yaml': test() });
  t.strictSame(rows(result), ['shop prod passed', 'shop dev failed']);
  t.strictSame(result.suites.map(cniText), ['calico (settings)', 'conformant (default)']);
  t.strictSame(
    result.suites[0]?.ground.map(({ words, line }) => `${words} ${line}`),
    ['pods have addresses of 10.1.0.0/16 2'],
  );
  t.strictSame(result.diagnostics, [], 'the copies of two environments never meet');
  const junit = [...testReports.junit(result, plain)].join('');
  const github = [...testReports.github(result, plain)].join('');
  t.match(github, /environment dev/);
  t.match(summary(result), /shop \(dev\)/);
  t.match(junit, /<testsuite id="\d" name="shop \(prod\)"/);
  t.match(junit, /<testsuite id="\d" name="shop \(dev\)"/);
});

t.test('which environments a test file is judged in, and by what', async (t) => {
  const table = [
    { spec: 'environments: [dev]', expect: ['shop dev failed'] },
    { spec: 'environments: [dev, prod, dev]', expect: ['shop dev failed', 'shop prod passed'] },
    { spec: 'manifests: [clusters/prod]', expect: ['shop default passed'] },
    {
      spec: 'environments: {stage: [clusters/prod], test: [{raw: clusters/dev}]}',
      expect: ['shop stage passed', 'shop test failed'],
    },
    {
      spec: '{environments: {stage: [policy.yaml], test: [common]}, manifests: [clusters/dev]}'
        .slice(1, -1)
        .replace(', manifests', '\n  manifests'),
      expect: ['shop stage passed', 'shop test failed'],
    },
  ];
  for (const { spec, expect } of table) {
    const result = report({ ...files, 'policy.yaml': closed, 'reachspec.yaml': settings, 'test.yaml': test(spec) });
    t.strictSame(rows(result), expect, spec);
  }
  const roots = `roots: [policy.yaml]\n${settings}`;
  const all = { ...files, 'policy.yaml': closed.replace('name: closed', 'name: everywhere'), 'reachspec.yaml': roots };
  t.strictSame(
    rows(report({ ...all, 'test.yaml': test() })),
    ['shop prod passed', 'shop dev passed'],
    'the roots are joined to each',
  );
});

t.test('a matrix of environments and CNI plugins', async (t) => {
  const result = report({ ...files, 'reachspec.yaml': settings, 'test.yaml': test('cni: [calico, flannel]') });
  t.strictSame(
    result.suites.map((suite) => `${suite.environment} ${cniText(suite)} ${suite.cases[0]?.status}`),
    [
      'prod calico (test) passed',
      'prod flannel (test) failed',
      'dev calico (test) failed',
      'dev flannel (test) failed',
    ],
  );
  t.strictSame(
    result.comparisons.map(({ environment, alike }) => `${environment} ${alike}`),
    ['prod 0', 'dev 1'],
  );
  const flagged = report(
    { ...files, 'reachspec.yaml': settings, 'test.yaml': test() },
    { cni: 'cilium', podCidrs: ['10.2.0.0/16'] },
  );
  t.strictSame(flagged.suites.map(cniText), ['cilium (flag)', 'cilium (flag)'], 'a flag goes before an environment');
  t.strictSame(
    flagged.suites.map(({ ground }) => ground.map(({ words }) => words)),
    [['pods have addresses of 10.2.0.0/16'], ['pods have addresses of 10.2.0.0/16']],
  );
});

t.test('environments can be chosen', async (t) => {
  const all = {
    ...files,
    'reachspec.yaml': settings,
    'a.yaml': test('', 'a'),
    'b.yaml': test('manifests: [clusters/prod]', 'b'),
  };
  t.strictSame(rows(report(all, { environments: ['prod'] })), ['a prod passed']);
  t.strictSame(rows(report(all, { environments: ['dev', 'prod'] })), ['a prod passed', 'a dev failed']);
  t.throws(() => report(all, { environments: ['prd'] }), new UsageError('no environment `prd`; did you mean `prod`?'));
  t.throws(() => report({ 'a.yaml': test() }, { environments: ['prod'] }), /no environment `prod`; there are none/);
});

t.test('an environment that is none, or broken, makes its cases errored and no others', async (t) => {
  const table = [
    {
      settings,
      spec: 'environments: [prodd, dev]',
      expect: ['shop prodd errored', 'shop dev failed'],
      place: 'test.yaml:5',
    },
    {
      settings: settings.replace('[clusters/dev]', '[{raw: clusters/dev, git: x}]'),
      spec: '',
      expect: ['shop prod passed', 'shop dev errored'],
      place: 'reachspec.yaml:3',
    },
    {
      settings: settings.replace('cni: calico', 'cni: calicoo'),
      spec: '',
      expect: ['shop prod errored', 'shop dev failed'],
      place: 'reachspec.yaml:2',
    },
  ];
  for (const { settings: text, spec, expect, place } of table) {
    const result = report({ ...files, 'reachspec.yaml': text, 'test.yaml': test(spec) });
    t.strictSame(rows(result), expect);
    t.match(
      result.diagnostics.map(({ file, line }) => `${file}:${line}`),
      [place],
    );
    t.equal(exitCode(result), 2);
  }
  const roots = report({ ...files, 'reachspec.yaml': 'roots: [{raws: x}]', 'test.yaml': test() });
  t.match(roots, { suites: [{ cases: [{ status: 'errored' }] }] });
  t.match(
    roots.diagnostics.find(({ code }) => code === 'settings/invalid')?.message,
    /^roots\[0\]: found the unknown field `raws`; did you mean `raw`\?/,
  );
});

t.test('a map is of one environment', async (t) => {
  const given = Object.entries({ ...files, 'reachspec.yaml': settings }).map(([path, text]) => ({ path, text }));
  const map = (options: Partial<RunOptions>) => run(given, { ...defaults, command: 'map', ...options });
  t.match(map({ environments: ['prod'] }), {
    kind: 'ReachabilityMap',
    cni: { name: 'calico' },
    workloads: [{ id: 'shop/Pod/db' }],
  });
  t.throws(() => map({}), new UsageError('a map is of one environment: give `--environment` one of `prod`, `dev`'));
  t.throws(() => map({ environments: ['prod', 'dev'] }), UsageError);
  t.throws(() => map({ environments: ['test'] }), UsageError);
});

t.test('the library follows what needs no program, and says what does', async (t) => {
  const kustomized = { 'deploy/kustomization.yaml': 'resources: [db.yaml]\n', 'deploy/db.yaml': pod('db') + closed };
  const table = [
    { root: '{raw: deploy}', status: 'passed', codes: [] },
    { root: 'deploy/*.yaml', status: 'errored', codes: ['discover/unrendered'] },
    { root: '{kustomize: deploy}', status: 'errored', codes: ['discover/no-renderer', 'discover/unrendered'] },
    { root: '{helm: {chart: deploy}}', status: 'errored', codes: ['discover/no-renderer', 'discover/unrendered'] },
    { root: '{git: HEAD, path: deploy}', status: 'errored', codes: ['discover/unreadable-ref', 'discover/unrendered'] },
    { root: '{raw: nowhere}', status: 'errored', codes: ['discover/no-match', 'discover/unrendered'] },
  ];
  for (const { root, status, codes } of table) {
    const result = report({ ...kustomized, 'test.yaml': test(`manifests: [${root}]`) });
    t.equal(result.suites[0]?.cases[0]?.status, status, root);
    t.strictSame(result.diagnostics.map(({ code }) => code).sort(), codes, root);
  }
  const { diagnostics } = report({ ...kustomized, 'test.yaml': test('manifests: [{kustomize: deploy}]') });
  t.match(
    diagnostics.find(({ code }) => code === 'discover/no-renderer')?.message,
    /^found `\{kustomize: deploy\}`, and the library starts no program/,
  );
});

t.test('what only the roots of other tests render is said where it is missing', async (t) => {
  const result = report({
    'deploy/kustomization.yaml': 'resources: [policy.yaml]\n',
    'deploy/policy.yaml': closed,
    'plain/db.yaml': pod('db'),
    'a.yaml': test('', 'a'),
    'b.yaml': test('manifests: [plain, {raw: deploy}]', 'b'),
  });
  t.strictSame(rows(result), ['a default failed', 'b default passed']);
  t.strictSame(
    result.suites.map(({ assumptions }) => assumptions),
    [["what `deploy` holds isn't applied here: only roots of other tests render it"], []],
  );
});

t.test('a file that several roots of one world name is read once (language.md §6)', async (t) => {
  const roots = 'roots: [clusters/prod, {raw: clusters/prod}, "**/prod/*.yaml"]';
  const result = report({
    'clusters/prod/shop.yaml': pod('db') + closed,
    'reachspec.yaml': roots,
    'test.yaml': test(),
  });
  t.strictSame(rows(result), ['shop default passed']);
  t.strictSame(result.diagnostics, []);
});
