import t from 'tap';
import { loadLayOut, mapReports, testReports } from '../../src/report/index.js';
import { diffConnections, mapConnections, type ReachabilityDiff } from '../../src/result.js';
import { run } from '../../src/run.js';
import { defaults, reportOn } from '../answer/run-files.js';
import { plain } from '../report/samples.js';
import { exposureMap, exposureOf } from './exposed-pods.js';

const pods = ['web', 'db']
  .map(
    (name) =>
      `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: shop, labels: {app: ${name}}}\nspec: {containers: [{name: c, image: i}]}\n---\n`,
  )
  .join('');
const policy = (rules: string) =>
  `apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: p, namespace: shop}\nspec:\n  endpointSelector: {matchLabels: {app: db}}\n  ingress:\n${rules}`;
const port = (rules: string) =>
  `    - fromEndpoints: [{matchLabels: {app: web}}]\n      toPorts: [{ports: [{port: "80", protocol: TCP}]${rules}}]\n`;
const http = (...paths: readonly string[]) =>
  port(`, rules: {http: [${paths.map((path) => `{method: GET, path: ${path}}`).join(', ')}]}`);
const files = (text: string) => [{ path: 'm.yaml', text: pods + text }];

const mapOf = (text: string) => {
  const map = run(files(text), { ...defaults, command: 'map', cni: 'cilium' });
  if (map.kind !== 'ReachabilityMap') throw new Error(map.kind);
  return map;
};
const allowed = (text: string) =>
  [...mapConnections(mapOf(text))].flatMap(({ from, to, allow }) =>
    'workload' in from && from.workload === 'shop/Pod/web' && 'workload' in to ? [allow] : [],
  )[0];

t.test('a map tells what layer 7 narrows, and only that', async (t) => {
  const narrowed = { protocol: 'TCP', from: 80, to: 80, only: ['HTTP GET /a', 'HTTP GET /b'] };
  t.strictSame(allowed(policy(http('/b', '/a'))), [narrowed]);
  t.strictSame(
    allowed(policy(http('/a') + port(''))),
    [{ protocol: 'TCP', from: 80, to: 80 }],
    'another rule allows it whole',
  );
  const open = allowed(policy(http('/a')).replace('  ingress:', '  enableDefaultDeny: {ingress: false}\n  ingress:'));
  t.ok(open?.some(({ to }) => to === 65535) && open.every(({ only }) => only === undefined));
  t.strictSame(
    allowed(
      policy(
        `${http('/a')}    - fromEndpoints: [{}]\n      toPorts: [{ports: [{port: "70", endPort: 90, protocol: TCP}]}]\n`,
      ),
    ),
    [{ protocol: 'TCP', from: 70, to: 90 }],
    'a range around it allows it whole',
  );
});

for (const [name, words] of [
  ['table', 'TCP/80 (HTTP GET /a only)'],
  ['csv', 'allow,TCP,80,80,,HTTP GET /a only'],
  ['json', '"only":["HTTP GET /a"]'],
  ['dot', 'HTTP GET /a only'],
  ['mermaid', 'HTTP GET /a only'],
  ['html', '"only":["HTTP GET /a"]'],
] as const) {
  t.test(`the map as ${name} says what alone passes`, async (t) => {
    const text = [
      ...mapReports[name](mapOf(policy(http('/a'))), { colour: 'never', detail: 'failures', width: 200 }),
    ].join('');
    t.ok(text.includes(words), text.slice(0, 2000));
  });
}

t.test('the picture of a map says what alone passes', async (t) => {
  const options = { colour: 'never', detail: 'failures', layOut: await loadLayOut() } as const;
  const text = [...mapReports.svg(mapOf(policy(http('/a'))), options)].join('');
  t.ok(text.includes('HTTP GET /a only'), text.slice(0, 2000));
});

t.test('workloads that are shown as one keep what alone passes', async (t) => {
  const options = { colour: 'never', detail: 'failures', groupBy: 'connectivity' } as const;
  const text = [...mapReports.json(mapOf(policy(http('/a'))), options)].join('');
  t.ok(text.includes('"only":["HTTP GET /a"]'), text);
});

