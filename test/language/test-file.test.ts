import t from 'tap';
import { exitCode } from '../../src/result.js';
import { report, reportOn, rowsOf, toldOf } from '../answer/run-files.js';
import { shop } from '../answer/shop.js';

const head = 'apiVersion: reachspec.dev/v1alpha1\nkind: ConnectivityTest\n';
const passing = '{name: good, from: shop/web, to: shop/db, ports: [TCP/80], expect: allow}';

/** What is told of a document of ours, and its rows. */
function read(document: string) {
  const read = report({ 'manifests.yaml': shop, 'test.yaml': document });
  const messages = read.diagnostics.filter(({ file }) => file === 'test.yaml').map(({ message }) => message);
  return { report: read, told: toldOf(read), messages, rows: read.suites.flatMap(({ cases }) => cases) };
}

// language.md §1
t.test('a field or value that the language does not know is told at its place, with what is meant', async (t) => {
  const table = [
    {
      text: `spec: {cases: [${passing}]}\nspecs: {}`,
      place: '4:1',
      words: /unknown field `specs`; did you mean `spec`/,
    },
    { text: `metadata: {nam: shop}\nspec: {cases: [${passing}]}`, place: '3:12', words: /did you mean `name`/ },
    { text: `metadata: {labels: {tier: 1}}\nspec: {cases: [${passing}]}`, place: '3:27', words: /the number `1`/ },
    { text: `spec:\n  case: []\n  cases: [${passing}]`, place: '4:3', words: /did you mean `cases`/ },
    { text: 'spec: {}', place: '3:7', words: /found no `cases`/ },
    { text: 'spec: {cases: []}', place: '3:15', words: /empty list/ },
    { text: 'spec: {cases: {}}', place: '3:15', words: /found a map; expected .*assertion/ },
    { text: `spec: {podCIDR: [10.0.0.0/8], cases: [${passing}]}`, place: '3:8', words: /did you mean `podCIDRs`/ },
    { text: `spec: {podCIDRs: [10.0.0.0], cases: [${passing}]}`, place: '3:19', words: /10\.0\.0\.0/ },
    { text: `spec: {ipFamilies: [IPv5], cases: [${passing}]}`, place: '3:21', words: /did you mean `IPv4`/ },
    { text: `spec: {ipFamilies: [IPv4, IPv4], cases: [${passing}]}`, place: '3:20', words: /twice/ },
    { text: `spec: {cni: calicoo, cases: [${passing}]}`, place: '3:13', words: /did you mean `calico`/ },
  ];
  for (const { text, place, words } of table) {
    const { told, messages, rows, report: read_ } = read(`${head}${text}\n`);
    t.strictSame(told, [`${place} test/invalid`], text);
    t.match(messages, [words], text);
    t.equal(exitCode(read_), 2);
    t.ok(
      rows.every(({ status, actual }) => status === 'errored' && actual === undefined),
      `${text}: no case is judged`,
    );
  }
});

t.test('what is wrong with a group costs the cases that name it alone (language.md §1)', async (t) => {
  const { told, rows } = read(
    `${head}spec:\n  groups: {Apps: [shop/web], apps: [shop/web/x/y]}\n  cases:\n  - ${passing}\n  - {name: other, from: apps, to: shop/db, expect: deny}\n`,
  );
  t.strictSame(told, ['4:12 test/invalid', '4:37 test/invalid']);
  t.strictSame(
    rows.map(({ status }) => status),
    ['passed', 'errored'],
  );
});

