import { join } from 'node:path';
import t from 'tap';
import { fakeProgram, printing } from '../discover/fake-program.js';
import { runHere } from './run-here.js';

const pod = (name: string, labels: string, more = '') => `apiVersion: v1
kind: Pod
metadata:
${more}  name: ${name}
  namespace: shop
  labels: {${labels}}
spec: {containers: [{name: ${name}, image: ${name}}]}
`;
const policy = (selected: string, peer: string, more = '') => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
${more}  name: db
  namespace: shop
spec:
  podSelector: {matchLabels: {${selected}}}
  ingress: [{from: [{podSelector: {matchLabels: {${peer}}}}]}]
`;
const test = `apiVersion: reachspec.dev/v1alpha1
kind: ConnectivityTest
metadata: {name: shop}
spec:
  cases: [{name: web reaches db, from: shop/web, to: shop/db, ports: [TCP/80], expect: allow}]
`;
const origin = (file: string) => `  annotations: {config.kubernetes.io/origin: "path: @/../${file}\\n"}\n`;

/** What kustomize makes of a database with a policy, whose label `team` is the kustomization's; of `web` beside it nothing. */
const kustomization = 'resources: [db.yaml, policy.yaml]\ncommonLabels:\n  team: shop\n';
const sources = {
  'kustomization.yaml': kustomization,
  'db.yaml': pod('db', 'app: db'),
  'policy.yaml': policy('app: db', 'app: web'),
};
const built = [
  pod('db', 'app: db, team: shop', origin('db.yaml')),
  policy('app: db, team: shop', 'app: web, team: shop', origin('policy.yaml')),
].join('---\n');

t.test('labels that a kustomization adds are named with their place', async (t) => {
  const cwd = t.testdir({ '.git': {}, deploy: sources, 'web.yaml': pod('web', 'app: web'), 'shop.yaml': test });
  const { env } = fakeProgram(join(cwd, '.git'), 'kustomize', printing(built));
  const { result, text } = await runHere(['test', 'shop.yaml', 'web.yaml', '{kustomize: deploy}'], cwd, { env });
  t.ok(result?.kind === 'TestReport', text);
  if (result?.kind !== 'TestReport') return;
  const found = result.diagnostics.find(({ code }) => code === 'policy/selects-nothing');
  t.match(found, { file: 'deploy/policy.yaml', related: [{ file: 'deploy/kustomization.yaml', line: 3 }] });
  const [row] = result.suites[0]?.cases ?? [];
  t.equal(row?.status, 'failed');
  t.match(row?.nearestMiss, /`team=shop` \(from deploy\/kustomization\.yaml:3\)/);
});

t.test('what is written in its own file is named as before', async (t) => {
  const own = policy('app: db', 'app: web, team: shop');
  const cwd = t.testdir({ 'all.yaml': [pod('db', 'app: db'), pod('web', 'app: web'), own, test].join('---\n') });
  const { result, text } = await runHere(['test', '.'], cwd);
  t.ok(result?.kind === 'TestReport', text);
  if (result?.kind !== 'TestReport') return;
  t.match(result.diagnostics, [{ code: 'policy/selects-nothing', related: [] }]);
  t.notMatch(result.suites[0]?.cases[0]?.nearestMiss, /from all\.yaml/);
});
