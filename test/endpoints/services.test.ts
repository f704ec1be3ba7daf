import t from 'tap';
import { reportOn, rowsOf, toldOf, type Written } from '../answer/run-files.js';
import { policy, service, workload } from '../answer/shop.js';

const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n---\n';
const web = `${workload('shop', 'Deployment', 'web', 'containers: [{ports: [{name: http, containerPort: 8080}]}]')}---\n`;
const cart = `${workload('shop', 'Deployment', 'cart', '')}---\n`;
const base = `${namespace}${web}${cart}`;
const node = (name: string, ...addresses: readonly string[]) =>
  `apiVersion: v1\nkind: Node\nmetadata: {name: ${name}}\nstatus: {addresses: [${addresses.map((each) => `{type: InternalIP, address: "${each}"}`).join(', ')}]}\n---\n`;

/** A policy on `web` that admits some ranges, or nobody. */
const admits = (...cidrs: readonly string[]) =>
  policy(
    'shop',
    'web',
    `{podSelector: {matchLabels: {app: web}}, policyTypes: [Ingress], ingress: [${cidrs.length === 0 ? '' : `{from: [${cidrs.map((cidr) => `{ipBlock: {cidr: "${cidr}"}}`).join(', ')}]}`}]}`,
  );

/** A value that a later tool fills in. */
const variable = '$' + '{NAME}';

/** The row of one case that is judged alone. */
function rowOf(written: Omit<Written, 'cases'> & { readonly of: string }) {
  const [row] = rowsOf(reportOn({ ...written, cases: [written.of] }));
  return row ?? { status: 'missing', message: '' };
}

const families = [
  { client: '198.51.100.7', other: '203.0.113.9', nodes: ['192.168.0.1', '192.168.0.2'], width: 32 },
  { client: '2001:db8::7', other: '2001:db8:1::9', nodes: ['fd00:1::1', 'fd00:1::2'], width: 128 },
] as const;

// language.md §3, A-SVC-2
t.test('from outside, what holds for the address and for every node is certain', async (t) => {
  const types = [
    'type: NodePort, ',
    'type: LoadBalancer, ',
    'externalIPs: [203.0.113.1], ',
    'type: LoadBalancer, externalTrafficPolicy: Cluster, ',
  ];
  for (const { client, other, nodes, width } of families) {
    const [one, two] = nodes.map((each) => `${each}/${width}`);
    const known = nodes.map((each, index) => node(`n${index}`, each)).join('');
    const client32 = `${client}/${width}`;
    const table = [
      { says: 'both', cidrs: [client32, one ?? '', two ?? ''], cluster: 'allow', local: 'allow' },
      { says: 'neither', cidrs: [], cluster: 'deny', local: 'deny' },
      { says: 'the address', cidrs: [client32], cluster: 'unknown', local: 'allow' },
      { says: 'the nodes', cidrs: [one ?? '', two ?? ''], cluster: 'unknown', local: 'deny' },
      { says: 'the address and one node', cidrs: [client32, one ?? ''], cluster: 'unknown', local: 'allow' },
      { says: 'one node', cidrs: [one ?? ''], cluster: 'unknown', local: 'deny' },
      { says: 'another address', cidrs: [`${other}/${width}`], cluster: 'deny', local: 'deny' },
    ];
    for (const { says, cidrs, cluster, local } of table) {
      for (const type of [...types, ...types.map((each) => `${each}externalTrafficPolicy: Local, `)]) {
        if (type.includes('Cluster') && type.includes('Local')) continue;
        const services = service('s', `${type}selector: {app: web}, ports: [{port: 80, targetPort: 8080}]`);
        const verdict = type.includes('Local') ? local : cluster;
        for (const expect of ['allow', 'deny']) {
          const row = rowOf({
            manifests: `${base}${known}${admits(...cidrs)}${services}`,
            of: `{from: "${client}", to: shop/service/s, ports: [TCP/80], expect: ${expect}}`,
          });
          const status = verdict === 'unknown' ? 'errored' : verdict === expect ? 'passed' : 'failed';
          t.match(row, { status, actual: verdict }, `${type}${says} ${expect} ${client}`);
          if (verdict === 'unknown') t.match(row.message, /sees .* or a node .*externalTrafficPolicy: Cluster/);
        }
      }
    }
  }
});

