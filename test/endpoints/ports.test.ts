import t from 'tap';
import { parsePort } from '../../src/language/port.js';
import { trafficText } from '../../src/sets/index.js';
import { reportOn, rowsOf, toldOf } from '../answer/run-files.js';
import { policy, shop } from '../answer/shop.js';

t.test('every form of a port is read as what it says (language.md §3)', async (t) => {
  const table = [
    ['TCP/80', 'TCP/80'],
    ['UDP/53', 'UDP/53'],
    ['SCTP/1', 'SCTP/1'],
    ['TCP/65535', 'TCP/65535'],
    ['TCP/8000-8080', 'TCP/8000-8080'],
    ['TCP/80-80', 'TCP/80'],
    ['TCP/1-65535', 'TCP'],
    ['TCP', 'TCP'],
    ['all', 'all ports'],
    ['ICMP', 'ICMP'],
    ['ICMP/8', 'ICMP/8'],
    ['ICMP/8/0', 'ICMP/8/0'],
    ['ICMPv6/128', 'ICMPv6/128'],
    ['ICMP/255/255', 'ICMP/255/255'],
  ] as const;
  for (const [text, traffic] of table) {
    const parsed = parsePort(text);
    t.equal(parsed.ok && parsed.value.kind === 'traffic' && trafficText(parsed.value.traffic), traffic, text);
  }
  t.match(parsePort('UDP/dns-tcp'), { ok: true, value: { kind: 'named', protocol: 'UDP', name: 'dns-tcp' } });
});

t.test('what is no port is refused at its place, with what is meant (language.md §3)', async (t) => {
  const table = [
    ['80', /write `TCP\/80` or `UDP\/80`/],
    ['"80"', /write `TCP\/80` or `UDP\/80`/],
    ['"80-90"', /names no protocol/],
    ['tcp/80', /did you mean `TCP\/80`/],
    ['TCPP/80', /did you mean `TCP\/80`/],
    ['http', /no port/],
    ['TCP/0', /out of range/],
    ['TCP/65536', /out of range/],
    ['TCP/1-65536', /out of range/],
    ['TCP/90-80', /write `TCP\/80-90`/],
    ['TCP/', /no port/],
    ['TCP/80/tcp', /no port/],
    ["'TCP/80,81'", /no port/],
    ['TCP/http-metrics-port', /no port/],
    ['TCP/a--b', /no port/],
    ['TCP/HTTP', /no port/],
    ['ICMP/256', /no ICMP message/],
    ['ICMP/8/256', /no ICMP message/],
    ['ICMP/echo', /no ICMP message/],
    ['ICMP/8/0/0', /no ICMP message/],
    ['""', /no port/],
    ['ALL', /did you mean `all`/],
  ] as const;
  const report = reportOn({
    manifests: shop,
    cases: table.map(([port]) => `{from: shop/web, to: shop/db, ports: ['TCP/1', ${port}], expect: deny}`),
  });
  for (const [index, [port, words]] of table.entries()) {
    t.match(rowsOf(report)[index], { status: 'errored', message: words }, port);
    const column = `  - {name: case ${index}, from: shop/web, to: shop/db, ports: ['TCP/1', `.length + 3;
    t.ok(toldOf(report).includes(`${5 + index}:${column} test/invalid`), port);
  }
});

/** A pod of shop is open at TCP/8080 and, over UDP, at 53 alone. */
const closed = `${policy('shop', 'p', '{podSelector: {matchLabels: {app: web}}, ingress: [{ports: [{port: 8080}, {port: 53, protocol: UDP}]}]}')}${shop}`;

/** The rows of cases that are each judged alone, so that they don't contradict each other. */
function judgeEach(cases: readonly string[]) {
  return cases.flatMap((each) => rowsOf(reportOn({ manifests: closed, cases: [each] })));
}

