import { test } from 'tap';
import { type CaseResult, mapConnections } from '../../src/result.js';
import { type RunOptions, run } from '../../src/run.js';
import { defaults, reportOn, rowsOf } from '../answer/run-files.js';
import { workload } from '../answer/shop.js';
import { matchesGoldenTable } from '../golden.js';
import { admits, closed, ingress, nginx, web } from './entry-manifests.js';

function rowOn(manifests: string, test: string, options: Partial<RunOptions> = {}): CaseResult {
  const [row] = rowsOf(reportOn({ manifests, options, cases: [test] }));
  if (row === undefined) throw new Error('no row');
  return row;
}

function entryRows(manifests: string, options: Partial<RunOptions> = {}): readonly string[] {
  const map = run([{ path: 'a.yaml', text: manifests }], { ...defaults, command: 'map', ...options });
  if (map.kind !== 'ReachabilityMap') throw new Error(map.kind);
  return [...mapConnections(map)].flatMap(({ from, to, allow, unknown: unresolved }) => {
    if (!('entity' in from) || !('workload' in to)) return [];
    const ports = (list: typeof allow) => list.map((each) => `${each.protocol}/${each.from}-${each.to}`).join();
    return [`${to.workload} ${ports(allow)} ? ${unresolved.map(({ reason }) => reason).join()}`];
  });
}

const messages: readonly {
  readonly says: string;
  readonly manifests: string;
  readonly test: string;
  readonly status: CaseResult['status'];
}[] = [
  {
    says: 'without any entry both verdicts are vacuous',
    manifests: web + nginx,
    test: '{from: internet, via: ingress, to: shop/web, expect: deny}',
    status: 'errored',
  },
  {
    says: '`allowEmpty` does not permit that',
    manifests: web + nginx,
    test: '{from: internet, via: ingress, to: shop/web, ports: [TCP/80], expect: allow, allowEmpty: true}',
    status: 'errored',
  },
  {
    says: 'the words name what no entry leads to',
    manifests: web + ingress,
    test: '{from: internet, via: ingress, to: shop/service/web, ports: [TCP/81], expect: allow}',
    status: 'failed',
  },
  {
    says: 'workloads are no clients outside',
    manifests: web + ingress,
    test: '{from: shop/db, via: ingress, to: shop/web, expect: deny}',
    status: 'errored',
  },
  {
    says: 'addresses are nothing that an entry leads to',
    manifests: web + ingress,
    test: '{from: internet, via: ingress, to: 203.0.113.9, expect: deny}',
    status: 'errored',
  },
  {
    says: '`via` does not stand beside lists',
    manifests: web + ingress,
    test: '{via: ingress, to: shop/web, onlyFrom: [internet]}',
    status: 'errored',
  },
  {
    says: 'a port that the Service lacks is an error',
    manifests: web + ingress,
    test: '{from: internet, via: ingress, to: shop/service/web, ports: [TCP/443], expect: deny}',
    status: 'errored',
  },
  {
    says: 'a policy that had no part in it is no reason',
    manifests: web + ingress + closed,
    test: '{from: internet, via: ingress, to: shop/db, expect: deny, because: [NetworkPolicy/shop/web]}',
    status: 'failed',
  },
  {
    says: 'unknown controllers are said to be so, with the remedy',
    manifests: web + ingress + closed,
    test: '{from: internet, via: ingress, to: shop/web, ports: [TCP/8080], expect: allow}',
    status: 'errored',
  },
];

for (const { says, manifests, test: written, status } of messages) {
  test(says, async (t) => t.equal(rowOn(manifests, written).status, status));
}

test('each of them is told in words', async (t) => {
  const rows = messages.map(({ says, manifests, test: written }) => [says, rowOn(manifests, written).message] as const);
  matchesGoldenTable(t, 'ingress/via-ingress-messages.txt', rows);
});

test('a policy that admits the controller is a reason, and the controller is the source of a counterexample', async (t) => {
  const manifests = web + ingress + nginx + admits('ingress-nginx');
  const head = 'from: [internet, 10.1.0.0/16, api.example.com], via: ingress, to: shop/web, ports: [TCP/8080]';
  t.equal(rowOn(manifests, `{${head}, expect: allow, because: [NetworkPolicy/shop/web]}`).status, 'passed');
  const { counterexample, decisions, pairs } = rowOn(manifests, `{${head}, expect: deny}`);
  t.match(counterexample, { from: 'ingress-controller', to: 'shop/Deployment/web', protocol: 'TCP', port: 8080 });
  t.match(decisions[1], { policy: 'NetworkPolicy/shop/web', rule: 'spec.ingress[0]' });
  t.strictSame(pairs, { checked: 3, differing: 3 });
});

test('a case by way of entries contradicts none that speaks of direct connections', async (t) => {
  const rows = rowsOf(
    reportOn({
      manifests: web + ingress + nginx + admits('ingress-nginx'),
      cases: [
        '{from: internet, via: ingress, to: shop/web, ports: [TCP/8080], expect: allow}',
        '{from: internet, to: shop/web, ports: [TCP/8080], expect: deny}',
      ],
    }),
  );
  t.strictSame(
    rows.map(({ status }) => status),
    ['passed', 'passed'],
  );
});

test('a map lists what comes from the ingress controller, on target ports', async (t) => {
  t.strictSame(entryRows(web + ingress + nginx), ['shop/Deployment/web TCP/8080-8080 ? ']);
  t.strictSame(entryRows(web + ingress + admits('edge')), [
    'shop/Deployment/web  ? which pods the ingress controller runs',
  ]);
  t.strictSame(entryRows(web + ingress + nginx + admits('edge')), []);
  t.strictSame(entryRows(web + nginx), []);
});

test('rows from the ingress controller stand where its id does in byte order', async (t) => {
  const manifests = `${web + ingress + nginx}${workload('abc', 'Deployment', 'a', '')}`;
  const map = run([{ path: 'a.yaml', text: manifests }], { ...defaults, command: 'map' });
  if (map.kind !== 'ReachabilityMap') throw new Error(map.kind);
  const sources = [...mapConnections(map)].map(({ from }) =>
    'workload' in from ? from.workload : Object.keys(from)[0],
  );
  t.strictSame(
    [...new Set(sources)],
    [
      'abc/Deployment/a',
      'entity',
      'ingress-nginx/Deployment/edge',
      'shop/Deployment/db',
      'shop/Deployment/web',
      'cidrs',
    ],
  );
});

test('a controller that can not reach what its entry leads to is a warning at the backend (A.10 row 31)', async (t) => {
  const told = (manifests: string) =>
    reportOn({ manifests, cases: ['{from: shop/db, to: shop/web, ports: [TCP/8080], expect: allow}'] })
      .diagnostics.map(({ code }) => code)
      .filter((code) => code.startsWith('entry/'));
  t.strictSame(told(web + ingress + nginx + admits('edge')), ['entry/blocked']);
  t.strictSame(told(web + ingress + nginx + admits('ingress-nginx')), []);
  t.strictSame(told(web + ingress + admits('edge')), []);
});
