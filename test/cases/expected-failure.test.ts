import t from 'tap';
import { report, reportOn, rowsOf } from '../answer/run-files.js';
import { byApp, policy, service, shop, toDb } from '../oracle/closed/closed-manifests.js';

const world = shop + toDb(byApp('web'));
const fails = 'from: shop/web, to: shop/db, expect: deny';
const passes = 'from: shop/web, to: shop/db, ports: [TCP/80], expect: allow';
const errors = 'from: shop/nope, to: shop/db, expect: deny';
const unknown = 'from: shop/web, to: shop/db, ports: [ICMP], expect: deny';

/** Judged on 2026-11-22. */
const transitions: readonly (readonly [says: string, test: string, until: string, status: string])[] = [
  ['`failed` becomes `expectedFailure`', fails, '2027-01-31', 'expectedFailure'],
  ['its last day is within', fails, '2026-11-22', 'expectedFailure'],
  ['the day after it is `errored`', fails, '2026-11-21', 'errored'],
  ['`passed` becomes `failed`', passes, '2027-01-31', 'failed'],
  ['`passed` after the end is `errored` too', passes, '2026-11-21', 'errored'],
  ['`errored` stays', errors, '2027-01-31', 'errored'],
  ['unknown stays `errored`', unknown, '2027-01-31', 'errored'],
  ['a closed world that fails is expected to', 'to: shop/db, onlyFrom: []', '2027-01-31', 'expectedFailure'],
  ['a closed world that passes is not', 'to: shop/db, onlyFrom: [shop/web]', '2027-01-31', 'failed'],
  [
    'a missing reason fails as expected',
    `${passes}, because: [NetworkPolicy/shop/shut]`,
    '2027-01-31',
    'expectedFailure',
  ],
  ['a day that no month has is an error', fails, '2027-02-31', 'errored'],
];

for (const [says, test, until, status] of transitions) {
  t.test(says, async (t) => {
    const shut = policy('shop', 'shut', '{podSelector: {}}');
    const [row] = rowsOf(
      reportOn({ manifests: world + shut, cases: [`{${test}, expectFailure: {reason: NET-1, until: ${until}}}`] }),
    );
    t.equal(row?.status, status, `came to ${row?.message}`);
  });
}

t.test('an expected failure that passes says to remove it, one that ended says when', async (t) => {
  const message = (test: string, until: string) =>
    rowsOf(reportOn({ manifests: world, cases: [`{${test}, expectFailure: {reason: NET-1, until: ${until}}}`] }))[0]
      ?.message;
  t.match(message(passes, '2027-01-31'), /now passes: remove/);
  t.match(message(fails, '2026-11-21'), /2026-11-21/);
  t.match(message(fails, '2027-01-31'), /NET-1/);
});

t.test('a skipped case stays skipped, whatever it expects', async (t) => {
  const test = `{${fails}, skip: later, expectFailure: {reason: NET-1, until: 2026-01-01}}`;
  t.equal(rowsOf(reportOn({ manifests: world, cases: [test] }))[0]?.status, 'skipped');
});

t.test('the same file comes to something else on another day', async (t) => {
  const test = `{${fails}, expectFailure: {reason: NET-1, until: 2027-01-31}}`;
  const on = (today: string) => rowsOf(reportOn({ manifests: world, cases: [test], options: { today } }))[0]?.status;
  t.strictSame([on('2027-01-31'), on('2027-02-01')], ['expectedFailure', 'errored']);
});

const sells = service('db', 'selector: {app: db}, ports: [{port: 80, targetPort: 5432}]');
const allow = '{name: one, from: shop/web, to: shop/db, ports: [TCP/5432], expect: allow}';