const diffOf = (base: string, head: string): ReachabilityDiff => {
  const diff = run({ base: files(base), head: files(head) }, { ...defaults, command: 'diff', cni: 'cilium' });
  if (diff.kind !== 'ReachabilityDiff') throw new Error(diff.kind);
  return diff;
};

interface Change {
  readonly says: string;
  readonly base: string;
  readonly head: string;
  readonly bucket: 'opened' | 'closed';
  readonly only?: readonly string[];
  readonly wasOnly?: readonly string[];
}

const a = 'HTTP GET /a';
const b = 'HTTP GET /b';

/** Widened is opened, narrowed is closed, each with what is to blame. */
const changes: readonly Change[] = [
  { says: 'more paths', base: http('/a'), head: http('/a', '/b'), bucket: 'opened', only: [a, b], wasOnly: [a] },
  { says: 'fewer paths', base: http('/a', '/b'), head: http('/a'), bucket: 'closed', only: [a], wasOnly: [a, b] },
  { says: 'other paths', base: http('/a'), head: http('/b'), bucket: 'opened', only: [b], wasOnly: [a] },
  { says: 'everything', base: http('/a'), head: port(''), bucket: 'opened', wasOnly: [a] },
  { says: 'no more everything', base: port(''), head: http('/a'), bucket: 'closed', only: [a] },
  { says: 'some instead of nothing', base: '    - {}\n', head: http('/a'), bucket: 'opened', only: [a] },
  { says: 'nothing instead of some', base: http('/a'), head: '    - {}\n', bucket: 'closed', only: [a] },
];

for (const { says, base, head, bucket, only, wasOnly } of changes) {
  t.test(`${says}: ${bucket}`, async (t) => {
    const diff = diffOf(policy(base), policy(head));
    const rows = (['opened', 'closed', 'uncertain'] as const).flatMap((name) =>
      [...diffConnections(diff[name])]
        .filter(({ from, to }) => 'workload' in from && from.workload === 'shop/Pod/web' && 'workload' in to)
        .map((row) => ({ name, row })),
    );
    t.strictSame(
      rows.map(({ name, row }) => [name, row.allow, row.wasOnly]),
      [[bucket, [{ protocol: 'TCP', from: 80, to: 80, ...(only === undefined ? {} : { only }) }], wasOnly]],
    );
    t.ok(
      rows.every(({ row }) => row.because.length > 0 && row.because.every(({ object }) => object.includes('shop/p'))),
    );
  });
}

t.test('what layer 7 lets through is no news where it stays', async (t) => {
  t.equal(diffOf(policy(http('/a', '/b')), policy(http('/b', '/a'))).opened.length, 0);
});

t.test('no diff is said to be equivalent where layer 7 changed', async (t) => {
  const elsewhere = (path: string) => policy(http(path)).replaceAll('{app: web}', '{app: nobody}');
  t.not(diffOf(elsewhere('/a'), elsewhere('/b')).equivalent, true);
});

t.test('a case that speaks of what is narrowed is found in its report', async (t) => {
  const report = reportOn({
    manifests: pods + policy(http('/a')),
    cases: ['{from: shop/web, to: shop/db, ports: [TCP/80], expect: allow}'],
    options: { cni: 'cilium' },
  });
  t.match(report.suites[0]?.cases[0]?.decisions[1], { only: [a] });
});

t.test('SARIF names the rule that lets only some requests through', async (t) => {
  const report = reportOn({
    manifests: pods + policy(http('/a')),
    cases: ['{from: shop/web, to: shop/db, ports: [TCP/80], http: {method: PUT, path: /a}, expect: allow}'],
    options: { cni: 'cilium' },
  });
  const text = [...testReports.sarif(report, plain)].join('');
  t.match(text, /for HTTP GET \/a only/);
  t.match(text, /manifests\.yaml/);
});

