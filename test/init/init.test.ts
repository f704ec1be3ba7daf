import t from 'tap';
import { parse } from 'yaml';
import { endingBy, withBudgets } from '../../src/limit/index.js';
import { suiteText } from '../../src/report/init/initial-suite.js';
import { run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { noticed } from './notice.js';

const pod = (name: string, namespace = 'shop', ports = '[]', labels = `{app: ${name}}`) => `apiVersion: v1
kind: Pod
metadata: {name: ${name}, namespace: ${namespace}, labels: ${labels}}
spec: {containers: [{name: main, image: main, ports: ${ports}}]}
`;

const policy = (name: string, spec: string, namespace = 'shop') => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: ${name}, namespace: ${namespace}}
spec: ${spec}
`;

const namespace = (name: string, labels = '{}') => `apiVersion: v1
kind: Namespace
metadata: {name: ${name}, labels: ${labels}}
`;

const filesOf = (documents: readonly string[]) => [{ path: 'shop.yaml', text: documents.join('---\n') }];

function propose(documents: readonly string[], map = {}) {
  return run(filesOf(documents), { ...defaults, command: 'init', map });
}

interface Written {
  readonly spec: { readonly groups?: unknown; readonly cases: readonly Readonly<Record<string, unknown>>[] };
}

/** The cases of the only file, without their names. */
function casesOf(documents: readonly string[]): readonly unknown[] {
  const { files } = propose(documents);
  const [file] = files;
  if (file === undefined || files.length > 1) throw new Error(`${files.length} files`);
  const { spec }: Written = parse(suiteText(file), { version: '1.1' });
  return spec.cases.map(({ name: _, ...rest }) => rest);
}

const postgres = '[{name: postgres, containerPort: 5432}]';

/** A policy that selects all pods of the namespace would close this. */
const open = { from: 'internet', to: 'new-pod', ports: ['all'], expect: 'allow' };

const table: readonly {
  readonly name: string;
  readonly documents: readonly string[];
  readonly cases: readonly unknown[];
}[] = [
  {
    name: 'an isolated direction is an exact list, with the port by its name',
    documents: [
      pod('web'),
      pod('db', 'shop', postgres),
      policy(
        'db',
        '{podSelector: {matchLabels: {app: db}}, ingress: [{from: [{podSelector: {matchLabels: {app: web}}}], ports: [{port: 5432}]}]}',
      ),
    ],
    cases: [{ to: 'shop/db', exactlyFrom: [{ from: 'shop/web', ports: ['TCP/postgres'] }], ports: ['all'] }, open],
  },
  {
    name: 'a port that replicas name differently goes by its number',
    documents: [
      pod('web'),
      pod('db-0', 'shop', postgres, '{app: db}'),
      pod('db-1', 'shop', '[{name: pg, containerPort: 5432}]', '{app: db}'),
      policy(
        'db',
        '{podSelector: {matchLabels: {app: db}}, ingress: [{from: [{podSelector: {matchLabels: {app: web}}}], ports: [{port: 5432}]}]}',
      ),
    ],
    cases: [
      { to: 'shop/db-0', exactlyFrom: [{ from: 'shop/web', ports: ['TCP/postgres'] }], ports: ['all'] },
      { to: 'shop/db-1', exactlyFrom: [{ from: 'shop/web', ports: ['TCP/pg'] }], ports: ['all'] },
      open,
    ],
  },
  {
    name: 'workloads with the same answer share a case, with a pod that may be added',
    documents: [pod('web'), pod('db'), policy('deny', '{podSelector: {}, policyTypes: [Ingress]}')],
    cases: [{ to: ['shop/*', 'new-pod'], exactlyFrom: [], ports: ['all'] }],
  },
  {
    name: 'pods that no manifest holds are bounded, and one of them is tested',
    documents: [
      pod('db'),
      namespace('monitoring'),
      policy(
        'db',
        '{podSelector: {matchLabels: {app: db}}, ingress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: monitoring}}, podSelector: {matchLabels: {app: prometheus}}}]}]}',
      ),
    ],
    cases: [{ to: 'shop/db', exactlyFrom: ['prometheus'], ports: ['all'], allowEmpty: true }, open],
  },
  {
    name: 'ranges stand with their exceptions',
    documents: [
      pod('db'),
      policy(
        'db',
        '{podSelector: {}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 198.51.100.0/24, except: [198.51.100.128/25]}}]}]}',
      ),
    ],
    cases: [
      {
        from: ['shop/db', 'new-pod'],
        exactlyTo: [{ cidr: '198.51.100.0/24', except: ['198.51.100.128/25'] }],
        ports: ['all'],
      },
    ],
  },
  {
    name: 'where rules open a direction to everybody the internet alone is asserted',
    documents: [pod('db'), policy('db', '{podSelector: {matchLabels: {app: db}}, ingress: [{}]}')],
    cases: [{ from: 'internet', to: 'shop/db', ports: ['all'], expect: 'allow', because: ['NetworkPolicy/shop/db'] }],
  },
  {
    name: 'what the other side forbids makes a bound, beside what is allowed',
    documents: [
      pod('web'),
      pod('job'),
      pod('db'),
      policy('db', '{podSelector: {matchLabels: {app: db}}, ingress: [{from: [{podSelector: {}}]}]}'),
      policy('job', '{podSelector: {matchLabels: {app: job}}, policyTypes: [Egress]}'),
    ],
    cases: [
      { to: 'shop/db', onlyFrom: ['shop/*'] },
      { from: 'shop/web', to: 'shop/db', ports: ['all'], expect: 'allow' },
      { from: 'new-pod', to: 'shop/job', ports: ['all'], expect: 'allow' },
      { from: 'shop/job', exactlyTo: [], ports: ['all'] },
    ],
  },
];

for (const { name, documents, cases } of table)
  t.test(name, async (t) => {
    t.strictSame(casesOf(documents), cases);
    t.equal(noticed(filesOf(documents)).green, '');
  });

t.test('what no policy isolates is told and not asserted', async (t) => {
  const { files, unasserted } = propose([
    pod('db'),
    pod('web'),
    policy('db', '{podSelector: {matchLabels: {app: db}}}'),
  ]);
  t.equal(files.length, 1);
  t.strictSame(
    unasserted.map(({ words }) => words),
    [
      'egress of shop/db, shop/web is open: no policy isolates them',
      'ingress of shop/web is open: no policy isolates it',
    ],
  );
  t.match(files.map((file) => suiteText(file)).join(''), /# Not asserted:\n# - egress of shop\/db, shop\/web is open/);
});

t.test('what policies that are not evaluated may isolate is unknown, not open', async (t) => {
  const cilium = `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: web, namespace: shop}