t.test('where nodes are not known, a node may be anywhere (language.md §3, A-SVC-2)', async (t) => {
  const nodePort = service('s', 'type: NodePort, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]');
  const table = [
    { policies: '', allow: 'passed', deny: 'failed' },
    { policies: admits(), allow: 'failed', deny: 'passed' },
    { policies: admits('198.51.100.0/24'), allow: 'errored', deny: 'errored' },
    { policies: admits('203.0.113.0/24'), allow: 'errored', deny: 'errored' },
    { policies: admits('0.0.0.0/0'), allow: 'passed', deny: 'failed' },
  ];
  for (const { policies, allow, deny } of table) {
    const manifests = `${base}${policies}${nodePort}`;
    const rows = ['allow', 'deny'].map(
      (expect) =>
        rowOf({ manifests, of: `{from: 198.51.100.7, to: shop/service/s, ports: [TCP/80], expect: ${expect}}` }).status,
    );
    t.strictSame(rows, [allow, deny], policies);
  }
});

t.test('the address and the node must agree about each port by itself (A-SVC-2)', async (t) => {
  const ports = '[{name: a, port: 80, targetPort: 8080}, {name: b, port: 81, targetPort: 8081}]';
  const mixed = policy(
    'shop',
    'web',
    '{podSelector: {matchLabels: {app: web}}, ingress: [{from: [{ipBlock: {cidr: 198.51.100.0/24}}], ports: [{port: 8080}]}, {from: [{ipBlock: {cidr: 192.168.0.0/24}}], ports: [{port: 8081}]}]}',
  );
  const manifests = `${base}${node('n1', '192.168.0.1')}${mixed}${service('s', `type: NodePort, selector: {app: web}, ports: ${ports}`)}`;
  for (const expect of ['allow', 'deny']) {
    const row = rowOf({ manifests, of: `{from: 198.51.100.7, to: shop/service/s, ports: [all], expect: ${expect}}` });
    t.match(
      row,
      { status: 'errored', actual: 'unknown' },
      'on either port one of both is denied, and neither for certain',
    );
  }
});

t.test('every form of a source from outside is judged alike (language.md §2, §3)', async (t) => {
  const lb = service('s', 'type: LoadBalancer, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]');
  const closed = `${base}${node('n1', '192.168.0.1')}${admits('198.51.100.0/24', '10.0.0.0/8')}${lb}`;
  const unresolved = `${base}${node('n1', '192.168.0.1')}${lb}`;
  const local = closed.replace('type: LoadBalancer', 'type: LoadBalancer, externalTrafficPolicy: Local');
  const spec = 'groups: {office: [198.51.100.0/24], both: [shop/cart, 198.51.100.0/24]}';
  const table = [
    { manifests: closed, from: 'office', allow: 'errored', deny: 'errored' },
    { manifests: local, from: 'office', allow: 'passed', deny: 'failed' },
    { manifests: closed, from: '[cluster, internet]', allow: 'failed', deny: 'errored' },
    { manifests: local, from: 'internet', allow: 'failed', deny: 'failed' },
    { manifests: local, from: 'api.example.com', allow: 'errored', deny: 'errored' },
    { manifests: closed, from: 'api.example.com', allow: 'errored', deny: 'errored' },
    { manifests: unresolved, from: 'api.example.com', allow: 'passed', deny: 'failed' },
    { manifests: unresolved, from: 'anywhere', allow: 'passed', deny: 'failed' },
    { manifests: unresolved, from: '[cluster, internet]', allow: 'passed', deny: 'failed' },
    { manifests: unresolved, from: 'both', allow: 'passed', deny: 'failed' },
    { manifests: closed, from: 'nodes', allow: 'failed', deny: 'passed' },
    { manifests: unresolved, from: '{all: [anywhere], except: [10.0.0.0/8]}', allow: 'passed', deny: 'failed' },
    {
      manifests: closed,
      from: '{cidr: 198.51.100.0/24, except: [198.51.100.128/25]}',
      allow: 'errored',
      deny: 'errored',
    },
  ];
  for (const { manifests, from, allow, deny } of table) {
    const rows = ['allow', 'deny'].map(
      (expect) =>
        rowOf({ manifests, spec, of: `{from: ${from}, to: shop/service/s, ports: [TCP/80], expect: ${expect}}` })
          .status,
    );
    t.strictSame(rows, [allow, deny], from);
  }
});