t.test('an explanation says of the rule what alone passes', async (t) => {
  const explanation = run(files(policy(http('/a'))), {
    ...defaults,
    command: 'explain',
    cni: 'cilium',
    from: 'shop/web',
    to: 'shop/db',
    port: 'TCP/80',
  });
  t.match(JSON.stringify(explanation), /"only":\["HTTP GET \/a"\]/);
});

const toDb = (rules: string) =>
  `apiVersion: cilium.io/v2\nkind: CiliumClusterwideNetworkPolicy\nmetadata: {name: c}\nspec:\n  endpointSelector: {matchLabels: {app: web}}\n  egress:\n    - toEndpoints: [{matchLabels: {app: db}}]\n      toPorts: [{ports: [{port: "80", protocol: TCP}]${rules}}]\n---\n`;

/** What hypothetical pods labelled like `web` may send db, of either side's policies. */
const exposed: readonly { readonly says: string; readonly text: string; readonly words: readonly string[] }[] = [
  { says: 'paths of one rule', text: policy(http('/b', '/a')), words: ['TCP/80 (HTTP GET /a or HTTP GET /b only)'] },
  { says: 'everything', text: policy(port('')), words: ['TCP/80'] },
  {
    says: 'another port of the rule passes whole',
    text: policy(http('/a').replace('toPorts: [', 'toPorts: [{ports: [{port: "81", protocol: TCP}]}, ')),
    words: ['TCP/80 (HTTP GET /a only), TCP/81'],
  },
  {
    says: 'another rule tells of the whole',
    text: policy(http('/a') + port('')),
    words: ['TCP/80 (HTTP GET /a only)', 'TCP/80'],
  },
  {
    says: 'their own policies',
    text: `${toDb(', rules: {http: [{method: GET}]}')}${policy(port(''))}`,
    words: ['TCP/80 (HTTP GET only)'],
  },
  {
    says: 'both',
    text: `${toDb(', rules: {http: [{method: GET}]}')}${policy(http('/a'))}`,
    words: ['TCP/80 (HTTP GET and HTTP GET /a only)'],
  },
  {
    says: 'their own policies let all through too',
    text: `${toDb(', rules: {http: [{method: GET}]}')}${toDb('').replace('name: c', 'name: d')}${policy(port(''))}`,
    words: ['TCP/80'],
  },
];

for (const { says, text, words } of exposed) {
  t.test(`exposure tells what layer 7 lets through: ${says}`, async (t) => {
    const rows = exposureOf(exposureMap(pods + text, { cni: 'cilium' }), 'shop/Pod/db')
      .filter(({ direction, allow }) => direction === 'ingress' && allow.length > 0)
      .map(({ words }) => / on (.*), by /.exec(words)?.[1]);
    t.strictSame(rows, words);
  });
}

for (const { says, base, head, bucket, only, wasOnly } of changes) {
  t.test(`pods that no manifest holds, ${says}: ${bucket}`, async (t) => {
    const more = (rules: string) => policy(rules.replaceAll('{app: web}', '{app: elsewhere}'));
    const diff = diffOf(more(base), more(head));
    const rows = (['opened', 'closed', 'uncertain'] as const).flatMap((name) =>
      [...diffConnections(diff[name])].filter(({ from }) => 'hypothetical' in from).map((row) => ({ name, row })),
    );
    t.strictSame(
      rows.map(({ name, row }) => [name, row.allow, row.wasOnly]),
      [[bucket, [{ protocol: 'TCP', from: 80, to: 80, ...(only === undefined ? {} : { only }) }], wasOnly]],
    );
    t.ok(rows.every(({ row }) => row.because.length > 0));
  });
}

t.test('each port keeps what its own rule lets through, at pods that no manifest holds too', async (t) => {
  const tls = '    - toPorts: [{ports: [{port: "443", protocol: TCP}], serverNames: [a.example.com]}]\n';
  const { opened } = diffOf(policy(http('/a') + tls), policy(http('/b') + tls));
  const rows = JSON.stringify([...diffConnections(opened)]);
  t.match(rows, /hypothetical|"to":80/);
  t.notMatch(rows, /443/, 'what stays as it is is no change');
});