/** Two cases of one suite, and whether they contradict each other. */
const pairs: readonly (readonly [says: string, one: string, two: string, isContradiction: boolean])[] = [
  ['allow against deny', allow, '{name: two, from: cluster, to: shop/db, expect: deny}', true],
  ['not on other ports', allow, '{name: two, from: cluster, to: shop/db, ports: [TCP/80], expect: deny}', false],
  ['`only…` counts as deny for what it leaves out', allow, '{name: two, to: shop/db, onlyFrom: []}', true],
  ['and not for what it lists', allow, '{name: two, to: shop/db, onlyFrom: [shop/web]}', false],
  ['nor for what a range may list', allow, '{name: two, to: shop/db, onlyFrom: [10.0.0.0/8]}', false],
  [
    '`only…` leaves out other ports',
    allow,
    '{name: two, to: shop/db, onlyFrom: [{from: shop/web, ports: [TCP/80]}]}',
    true,
  ],
  ['and none that the case does not ask', allow, '{name: two, to: shop/db, onlyFrom: [], ports: [TCP/80]}', false],
  [
    '`exactly…` counts as allow for what it lists',
    '{name: one, to: shop/db, exactlyFrom: [shop/web], ports: [TCP/5432]}',
    '{name: two, from: shop/web, to: shop/db, expect: deny}',
    true,
  ],
  [
    'on the ports that case and item share',
    '{name: one, to: shop/db, exactlyFrom: [{from: shop/web, ports: [TCP/5432, TCP/80]}], ports: [TCP/5432]}',
    '{name: two, from: shop/web, to: shop/db, ports: [TCP/80], expect: deny}',
    false,
  ],
  [
    '`exactly…` and `only…` that leaves one out',
    '{name: one, to: shop/db, exactlyFrom: [shop/web], ports: [TCP/5432]}',
    '{name: two, to: shop/db, onlyFrom: [], ports: [TCP/5432]}',
    true,
  ],
  [
    'a Service in a list stands for its target ports',
    '{name: one, from: shop/web, to: shop/service/db, ports: [TCP/80], expect: allow}',
    '{name: two, from: shop/web, onlyTo: [{to: shop/service/db, ports: [TCP/80]}]}',
    false,
  ],
  [
    'and for no others',
    '{name: one, from: shop/web, to: shop/db, ports: [TCP/80], expect: allow}',
    '{name: two, from: shop/web, onlyTo: [shop/service/db]}',
    true,
  ],
  [
    'an address is left out by its port',
    '{name: one, from: shop/web, to: 203.0.113.5, ports: [TCP/80], expect: allow}',
    '{name: two, from: shop/web, onlyTo: [{to: 203.0.113.0/24, ports: [TCP/443]}]}',
    true,
  ],
  [
    'an address that is listed is not left out',
    '{name: one, from: shop/web, to: 203.0.113.5, ports: [TCP/443], expect: allow}',
    '{name: two, from: shop/web, onlyTo: [{to: 203.0.113.0/24, ports: [TCP/443]}]}',
    false,
  ],
  ['not with a skipped case', allow, '{name: two, from: cluster, to: shop/db, expect: deny, skip: later}', false],
  [
    'not with one that is expected to fail',
    allow,
    '{name: two, from: cluster, to: shop/db, expect: deny, expectFailure: {reason: r, until: 2027-01-31}}',
    false,
  ],
  [
    'of a workload that a case denies by itself and through a Service, the first',
    '{name: one, from: shop/web, to: shop/db, ports: [TCP/80], expect: allow}',
    '{name: two, from: shop/web, to: [shop/db, shop/service/db], ports: [TCP/80], expect: deny}',
    true,
  ],
  [
    'and the second',
    allow,
    '{name: two, from: shop/web, to: [shop/db, shop/service/db], ports: [TCP/80], expect: deny}',
    true,
  ],
  [
    'the subject itself is not left out',
    '{name: one, from: shop/db, to: shop/db, ports: [TCP/5432], expect: allow}',
    '{name: two, to: shop/db, onlyFrom: []}',
    false,
  ],
];

for (const [says, one, two, isContradiction] of pairs) {
  t.test(`contradictions: ${says}`, async (t) => {
    const rows = rowsOf(reportOn({ manifests: world + sells, cases: [one, two] }));
    const named = rows.map(({ message }) => /^contradicts case `(one|two)`/.exec(message)?.[1]);
    t.strictSame(named, isContradiction ? ['two', 'one'] : [undefined, undefined]);
    if (isContradiction) {
      t.ok(rows.every(({ status }) => status === 'errored'));
      t.ok(
        rows.every(({ nearestMiss, counterexample }) => nearestMiss === undefined && counterexample === undefined),
        'nothing is left of a verdict',
      );
    }
    if (isContradiction)
      t.ok(
        rows.every(({ message }) => message.includes('onlyFrom')),
        'both propose onlyFrom',
      );
  });
}

t.test('cases of two files do not contradict each other', async (t) => {
  const head = 'apiVersion: reachspec.dev/v1alpha1\nkind: ConnectivityTest\nspec: {cases: [';
  const files = {
    'world.yaml': world,
    'one.yaml': `${head}${allow}]}\n`,
    'two.yaml': `${head}{name: two, from: cluster, to: shop/db, expect: deny}]}\n`,
  };
  t.strictSame(
    report(files).suites.map(({ cases }) => cases.map(({ status }) => status)),
    [['passed'], ['failed']],
  );
});