t.test('a list that bounds a Service holds for what nodes pass on too (language.md §5, A-SVC-2)', async (t) => {
  const of = (type: string) => service('s', `${type}selector: {app: web}, ports: [{port: 80, targetPort: 8080}]`);
  const known = `${base}${node('n1', '192.168.0.1')}`;
  const office = admits('198.51.100.0/24');
  const withNodes = admits('198.51.100.0/24', '192.168.0.0/24');
  const cluster = 'type: NodePort, ';
  const local = 'type: NodePort, externalTrafficPolicy: Local, ';
  const table = [
    {
      policies: withNodes,
      type: cluster,
      list: 'onlyFrom: [198.51.100.0/24, nodes, 192.168.0.0/24]',
      status: 'errored',
    },
    { policies: withNodes, type: local, list: 'onlyFrom: [198.51.100.0/24, nodes, 192.168.0.0/24]', status: 'passed' },
    { policies: withNodes, type: '', list: 'onlyFrom: [198.51.100.0/24, nodes, 192.168.0.0/24]', status: 'passed' },
    { policies: office, type: cluster, list: 'onlyFrom: [198.51.100.0/24]', status: 'passed' },
    { policies: office, type: cluster, list: 'exactlyFrom: [198.51.100.0/24]', status: 'errored' },
    { policies: office, type: local, list: 'exactlyFrom: [198.51.100.0/24]', status: 'passed' },
    { policies: office, type: '', list: 'exactlyFrom: [198.51.100.0/24]', status: 'errored' },
    { policies: admits(), type: cluster, list: 'onlyFrom: [shop/cart]', status: 'passed' },
    { policies: '', type: cluster, list: 'onlyFrom: [shop/cart]', status: 'failed' },
    { policies: '', type: cluster, list: 'exactlyFrom: [anywhere]', status: 'passed' },
  ];
  for (const { policies, type, list, status } of table) {
    const row = rowOf({
      manifests: `${known}${policies}${of(type)}`,
      of: `{to: shop/service/s, ports: [TCP/80], ${list}}`,
    });
    t.equal(row.status, status, `${type}${list}: ${row.message}`);
  }
});