t.test('what is wrong with a case costs that case alone (language.md §1)', async (t) => {
  const table = [
    { wrong: '{from: shop/web, to: shop/db, expect: deny}', place: '5:5', words: /found no `name`/ },
    { wrong: '{name: " ", from: shop/web, to: shop/db, expect: deny}', place: '5:12', words: /in words/ },
    { wrong: '{name: m, fron: shop/web, to: shop/db, expect: deny}', place: '5:15', words: /did you mean `from`/ },
    { wrong: '{name: m, from: shop/web, to: shop/db, expect: denied}', place: '5:52', words: /`denied`.*`deny`/ },
    { wrong: '{name: m, from: shop/web, to: shop/db, expect: allow}', place: '5:52', words: /must name `ports`/ },
    {
      wrong: '{name: m, from: shop/web, to: shop/db, expect: deny, ports: TCP/80}',
      place: '5:65',
      words: /cases\[0\]\.ports: found `TCP\/80`/,
    },
    {
      wrong: '{name: m, from: shop/web, to: shop/db, expect: deny, severity: info}',
      place: '5:68',
      words: /`warning`/,
    },
    { wrong: '{name: m, from: shop/web, to: shop/db, expect: deny, skip: true}', place: '5:64', words: /a string|why/ },
    {
      wrong: '{name: m, from: shop/web, to: shop/db, expect: deny, allowEmpty: "yes"}',
      place: '5:70',
      words: /allowEmpty: found `yes`/,
    },
    {
      wrong: '{name: m, from: shop/web, to: shop/db, expect: deny, cni: nocni}',
      place: '5:63',
      words: /no CNI profile `nocni`/,
    },
  ];
  for (const { wrong, place, words } of table) {
    const { told, messages, rows } = read(`${head}spec:\n  cases:\n  - ${wrong}\n  - ${passing}\n`);
    t.ok(told.includes(`${place} test/invalid`), `${wrong}: ${told.join()}`);
    t.ok(
      messages.some((message) => words.test(message)),
      `${wrong}: ${messages.join('; ')}`,
    );
    t.strictSame(
      rows.map(({ status }) => status),
      ['errored', 'passed'],
      wrong,
    );
  }
});

t.test('a case always has its row, with its place and its first line (language.md §1)', async (t) => {
  const { rows } = read(`${head}spec:\n  cases:\n  - ${passing}\n  - {from: shop/web}\n  - 7\n`);
  t.strictSame(
    rows.map(({ name, file, line, column, excerpt, status }) => [name, file, line, column, excerpt, status]),
    [
      ['good', 'test.yaml', 5, 5, `  - ${passing}`, 'passed'],
      ['case 2', 'test.yaml', 6, 5, '  - {from: shop/web}', 'errored'],
      ['case 3', 'test.yaml', 7, 5, '  - 7', 'errored'],
    ],
  );
});

t.test('two cases of one name are a warning at the second', async (t) => {
  const { told, rows } = read(`${head}spec:\n  cases:\n  - ${passing}\n  - ${passing}\n`);
  t.strictSame(told, ['6:5 test/repeated-name']);
  t.strictSame(
    rows.map(({ status }) => status),
    ['passed', 'passed'],
  );
});

// language.md §1
t.test('a suite is named by its metadata, else by its file, and its labels are those of its cases', async (t) => {
  const spec = `spec: {cases: [{labels: {level: high}, ${passing.slice(1)}]}\n`;
  const [named] = read(`${head}metadata: {name: pci, labels: {tier: pci, level: low}}\n${spec}`).report.suites;
  t.match(named, { name: 'pci', cases: [{ labels: { tier: 'pci', level: 'high' } }] });
  t.equal(read(`${head}${spec}`).report.suites[0]?.name, 'test');
});

t.test('a case is skipped with its reason, and a warning fails without failing the run (language.md §4)', async (t) => {
  const rows = reportOn({
    manifests: shop,
    cases: [
      '{skip: not yet, from: shop/nobody, to: shop/db, expect: deny}',
      '{severity: warning, from: shop/web, to: shop/db, expect: deny}',
    ],
  });
  t.match(rowsOf(rows), [
    { status: 'skipped', message: 'not yet', pairs: { checked: 0 } },
    { status: 'failed', severity: 'warning', actual: 'allow' },
  ]);
  t.equal(exitCode(rows), 0);
  t.match(rows.summary, { cases: 2, skipped: 1, failed: 1, pairs: 1 });
});

t.test('the exit code is 2 where anything is errored, else 1 where anything failed (language.md §4)', async (t) => {
  const [failing, erring] = [
    '{from: shop/cart, to: shop/db, expect: deny}',
    '{from: shop/nobody, to: shop/db, expect: deny}',
  ];
  const table = [
    { cases: [passing], code: 0 },
    { cases: [passing, failing], code: 1 },
    { cases: [erring], code: 2 },
    { cases: [failing, erring], code: 2 },
  ];
  for (const { cases, code } of table) t.equal(exitCode(reportOn({ manifests: shop, cases })), code, cases.join());
});