spec: {endpointSelector: {}, ingress: [{}]}
`;
  const { files, unasserted } = propose([pod('web'), cilium]);
  t.strictSame(files, []);
  t.match(unasserted, [
    {
      words: /^ingress of shop\/web is unknown: CiliumNetworkPolicy\.cilium\.io\/shop\/web may isolate it/,
      remedy: /--cni/,
    },
    { words: 'egress of shop/web is open: no policy isolates it' },
  ]);
});

t.test('what an admin tier allows before a later one denies is asserted', async (t) => {
  const tier = (kind: string, spec: string) => `apiVersion: policy.networking.k8s.io/v1alpha1
kind: ${kind}
metadata: {name: default}
spec: ${spec}
`;
  const allow = tier(
    'AdminNetworkPolicy',
    '{priority: 1, subject: {namespaces: {}}, ingress: [{action: Allow, from: [{namespaces: {matchLabels: {team: ops}}}]}]}',
  );
  const deny = tier(
    'BaselineAdminNetworkPolicy',
    '{subject: {namespaces: {}}, ingress: [{action: Deny, from: [{namespaces: {}}]}]}',
  );
  const rest = [namespace('shop'), namespace('ops', '{team: ops}'), pod('web'), pod('prom', 'ops'), deny];
  const { files } = propose([...rest, allow]);
  t.ok(files.length > 0);
  const suites = files.map((file) => ({ path: `tests/${file.namespace}.yaml`, text: suiteText(file) }));
  const failedWith = (documents: readonly string[]) => {
    const report = run([...filesOf(documents), ...suites], { ...defaults, command: 'test' });
    return report.kind === 'TestReport' ? report.summary.failed : undefined;
  };
  t.equal(failedWith([...rest, allow]), 0);
  t.ok((failedWith(rest) ?? 0) > 0);
});

t.test('a policy of which a part is unknown is not said to admit everything', async (t) => {
  const calico = `apiVersion: projectcalico.org/v3
