import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { endingBy, withBudgets } from '../../src/limit/index.js';
import { describeChanges, noCaseWords } from '../../src/report/text/mutation-words.js';
import { exitCode, type MutationReport } from '../../src/result.js';
import { type Progress, run } from '../../src/run.js';
import { git } from '../action/built-step.js';
import { defaults } from '../answer/run-files.js';
import { runHere } from '../testdata/run-here.js';
import { mutate, suiteOf } from './mutated.js';

const workloads = `apiVersion: v1
kind: Namespace
metadata: {name: shop}
---
apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop, labels: {app: web}}
spec: {containers: [{name: c, image: i}]}
---
apiVersion: v1
kind: Pod
metadata: {name: db, namespace: shop, labels: {app: db}}
spec: {containers: [{name: c, image: i}]}
---
`;
const policy = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: db, namespace: shop}
spec: {podSelector: {matchLabels: {app: db}}, ingress: [{from: [{podSelector: {matchLabels: {app: web}}}], ports: [{port: 5432}]}]}
`;
const allowed = '{from: shop/web, to: shop/db, ports: [TCP/5432], expect: allow}';
const closed = '{to: shop/db, onlyFrom: [shop/web]}';
const strangers =
  '{from: {namespace: shop, podSelector: {matchLabels: {app: other}}, hypothetical: true}, to: shop/db, expect: deny}';

/** By dialect, a policy that lets web reach the database, what survives `web reaches it`, and the score. */
const dialects = [
  { title: 'NetworkPolicy', cni: 'conformant', policy },
  {
    title: 'AdminNetworkPolicy',
    cni: 'conformant',
    policy: `apiVersion: policy.networking.k8s.io/v1alpha1
kind: AdminNetworkPolicy
metadata: {name: db}
spec:
  priority: 1
  subject: {pods: {namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: shop}}, podSelector: {matchLabels: {app: db}}}}
  ingress:
    - {action: Allow, from: [{pods: {namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: shop}}, podSelector: {matchLabels: {app: web}}}}]}
    - {action: Deny, from: [{namespaces: {}}]}
`,
  },
  {
    title: 'NetworkPolicy.projectcalico.org',
    cni: 'calico',
    policy: `apiVersion: projectcalico.org/v3
kind: NetworkPolicy
metadata: {name: db, namespace: shop}
spec:
  selector: app == 'db'
  ingress: [{action: Allow, source: {selector: app == 'web'}}]
`,
  },
  {
    title: 'CiliumNetworkPolicy',
    cni: 'cilium',
    policy: `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: db, namespace: shop}
spec:
  endpointSelector: {matchLabels: {app: db}}
  ingress: [{fromEndpoints: [{matchLabels: {app: web}}]}]
`,
  },
];

for (const { title, cni, policy } of dialects)
  t.test(`${title}: that it opens too much is noticed by whoever asks who else may`, async (t) => {
    const options = { cni };
    const one = mutate(workloads + policy, [allowed], options);
    const both = mutate(workloads + policy, [allowed, title === 'AdminNetworkPolicy' ? strangers : closed], options);
    t.strictSame(
      one.diagnostics.filter(({ severity }) => severity === 'error'),
      [],
    );
    const isOpening = ({ operator }: { readonly operator: string }) => operator === 'remove-policy';
    t.ok(one.survived.some(isOpening), 'the policy may go as long as nobody asks who else may');
    t.notOk(both.survived.some(isOpening));
    t.ok((both.summary.score ?? 0) > (one.summary.score ?? 0));
    for (const survivor of one.survived) {
      if (survivor.case === undefined) continue;
      const more = mutate(workloads + policy, [allowed, survivor.case], options);
      const isSame = (each: typeof survivor) =>
        each.operator === survivor.operator &&
        each.column === survivor.column &&
        each.line === survivor.line &&
        each.to === survivor.to;
      t.notOk(more.survived.some(isSame), `the case for ${survivor.operator} kills it`);
    }
  });

t.test('what layer 7 lets through is no equivalence, and a case notices that more is let through', async (t) => {
  const narrowed = `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: db, namespace: shop}