t.test('what a load balancer leaves out is never certain to be let in, nor certain to be kept out (E-9)', async (t) => {
  const lb = (ranges: string, more = '') =>
    `${base}${service('s', `type: LoadBalancer, externalTrafficPolicy: Local, ${ranges}${more}selector: {app: web}, ports: [{port: 80, targetPort: 8080}]`)}`;
  const ranges = 'loadBalancerSourceRanges: [198.51.100.0/24, "2001:db8::/64"], ';
  const annotated = lb('').replace(
    'name: s,',
    'name: s, annotations: {service.beta.kubernetes.io/load-balancer-source-ranges: "198.51.100.0/24, 192.0.2.0/24"},',
  );
  const table = [
    { manifests: lb(ranges), from: '198.51.100.7', allow: 'passed', deny: 'failed' },
    { manifests: lb(ranges), from: '"2001:db8::7"', allow: 'passed', deny: 'failed' },
    { manifests: lb(ranges), from: '203.0.113.9', allow: 'errored', deny: 'errored' },
    { manifests: lb(ranges), from: '"2001:db9::7"', allow: 'errored', deny: 'errored' },
    { manifests: lb(ranges), from: 'internet', allow: 'errored', deny: 'failed' },
    {
      manifests: lb(ranges, 'allocateLoadBalancerNodePorts: false, '),
      from: '203.0.113.9',
      allow: 'errored',
      deny: 'errored',
    },
    { manifests: `${admits()}---\n${lb(ranges)}`, from: 'internet', allow: 'failed', deny: 'passed' },
    { manifests: lb('loadBalancerSourceRanges: [], '), from: '203.0.113.9', allow: 'passed', deny: 'failed' },
    { manifests: lb('loadBalancerSourceRanges: [0.0.0.0/0], '), from: '203.0.113.9', allow: 'passed', deny: 'failed' },
    {
      manifests: lb(`loadBalancerSourceRanges: ["${variable}"], `),
      from: '203.0.113.9',
      allow: 'errored',
      deny: 'errored',
    },
    { manifests: lb(ranges), from: 'shop/cart', allow: 'passed', deny: 'failed' },
    { manifests: annotated, from: '192.0.2.7', allow: 'passed', deny: 'failed' },
    { manifests: annotated, from: '203.0.113.9', allow: 'errored', deny: 'errored' },
  ];
  for (const { manifests, from, allow, deny } of table) {
    const rows = ['allow', 'deny'].map((expect) =>
      rowOf({ manifests, of: `{from: ${from}, to: shop/service/s, ports: [TCP/80], expect: ${expect}}` }),
    );
    t.strictSame(
      rows.map(({ status }) => status),
      [allow, deny],
      `${from} ${manifests.slice(-180)}`,
    );
    for (const row of rows.filter(({ status }) => status === 'errored'))
      t.match(row.message, /loadBalancerSourceRanges/);
  }
  const bound = (list: string) =>
    rowOf({ manifests: lb(ranges), of: `{to: shop/service/s, ports: [TCP/80], ${list}}` });
  t.match(bound('onlyFrom: [cluster, 198.51.100.0/24, "2001:db8::/64"]'), {
    status: 'errored',
    message: /loadBalancerSourceRanges/,
  });
  t.match(bound('onlyFrom: [cluster, 192.0.2.0/24]'), { status: 'failed' }, 'what the ranges hold gets in');
});

// language.md §2
t.test('an address of a Service is an error that names the Service, a range that holds it is not', async (t) => {
  const services = [
    service('a', 'clusterIPs: [10.96.0.10, "fd00:96::a"], selector: {app: web}, ports: [{port: 80}]'),
    service('b', 'externalIPs: [203.0.113.1], selector: {app: web}, ports: [{port: 80}]'),
    `${service('c', 'type: LoadBalancer, loadBalancerIP: 203.0.113.2, selector: {app: web}, ports: [{port: 80}]')}status: {loadBalancer: {ingress: [{ip: 203.0.113.3}, {ip: "2001:db8::3"}, {hostname: lb.example.com}]}}\n`,
    service('d', 'clusterIP: 10.96.0.11, selector: {app: web}, ports: [{port: 80}]'),
  ].join('---\n');
  const manifests = `${base}${services}`;
  const spec = 'groups: {edge: [203.0.113.3]}';
  const table = [
    ['10.96.0.10', 'the cluster IP', 'a'],
    ['10.96.0.10/32', 'the cluster IP', 'a'],
    ['10.96.0.10/31', 'the cluster IP', 'a'],
    ['"fd00:96::a"', 'the cluster IP', 'a'],
    ['203.0.113.1', 'an external IP', 'b'],
    ['203.0.113.2', 'the load balancer address', 'c'],
    ['edge', 'the load balancer address', 'c'],
    ['"2001:db8::3"', 'the load balancer address', 'c'],
  ] as const;
  for (const [to, words, name] of table) {
    const row = rowOf({ manifests, spec, of: `{from: shop/cart, to: ${to}, ports: [TCP/80], expect: allow}` });
    t.match(row, { status: 'errored', message: new RegExp(`is ${words} of .*write \`shop/service/${name}\``) }, to);
    const back = rowOf({ manifests, spec, of: `{from: ${to}, to: shop/cart, ports: [TCP/80], expect: allow}` });
    t.match(
      back,
      { status: 'errored', message: new RegExp(`is ${words} of \`shop/service/${name}\`.*opens no conn`) },
      to,
    );
  }
  const whole = [
    '10.96.0.0/24',
    '203.0.113.0/24',
    'internet',
    '203.0.113.4',
    '{cidr: 203.0.113.0/30, except: [203.0.113.3/32]}',
  ];
  for (const to of whole) {
    const row = rowOf({ manifests, of: `{from: shop/cart, to: ${to}, ports: [TCP/80], expect: allow}` });
    t.equal(row.status, 'passed', to);
  }
});

