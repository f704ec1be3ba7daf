import t from 'tap';
import { reportOn, rowsOf, toldOf } from '../answer/run-files.js';

const pods = ['web', 'db', 'other']
  .map(
    (name) =>
      `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: shop, labels: {app: ${name}}}\nspec: {containers: [{name: c, image: i, ports: [{name: http, containerPort: 80}]}]}\n---\n`,
  )
  .join('');

const policy = (spec: string, name = 'p') =>
  `apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: ${name}, namespace: shop}\nspec: {endpointSelector: {matchLabels: {app: db}}, ${spec}}\n---\n`;
const ingress = (rules: string, more = '') =>
  policy(`ingress: [{fromEndpoints: [{}], toPorts: [{ports: [{port: "80", protocol: TCP}], ${rules}}]}${more}]`);
const http = (...rules: readonly string[]) => ingress(`rules: {http: [${rules.join(', ')}]}`);
const names = (list: string) => ingress(`serverNames: [${list}]`);

/** The verdict that `expect: allow` and `expect: deny` come to. */
function verdictOf(manifests: string, asks: string, port = 'TCP/80'): string {
  const statuses = ['allow', 'deny'].map((expect) => {
    const cases = [`{from: shop/web, to: shop/db, ports: [${port}], ${asks}, expect: ${expect}}`];
    return rowsOf(reportOn({ manifests: pods + manifests, cases, options: { cni: 'cilium' } }))[0]?.status;
  });
  const verdicts = new Map([
    ['passed,failed', 'allow'],
    ['failed,passed', 'deny'],
    ['errored,errored', 'unknown'],
  ]);
  return verdicts.get(statuses.join()) ?? statuses.join();
}

const get = '{method: GET, path: /v1/.*}';

/** By Envoy's headers `:method`, `:path` and `:authority`, each as a whole (cilium.md §8). */
const requests: readonly (readonly [string, string, 'allow' | 'deny' | 'unknown'])[] = [
  [http(get), 'http: {method: GET, path: /v1/orders}', 'allow'],
  [http(get), 'http: {method: GET, path: "/v1/orders?page=2"}', 'allow'],
  [http(get), 'http: {method: GET, path: /v1}', 'deny'],
  [http(get), 'http: {method: GET, path: /api/v1/orders}', 'deny'],
  [http(get), 'http: {method: POST, path: /v1/orders}', 'deny'],
  [http(get), 'http: {method: get, path: /v1/orders}', 'deny'],
  [http(get), 'http: {method: GET}', 'unknown'],
  [http(get), 'http: {method: PUT}', 'deny'],
  [http(get), 'http: {path: /v1/a}', 'unknown'],
  [http('{path: /v1}'), 'http: {path: "/v1?a=b"}', 'deny'],
  [http('{path: "/(public|static)/[a-z]+"}'), 'http: {path: /static/css}', 'allow'],
  [http('{path: "/(public|static)/[a-z]+"}'), 'http: {path: /static/}', 'deny'],
  [http('{path: "/a|/b/c"}'), 'http: {path: /b/c}', 'allow'],
  [http('{path: "^/a$"}'), 'http: {path: /a}', 'allow'],
  [http('{path: "/\\\\d{2,3}"}'), 'http: {path: /12}', 'allow'],
  [http('{method: "GET|HEAD"}'), 'http: {method: HEAD}', 'allow'],
  [http('{method: GET}', '{path: /health}'), 'http: {method: POST, path: /health}', 'allow'],
  [http('{host: "api\\\\.example\\\\.com"}'), 'http: {host: api.example.com}', 'allow'],
  [http('{host: "api\\\\.example\\\\.com"}'), 'http: {host: "api.example.com:8080"}', 'deny'],
  [http('{host: api.example.com}'), 'http: {host: apiXexample.com}', 'allow'],
  [http('{host: "a("}'), 'http: {host: a}', 'unknown'],
  [http('{}'), 'http: {method: DELETE, path: /anything}', 'allow'],
  [http('{path: /.*}'), 'http: {method: GET}', 'allow'],
  [http('{method: GET, headers: ["X-Token: a"]}'), 'http: {method: GET}', 'unknown'],
  [http('{method: GET, headers: ["X-Token: a"]}'), 'http: {method: PUT}', 'deny'],
  [http('{method: GET, headerMatches: [{name: X, value: a}]}'), 'http: {method: GET}', 'unknown'],
  [http('{method: GET, headerMatches: [{name: X, value: a, mismatch: LOG}]}'), 'http: {method: GET}', 'allow'],
  [http(get), 'tls: {serverName: a.example.com}', 'deny'],
  [names('a.example.com'), 'tls: {serverName: A.example.com}', 'allow'],
  [names('a.example.com'), 'tls: {serverName: b.example.com}', 'deny'],
  [names('"*.example.com"'), 'tls: {serverName: b.example.com}', 'allow'],
  [names('"*.example.com"'), 'tls: {serverName: a.b.example.com}', 'deny'],
  [names('"*.example.com"'), 'tls: {serverName: example.com}', 'deny'],
  [names('"**.example.com"'), 'tls: {serverName: a.b.example.com}', 'allow'],
  [names('"**.example.com"'), 'tls: {serverName: example.com}', 'deny'],
  [names('"sub*.example.com"'), 'tls: {serverName: sub.example.com}', 'allow'],
  [names('"*"'), 'tls: {serverName: a.b.c}', 'allow'],
  [ingress('serverNames: [a.b]', ', {fromEndpoints: [{}]}'), 'tls: {serverName: a.b}', 'allow'],
  [ingress('serverNames: [a.b]', ', {fromEndpoints: [{}]}'), 'tls: {serverName: c.d}', 'unknown'],
  [ingress('serverNames: [a.b]', ', {fromEndpoints: [{matchLabels: {app: web}}]}'), 'tls: {serverName: c.d}', 'allow'],
  [names('a.example.com'), 'http: {method: GET}', 'unknown'],
  [
    ingress('rules: {http: [{path: /a}]}', ', {fromEndpoints: [{matchLabels: {app: web}}]}'),
    'http: {path: /b}',
    'allow',
  ],
  [
    ingress('rules: {http: [{path: /a}]}', ', {fromEndpoints: [{matchLabels: {app: other}}]}'),
    'http: {path: /b}',
    'deny',
  ],
  [http(get).replace('spec: {', 'spec: {enableDefaultDeny: {ingress: false}, '), 'http: {path: /b}', 'allow'],
  [policy('ingress: [{fromEndpoints: [{}]}]'), 'http: {path: /b}', 'allow'],
  [policy('ingress: [{fromEndpoints: [{matchLabels: {app: other}}]}]'), 'http: {path: /b}', 'deny'],
  ['', 'http: {path: /b}', 'allow'],
  ['', 'tls: {serverName: a.example.com}', 'allow'],
];

