import t from 'tap';
import { report, reportOn, rowsOf, type Written } from '../answer/run-files.js';
import { policy, service, workload } from '../answer/shop.js';
import { manual, pods, slice, subsets } from './manual-service.js';

/** A policy that lets \`cart\` out to some peers, at TCP/5432. */
const letsOut = (to: string) =>
  policy(
    'shop',
    'cart',
    `{podSelector: {matchLabels: {app: cart}}, policyTypes: [Egress], egress: [{to: [${to}], ports: [{port: 5432}]}]}`,
  );

function rowOf({ of, ...written }: Omit<Written, 'cases'> & { readonly of: string }) {
  const [row] = rowsOf(reportOn({ ...written, cases: [of] }));
  return row ?? { status: 'missing', message: '' };
}

const ask = (expect: string, ports = '[TCP/80]') =>
  `{from: shop/cart, to: shop/service/s, ports: ${ports}, expect: ${expect}}`;

t.test(
  'what is written behind a Service is the pod at the address, the pod that is named, or the address (E-9)',
  async (t) => {
    const named = (name: string, address: string) =>
      `[{addresses: [${address}], targetRef: {kind: Pod, name: ${name}, namespace: shop}}]`;
    const table = [
      {
        says: 'an address outside',
        endpoints: '[{addresses: [203.0.113.9]}]',
        peer: '{ipBlock: {cidr: 203.0.113.9/32}}',
      },
      {
        says: 'the address of a pod',
        endpoints: '[{addresses: [10.244.0.8]}]',
        peer: '{podSelector: {matchLabels: {app: api}}}',
      },
      {
        says: 'an owned Pod by name',
        endpoints: named('api-5f-x', '10.244.0.8'),
        peer: '{podSelector: {matchLabels: {app: api}}}',
      },
      {
        says: 'a bare Pod by name',
        endpoints: named('lone', '10.244.0.9'),
        peer: '{podSelector: {matchLabels: {app: lone}}}',
      },
      {
        says: 'a Pod of a StatefulSet by name',
        endpoints: named('db-0', '10.244.0.9'),
        peer: '{podSelector: {matchLabels: {app: db}}}',
      },
      {
        says: 'a Pod without its namespace',
        endpoints: '[{addresses: [10.244.0.9], targetRef: {kind: Pod, name: lone}}]',
        peer: '{podSelector: {matchLabels: {app: lone}}}',
      },
      {
        says: 'an IPv6 address',
        type: 'IPv6',
        endpoints: '[{addresses: ["2001:db8::9"]}]',
        peer: '{ipBlock: {cidr: "2001:db8::/64"}}',
      },
      {
        says: 'a domain name',
        type: 'FQDN',
        endpoints: '[{addresses: [db.example.com]}]',
        peer: '{ipBlock: {cidr: 0.0.0.0/0}}',
      },
    ];
    for (const { says, peer, ...each } of table) {
      const rows = [peer, '{podSelector: {matchLabels: {app: nobody}}}'].flatMap((to) =>
        ['allow', 'deny'].map((expect) =>
          rowOf({ manifests: `${letsOut(to)}${pods}${manual}${slice(each)}`, of: ask(expect) }),
        ),
      );
      t.strictSame(
        rows.map(({ status }) => status),
        ['passed', 'failed', 'failed', 'passed'],
        says,
      );
    }
  },
);

t.test('Endpoints tell the same as EndpointSlices (E-9)', async (t) => {
  const manifests = (text: string) =>
    `${letsOut('{ipBlock: {cidr: 203.0.113.9/32}}, {podSelector: {matchLabels: {app: api}}}')}${pods}${manual}${subsets(text)}`;
  const ports = 'ports: [{name: sql, port: 5432}]';
  const table = [
    { text: `[{addresses: [{ip: 203.0.113.9}], ${ports}}]`, allow: 'passed', deny: 'failed' },
    { text: `[{addresses: [{ip: 203.0.113.9}, {ip: 10.244.0.8}], ${ports}}]`, allow: 'passed', deny: 'failed' },
    { text: `[{addresses: [{ip: 203.0.113.9}, {ip: 203.0.113.10}], ${ports}}]`, allow: 'failed', deny: 'failed' },
    { text: `[{addresses: [{ip: 203.0.113.10}], ${ports}}]`, allow: 'failed', deny: 'passed' },
    { text: `[{notReadyAddresses: [{ip: 203.0.113.9}], ${ports}}]`, allow: 'errored', deny: 'errored' },
    {
      text: `[{addresses: [{ip: 203.0.113.9}], ${ports}}, {addresses: [{ip: 203.0.113.10}], ${ports}}]`,
      allow: 'failed',
      deny: 'failed',
    },
    { text: '[]', allow: 'errored', deny: 'errored' },
  ];
  for (const { text, allow, deny } of table) {
    const rows = ['allow', 'deny'].map((expect) => rowOf({ manifests: manifests(text), of: ask(expect) }).status);
    t.strictSame(rows, [allow, deny], text);
  }
});

