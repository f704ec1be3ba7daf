import { test } from 'tap';
import { countConnections, diffConnections, type MapEnd } from '../../src/result.js';
import { run } from '../../src/run.js';
import { defaults } from '../answer/run-files.js';
import { podText, policyText } from '../evaluate/ask-evaluation.js';

const database = (replicas: number) => `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: db, namespace: shop}
spec:
  replicas: ${replicas}
  serviceName: db
  selector: {matchLabels: {app: db}}
  template: {metadata: {labels: {app: db}}, spec: {containers: [{name: db, image: db}]}}
---
`;
const one = (name: string, pod: string, ingress: string) =>
  policyText(
    'shop',
    name,
    `{podSelector: {matchLabels: {statefulset.kubernetes.io/pod-name: ${pod}}}, ingress: ${ingress}}`,
  );
const none = policyText('shop', 'none', '{podSelector: {matchLabels: {app: db}}, policyTypes: [Ingress]}');
const anyone = '[{from: [{ipBlock: {cidr: 0.0.0.0/0}}]}]';

const textOf = (end: MapEnd) =>
  'workload' in end
    ? `${end.workload}${end.pod === undefined ? '' : ` ${end.pod}`}`
    : 'cidrs' in end
      ? 'outside'
      : 'other';

/** What opened and what closed between pods and with addresses outside, as texts. */
function changesOf(before: readonly string[], after: readonly string[], replicas: readonly [number, number] = [2, 2]) {
  const state = (own: readonly string[], count: number) => [
    { path: 'a.yaml', text: [podText('shop', 'web'), database(count), ...own].join('') },
  ];
  const sides = { base: state(before, replicas[0]), head: state(after, replicas[1]) };
  const diff = run(sides, { ...defaults, command: 'diff', cni: 'conformant' });
  const texts = (changes: typeof diff.opened) => {
    const known = changes.filter(({ from, to }) => ![from, to].some((end) => 'hypothetical' in end || 'entity' in end));
    const spelled = [...diffConnections(known)];
    return {
      texts: spelled.map(({ from, to }) => `${textOf(from)} → ${textOf(to)}`).sort(),
      count: countConnections(known),
    };
  };
  return { opened: texts(diff.opened), closed: texts(diff.closed) };
}

test('a replica that opens beside one that is open is named', async (t) => {
  const before = [none, one('second', 'db-1', anyone)];
  const opened = [
    'outside → shop/StatefulSet/db db-0',
    'shop/Pod/web → shop/StatefulSet/db db-0',
    'shop/StatefulSet/db db-1 → shop/StatefulSet/db db-0',
  ];
  t.strictSame(changesOf(before, [...before, one('first', 'db-0', anyone)]), {
    opened: { texts: opened, count: 3 },
    closed: { texts: [], count: 0 },
  });
});

test('replicas that change places are two changes', async (t) => {
  const { opened, closed } = changesOf([one('p', 'db-0', '[]')], [one('p', 'db-1', '[]')]);
  const into = (pod: string, other: string) => [
    `outside → shop/StatefulSet/db ${pod}`,
    `shop/Pod/web → shop/StatefulSet/db ${pod}`,
    `shop/StatefulSet/db ${other} → shop/StatefulSet/db ${pod}`,
  ];
  t.strictSame(opened, { texts: into('db-0', 'db-1'), count: 3 });
  t.strictSame(closed, { texts: into('db-1', 'db-0'), count: 3 });
});

test('replicas that policies treat alike at both sides are one workload', async (t) => {
  const { opened, closed } = changesOf([none], []);
  t.strictSame(closed.texts, []);
  t.strictSame(opened.texts, [
    'outside → shop/StatefulSet/db',
    'shop/Pod/web → shop/StatefulSet/db',
    'shop/StatefulSet/db → shop/StatefulSet/db',
  ]);
});

test('a replica that is added is new, and the others are as they were', async (t) => {
  const policies = [none, one('first', 'db-0', anyone), one('third', 'db-2', anyone)];
  const { opened, closed } = changesOf(policies, policies, [2, 3]);
  t.strictSame(closed.texts, []);
  t.ok(opened.texts.includes('outside → shop/StatefulSet/db db-2'));
  t.notOk(opened.texts.some((text) => text.endsWith('→ shop/StatefulSet/db db-0') && !text.includes('db-2')));
});

