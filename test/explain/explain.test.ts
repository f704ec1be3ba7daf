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