t.test('no test, no manifest, and no kind that is known are errors, for nothing was proved', async (t) => {
  const test = `${head}spec: {cases: [${passing}]}\n`;
  const table = [
    { files: { 'a.yaml': shop }, told: ['test/no-tests'] },
    { files: { 'test.yaml': test }, told: ['test/no-manifests'] },
    {
      files: { 'a.yaml': shop, 'test.yaml': test.replace('ConnectivityTest', 'Test') },
      told: ['1:1 test/unknown-kind', 'test/no-tests'],
    },
  ];
  for (const { files, told } of table) {
    const found = report(files);
    t.strictSame(toldOf(found), told);
    t.equal(exitCode(found), 2);
  }
});

t.test('a fixture is seen by its file alone, and may not redefine what manifests hold (language.md §1)', async (t) => {
  const extra = '{apiVersion: v1, kind: Pod, metadata: {name: extra, namespace: shop}}';
  const cases = ['{from: shop/extra, to: shop/db, ports: [TCP/80], expect: allow}'];
  t.match(rowsOf(reportOn({ manifests: shop, spec: `fixtures: [${extra}]`, cases })), [{ status: 'passed' }]);
  t.match(rowsOf(reportOn({ manifests: shop, cases })), [{ status: 'errored' }]);
  const table = [
    {
      fixture: '{apiVersion: v1, kind: Pod, metadata: {name: atm, namespace: bank}}',
      told: '4:14 test/redefining-fixture',
    },
    { fixture: '{apiVersion: v1, kind: ConfigMap, metadata: {name: c}}', told: '4:14 test/unusable-fixture' },
    { fixture: '{name: web}', told: '4:14 test/unusable-fixture' },
    { fixture: '{builtin: kubedns}', told: '4:14 test/unusable-fixture' },
  ];
  for (const { fixture, told } of table) {
    const found = reportOn({ manifests: shop, spec: `fixtures: [${fixture}]`, cases: [passing] });
    t.ok(toldOf(found).includes(told), fixture);
    t.match(rowsOf(found), [{ status: 'errored' }], fixture);
  }
});

t.test('each builtin fixture serves what its name says (A-DNS-1)', async (t) => {
  const table = [
    { builtin: 'kube-dns', to: 'kube-system/service/kube-dns', status: 'passed' },
    { builtin: 'kube-dns', to: 'kube-system/coredns', status: 'passed' },
    { builtin: 'coredns-openshift', to: 'openshift-dns/service/dns-default', status: 'passed' },
    { builtin: 'node-local-dns', to: 'kube-system/node-local-dns', status: 'passed' },
  ];
  for (const { builtin, to, status } of table) {
    const cases = [`{from: shop/web, to: ${to}, ports: [UDP/53, TCP/53], expect: allow}`];
    t.match(rowsOf(reportOn({ manifests: shop, spec: `fixtures: [{builtin: ${builtin}}]`, cases })), [{ status }], to);
  }
});

t.test('a ConnectivityTest of a group that is nearly ours is an error, that of another product a notice', async (t) => {
  const table: readonly (readonly [group: string, told: string])[] = [
    ['reachspec.io/v1alpha1', 'test/unknown-kind error'],
    ['v1', 'test/unknown-kind error'],
    ['networkmanagement.example.com/v1', 'model/other-api notice'],
  ];
  for (const [apiVersion, told] of table) {
    const other = `apiVersion: ${apiVersion}\nkind: ConnectivityTest\nmetadata: {name: other}\n`;
    const good = `${head}spec: {cases: [${passing}]}\n`;
    const { diagnostics } = report({ 'manifests.yaml': shop, 'test.yaml': good, 'other.yaml': other });
    const found = diagnostics.filter(({ file }) => file === 'other.yaml');
    t.strictSame(
      found.map(({ code, severity }) => `${code} ${severity}`),
      [told],
      apiVersion,
    );
  }
});
