import t from 'tap';
import { cniText, reportOn, rowsOf, toldOf } from '../answer/run-files.js';
import { policy, shop } from '../answer/shop.js';

const deny = (namespace: string) => policy(namespace, 'deny', '{podSelector: {}}');
const tcp80 = 'ports: [TCP/80]';

// language.md §7
t.test('a suite is judged under the CNI of the flag, the case, the file, or a conformant one', async (t) => {
  const plain = '{from: bank/atm, to: shop/web, expect: deny}';
  const own = '{cni: flannel, from: bank/atm, to: shop/db, expect: deny}';
  const table = [
    { spec: '', cases: [plain], suites: ['conformant (default): passed'] },
    { spec: 'cni: calico', cases: [plain], suites: ['calico (test): passed'] },
    { spec: 'cni: calico@3.31', cases: [plain], suites: ['calico@3.31 (test): passed'] },
    { spec: 'cni: [calico, flannel]', cases: [plain], suites: ['calico (test): passed', 'flannel (test): failed'] },
    { spec: 'cni: [calico, calico]', cases: [plain], suites: ['calico (test): passed'] },
    { spec: '', cases: [plain, own], suites: ['conformant (default): passed', 'flannel (test): failed'] },
    { spec: 'cni: calico', cases: [plain, own], suites: ['calico (test): passed', 'flannel (test): failed'] },
    { spec: 'cni: calico', cases: [own], suites: ['flannel (test): failed'] },
    { spec: 'cni: kindnet@0.23', cases: [plain], suites: ['kindnet@0.23 (test): failed'] },
    { spec: 'cni: kindnet@0.24', cases: [plain], suites: ['kindnet@0.24 (test): passed'] },
    { spec: 'cni: flannel', cni: 'cilium', cases: [plain, own], suites: ['cilium (flag): passed passed'] },
  ];
  for (const { spec, cni, cases, suites } of table) {
    const report = reportOn({ manifests: deny('shop') + shop, spec, cases, options: { cni } });
    const found = report.suites.map(
      (suite) => `${cniText(suite)}: ${suite.cases.map(({ status }) => status).join(' ')}`,
    );
    t.strictSame(found, suites, `${spec} ${cni ?? ''} ${cases.length}`);
  }
});

// language.md §7
t.test('a policy that the CNI does not enforce changes nothing, and is told at the policy', async (t) => {
  const report = reportOn({
    manifests: deny('shop') + shop,
    spec: 'cni: flannel',
    cases: [`{from: bank/atm, to: shop/web, ${tcp80}, expect: deny}`],
  });
  t.match(report.diagnostics, [{ code: 'cni/not-enforced', file: 'manifests.yaml', line: 3, column: 18 }]);
  t.match(rowsOf(report), [{ status: 'failed', decisions: [{}, { reason: /Flannel does not enforce/ }] }]);
});

