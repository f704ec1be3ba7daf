import { test } from 'tap';
import { UsageError } from '../../src/diagnostics/index.js';
import { type MapReportName, mapReports } from '../../src/report/index.js';
import { type MapEnd, mapConnections, type ReachabilityMap } from '../../src/result.js';
import { run } from '../../src/run.js';
import { namespaceText, podText, policyText } from '../evaluate/ask-evaluation.js';
import { plain } from '../report/samples.js';
import { defaults } from './run-files.js';

const world = [
  namespaceText('shop', '{team: a}'),
  namespaceText('ops'),
  podText('shop', 'web', 'spec: {containers: [{name: c, ports: [{containerPort: 8080}]}]}\n'),
  podText('shop', 'api'),
  podText('ops', 'tool'),
  'apiVersion: v1\nkind: Service\nmetadata: {name: front, namespace: shop}\nspec: {selector: {app: web}, ports: [{port: 80, targetPort: 8080}]}\n---\n',
  policyText(
    'shop',
    'api',
    '{podSelector: {matchLabels: {app: api}}, ingress: [{from: [{podSelector: {}}, {ipBlock: {cidr: 10.9.0.0/16}}]}]}',
  ),
  policyText(
    'shop',
    'db',
    '{podSelector: {matchLabels: {app: db}}, ingress: [{from: [{podSelector: {matchLabels: {app: api}}}], ports: [{port: 5432}]}]}',
  ),
].join('');
const files = [{ path: 'a.yaml', text: world }];

function mapOf(map: { readonly from?: readonly string[]; readonly to?: readonly string[] }): ReachabilityMap {
  const result = run(files, { ...defaults, command: 'map', podCidrs: ['10.244.0.0/16'], map });
  if (result.kind !== 'ReachabilityMap') throw new Error(result.kind);
  return result;
}

function nameOf(end: MapEnd): string {
  if ('workload' in end) return end.workload.replace('/Pod', '');
  if ('entity' in end) return end.entity;
  if ('pods' in end) return `${end.pods.namespace}/pods(${end.pods.selector})`;
  if ('hypothetical' in end) return 'hypothetical';
  return end.cidrs.length > 2 ? 'internet' : end.cidrs.join(' ');
}

/** `FROM > TO PORTS` of each row; of every port where none is told. */
function told(map: ReachabilityMap): readonly string[] {
  return [...mapConnections(map)].map(({ from, to, allow, unknown }) => {
    const ports = [...allow, ...unknown].filter((each) => each.to - each.from < 65534).map((each) => ` ${each.from}`);
    return `${nameOf(from)} > ${nameOf(to)}${ports.join('')}${allow.length === 0 ? '?' : ''}`;
  });
}

const table: readonly {
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly rows: readonly string[];
}[] = [
  { from: ['internet'], rows: ['internet > ops/tool', 'internet > shop/web'] },
  { from: ['internet'], to: ['shop/api'], rows: [] },
  { from: ['cluster'], to: ['shop/api'], rows: ['shop/web > shop/api'] },
  { from: ['anywhere'], to: ['shop/api'], rows: ['shop/web > shop/api', '10.9.0.0/16 > shop/api'] },
  { from: ['10.9.1.0/24'], to: ['shop/*'], rows: ['10.9.1.0/24 > shop/api', '10.9.1.0/24 > shop/web'] },
  { from: ['10.8.0.0/16'], to: ['shop/api'], rows: [] },
  { from: ['shop/web'], to: ['ops/*'], rows: ['shop/web > ops/tool'] },
  { from: ['ops/*'], to: ['shop/service/front'], rows: ['ops/tool > shop/web 8080'] },
  {
    from: ['{namespaceSelector: {matchLabels: {team: a}}}'],
    to: ['ops/tool'],
    rows: ['shop/api > ops/tool', 'shop/web > ops/tool'],
  },
  {
    from: ['{namespace: shop, podSelector: {matchLabels: {app: web}}}', 'ops/tool'],
    to: ['shop/api'],
    rows: ['shop/web > shop/api'],
  },
  { to: ['shop/pods(app=db)'], rows: ['shop/api > shop/pods(app=db) 5432'] },
  { from: ['shop/pods(app = db)'], to: ['ops/tool'], rows: ['shop/pods(app=db) > ops/tool'] },
  { from: ['nodes'], to: ['shop/api', 'ops/tool'], rows: ['nodes > ops/tool', 'nodes > shop/api?'] },
  { from: ['shop/web'], to: ['nodes'], rows: ['shop/web > nodes'] },
];