for (const [manifests, asks, verdict] of requests) {
  t.test(`${asks} under ${manifests.split('\n').at(-3) ?? 'no policy'} is ${verdict}`, async (t) => {
    t.equal(verdictOf(manifests, asks), verdict);
  });
}

t.test('a request is asked of a port by its name too', async (t) => {
  t.equal(verdictOf(http(get), 'http: {method: GET, path: /v1/a}', 'TCP/http'), 'allow');
});

t.test('a request that is refused is told with the rule that would let others through', async (t) => {
  const row = rowsOf(
    reportOn({
      manifests: pods + http(get),
      cases: ['{from: shop/web, to: shop/db, ports: [TCP/80], http: {method: POST, path: /v1/a}, expect: allow}'],
      options: { cni: 'cilium' },
    }),
  )[0];
  t.equal(row?.status, 'failed');
  t.equal(row?.actual, 'deny');
  t.match(row?.message, /`HTTP POST \/v1\/a`, allowed for `HTTP GET \/v1\/\.\*` only/);
  t.strictSame(
    row?.decisions.map(({ rule, only }) => [rule, only]),
    [
      [undefined, undefined],
      ['spec.ingress[0]', ['HTTP GET /v1/.*']],
    ],
  );
});

t.test('what is narrowed says how to ask for it, and what it says passes', async (t) => {
  for (const [manifests, line] of [
    [http(get), 'http: {method: GET, path: /v1/}'],
    [http('{method: "GET|HEAD", path: "/[0-9]+"}'), 'http: {path: /1}'],
    [names('a.example.com'), 'tls: {serverName: a.example.com}'],
  ] as const) {
    const ask = (more: string) =>
      rowsOf(
        reportOn({
          manifests: pods + manifests,
          cases: [`{from: shop/web, to: shop/db, ports: [TCP/80], ${more}expect: allow}`],
          options: { cni: 'cilium' },
        }),
      )[0];
    const row = ask('');
    t.equal(row?.status, 'errored');
    t.ok(row?.message.endsWith(`; ask for a request: \`${line}\``), row?.message ?? '');
  }
  t.equal(verdictOf(http(get), 'http: {method: GET, path: /v1/}'), 'allow');
});