t.test('a case is judged at its ports, all of them where none is named (language.md §3, §4)', async (t) => {
  const table = [
    { ports: ', ports: [TCP/8080]', expect: 'allow', status: 'passed' },
    { ports: ', ports: [TCP/8080, UDP/53]', expect: 'allow', status: 'passed' },
    { ports: ', ports: [TCP/http]', expect: 'allow', status: 'passed' },
    { ports: ', ports: [TCP/8080-8081]', expect: 'allow', status: 'failed', port: 8081 },
    { ports: ', ports: [TCP]', expect: 'allow', status: 'failed', port: 1 },
    { ports: ', ports: [TCP/8081]', expect: 'deny', status: 'passed' },
    { ports: ', ports: [SCTP]', expect: 'deny', status: 'passed' },
    { ports: ', ports: [all]', expect: 'deny', status: 'failed', port: 8080 },
    { ports: '', expect: 'deny', status: 'failed', port: 8080 },
    { ports: '', expect: 'allow', status: 'errored' },
    { ports: ', ports: [TCP/admin]', expect: 'deny', status: 'errored' },
    { ports: ', ports: [UDP/http]', expect: 'deny', status: 'errored' },
    { ports: ', ports: []', expect: 'deny', status: 'errored' },
    { ports: ', ports: [ICMP]', expect: 'deny', status: 'errored' },
  ];
  const rows = judgeEach(table.map(({ ports, expect }) => `{from: bank/atm, to: shop/web${ports}, expect: ${expect}}`));
  for (const [index, { ports, expect, status, port }] of table.entries()) {
    t.equal(rows[index]?.status, status, `${expect}${ports}`);
    t.equal(rows[index]?.counterexample?.port, port, `${expect}${ports}`);
  }
});

t.test('a port of a Service is the target port of its backends (language.md §3)', async (t) => {
  const table = [
    { to: 'shop/service/web', ports: '[TCP/80]', status: 'passed' },
    { to: 'shop/service/web', ports: '[TCP/web]', status: 'passed' },
    { to: 'shop/service/web', ports: '[TCP]', status: 'passed' },
    { to: 'shop/service/web', ports: '[all]', status: 'passed' },
    { to: 'shop/service/web', ports: '[TCP/8080]', status: 'errored', words: /no port `TCP\/8080`: it has TCP\/80/ },
    { to: 'shop/service/web', ports: '[TCP/80-81]', status: 'errored', words: /no port TCP\/81/ },
    { to: 'shop/service/web', ports: '[UDP/80]', status: 'errored', words: /no port/ },
    { to: 'shop/service/head', ports: '[TCP/80]', status: 'failed', words: /TCP\/80/ },
  ];
  const rows = judgeEach(table.map(({ to, ports }) => `{from: bank/atm, to: ${to}, ports: ${ports}, expect: allow}`));
  for (const [index, { to, ports, status, words }] of table.entries()) {
    t.equal(rows[index]?.status, status, `${to} ${ports}`);
    if (words !== undefined) t.match(rows[index]?.message, words);
  }
  const head = reportOn({
    manifests: shop,
    cases: ['{from: bank/atm, to: shop/service/head, ports: [TCP/80], expect: allow}'],
  });
  t.strictSame(toldOf(head), ['5:7 test/suspicious'], 'a headless Service is dialled as it is written');
});

// language.md §3, A-SVC-2
t.test('from outside a Service is reached by its type, as an address or as a node', async (t) => {
  const lan = '{ingress: [{from: [{ipBlock: {cidr: 198.51.100.0/24}}]}]}';
  const onlyLan = `${policy('shop', 'p', lan)}${shop}`;
  const local = onlyLan.replace('type: LoadBalancer', 'type: LoadBalancer, externalTrafficPolicy: Local');
  const table = [
    { manifests: shop, to: 'shop/service/web', expect: 'allow', status: 'errored', words: /type ClusterIP/ },
    { manifests: shop, to: 'shop/service/lb', expect: 'allow', status: 'passed' },
    { manifests: onlyLan, to: 'shop/service/lb', expect: 'allow', status: 'errored', words: /externalTrafficPolicy/ },
    { manifests: local, to: 'shop/service/lb', expect: 'allow', status: 'passed' },
  ];
  for (const { manifests, to, expect, status, words } of table) {
    const cases = [`{from: 198.51.100.7, to: ${to}, ports: [TCP/80], expect: ${expect}}`];
    const [row] = rowsOf(reportOn({ manifests, cases }));
    t.equal(row?.status, status);
    if (words !== undefined) t.match(row?.message, words);
  }
});