t.test('a port of the Service is the port of the same name and protocol that is written (E-9)', async (t) => {
  const endpoints = '[{addresses: [203.0.113.9]}]';
  const unresolved = `${letsOut('{ipBlock: {cidr: 203.0.113.9/32}}')}${pods}`;
  const plain = `${service('s', 'ports: [{port: 80}]')}---\n`;
  const headless = `${service('s', 'clusterIP: None, ports: [{name: sql, port: 5432, targetPort: 1}]')}---\n`;
  const table = [
    { manifests: `${unresolved}${manual}${slice({ endpoints })}`, ports: '[TCP/80]', status: 'passed' },
    { manifests: `${unresolved}${manual}${slice({ endpoints })}`, ports: '[TCP/sql]', status: 'passed' },
    {
      manifests: `${unresolved}${manual}${slice({ endpoints })}`,
      ports: '[TCP/81]',
      status: 'errored',
      words: /no endpoint .* named `metrics`/,
    },
    {
      manifests: `${unresolved}${manual}${slice({ endpoints })}`,
      ports: '[TCP/5432]',
      status: 'errored',
      words: /has no port/,
    },
    {
      manifests: `${unresolved}${manual}${slice({ endpoints, ports: '[{name: sql, port: 5432, protocol: UDP}]' })}`,
      ports: '[TCP/80]',
      status: 'errored',
    },
    {
      manifests: `${unresolved}${manual}${slice({ endpoints, ports: '[{name: sql, port: 5433}]' })}`,
      ports: '[TCP/80]',
      status: 'failed',
    },
    {
      manifests: `${unresolved}${manual}${slice({ endpoints, ports: '[{name: sql}]' })}`,
      ports: '[TCP/80]',
      status: 'errored',
    },
    {
      manifests: `${unresolved}${plain}${slice({ endpoints, ports: '[{port: 5432}]' })}`,
      ports: '[TCP/80]',
      status: 'passed',
    },
    {
      manifests: `${unresolved}${plain}${slice({ endpoints, ports: '[{name: "", port: 5432}]' })}`,
      ports: '[TCP/80]',
      status: 'passed',
    },
    {
      manifests: `${unresolved}${plain}${slice({ endpoints })}`,
      ports: '[TCP/80]',
      status: 'errored',
      words: /without a name/,
    },
    { manifests: `${unresolved}${headless}${slice({ endpoints })}`, ports: '[TCP/5432]', status: 'passed' },
    {
      manifests: `${unresolved}${manual}${slice({ endpoints })}${slice({ name: 's-2', endpoints: '[]', ports: '[{name: metrics, port: 9}]' })}`,
      ports: '[TCP/81]',
      status: 'errored',
      words: /no endpoint .* named `metrics`/,
    },
    {
      manifests: `${unresolved}${manual}${slice({ endpoints })}${slice({ name: 's-2', endpoints: '[{addresses: [203.0.113.10]}]', ports: '[{name: metrics, port: 9}]' })}`,
      ports: '[TCP/80]',
      status: 'passed',
    },
    {
      manifests: `${unresolved}${manual}${slice({ endpoints })}${slice({ name: 's-2', endpoints: '[{addresses: [203.0.113.9]}]', ports: '[{name: sql, port: 9}]' })}`,
      ports: '[TCP/80]',
      status: 'failed',
    },
  ];
  for (const { manifests, ports, status, words = /./ } of table) {
    const row = rowOf({ manifests, of: ask('allow', ports) });
    t.equal(row.status, status, `${ports} ${row.message}`);
    if (status !== 'passed') t.match(row.message, words);
  }
});

t.test('endpoints that are not ready get no traffic, and no endpoint is vacuous (language.md §3)', async (t) => {
  const manifests = (endpoints: string) =>
    `${letsOut('{ipBlock: {cidr: 203.0.113.9/32}}')}${pods}${manual}${slice({ endpoints })}`;
  const good = '{addresses: [203.0.113.9]}';
  const bad = (conditions: string) => `{addresses: [203.0.113.10], conditions: {${conditions}}}`;
  const table = [
    { endpoints: `[${good}, ${bad('ready: false')}]`, status: 'passed' },
    { endpoints: `[${good}, ${bad('ready: true')}]`, status: 'failed' },
    { endpoints: `[${good}, ${bad('')}]`, status: 'failed' },
    { endpoints: `[${good}, ${bad('ready: false, serving: true, terminating: true')}]`, status: 'failed' },
    {
      endpoints: `[${bad('ready: false')}]`,
      status: 'errored',
      words: /vacuous: .*hold none that is ready.*allowEmpty/,
    },
    { endpoints: '[]', status: 'errored', words: /vacuous/ },
    { endpoints: 'null', status: 'errored', words: /vacuous/ },
  ];
  for (const { endpoints, status, words = /./ } of table) {
    const row = rowOf({ manifests: manifests(endpoints), of: ask('allow') });
    t.equal(row.status, status, endpoints);
    if (status === 'errored') t.match(row.message, words);
  }
  t.equal(rowOf({ manifests: manifests('[]'), of: ask('allow').replace('}', ', allowEmpty: true}') }).status, 'passed');
});