/** Closed worlds count a port as allowed, unless a request is asked. */
const closed: readonly (readonly [string, string, string])[] = [
  [http(get), 'to: shop/db, ports: [TCP/80], onlyFrom: [shop/web]', 'failed'],
  [http(get), 'to: shop/db, ports: [TCP/80], onlyFrom: [shop/*]', 'passed'],
  [http(get), 'to: shop/db, ports: [TCP/80], http: {method: PUT, path: /v1/a}, onlyFrom: [shop/web]', 'passed'],
  [http(get), 'to: shop/db, ports: [TCP/80], http: {method: GET, path: /v1/a}, onlyFrom: [shop/web]', 'failed'],
  [http(get), 'to: shop/db, ports: [TCP/80], http: {method: GET}, onlyFrom: [shop/web]', 'errored'],
  [http(get), 'to: shop/db, ports: [TCP/80], exactlyFrom: [shop/*]', 'errored'],
  [http(get), 'to: shop/db, ports: [TCP/80], http: {method: GET, path: /v1/a}, exactlyFrom: [shop/*]', 'passed'],
];

for (const [manifests, asks, status] of closed) {
  t.test(`${asks} is ${status}`, async (t) => {
    const report = reportOn({ manifests: pods + manifests, cases: [`{${asks}}`], options: { cni: 'cilium' } });
    t.equal(rowsOf(report)[0]?.status, status, rowsOf(report)[0]?.message ?? '');
  });
}

const misused: readonly (readonly [string, RegExp])[] = [
  ['ports: [TCP/80, TCP/81], http: {method: GET}', /`http` is asked of one TCP port, found 2: write a case for each/],
  ['ports: [UDP/80], http: {method: GET}', /`http` is asked of one TCP port, found `UDP\/80`: write e\.g\. `TCP\/80`/],
  ['ports: [TCP/80-81], http: {method: GET}', /found `TCP\/80-81`/],
  ['ports: [all], http: {method: GET}', /found `all`/],
  ['ports: [TCP], tls: {serverName: a.b}', /`tls` is asked of one TCP port, found `TCP`: write e\.g\. `TCP\/443`/],
  ['http: {method: GET}', /`http` is asked of one TCP port: add it/],
  ['ports: [TCP/80], http: {method: GET}, tls: {serverName: a.b}', /exclude each other/],
  ['ports: [TCP/80], http: {}', /http/],
  ['ports: [TCP/80], tls: {}', /serverName/],
  ['ports: [TCP/80], http: {methods: GET}', /did you mean `method`/],
  ['ports: [TCP/80], http: {path: v1}', /path/],
  ['ports: [TCP/80], http: GET', /http/],
];

for (const [asks, message] of misused) {
  t.test(`${asks} is an error that teaches`, async (t) => {
    const report = reportOn({ manifests: pods, cases: [`{from: shop/web, to: shop/db, ${asks}, expect: deny}`] });
    t.equal(rowsOf(report)[0]?.status, 'errored');
    t.match(rowsOf(report)[0]?.message, message);
    t.ok(toldOf(report).length > 0);
  });
}

t.test('requests that differ do not contradict each other', async (t) => {
  const ask = (request: string, expect: string) =>
    `{from: shop/web, to: shop/db, ports: [TCP/80], http: {method: ${request}, path: /v1/a}, expect: ${expect}}`;
  const statuses = (...cases: readonly string[]) =>
    rowsOf(reportOn({ manifests: pods + http(get), cases, options: { cni: 'cilium' } })).map(({ status }) => status);
  t.strictSame(statuses(ask('GET', 'allow'), ask('PUT', 'deny')), ['passed', 'passed']);
  t.strictSame(statuses(ask('GET', 'allow'), ask('GET', 'deny')), ['errored', 'errored']);
  t.strictSame(statuses(ask('GET', 'allow'), '{from: shop/web, to: shop/db, ports: [TCP/80], expect: deny}'), [
    'errored',
    'errored',
  ]);
});

t.test('what both ends narrow has to pass both, and no example is given that passes one', async (t) => {
  const egress = (rules: string) =>
    `apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: {name: e, namespace: shop}\nspec: {endpointSelector: {matchLabels: {app: web}}, egress: [{toEndpoints: [{}], toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [${rules}]}}]}]}\n---\n`;
  const words = (manifests: string) =>
    rowsOf(
      reportOn({
        manifests: pods + manifests,
        cases: ['{from: shop/web, to: shop/db, ports: [TCP/80], expect: allow}'],
        options: { cni: 'cilium' },
      }),
    )[0]?.message;
  t.match(
    words(egress('{method: GET}') + http('{path: /a}', '{path: /b}')),
    /^allowed for `HTTP GET` and \(`HTTP \/a` or `HTTP \/b`\) only,.*request: `http: {method: …, path: …}`$/,
  );
  t.match(
    words(egress('{path: /a}') + http('{path: /a}')),
    /^allowed for `HTTP \/a` only,.*request: `http: {path: \/a}`$/,
  );
});
