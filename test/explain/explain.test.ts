import { readFileSync } from 'node:fs';
import t from 'tap';
import { UsageError } from '../../src/diagnostics/index.js';
import type { ExplainedRule, ExplainedSide, Explanation } from '../../src/result.js';
import { run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';

const folder = 'testdata/examples/tiers';
const tiers = ['manifests.yaml', 'policies.yaml'].map((path) => ({
  path,
  text: readFileSync(`${folder}/${path}`, 'utf8'),
}));

function explained(from: string, to: string, port?: string, more: { readonly cni?: string } = {}): Explanation {
  return run(tiers, { ...defaults, ...more, command: 'explain', from, to, port });
}

function rulesOf({ tiers: all }: ExplainedSide): readonly ExplainedRule[] {
  return all.flatMap(({ policies }) => policies.flatMap(({ rules }) => rules));
}

t.test('each tier tells what became of the traffic, each rule why it matches or not', async (t) => {
  const { verdict, ingress, egress, parts } = explained('dev/console', 'shop/db', 'TCP/5432');
  t.equal(verdict, 'deny');
  t.equal(ingress.path, 'Admin: pass (dev-ns) → NetworkPolicy: deny (NetworkPolicy/shop/db)');
  t.strictSame(
    ingress.tiers.map(({ tier, outcome }) => `${tier}: ${outcome}`),
    ['Admin: pass', 'NetworkPolicy: deny', 'Baseline: not asked'],
  );
  t.strictSame(
    rulesOf(ingress).map(
      ({ rule, name = '', match, unmet, line }) => `${rule} ${name} ${match} ${unmet.length} ${line}`,
    ),
    [
      'spec.ingress[1] dev-ns decided 0 19',
      'spec.ingress[0] metrics no 3 11',
      'spec.ingress[0] no-dev behind 0 34',
      'spec.ingress[0]  no 2 49',
      'spec.ingress[0] same-namespace-only behind 0 66',
    ],
  );
  t.equal(ingress.tiers[1]?.policies[0]?.isDecisive, true);
  t.strictSame(egress.tiers, []);
  t.equal(egress.nearest, 'no policy selects `dev/Deployment/console` for egress');
  t.strictSame(parts, [
    {
      from: 'dev/Deployment/console',
      to: 'shop/StatefulSet/db',
      family: 'IPv4',
      traffic: 'TCP/5432',
      verdict: 'deny',
      unknowns: [],
    },
  ]);
});

t.test('what is asked about is cut where the verdict changes, what is denied first', async (t) => {
  const { verdict, parts } = explained('shop/web', 'shop/db');
  t.equal(verdict, 'deny');
  t.strictSame(
    parts.map(({ verdict: each, traffic }) => `${each} ${traffic}`),
    ['deny TCP/1-5431, TCP/5433-65535, UDP, SCTP', 'allow TCP/5432'],
  );
});

t.test('the tiers of Calico are told by their names', async (t) => {
  const { ingress } = explained('dev/console', 'shop/db', 'TCP/5432', { cni: 'calico@3.32' });
  t.equal(ingress.path, 'Admin: pass (dev-ns) → default: deny (NetworkPolicy/shop/db)');
});

t.test('a question that means nothing there is refused, with what would', async (t) => {
  const table = [
    { ask: ['shop/nobody', 'shop/db'], words: 'no workload `shop/nobody`; namespace `shop` has' },
    { ask: ['shop/web', 'shop/db', 'TCP/nothing'], words: 'declares no container port of that name' },
    { ask: ['10.0.0.1', '10.0.0.2'], words: 'one of them must be a workload' },
    { ask: ['shop', 'shop/db'], words: 'no group `shop`' },
    { ask: ['shop/web', 'shop/db', '80'], words: 'names no protocol' },
  ] as const;
  for (const { ask, words } of table) {
    const [from, to, port] = ask;
    t.throws(
      () => explained(from, to, port),
      { constructor: UsageError, message: new RegExp(words.replaceAll('/', '.')) },
      words,
    );
  }
});

t.test('an unknown is told with what would settle it', async (t) => {
  const [manifests] = tiers;
  const files = [
    { path: 'manifests.yaml', text: manifests?.text ?? '' },
    {
      path: 'cilium.yaml',
      text: 'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: x, namespace: shop}\nspec: {endpointSelector: {}}\n',
    },
  ];
  const { verdict, parts } = run(files, {
    ...defaults,
    command: 'explain',
    from: 'shop/web',
    to: 'shop/db',
    port: 'TCP/1',
  });
  t.equal(verdict, 'unknown');
  t.match(parts[0]?.unknowns[0]?.fact, 'CiliumNetworkPolicy.cilium.io/shop/x');
});

const requests = [
  { path: 'TCP/80', http: 'GET /v1/x', verdict: 'allow', request: 'HTTP GET /v1/x' },
  { path: 'TCP/80', http: 'POST /v1/x', verdict: 'deny', request: 'HTTP POST /v1/x' },
  {
    path: 'TCP/80',
    http: 'GET api.example.com/v1/x?a=b',
    verdict: 'allow',
    request: 'HTTP GET /v1/x?a=b at api.example.com',
  },
  { path: 'TCP/80', http: '/v1/x', verdict: 'unknown', request: 'HTTP /v1/x' },
  { path: 'TCP/443', tls: 'api.example.com', verdict: 'allow', request: 'TLS api.example.com' },
  { path: 'TCP/443', tls: 'www.example.com', verdict: 'deny', request: 'TLS www.example.com' },
] as const;

const narrowed = ['web', 'db']
  .map(
    (name) =>
      `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: shop, labels: {app: ${name}}}\nspec: {containers: [{name: c, image: i}]}\n---\n`,
  )
  .join('')
  .concat(
    'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: db, namespace: shop}\nspec:\n',
    '  endpointSelector: {matchLabels: {app: db}}\n  ingress:\n',
    '    - toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{method: GET, path: "/v1/.*"}]}}]\n',
    '    - toPorts: [{ports: [{port: "443", protocol: TCP}], serverNames: [api.example.com]}]\n',
  );

function requested(port: string | undefined, more: { readonly http?: string; readonly tls?: string }): Explanation {
  const files = [{ path: 'shop.yaml', text: narrowed }];
  return run(files, { ...defaults, cni: 'cilium', command: 'explain', from: 'shop/web', to: 'shop/db', port, ...more });
}

for (const { path, verdict, request, ...more } of requests) {
  t.test(`a request is explained as a case asks it: ${request}`, async (t) => {
    const explanation = requested(path, more);
    t.equal(explanation.verdict, verdict);
    t.equal(explanation.request, request);
  });
}

t.test('a rule that lets only other requests pass is among those that do not match', async (t) => {
  const rules = rulesOf(requested('TCP/80', { http: 'POST /v1/x' }).ingress);
  t.strictSame(
    rules.map(({ rule, match, only, unmet }) => [rule, match, only ?? [], unmet.length]),
    [
      ['spec.ingress[1]', 'no', [], 1],
      ['spec.ingress[0]', 'no', ['HTTP GET /v1/.*'], 1],
    ],
  );
});

t.test('a request is of one TCP port, and has one form', async (t) => {
  for (const [port, more] of [
    [undefined, { http: 'GET /' }],
    ['UDP/80', { http: 'GET /' }],
    ['TCP/80-90', { tls: 'a.example.com' }],
    ['TCP/80', { http: 'GET / HTTP/1.1 please' }],
    ['TCP/80', { http: 'GET "POST/x' }],
    ['TCP/80', { http: 'GET /', tls: 'a.example.com' }],
    ['TCP/443', { tls: ' ' }],
  ] as const)
    t.throws(() => requested(port, more), UsageError);
});