t.test('a policy for nodes is told to need the host firewall, and one of another plugin to need that plugin', (t) => {
  const head = 'apiVersion: cilium.io/v2\nkind: CiliumClusterwideNetworkPolicy\nmetadata: {name: p}\n';
  const cases = ['{from: bank/atm, to: shop/web, expect: allow}'];
  const told = (selector: string, spec: string) => {
    const manifests = `${head}spec: {${selector}, ingress: [{}]}\n---\n${shop}`;
    return reportOn({ manifests, spec, cases }).diagnostics.map(({ code, message }) => `${code} ${message}`);
  };
  t.match(told('nodeSelector: {}', 'cni: cilium'), [
    /^cni\/not-enforced .*, and Cilium enforces it with the host fire/,
  ]);
  t.match(told('nodeSelector: {}', 'cni: flannel'), [/^cni\/not-enforced .*, and Flannel doesn't enforce it/]);
  t.match(told('endpointSelector: {}', ''), [/^policy\/not-evaluated .* under `cilium` it is evaluated$/]);
  t.end();
});

// language.md §7
t.test('a policy that is not evaluated makes unknown what it may touch, until the CNI is declared', async (t) => {
  const antrea = 'apiVersion: crd.antrea.io/v1beta1\nkind: NetworkPolicy\nmetadata: {name: p, namespace: shop}\n---\n';
  const cases = [
    `{from: bank/atm, to: shop/web, ${tcp80}, expect: allow}`,
    `{from: bank/atm, to: bank/statefulset/twin, ${tcp80}, expect: allow}`,
  ];
  const table = [
    { spec: '', codes: ['policy/not-evaluated'], statuses: ['errored', 'passed'] },
    { spec: 'cni: antrea', codes: ['policy/not-evaluated'], statuses: ['errored', 'passed'] },
    { spec: 'cni: calico', codes: ['cni/not-enforced'], statuses: ['passed', 'passed'] },
  ];
  for (const { spec, codes, statuses } of table) {
    const report = reportOn({ manifests: antrea + shop, spec, cases });
    t.strictSame(
      report.diagnostics.map(({ code }) => code),
      codes,
      spec,
    );
    t.strictSame(
      rowsOf(report).map(({ status }) => status),
      statuses,
      spec,
    );
  }
});

t.test('what ranges say of pods follows the CNI, or the flag (A-PEER-3)', async (t) => {
  const manifests = policy('shop', 'p', '{ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0}}]}]}') + shop;
  const cases = [`{from: bank/atm, to: shop/web, ${tcp80}, expect: allow}`];
  const table = [
    { options: {}, status: 'passed' },
    { options: { cni: 'cilium' }, status: 'failed' },
    { options: { cni: 'cilium', ipBlocks: 'any' }, status: 'passed' },
    { options: { ipBlocks: 'external' }, status: 'failed' },
  ] as const;
  for (const { options, status } of table) {
    t.equal(rowsOf(reportOn({ manifests, cases, options }))[0]?.status, status, JSON.stringify(options));
  }
});

const fromPods = policy('shop', 'p', '{ingress: [{from: [{ipBlock: {cidr: 10.244.0.0/16}}]}]}');

t.test(
  'where pods are is what somebody says, the file before the flag; else it is assumed, and told (language.md §6)',
  async (t) => {
    const cases = [`{from: bank/statefulset/twin, to: shop/web, ${tcp80}, expect: allow}`];
    const table = [
      { spec: '', podCidrs: [], status: 'errored', isAssumed: true },
      { spec: 'podCIDRs: [10.244.0.0/16]', podCidrs: [], status: 'passed', isAssumed: false },
      { spec: 'podCIDRs: [10.244.1.0/24]', podCidrs: [], status: 'passed', isAssumed: false },
      { spec: 'podCIDRs: [10.0.0.0/8]', podCidrs: [], status: 'errored', isAssumed: false },
      { spec: 'podCIDRs: [192.168.0.0/16]', podCidrs: [], status: 'failed', isAssumed: false },
      { spec: '', podCidrs: ['10.244.0.0/16'], status: 'passed', isAssumed: false },
      { spec: 'podCIDRs: [192.168.0.0/16]', podCidrs: ['10.244.0.0/16'], status: 'failed', isAssumed: false },
    ];
    for (const { spec, podCidrs, status, isAssumed } of table) {
      const [row] = rowsOf(reportOn({ manifests: fromPods + shop, spec, cases, options: { podCidrs } }));
      t.equal(row?.status, status, `${spec} ${podCidrs.join()}`);
      t.equal(
        row?.notes.some((note) => note.startsWith('assumed')),
        isAssumed,
        `${spec} ${podCidrs.join()}`,
      );
      if (status === 'errored') t.match(row?.unknowns, [{ fact: /address/, remedy: /podCIDRs/ }]);
    }
  },
);

t.test('plugins that judge no case in common are not compared (language.md §7)', async (t) => {
  const own = (cni: string) => `{cni: ${cni}, from: bank/atm, to: shop/web, expect: deny}`;
  const manifests = deny('shop') + shop;
  t.strictSame(reportOn({ manifests, cases: [own('calico'), own('flannel')] }).comparisons, []);
  t.equal(reportOn({ manifests, cases: [own('[calico, flannel]')] }).comparisons.length, 1);
});

// language.md §6
t.test('what depends on the address of a pod names one on either side of what decides it', async (t) => {
  const excepting = '{ingress: [{from: [{ipBlock: {cidr: 10.244.0.0/16, except: [10.244.0.0/17]}}]}]}';
  const dual = '{ingress: [{from: [{ipBlock: {cidr: "fd00::/64"}}]}]}';
  const to = '{podSelector: {matchLabels: {app: twin}}, egress: [{to: [{ipBlock: {cidr: 10.1.0.0/16}}]}]}';
  const twins =
    '{podSelector: {matchLabels: {app: web}}, ingress: [{from: [{namespaceSelector: {}, podSelector: {matchLabels: {app: twin}}}]}]}';
  const allow = `{from: bank/statefulset/twin, to: shop/web, ${tcp80}, expect: allow}`;
  const table = [
    {
      manifests: fromPods,
      spec: 'podCIDRs: [10.0.0.0/8]',
      test: allow,
      whose: 'IPv4 address of the source pod',
      found: ['10.244.0.1 is allowed', '10.0.0.1 is denied'],
    },
    {
      manifests: policy('shop', 'p', excepting),
      spec: 'podCIDRs: [10.244.0.0/16]',
      test: allow,
      whose: 'IPv4 address of the source pod',
      found: ['10.244.128.1 is allowed', '10.244.0.1 is denied'],
    },
    {
      manifests: policy('shop', 'p', dual),
      spec: 'podCIDRs: ["fd00::/32"]',
      test: allow,
      whose: 'IPv6 address of the source pod',
      found: ['fd00::1 is allowed', 'fd00:0:0:1::1 is denied'],
    },
    {
      manifests: policy('bank', 'p', to),
      spec: 'podCIDRs: [10.0.0.0/15]',
      test: allow,
      whose: 'IPv4 address of the destination pod',
      found: ['10.1.0.1 is allowed', '10.0.0.1 is denied'],
    },
    {
      manifests: policy('bank', 'p', to) + policy('shop', 'p', twins),
      spec: 'podCIDRs: [10.0.0.0/15]',
      test: '{to: shop/web, onlyFrom: [shop/*], closedOver: declared}',
      whose: 'IPv4 address of the destination pod',
      found: ['10.1.0.1 goes against the list', "10.0.0.1 doesn't"],
    },
  ];
  for (const { manifests, spec, test, whose, found } of table) {
    const [row] = rowsOf(reportOn({ manifests: manifests + shop, spec, cases: [test] }));
    t.match(row?.unknowns, [{ fact: `the ${whose}: ${found.join(', ')}`, remedy: /podCIDRs/ }], test);
  }
});

// language.md §6
t.test('a case holds in each family of the cluster; a range that is named widens denials alone', async (t) => {
  const onlyIpv4 = policy('shop', 'p', '{ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0}}]}]}') + shop;
  const namesIpv6 = policy('shop', 'p', '{ingress: [{from: [{ipBlock: {cidr: "::/0"}}]}]}') + shop;
  const table = [
    { says: 'IPv4 alone', manifests: onlyIpv4, spec: '', from: 'internet', expect: 'allow', status: 'passed' },
    {
      says: 'both',
      manifests: onlyIpv4,
      spec: 'ipFamilies: [IPv4, IPv6]',
      from: 'internet',
      expect: 'allow',
      status: 'failed',
    },
    {
      says: 'IPv6 alone',
      manifests: onlyIpv4,
      spec: 'ipFamilies: [IPv6]',
      from: 'internet',
      expect: 'deny',
      status: 'passed',
    },
    {
      says: 'a pool of both',
      manifests: onlyIpv4,
      spec: 'podCIDRs: [10.0.0.0/8, "fd00::/8"]',
      from: 'internet',
      expect: 'allow',
      status: 'failed',
    },
    { says: 'a policy names IPv6', manifests: namesIpv6, spec: '', from: 'internet', expect: 'deny', status: 'failed' },
    {
      says: 'and ipFamilies says IPv4',
      manifests: namesIpv6,
      spec: 'ipFamilies: [IPv4]',
      from: 'internet',
      expect: 'deny',
      status: 'passed',
    },
    {
      says: 'an address is written',
      manifests: namesIpv6,
      spec: 'ipFamilies: [IPv4]',
      from: '"2001:db8::1"',
      expect: 'allow',
      status: 'passed',
    },
    {
      says: 'an address is written and denied',
      manifests: onlyIpv4,
      spec: '',
      from: '"2001:db8::1"',
      expect: 'deny',
      status: 'passed',
    },
  ];
  for (const { says, manifests, spec, from, expect, status } of table) {
    const cases = [`{from: ${from}, to: shop/web, ${tcp80}, expect: ${expect}}`];
    t.equal(rowsOf(reportOn({ manifests, spec, cases }))[0]?.status, status, says);
  }
});

t.test('an address range is cut where policies cut it, and the counterexample lies in the wrong part', async (t) => {
  const manifests =
    policy('shop', 'p', '{ingress: [{from: [{ipBlock: {cidr: 203.0.113.0/24, except: [203.0.113.64/26]}}]}]}') + shop;
  const table = [
    { from: '203.0.113.0/26', expect: 'allow', status: 'passed', at: undefined },
    { from: '203.0.113.0/24', expect: 'allow', status: 'failed', at: '203.0.113.64' },
    { from: '{cidr: 203.0.113.0/24, except: [203.0.113.64/26]}', expect: 'allow', status: 'passed', at: undefined },
    { from: '203.0.113.64/26', expect: 'deny', status: 'passed', at: undefined },
    { from: 'internet', expect: 'deny', status: 'failed', at: '203.0.113.0' },
    { from: 'api.example.com', expect: 'allow', status: 'errored', at: undefined },
  ];
  for (const { from, expect, status, at } of table) {
    const cases = [`{from: ${from}, to: shop/web, ${tcp80}, expect: ${expect}}`];
    const [row] = rowsOf(reportOn({ manifests, cases }));
    t.equal(row?.status, status, from);
    if (at !== undefined) t.equal(row?.counterexample?.from, at, from);
  }
});

t.test(
  'what an undeclared namespace leaves open is unknown with its remedy, or none where that is said (language.md §6)',
  async (t) => {
    const manifests =
      policy('shop', 'p', '{ingress: [{from: [{namespaceSelector: {matchLabels: {team: b}}}]}]}') + shop;
    const cases = [`{from: bank/atm, to: shop/web, ${tcp80}, expect: deny}`];
    const [open] = rowsOf(reportOn({ manifests, cases }));
    t.match(open, {
      status: 'errored',
      actual: 'unknown',
      unknowns: [{ fact: /label `team` of namespace `bank`/, remedy: /declare/ }],
    });
    const unlabelled = reportOn({ manifests, cases, options: { undeclaredNamespaces: 'unlabelled' } });
    t.match(unlabelled.suites, [{ assumptions: [/no labels but their name/], cases: [{ status: 'passed' }] }]);
    const declared = reportOn({
      manifests,
      spec: 'fixtures: [{apiVersion: v1, kind: Namespace, metadata: {name: bank, labels: {team: c}}}]',
      cases,
    });
    t.match(rowsOf(declared), [{ status: 'passed' }]);
  },
);

t.test('a certain counterexample fails a case, whatever else of it is unknown (language.md §6)', async (t) => {
  const spec =
    '{ingress: [{from: [{namespaceSelector: {matchLabels: {team: b}}}, {podSelector: {matchLabels: {app: cart}}}]}]}';
  const cases = [`{from: cluster, to: shop/web, ${tcp80}, expect: deny}`];
  const [row] = rowsOf(reportOn({ manifests: policy('shop', 'p', spec) + shop, cases }));
  t.match(row, { status: 'failed', actual: 'allow', counterexample: { from: 'shop/Deployment/cart' } });
});

// language.md §4
t.test('cases that demand the opposite of one connection are both errored, and name each other', async (t) => {
  const allow = `{name: yes, from: shop/web, to: shop/db, ports: [TCP/80-90], expect: allow}`.replace('yes', '"may"');
  const table = [
    { says: 'the same', other: '{name: other, from: shop/web, to: shop/db, expect: deny}', clashes: true },
    { says: 'wider ends', other: '{name: other, from: cluster, to: shop/*, expect: deny}', clashes: true },
    {
      says: 'ports that overlap',
      other: '{name: other, from: shop/web, to: shop/db, ports: [TCP/90-99], expect: deny}',
      clashes: true,
    },
    {
      says: 'other ports',
      other: '{name: other, from: shop/web, to: shop/db, ports: [TCP/91-99], expect: deny}',
      clashes: false,
    },
    {
      says: 'another protocol',
      other: '{name: other, from: shop/web, to: shop/db, ports: [UDP/80-90], expect: deny}',
      clashes: false,
    },
    { says: 'the other way round', other: '{name: other, from: shop/db, to: shop/web, expect: deny}', clashes: false },
    { says: 'other ends', other: '{name: other, from: shop/cart, to: shop/db, expect: deny}', clashes: false },
    { says: 'skipped', other: '{name: other, skip: why, from: shop/web, to: shop/db, expect: deny}', clashes: false },
    {
      says: 'agreeing',
      other: '{name: other, from: shop/web, to: shop/db, ports: [TCP/80], expect: allow}',
      clashes: false,
    },
    {
      says: 'judged under another CNI',
      other: '{name: other, cni: calico, from: shop/web, to: shop/db, expect: deny}',
      clashes: false,
    },
  ];
  for (const { says, other, clashes } of table) {
    const rows = reportOn({ manifests: shop, cases: [allow, other] }).suites.flatMap((suite) => suite.cases);
    const found = rows.filter(({ message }) => message.startsWith('contradicts'));
    t.equal(found.length, clashes ? 2 : 0, says);
    if (!clashes) continue;
    t.match(found, [
      { status: 'errored', message: /case `other`/ },
      { status: 'errored', message: /case `may`/ },
    ]);
    t.ok(found.every(({ actual, counterexample }) => actual === undefined && counterexample === undefined));
  }
});

t.test('addresses contradict each other where they overlap in a family that is judged (language.md §4)', async (t) => {
  const table = [
    { allow: '203.0.113.0/24', deny: '203.0.113.128/25', clashes: true },
    { allow: '203.0.113.0/25', deny: '203.0.113.128/25', clashes: false },
    { allow: 'internet', deny: '203.0.113.128/25', clashes: true },
    { allow: '"2001:db8::/32"', deny: '"2001:db8::1"', clashes: true },
    { allow: 'internet', deny: '"2001:db8::1"', clashes: false },
    { allow: 'api.example.com', deny: 'api.example.com', clashes: true },
    { allow: 'api.example.com', deny: 'internet', clashes: false },
    { allow: 'nodes', deny: 'nodes', clashes: true },
  ];
  for (const { allow, deny: denied, clashes } of table) {
    const cases = [
      `{from: ${allow}, to: shop/db, ports: [all], expect: allow}`,
      `{from: ${denied}, to: shop/db, expect: deny}`,
    ];
    const rows = rowsOf(reportOn({ manifests: shop, cases }));
    t.equal(
      rows.filter(({ message }) => message.startsWith('contradicts')).length,
      clashes ? 2 : 0,
      `${allow} ${denied}`,
    );
  }
});

t.test('a failure shows one connection, what decided both sides, and where it says so (language.md §4)', async (t) => {
  const manifests = `${policy('shop', 'open', '{podSelector: {matchLabels: {app: db}}, ingress: [{ports: [{port: 1}]}, {}]}')}${shop}`;
  const [row] = rowsOf(reportOn({ manifests, cases: ['{from: bank/*, to: shop/db, expect: deny}'] }));
  t.match(row, {
    status: 'failed',
    counterexample: {
      from: 'bank/Deployment/twin',
      to: 'shop/StatefulSet/db',
      protocol: 'TCP',
      port: 1,
      family: 'IPv4',
    },
    pairs: { checked: 3, differing: 3 },
    decisions: [
      { direction: 'egress', action: 'allow', reason: 'not isolated' },
      { direction: 'ingress', action: 'allow', policy: 'NetworkPolicy/shop/open', rule: 'spec.ingress[0]', line: 4 },
      { direction: 'ingress', action: 'allow', policy: 'NetworkPolicy/shop/open', rule: 'spec.ingress[1]', line: 4 },
    ],
  });
  t.strictSame(toldOf(reportOn({ manifests, cases: ['{from: bank/*, to: shop/db, expect: deny}'] })), []);
});