spec:
  endpointSelector: {matchLabels: {app: db}}
  ingress: [{fromEndpoints: [{matchLabels: {app: web}}], toPorts: [{ports: [{port: "80", protocol: TCP}], rules: {http: [{method: GET}]}}]}]
`;
  const { summary, survived } = mutate(workloads + narrowed, ['{from: internet, to: shop/db, expect: deny}'], {
    cni: 'cilium',
  });
  t.equal(summary.equivalent, 0);
  t.ok(survived.some(({ operator }) => operator === 'remove-ports'));
});

t.test('what changes no connection is equivalent, also where a case names the policy', async (t) => {
  const twice = `${policy}---\n${policy.replace('name: db,', 'name: again,')}`;
  const because = '{from: shop/web, to: shop/db, ports: [TCP/5432], expect: allow, because: [NetworkPolicy/shop/db]}';
  const { survived, summary } = mutate(workloads + twice, [because]);
  t.notOk(survived.some(({ operator }) => operator === 'remove-policy'));
  t.ok(summary.equivalent >= 2);
});

t.test('cases that are skipped or expected to fail notice nothing, and a note counts them', async (t) => {
  const idle = [
    '{from: shop/web, to: shop/db, ports: [TCP/5432], expect: allow, skip: later}',
    '{from: shop/web, to: shop/db, ports: [TCP/5432], expect: deny, expectFailure: {reason: known, until: 2030-01-01}}',
  ];
  const { summary, notes } = mutate(workloads + policy, idle);
  t.equal(summary.killed, 0);
  t.match(notes, [/^2 cases notice nothing/]);
});

t.test('files are mutated that differ from a ref, and none is no failure', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'reachspec-mutate-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const other = policy.replace('name: db,', 'name: other,');
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('workloads.yaml', workloads.replace(/---\n$/, ''));
  write('db.yaml', policy);
  write('test.yaml', suiteOf([allowed]));
  git(folder, 'init', '--quiet');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '-m', 'first');
  const env = { PATH: process.env['PATH'] ?? '' };
  const none = await runHere(['mutate', '--changed-since', 'main'], folder, { env });
  t.equal(none.code, 0);
  t.match(none.text, '0 mutants: no policy is in a file that changed');
  t.strictSame(none.mutation?.summary, { mutants: 0, killed: 0, survived: 0, equivalent: 0, score: null });
  write('other.yaml', other);
  const some = await runHere(['mutate', '--changed-since', 'main', '--fail-under', '100'], folder, { env });
  t.ok((some.mutation?.summary.mutants ?? 0) > 0);
  t.ok(some.mutation?.survived.every(({ file }) => file === 'other.yaml'));
  t.equal((await runHere(['mutate', '--changed-since', 'nowhere'], folder, { env })).code, 2);
  t.equal((await runHere(['mutate', '--fail-under', '100'], folder, { env })).code, 1);
  t.equal((await runHere(['mutate', '--fail-under', 'much'], folder, { env })).code, 2);
});

t.test('a case may ask of a pod that only policies know what it is with no more labels than they name', async (t) => {
  const policies = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: all, namespace: away}
spec: {podSelector: {}, ingress: [{from: [{podSelector: {}}]}]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: hooks, namespace: away}
spec: {podSelector: {matchLabels: {app: hooks}}, ingress: [{from: [{namespaceSelector: {}}], ports: [{port: 9292}]}]}
`;
  const anybody =
    '{from: {namespace: away, podSelector: {}, hypothetical: true}, to: internet, ports: [TCP/80], expect: allow}';
  const droppedIn = ({ survived }: MutationReport) =>
    survived.find(({ policy: id, operator }) => id.endsWith('/hooks') && operator === 'drop-requirement');
  const dropped = droppedIn(mutate(policies, [anybody]));
  t.ok(dropped?.opens.every(({ was }) => was === 'unknown'));
  t.match(dropped?.case, /to: \{namespace: away, podSelector: \{matchLabels: \{\}\}, hypothetical: true\}/);
  t.equal(droppedIn(mutate(policies, [anybody, dropped?.case ?? ''])), undefined);
});