t.test('an endpoint that is not known for certain is an error, never a guess', async (t) => {
  const other = `${service('other', 'clusterIP: 10.96.0.9, ports: [{port: 5432}]')}---\n`;
  const variable = '$' + '{DB}';
  const table = [
    {
      endpoints: '[{addresses: [10.244.0.9], targetRef: {kind: Pod, name: gone, namespace: shop}}]',
      words: /no manifest holds at that address/,
    },
    {
      endpoints: '[{addresses: [10.244.0.9], targetRef: {kind: Pod, name: api-5f-x, namespace: shop}}]',
      words: /no manifest holds at that/,
    },
    { endpoints: `[{addresses: ["${variable}"]}]`, words: /render the manifest/ },
    { endpoints: '[{addresses: [10.96.0.9]}]', words: /the cluster IP of `shop\/service\/other`/ },
  ];
  for (const { endpoints, words } of table) {
    for (const expect of ['allow', 'deny'])
      t.match(rowOf({ manifests: `${pods}${manual}${other}${slice({ endpoints })}`, of: ask(expect) }), {
        status: 'errored',
        message: words,
      });
  }
  const twice = `${slice({ endpoints: '[{addresses: [203.0.113.9]}]' })}${slice({ endpoints: '[{addresses: [203.0.113.10]}]' })}`;
  t.match(rowOf({ manifests: `${pods}${manual}${twice}`, of: ask('allow') }), {
    status: 'errored',
    message: /declared several times/,
  });
  t.match(rowOf({ manifests: `${pods}${manual}`, of: ask('allow') }), {
    status: 'errored',
    message: /has no selector.*EndpointSlices/,
  });
});

t.test('what an endpoint is on the network of a node, nothing protects (A-HOST-1)', async (t) => {
  const endpoints = '[{addresses: [192.168.0.9], targetRef: {kind: Pod, name: agent, namespace: shop}}]';
  const row = rowOf({ manifests: `${pods}${manual}${slice({ endpoints })}`, of: ask('allow') });
  t.match(row, { status: 'passed' });
  const known = pods.replace('spec: {hostNetwork: true}', 'spec: {hostNetwork: true}\nstatus: {hostIP: 192.168.0.9}');
  const unnamed = slice({ endpoints: '[{addresses: [192.168.0.9]}]' });
  t.match(
    rowOf({ manifests: `${known}${manual}${unnamed}`, of: ask('deny') }),
    { status: 'failed', counterexample: { to: '192.168.0.9' } },
    'an address of a node alone names none of its pods',
  );
});

t.test('a list covers what is written behind a Service, at the ports that are written (language.md §5)', async (t) => {
  const outside = slice({ endpoints: '[{addresses: [203.0.113.9]}]' });
  const inside = slice({ endpoints: '[{addresses: [10.244.0.8]}]' });
  const peer = '{ipBlock: {cidr: 203.0.113.9/32}}';
  const api = '{podSelector: {matchLabels: {app: api}}}';
  const spec = 'groups: {stores: [shop/service/s]}';
  const only = (list: string) => `{from: shop/cart, onlyTo: [${list}]}`;
  const table = [
    { to: peer, written: outside, of: only('shop/service/s'), status: 'passed' },
    { to: peer, written: outside, of: only('{to: shop/service/s, ports: [TCP/80]}'), status: 'passed' },
    { to: peer, written: outside, of: only('stores'), status: 'passed' },
    { to: peer, written: inside, of: only('shop/service/s'), status: 'failed' },
    { to: '{ipBlock: {cidr: 203.0.113.8/31}}', written: outside, of: only('shop/service/s'), status: 'failed' },
    { to: api, written: inside, of: only('shop/service/s'), status: 'passed' },
    { to: api, written: inside, of: only('stores'), status: 'passed' },
    { to: api, written: outside, of: only('shop/service/s'), status: 'failed' },
    { to: '{podSelector: {}}', written: inside, of: only('shop/service/s'), status: 'failed' },
    { to: api, written: inside.replace('5432', '5433'), of: only('shop/service/s'), status: 'failed' },
    {
      to: peer,
      written: outside,
      of: '{from: shop/cart, exactlyTo: [shop/service/s], ports: [TCP/80]}',
      status: 'passed',
    },
    {
      to: peer,
      written: outside,
      of: '{from: shop/cart, exactlyTo: [{to: shop/service/s, ports: [TCP/80]}], ports: [TCP]}',
      status: 'errored',
    },
    {
      to: peer,
      written: outside,
      of: '{to: shop/service/s, onlyFrom: [shop/cart], ports: [TCP/80], closedOver: declared}',
      status: 'failed',
    },
  ];
  for (const { to, written, of, status } of table) {
    const row = rowOf({ manifests: `${letsOut(to)}${pods}${manual}${written}`, spec, of });
    t.equal(row.status, status, `${of} ${to}: ${row.message}`);
  }
});