kind: NetworkPolicy
metadata: {name: web, namespace: shop}
spec: {types: [Egress], egress: [{action: Allow, protocol: TCP, destination: {domains: [api.example.com]}}]}
`;
  const { unasserted } = run(filesOf([pod('web'), calico]), { ...defaults, cni: 'calico', command: 'init', map: {} });
  const said = unasserted.map(({ words }) => words).filter((words) => words.startsWith('egress'));
  t.ok(said.length > 0);
  t.notMatch(said.join('\n'), /admits everything|hypothetical":/);
});

t.test('what is written of IPv6 is read again', async (t) => {
  const rule = '[{to: [{ipBlock: {cidr: "::/0"}}, {ipBlock: {cidr: 10.0.0.0/8}}], ports: [{port: 53}]}]';
  const documents = [pod('web'), policy('web', `{podSelector: {}, policyTypes: [Egress], egress: ${rule}}`)];
  const { green, noticed: found, missed } = noticed(filesOf(documents));
  t.equal(green, '');
  t.ok(found.length > 2);
  t.strictSame(missed, []);
});

t.test('files with errors give nothing', async (t) => {
  const { files, diagnostics } = propose([pod('db'), policy('db', '{podSelector: {matchLabels: {app: [x]}}}')]);
  t.strictSame(files, []);
  t.ok(diagnostics.some(({ severity }) => severity === 'error'));
});

t.test('the same input gives the same bytes, in whatever order documents stand', async (t) => {
  const documents = table.flatMap((row) => row.documents.slice(0, 2)).concat(policy('deny', '{podSelector: {}}'));
  const texts = [documents, [...documents].reverse()].map((each) =>
    propose([...new Set(each)]).files.map((file) => suiteText(file)),
  );
  t.strictSame(texts[0], texts[1]);
});

t.test('a focus leaves the cases of one workload', async (t) => {
  const documents = [pod('web'), pod('db'), policy('deny', '{podSelector: {}, policyTypes: [Ingress]}')];
  const { files } = propose(documents, { focus: ['shop/db'] });
  t.match(files[0]?.document, { spec: { cases: [{ to: 'shop/db', exactlyFrom: [] }] } });
  t.equal(files[0]?.cases, 1);
  t.throws(() => propose(documents, { focus: ['shop/dv'] }), /names no workload.*did you mean/);
});

t.test('of several environments only what holds in all is written, and what differs is told', async (t) => {
  const settings = `apiVersion: reachspec.dev/v1alpha1