t.test('a Service that nothing outside gets to is an error from there (language.md §3)', async (t) => {
  const table = [
    { spec: '', status: 'errored', words: /of type ClusterIP and has no `externalIPs`/ },
    { spec: 'externalIPs: [], ', status: 'errored', words: /of type ClusterIP/ },
    { spec: 'clusterIP: None, ', status: 'errored', words: /headless/ },
    { spec: 'clusterIP: None, externalIPs: [203.0.113.1], ', status: 'errored', words: /headless/ },
    { spec: 'externalIPs: [203.0.113.1], ', status: 'passed', words: /^$/ },
    { spec: `externalIPs: ["${variable}"], `, status: 'passed', words: /^$/ },
  ];
  for (const { spec, status, words } of table) {
    const manifests = `${base}${service('s', `${spec}selector: {app: web}, ports: [{port: 80, targetPort: 80}]`)}`;
    for (const from of ['198.51.100.7', 'internet', 'api.example.com', '[shop/cart, internet]', 'anywhere']) {
      const row = rowOf({ manifests, of: `{from: ${from}, to: shop/service/s, ports: [TCP/80], expect: allow}` });
      t.match(row, { status, message: words }, `${spec}${from}`);
    }
  }
});

// language.md §3
t.test('a node port is no port of the Service, and the message tells which it belongs to', async (t) => {
  const manifests = `${base}${service('s', 'type: NodePort, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 30080}]')}`;
  const row = rowOf({ manifests, of: '{from: internet, to: shop/service/s, ports: [TCP/30080], expect: allow}' });
  t.match(row, { status: 'errored', message: /it has TCP\/80; 30080 is the node port of TCP\/80: write that/ });
});

t.test('an ExternalName ends outside the cluster, and the message says where (language.md §3, A-SVC-3)', async (t) => {
  const manifests = `${base}${service('s', 'type: ExternalName, externalName: db.example.com')}`;
  for (const of of [
    '{from: shop/cart, to: shop/service/s, ports: [TCP/80], expect: allow}',
    '{from: shop/cart, onlyTo: [shop/service/s]}',
  ]) {
    t.match(rowOf({ manifests, of }), {
      status: 'errored',
      message: /ends at `db\.example\.com`, outside the cluster/,
    });
  }
});