t.test('a Service in a list stands for its target ports, alone or in a group (language.md §5)', async (t) => {
  const web = `${workload('shop', 'Deployment', 'web', '')}---\n${service('w', 'selector: {app: web}, ports: [{port: 80, targetPort: 8080}]')}---\n`;
  const out = (labels: string, ports: string) =>
    policy(
      'shop',
      'cart',
      `{podSelector: {matchLabels: {app: cart}}, policyTypes: [Egress], egress: [{to: [{podSelector: {matchLabels: ${labels}}}], ports: [${ports}]}]}`,
    );
  const table = [
    { ports: '{port: 8080}', status: 'passed' },
    { ports: '{port: 80}', status: 'failed' },
    { ports: '{port: 8080}, {port: 9090}', status: 'failed' },
  ];
  const over = [
    { says: 'the workload', labels: '{app: web}', closedOver: 'declared' },
    { says: 'a hypothetical pod', labels: '{app: web, tier: x}', closedOver: 'possible' },
  ];
  for (const { ports, status } of table) {
    for (const { says, labels, closedOver } of over) {
      for (const list of ['shop/service/w', 'front', '{all: [front], except: [shop/db]}']) {
        const of = `{from: shop/cart, onlyTo: [${list}], closedOver: ${closedOver}}`;
        const manifests = `${out(labels, ports)}${pods}${web}`;
        t.equal(
          rowOf({ manifests, spec: 'groups: {front: [shop/service/w]}', of }).status,
          status,
          `${says} ${list} ${ports}`,
        );
      }
    }
  }
});

t.test('endpoints that no Service needs change nothing, and are no manifests to judge by', async (t) => {
  const test =
    'apiVersion: reachspec.dev/v1alpha1\nkind: ConnectivityTest\nspec:\n  cases:\n    - {name: a, from: shop/cart, to: shop/db, ports: [TCP/80], expect: allow}\n';
  const copies = ['203.0.113.9', '203.0.113.10']
    .map((each) => slice({ endpoints: `[{addresses: [${each}]}]` }))
    .join('');
  const selected = `${service('s', 'selector: {app: db}, ports: [{name: sql, port: 80}]')}---\n`;
  const codes = (manifests: string) =>
    report({ 'a.yaml': manifests, 'test.yaml': test }).diagnostics.map(({ code }) => code);
  t.strictSame(codes(`${pods}${copies}${subsets('7')}`), [], 'no Service');
  t.strictSame(codes(`${pods}${selected}${copies}`), [], 'a Service with a selector');
  t.strictSame(codes(`${pods}${manual}${copies}`), ['model/duplicate']);
  t.strictSame(codes(`${pods}${manual}${subsets('7')}`), ['model/invalid-object']);
  t.strictSame(codes(copies), ['test/no-manifests']);
  const to = ask('allow', '[TCP/80]');
  t.equal(rowOf({ manifests: `${pods}${selected}${copies}`, of: to }).status, 'passed', 'the selector counts');
});

t.test('what is wrong with written endpoints is told', async (t) => {
  const table = [
    { text: slice({ endpoints: '[{addresses: [nowhere]}]' }), told: ['model/invalid-object'] },
    { text: slice({ endpoints: '[{addresses: ["2001:db8::1"]}]' }), told: ['model/invalid-object'] },
    { text: slice({ type: 'ipv4', endpoints: '[{addresses: [203.0.113.9]}]' }), told: ['model/invalid-object'] },
    { text: subsets('[{addresses: [{hostname: a}]}]'), told: ['model/invalid-object'] },
    {
      text: subsets('[{addresses: [{ip: 203.0.113.9, nodeName: n1}], ports: [{name: sql, port: 1, appProtocol: x}]}]'),
      told: [],
    },
  ];
  for (const { text, told } of table) {
    const { diagnostics } = reportOn({
      manifests: `${pods}${manual}${text}`,
      cases: ['{from: shop/cart, to: shop/db, ports: [TCP/80], expect: allow}'],
    });
    t.strictSame(
      diagnostics.map(({ code }) => code),
      told,
      text,
    );
  }
});
