import t from 'tap';
import { UsageError } from '../../src/diagnostics/index.js';
import { mapConnections } from '../../src/result.js';
import { byApp, byTeam, fromDb, namespace, pod, policy, shop, toDb } from '../oracle/closed/closed-manifests.js';
import { exposureMap, exposureOf } from './exposed-pods.js';

const ops = namespace('ops', '{team: b}') + pod('ops', 'tool');

/** What a workload is exposed to in one direction, in words. */
function wordsOf(
  manifests: string,
  direction: 'ingress' | 'egress',
  id = 'shop/Pod/db',
  cni = 'calico',
): readonly string[] {
  const map = exposureMap(manifests, { cni, podCidrs: ['10.0.0.0/8'] });
  return exposureOf(map, id)
    .filter((row) => row.direction === direction)
    .map(({ words }) => words);
}

const byDb = 'by NetworkPolicy/shop/db spec.ingress[0]';

const incoming: readonly { readonly says: string; readonly world: string; readonly words: readonly string[] }[] = [
  {
    says: 'a workload that no policy governs is open to everything (A-ISO-1)',
    world: shop,
    words: ['any pod of any namespace, on all ports, because no policy isolates it'],
  },
  {
    says: 'a policy without rules admits none of them (A-ISO-3)',
    world: shop + policy('shop', 'db', '{podSelector: {}, policyTypes: [Ingress]}'),
    words: [],
  },
  {
    says: 'a rule is told with its labels, ports and place (A-PEER-4)',
    world: shop + ops + toDb(byTeam('sre', 'prometheus'), '{port: 9090}'),
    words: [`any pod of a namespace labelled team=sre that has app=prometheus, on TCP/9090, ${byDb}`],
  },
  {
    says: 'a pod selector alone is of the own namespace (A-PEER-2)',
    world: shop + toDb(byApp('web'), '{port: pg}'),
    words: [`any pod of namespace shop that has app=web, on TCP/5432, ${byDb}`],
  },
  {
    says: 'a namespace whose own policies close it is left out (A-ISO-5)',
    world:
      shop + ops + policy('ops', 'shut', '{podSelector: {}, policyTypes: [Egress]}') + toDb('{namespaceSelector: {}}'),
    words: [`any pod of any namespace but ops, on all ports, ${byDb}`],
  },
  {
    says: 'an address range admits any pod at such an address, where the plugin says so (A-PEER-6)',
    world: shop + toDb('{ipBlock: {cidr: 10.0.0.0/8}}'),
    words: [`any pod of any namespace, on all ports, ${byDb}`],
  },
  {
    says: 'a range that holds some addresses of pods admits perhaps',
    world: shop + toDb('{ipBlock: {cidr: 10.1.0.0/16}}'),
    words: [
      `any pod of any namespace, possibly on all ports (depends on the IPv4 address of the hypothetical pod), ${byDb}`,
    ],
  },
];

for (const { says, world, words } of incoming) {
  t.test(says, async (t) => t.strictSame(wordsOf(world, 'ingress'), words));
}

t.test('a port name may be any number at a pod that nobody knows (A-PORT-2)', async (t) => {
  t.strictSame(wordsOf(shop + fromDb(byApp('web'), '{port: http}'), 'egress'), [
    'any pod of namespace shop that has app=web, possibly on TCP (depends on which number the destination pod gives the port name `http`), by NetworkPolicy/shop/db spec.egress[0]',
  ]);
});