kind: Settings
environments: {staging: {manifests: [base, staging]}, production: {manifests: [base, production]}}
`;
  const allow = (app: string) =>
    policy(
      'db',
      `{podSelector: {matchLabels: {app: db}}, ingress: [{from: [{podSelector: {matchLabels: {app: ${app}}}}]}]}`,
    );
  const files = [
    { path: 'reachspec.yaml', text: settings },
    {
      path: 'base/pods.yaml',
      text: [pod('db'), pod('web'), pod('job'), policy('web', '{podSelector: {matchLabels: {app: web}}}')].join(
        '---\n',
      ),
    },
    { path: 'staging/policy.yaml', text: allow('job') },
    { path: 'production/policy.yaml', text: allow('web') },
  ];
  const suite = run(files, { ...defaults, command: 'init' });
  t.strictSame(
    suite.diagnostics.filter(({ severity }) => severity === 'error'),
    [],
  );
  t.match(suite.files[0]?.document, { spec: { cases: [{ to: 'shop/web', exactlyFrom: [] }] } });
  t.ok(suite.unasserted.some(({ words }) => words.includes('differs by environment')));
});

/** So many peers as nobody lists. */
const crowd = () => {
  const peers = Array.from({ length: 2000 }, (_, index) => `{from: [{podSelector: {matchLabels: {app: a${index}}}}]}`);
  return [pod('db'), policy('db', `{podSelector: {matchLabels: {app: db}}, ingress: [${peers.join(', ')}]}`)];
};

t.test('a direction of thousands of peers is told and not listed, and not every change is tried', async (t) => {
  const { files, unasserted } = propose(crowd());
  t.strictSame(files, []);
  const said = unasserted.map(({ words }) => words);
  t.match(said, [/^ingress of shop\/db is no list that anybody reads: its rules name 2000 ends/]);
  t.match(said.join('\n'), /every change of the policies wasn't looked at/);
});

t.test('beyond a budget no more changes are looked at, and that is told', async (t) => {
  const db = (app: string) =>
    `{podSelector: {matchLabels: {app: db}}, ingress: [{from: [{podSelector: {matchLabels: {app: ${app}}}}]}]}`;
  const documents = [pod('db'), policy('web', db('web')), policy('job', db('job'))];
  const told = (suite: ReturnType<typeof propose>) => suite.unasserted.map(({ words }) => words).join('\n');
  t.notMatch(told(propose(documents)), /more changes/);
  t.match(
    told(withBudgets({ changes: 1 }, () => propose(documents))),
    /whether the cases notice each of \d+ more changes of the policies wasn't looked at/,
  );
});

t.test('a first suite ends where its run has to', async (t) => {
  t.throws(
    () => endingBy({ reason: () => 'enough' }, () => propose([pod('db'), policy('deny', '{podSelector: {}}')])),
    /enough/,
  );
});

t.test('what holds in two overlays is written once, and what one adds is told', async (t) => {
  const settings = `apiVersion: reachspec.dev/v1alpha1
kind: Settings
environments: {dev: {manifests: [base, dev]}, prod: {manifests: [base, prod]}}
`;
  const base = policy(
    'db',
    '{podSelector: {matchLabels: {app: db}}, ingress: [{from: [{podSelector: {matchLabels: {app: web}}}]}]}',
  );
  const debug = policy(
    'debug',
    '{podSelector: {matchLabels: {app: db}}, ingress: [{from: [{podSelector: {matchLabels: {app: job}}}]}]}',
  );
  const files = [
    { path: 'reachspec.yaml', text: settings },
    { path: 'base/all.yaml', text: [pod('db'), pod('web'), pod('job'), base].join('---\n') },
    { path: 'dev/debug.yaml', text: debug },
    { path: 'prod/other.yaml', text: namespace('prod') },
  ];
  const suite = run(files, { ...defaults, command: 'init' });
  const [file] = suite.files;
  t.match(file?.document, {
    spec: { cases: [{ onlyFrom: ['shop/job', 'shop/web'] }, { from: 'shop/web', expect: 'allow' }] },
  });
  t.match(suite.unasserted.map(({ words }) => words).join('\n'), /ingress of shop\/db differs by environment/);
  const tests = suite.files.map((each) => ({ path: `tests/${each.namespace}.yaml`, text: suiteText(each) }));
  const report = run([...files, ...tests], { ...defaults, command: 'test' });
  t.equal(report.kind === 'TestReport' && report.summary.passed, report.kind === 'TestReport' && report.summary.cases);
});

t.test('a first suite notices what is taken out of policies', async (t) => {
  for (const { name, documents } of table) t.strictSame(noticed(filesOf(documents)).missed, [], name);
});