t.test('a Service without a backend examines nothing (language.md §3)', async (t) => {
  const manifests = `${base}${service('s', 'selector: {app: nobody}, ports: [{port: 80}]')}`;
  const words = /vacuous: `shop\/service\/s` has no backend.*`allowEmpty: true` permits that/;
  for (const expect of ['allow', 'deny']) {
    const of = `{from: shop/cart, to: shop/service/s, ports: [TCP/80], expect: ${expect}}`;
    t.match(rowOf({ manifests, of }), { status: 'errored', message: words });
    t.equal(rowOf({ manifests, of: of.replace('}', ', allowEmpty: true}') }).status, 'passed');
  }
  t.match(rowOf({ manifests, of: '{to: shop/service/s, onlyFrom: [shop/cart]}' }), {
    status: 'errored',
    message: words,
  });
});

t.test('the target port is looked up by name on each backend (language.md §3, E-9)', async (t) => {
  const pods = ['a', 'b']
    .map((name, index) =>
      workload('shop', 'Deployment', name, `containers: [{ports: [{name: http, containerPort: 808${index}}]}]`).replace(
        `{app: ${name}}`,
        '{app: a, tier: x}',
      ),
    )
    .join('---\n');
  const closed = (ports: string) =>
    `${namespace}${cart}${pods}---\n${service('s', 'selector: {tier: x}, ports: [{name: web, port: 80, targetPort: http}]')}---\n${policy('shop', 'p', `{podSelector: {matchLabels: {tier: x}}, ingress: [{ports: [${ports}]}]}`)}`;
  const table = [
    { ports: '{port: 8080}, {port: 8081}', status: 'passed' },
    { ports: '{port: http}', status: 'passed' },
    { ports: '{port: 8080}', status: 'failed' },
    { ports: '{port: 80}', status: 'failed' },
  ];
  for (const { ports, status } of table) {
    for (const asked of ['TCP/80', 'TCP/web', 'TCP', 'all']) {
      const of = `{from: shop/cart, to: shop/service/s, ports: [${asked}], expect: allow}`;
      t.equal(rowOf({ manifests: closed(ports), of }).status, status, `${ports} ${asked}`);
    }
  }
});

t.test('`because` holds for the source as an address and as a node', async (t) => {
  const lb = service('s', 'type: LoadBalancer, selector: {app: web}, ports: [{port: 80, targetPort: 8080}]');
  const other = policy('shop', 'nodes', '{podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 192.168.0.0/16}}]}]}');
  const manifests = `${base}${node('n1', '192.168.0.1')}${admits('198.51.100.0/24')}${other}${lb}`;
  const of = (because: string) =>
    rowOf({
      manifests,
      of: `{from: 198.51.100.7, to: shop/service/s, ports: [TCP/80], expect: allow, because: [NetworkPolicy/shop/${because}]}`,
    });
  t.match(of('web'), { status: 'failed', message: /not because of/ }, 'as a node another policy admits it');
  t.match(of('nodes'), { status: 'failed', message: /not because of/ }, 'as an address another policy admits it');
});

t.test('wrong values of a Service are told, and fields that are not known are let be', async (t) => {
  const table = [
    { spec: 'externalIPs: [nowhere]', told: ['model/invalid-object'] },
    { spec: `externalIPs: ["${variable}"], type: "${variable}"`, told: ['model/unresolved-variable'] },
    { spec: 'type: Nodeport', told: ['model/invalid-object'] },
    { spec: 'externalTrafficPolicy: local', told: ['model/invalid-object'] },
    { spec: 'type: LoadBalancer, loadBalancerSourceRanges: [198.51.100.7]', told: ['model/invalid-object'] },
    { spec: `type: LoadBalancer, loadBalancerIP: "${variable}", somethingNew: 1`, told: [] },
  ];
  for (const { spec, told } of table) {
    const report = reportOn({
      manifests: `${base}${service('s', `selector: {app: web}, ports: [{port: 80}], ${spec}`)}`,
      cases: ['{from: shop/cart, to: shop/service/s, ports: [TCP/80], expect: allow}'],
    });
    t.strictSame(
      report.diagnostics.map(({ code }) => code),
      told,
      spec,
    );
    t.strictSame(toldOf(report), [], spec);
  }
});