t.test('a plugin that may leave pods without an owner ungoverned makes it unknown', async (t) => {
  const world = shop + policy('shop', 'shut', '{podSelector: {}, policyTypes: [Egress]}');
  const words = wordsOf(world, 'ingress', 'shop/Pod/db', 'aws-vpc-cni');
  t.match(words.join('\n'), /namespace shop, possibly on all ports \(depends on .*owner/);
});

t.test('what selectors can not spell is unknown, and only that', async (t) => {
  const ingress = [
    "{action: Allow, protocol: TCP, source: {selector: app starts with 'web'}, destination: {ports: [80]}}",
    '{action: Allow, protocol: TCP, source: {serviceAccounts: {names: [x]}}, destination: {ports: [81]}}',
    "{action: Allow, protocol: TCP, source: {selector: team == 'a'}, destination: {ports: ['82:90']}}",
  ];
  const head = 'apiVersion: projectcalico.org/v3\nkind: NetworkPolicy\nmetadata: {name: db, namespace: shop}\n';
  const rules = ingress.map((each) => `    - ${each}\n`).join('');
  const world = `${shop}---\n${head}spec:\n  selector: app == 'db'\n  types: [Ingress]\n  ingress:\n${rules}`;
  const words = wordsOf(world, 'ingress').map((each) => each.replace(/, by .*/, ''));
  t.ok(words.some((each) => /has a label app, possibly on TCP\/80 \(.*starts with `web`/.test(each)));
  t.ok(words.some((each) => /possibly on TCP\/81 \(depends on the ServiceAccount/.test(each)));
  t.strictSame(
    words.filter((each) => each.includes('82')),
    ['any pod of namespace shop that has team=a, on TCP/82-90'],
  );
});

t.test('selectors are spelt as Kubernetes does, and the rule is named with its place', async (t) => {
  const spelt = '{podSelector: {matchLabels: {app: web}, matchExpressions: [{key: old, operator: DoesNotExist}]}}';
  const [row] = exposureOf(exposureMap(shop + toDb(spelt, '{port: 5432}')), 'shop/Pod/db');
  t.match(row, {
    direction: 'ingress',
    namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'shop' } },
    podSelector: { matchLabels: { app: 'web' }, matchExpressions: [{ key: 'old', operator: 'DoesNotExist' }] },
    allow: [{ protocol: 'TCP', from: 5432, to: 5432 }],
    by: { policy: 'NetworkPolicy/shop/db', rule: 'spec.ingress[0]', file: 'manifests.yaml' },
  });
});

const ends = (text: string, map: NonNullable<Parameters<typeof exposureMap>[1]>['map']) =>
  [...mapConnections(exposureMap(text, { map }))].map(({ from, to }) =>
    [from, to].map((end) => ('workload' in end ? end.workload : 'outside')).join(' '),
  );

t.test('a map is told of a namespace or workload, a direction and ports alone', async (t) => {
  const world = shop + ops + toDb(byApp('web'), '{port: 5432}');
  t.strictSame(ends(world, { focus: ['ops'], direction: 'egress' }), [
    'ops/Pod/tool shop/Pod/web',
    'ops/Pod/tool outside',
  ]);
  t.strictSame(ends(world, { focus: ['shop/db'], direction: 'ingress' }), ['shop/Pod/web shop/Pod/db']);
  t.strictSame(ends(world, { focus: ['shop/pod/db'], ports: ['TCP/5432'], direction: 'ingress' }), [
    'shop/Pod/web shop/Pod/db',
  ]);
  t.strictSame(ends(world, { focus: ['shop/db'], ports: ['TCP/80'], direction: 'ingress' }), []);
  t.equal(ends(world, {}).length, ends(world, { direction: 'ingress' }).length + 3, 'three go outside');
  const map = exposureMap(world, { map: { exposure: true, ports: ['TCP/5432'], direction: 'ingress' } });
  t.strictSame(
    exposureOf(map, 'shop/Pod/web').map(({ words }) => words),
    ['any pod of any namespace, on TCP/5432, because no policy isolates it'],
  );
});

t.test('what a map is asked in vain is told with a way on', async (t) => {
  for (const [map, words] of [
    [{ focus: ['shp'] }, /`--focus shp` names no workload.*did you mean `shop`/],
    [{ focus: ['shop/webb'] }, /did you mean `shop\/web`/],
    [{ ports: ['80'] }, /`--port 80`.*`TCP\/80`/],
    [{ ports: ['TCP/http'] }, /is a name/],
    [{ ports: ['ICMP'] }, /says nothing of ICMP/],
  ] as const) {
    t.throws(() => exposureMap(shop, { map }), words);
    t.throws(() => exposureMap(shop, { map }), UsageError);
  }
});