const rollout = (canary: string) => `apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: {name: cart, namespace: shop}
spec:
  selector: {matchLabels: {app: cart}}
  template: {metadata: {labels: {app: cart}}, spec: {containers: [{name: cart, image: cart}]}}
  strategy: {canary: {stableMetadata: {labels: {role: stable}}, canaryMetadata: {labels: {role: ${canary}}}}}
---
`;
const canaries = policyText('shop', 'canaries', '{podSelector: {matchLabels: {role: canary}}, policyTypes: [Egress]}');

function changesOfRollout(before: readonly [canary: string, policy: string], after: typeof before) {
  const state = ([canary, policy]: typeof before) => [
    { path: 'a.yaml', text: [podText('shop', 'web'), rollout(canary), policy].join('') },
  ];
  const diff = run({ base: state(before), head: state(after) }, { ...defaults, command: 'diff', cni: 'conformant' });
  const spell = (changes: typeof diff.opened) =>
    [...diffConnections(changes)]
      .filter(({ from, to }) => ![from, to].some((end) => 'hypothetical' in end || 'entity' in end))
      .map(({ from, to }) => `${textOf(from)} → ${textOf(to)}`)
      .sort();
  return { opened: spell(diff.opened), closed: spell(diff.closed), equivalent: diff.equivalent };
}

test('canaries of a Rollout that open beside stable pods that are open are told by their labels', async (t) => {
  const rows = [
    'shop/Rollout/cart role=canary → outside',
    'shop/Rollout/cart role=canary → shop/Pod/web',
    'shop/Rollout/cart role=canary → shop/Rollout/cart role=stable',
  ];
  t.strictSame(changesOfRollout(['canary', canaries], ['canary', '']), { opened: rows, closed: [], equivalent: false });
  t.strictSame(changesOfRollout(['canary', ''], ['canary', canaries]), { opened: [], closed: rows, equivalent: false });
});

test('canaries that get other labels are other pods', async (t) => {
  const { opened, closed, equivalent } = changesOfRollout(['canary', canaries], ['tested', canaries]);
  t.ok(opened.includes('shop/Rollout/cart role=tested → outside'));
  t.notOk(opened.some((row) => row.includes('role=stable → outside')));
  t.notOk(closed.some((row) => row.includes('role=stable → outside')));
  t.equal(equivalent, false);
});

test('canaries that get labels at all are compared with the workload as it was', async (t) => {
  const all = policyText('shop', 'all', '{podSelector: {matchLabels: {role: stable}}, policyTypes: [Egress]}');
  const [plain, told] = [rollout('canary').replace(/strategy: .*/, 'strategy: {canary: {}}'), rollout('canary')];
  const state = (text: string) => [{ path: 'a.yaml', text: [podText('shop', 'web'), text, all].join('') }];
  const diff = run({ base: state(plain), head: state(told) }, { ...defaults, command: 'diff', cni: 'conformant' });
  t.equal(diff.equivalent, false);
  const spell = (changes: typeof diff.opened) =>
    [...diffConnections(changes)].map(({ from, to }) => `${textOf(from)} → ${textOf(to)}`);
  t.ok(spell(diff.closed).includes('shop/Rollout/cart role=stable → outside'));
  t.strictSame(diff.opened, []);
});

const operated = (labels: readonly string[]) =>
  labels
    .map(
      (label) => `apiVersion: example.com/v1
kind: Fleet
metadata: {name: fleet, namespace: shop}
spec:
  first: {metadata: {labels: {app: fleet}}, spec: {serviceAccountName: ${label}, containers: [{name: c, image: i}]}}
  second: {metadata: {labels: {app: fleet}}, spec: {containers: [{name: c, image: i}]}}
---
`,
    )
    .join('');

test('sorts of pods with the same labels are told by number', async (t) => {
  const policy = (accounts: string) => `apiVersion: projectcalico.org/v3
kind: NetworkPolicy
metadata: {name: fleet, namespace: shop}
spec: {serviceAccountSelector: "projectcalico.org/name == '${accounts}'", types: [Egress]}
---
`;
  const state = (accounts: string) => [
    { path: 'a.yaml', text: [podText('shop', 'web'), operated(['one']), policy(accounts)].join('') },
  ];
  const diff = run(
    { base: state('one'), head: state('nobody') },
    {
      ...defaults,
      command: 'diff',
      cni: 'calico',
      podTemplatePaths: ['first', 'second'].map((each) => ({
        group: 'example.com',
        kind: 'Fleet',
        path: ['spec', each],
      })),
    },
  );
  t.ok([...diffConnections(diff.opened)].some(({ from }) => textOf(from) === 'shop/Fleet/fleet sort 1'));
});