t.test('what a policy that lets everything pass may do to ICMP is said in one sentence', async (t) => {
  const open = policy.replace('spec: {', 'spec: {policyTypes: [Egress], egress: [{}], ').replace(/ingress: .*/, '}');
  const report = mutate(`${workloads}${policy}---\n${open.replace('name: db,', 'name: open,')}`, [allowed]);
  const removed = report.survived.find(
    ({ policy: id, operator }) => id.endsWith('/open') && operator === 'remove-policy',
  );
  if (removed === undefined) throw new Error('the removal counts as survived');
  t.equal(removed.case, undefined);
  t.strictSame(describeChanges(removed, 4), []);
  t.match(noCaseWords(removed), /ICMP/);
});

t.test('a case that fails under several CNI plugins is named once', async (t) => {
  const { diagnostics } = mutate(workloads + policy, [allowed.replace('allow', 'deny')], {
    cni: 'calico,cilium,conformant',
  });
  const [{ message } = { message: '' }] = diagnostics.filter(({ code }) => code === 'mutate/not-green');
  t.equal(message.split('suite/case 0').length, 2, message);
});

const given = [
  { path: 'deploy.yaml', text: `${workloads}${policy}` },
  { path: 'test.yaml', text: suiteOf([allowed]) },
];

t.test('a report that lies in the folder is none of its manifests', async (t) => {
  for (const kind of ['CoverageReport', 'LintReport', 'MutationReport', 'ReachabilityMap', 'TestReport']) {
    const report = { path: 'report.json', text: JSON.stringify({ apiVersion: 'reachspec.dev/v1alpha1', kind }) };
    const { diagnostics, inputs } = run([...given, report], { ...defaults, command: 'mutate' });
    t.strictSame(diagnostics, [], kind);
    t.match(inputs, { files: 3 });
  }
});

t.test('a run that has to end tells of the mutants that were judged, and how many were not', async (t) => {
  const whole = run(given, { ...defaults, command: 'mutate' });
  for (const judged of [0, 1, 3]) {
    let isOver = false;
    const onProgress = (progress: Progress) => {
      isOver ||= progress.kind === 'mutating' && progress.mutant > judged;
    };
    const end = { reason: () => (isOver ? 'the time limit of 1s was over' : undefined) };
    const part = endingBy(end, () => run(given, { ...defaults, command: 'mutate', onProgress }));
    t.equal(part.summary.mutants, judged);
    t.strictSame(
      part.diagnostics.map(({ code }) => code),
      ['mutate/not-judged'],
    );
    t.strictSame(part.survived, whole.survived.slice(0, part.survived.length));
    t.equal(exitCode(part), 2);
  }
});

t.test('beyond a budget mutants are not judged, but counted', async (t) => {
  const whole = run(given, { ...defaults, command: 'mutate' });
  // two mutants, each in a cluster of four documents
  const part = withBudgets({ mutants: 8 }, () => run(given, { ...defaults, command: 'mutate' }));
  t.equal(part.summary.mutants, 2);
  t.strictSame(part.survived, whole.survived.slice(0, part.survived.length));
  t.match(part.notes, [new RegExp(`^not judged: ${whole.summary.mutants - 2} of ${whole.summary.mutants} changes`)]);
  t.strictSame(part.diagnostics, []);
});

t.test('what changes for the node that a pod runs on alone is a change', async (t) => {
  const node = `apiVersion: v1
kind: Node
metadata: {name: n1}
status: {addresses: [{type: InternalIP, address: 192.168.0.1}]}
---
`;
  const own = `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata: {name: web, namespace: shop}
spec: {endpointSelector: {matchLabels: {app: web}}, egress: [{toEntities: [host]}]}
`;
  const placed = workloads.replaceAll('spec: {', 'spec: {nodeName: n1, ');
  const flipped = ({ survived, summary }: MutationReport) => {
    t.equal(summary.equivalent, 0);
    return survived.some(({ operator }) => operator === 'flip-action');
  };
  const text = `${node}${placed}${own}`;
  t.ok(flipped(mutate(text, ['{skip: later, from: internet, to: cluster, expect: deny}'], { cni: 'cilium' })));
  const asked = '{from: shop/web, to: 192.168.0.1, ports: [TCP/80], expect: allow}';
  t.notOk(flipped(mutate(text, [asked], { cni: 'cilium' })));
});