for (const { from, to, rows } of table) {
  test(`a map from ${from ?? 'all'} to ${to ?? 'all'}`, async (t) => {
    const ends = { ...(from && { from }), ...(to && { to }) };
    t.strictSame([...told(mapOf(ends))].sort(), [...rows].sort());
  });
}

test('an end that means nothing there is refused, with what is near', async (t) => {
  const wrong = [
    { end: 'shop/wbe', words: /no workload `shop\/wbe`; did you mean `shop\/web`/ },
    { end: 'intrnet', words: /did you mean `internet`/ },
    { end: 'sho/*', words: /did you mean `shop\/\*`/ },
    { end: 'shop/pods(app=cache)', words: /those are `shop\/pods\(app=db\)`/ },
    { end: '{namespace: shop, podSelectr: {}}', words: /unknown field `podSelectr`; did you mean `podSelector`/ },
    { end: '{namespace: shop, podSelector: {app: web}}', words: /podSelector: found the unknown field `app`/ },
    { end: '{namespace: shop, hypothetical: true}', words: /no manifest holds/ },
  ];
  for (const { end, words } of wrong) {
    t.throws(() => mapOf({ from: [end] }), words, end);
    t.throws(() => mapOf({ to: [end] }), UsageError, end);
  }
  t.throws(() => mapOf({ to: ['shop/service/frnt'] }), /did you mean `shop\/service\/front`/);
  t.throws(() => mapOf({ from: ['shop/service/front'] }), /a Service opens no connections/);
  const asked = {
    ...defaults,
    command: 'explain',
    from: '{namespace: shop, podSelectr: {}}',
    to: 'shop/api',
    port: 'TCP/80',
  } as const;
  t.throws(() => run(files, asked), /unknown field `podSelectr`/, 'explain too');
});

test('explain takes pods that only policies know, by their id', async (t) => {
  const verdictOf = (from: string, to: string, port: string) =>
    run(files, { ...defaults, command: 'explain', from, to, port }).verdict;
  t.equal(verdictOf('shop/api', 'shop/pods(app=db)', 'TCP/5432'), 'allow');
  t.equal(verdictOf('shop/api', 'shop/pods(app=db)', 'TCP/80'), 'deny');
  t.equal(verdictOf('shop/web', 'shop/pods(app=db)', 'TCP/5432'), 'deny');
  t.equal(verdictOf('shop/pods(app=db)', 'shop/api', 'TCP/80'), 'allow');
});

test('what nodes may do is told under every grouping, and in pictures', async (t) => {
  for (const groupBy of ['none', 'connectivity', 'namespace'] as const) {
    for (const [ends, row] of [
      [{ from: ['nodes'] }, /"from":\{"entity":"nodes"\}/],
      [{ to: ['nodes'] }, /"to":\{"entity":"nodes"\}/],
    ] as const) {
      const write = (name: MapReportName) => [...mapReports[name](mapOf(ends), { ...plain, groupBy })].join('');
      t.match(write('json'), row, groupBy);
      for (const name of ['table', 'csv', 'dot', 'mermaid'] as const)
        t.match(write(name), /nodes/, `${name} ${groupBy}`);
    }
  }
});

test('pods that only policies know stand in every format, and in no count of workloads', async (t) => {
  const write = (name: MapReportName) => [...mapReports[name](mapOf({}), plain)].join('');
  for (const name of ['table', 'json', 'csv', 'dot', 'mermaid', 'html'] as const) t.match(write(name), /app=db/, name);
  t.match(write('table'), /^3 workloads,/m);
  t.match(JSON.parse(write('json')), { pods: [{ namespace: 'shop', selector: 'app=db' }] });
  t.equal(JSON.parse(write('json')).workloads.length, 3);
});
