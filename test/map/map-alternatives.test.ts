import { test } from 'tap';
import { mapConnections, type ReachabilityMap } from '../../src/result.js';
import { run } from '../../src/run.js';
import { defaults, reportOn, rowsOf } from '../answer/run-files.js';

const deployment = (name: string, labels: string, more = '') => `---
apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, namespace: shop}
spec: {${more}selector: {matchLabels: {app: ${name}}}, template: {metadata: {labels: ${labels}}, spec: {containers: [{name: c, image: i}]}}}
`;
const db = deployment('db', '{app: db}');
const policy = (name: string, spec: string) => `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: ${name}, namespace: shop}
spec: ${spec}
`;
const closed = policy('closed', '{podSelector: {}, policyTypes: [Ingress, Egress]}');
const web = (labels: string, replicas: number) => deployment('web', labels, `replicas: ${replicas}, `);
const alike = web('{app: web}', 1) + web('{app: web}', 2) + db;

function mapOf(text: string): ReachabilityMap {
  const map = run([{ path: 'a.yaml', text }], { ...defaults, command: 'map' });
  if (map.kind !== 'ReachabilityMap') throw new Error(map.kind);
  return map;
}

/** What a map says of one workload and another, as a test says it. */
function verdictOf(text: string, from: string, to: string): string {
  const isEnd = (end: object, id: string) => 'workload' in end && end.workload === id;
  const row = [...mapConnections(mapOf(text))].find((each) => isEnd(each.from, from) && isEnd(each.to, to));
  const has = (ranges: readonly { readonly protocol: string; readonly from: number; readonly to: number }[] = []) =>
    ranges.some((range) => range.protocol === 'TCP' && range.from <= 80 && 80 <= range.to);
  if (has(row?.allow)) return 'allow';
  return has(row?.unknown) ? 'unknown' : 'deny';
}

const admitsGold = policy(
  'gold',
  '{podSelector: {matchLabels: {app: db}}, ingress: [{from: [{podSelector: {matchLabels: {tier: gold}}}]}]}',
);
const admitsBoth = policy(
  'both',
  '{podSelector: {matchLabels: {app: db}}, ingress: [{from: [{podSelector: {matchExpressions: [{key: tier, operator: Exists}]}}]}]}',
);

for (const { what, text, expected } of [
  { what: 'copies that differ in replicas alone, without a policy', text: alike, expected: 'allow' },
  { what: 'copies that differ in replicas alone, all closed', text: alike + closed, expected: 'deny' },
  {
    what: 'copies whose labels differ where a policy reads them',
    text: web('{app: web, tier: gold}', 1) + web('{app: web, tier: tin}', 1) + db + admitsGold,
    expected: 'unknown',
  },
  {
    what: 'copies whose labels differ, each admitted',
    text: web('{app: web, tier: gold}', 1) + web('{app: web, tier: tin}', 1) + db + admitsGold + admitsBoth,
    expected: 'allow',
  },
  {
    what: 'copies of a policy that come out alike here',
    text:
      web('{app: web, tier: gold}', 1) +
      db +
      admitsGold +
      policy('gold', '{podSelector: {matchLabels: {app: db}}, ingress: [{}]}'),
    expected: 'allow',
  },
]) {
  test(`a map says of ${what} what a test says: ${expected} (R4)`, async (t) => {
    t.equal(verdictOf(text, 'shop/Deployment/web', 'shop/Deployment/db'), expected);
    const ask = (expect: string) => `{from: shop/web, to: shop/db, ports: [TCP/80], expect: ${expect}}`;
    const statuses = ['allow', 'deny']
      .map((expect) => rowsOf(reportOn({ cases: [ask(expect)], manifests: text }))[0]?.status)
      .join();
    const judged = { 'passed,failed': 'allow', 'failed,passed': 'deny', 'errored,errored': 'unknown' }[statuses];
    t.equal(judged, expected, statuses);
  });
}

test('removing what closes copies that are alike opens for certain (R4)', async (t) => {
  const files = (text: string) => [{ path: 'a.yaml', text }];
  const changes = run({ base: files(alike + closed), head: files(alike) }, { ...defaults, command: 'diff' });
  t.ok(changes.opened.length > 0);
  t.strictSame(changes.uncertain, []);
});

test('addresses of which the same is unknown are one row, whatever that hangs on (R5)', async (t) => {
  const unevaluated = `---
apiVersion: crd.antrea.io/v1beta1
kind: NetworkPolicy
metadata: {name: other, namespace: shop}
spec: {appliedTo: [{podSelector: {}}], egress: []}
`;
  const out = policy('out', '{podSelector: {matchLabels: {app: db}}, egress: [{to: [{ipBlock: {cidr: 10.0.0.0/8}}]}]}');
  const rows = [...mapConnections(mapOf(db + deployment('web', '{app: web}') + unevaluated + out))].filter(
    ({ from, to }) => 'workload' in from && from.workload === 'shop/Deployment/db' && 'cidrs' in to,
  );
  const texts = rows.map(({ allow, unknown }) =>
    JSON.stringify([allow, unknown.map(({ reason: _, ...range }) => range)]),
  );
  t.equal(new Set(texts).size, texts.length, texts.join('\n'));
  t.ok(rows.length > 0);
});
