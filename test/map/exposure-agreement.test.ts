import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import { report } from '../answer/run-files.js';
import { holds } from '../support/holds.js';
import { diagnosticsOfState, exposureMap, exposureOf, type Question, type SomePod } from './exposed-pods.js';

const seed = Number(process.env['REACHSPEC_FUZZ_SEED'] ?? 20261122);

/** A namespace that manifests declare, or one that they don't and that a test writes by its labels. */
interface SomeNamespace {
  readonly endpoint: string;
  readonly labels: Readonly<Record<string, string>>;
}

const nameLabel = 'kubernetes.io/metadata.name';
const declared = { shop: { team: 'a' }, ops: { team: 'b' }, bare: {} };

const namespaces: readonly SomeNamespace[] = [
  ...Object.entries(declared).map(([name, labels]) => ({
    endpoint: `namespace: ${name}`,
    labels: { ...labels, [nameLabel]: name },
  })),
  ...[{}, { team: 'a' }, { team: 'b' }, { team: 'c' }].map((labels) => ({
    endpoint: `namespaceSelector: {matchLabels: ${JSON.stringify(labels)}}`,
    labels: { ...labels, [nameLabel]: 'nobody-has-this' },
  })),
];
const podLabels = [{}, { app: 'web' }, { app: 'db' }, { app: 'web', tier: 'x' }, { tier: 'y' }];

const questions: readonly Question[] = (['ingress', 'egress'] as const).flatMap((direction) => [
  { direction, protocol: 'TCP', port: 80 },
  { direction, protocol: 'TCP', port: 8080 },
]);

const selector = fc.constantFrom(
  {},
  { matchLabels: { app: 'web' } },
  { matchLabels: { app: 'db', tier: 'x' } },
  { matchExpressions: [{ key: 'app', operator: 'In', values: ['db', 'web'] }] },
  { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['web'] }] },
  { matchExpressions: [{ key: 'tier', operator: 'Exists' }] },
  { matchExpressions: [{ key: 'app', operator: 'DoesNotExist' }] },
);
const namespaceSelector = fc.constantFrom(
  {},
  { matchLabels: { team: 'a' } },
  { matchLabels: { [nameLabel]: 'ops' } },
  { matchExpressions: [{ key: 'team', operator: 'NotIn', values: ['a'] }] },
  { matchExpressions: [{ key: 'team', operator: 'Exists' }] },
);
const podPeer = fc.oneof(
  fc.record({ podSelector: selector }),
  fc.record({ namespaceSelector }),
  fc.record({ podSelector: selector, namespaceSelector }),
);
const ipBlock = fc.constantFrom('0.0.0.0/0', '10.0.0.0/8', '10.1.0.0/16', '203.0.113.0/24');
const numbered = fc.constantFrom({ port: 80 }, { port: 8000, endPort: 9000 }, { protocol: 'UDP' });

/** A policy; its peers and ports say which parts of the API it uses. */
function policy<Peer, Port>(peer: fc.Arbitrary<Peer>, port: fc.Arbitrary<Port>) {
  const list = <Item>(item: fc.Arbitrary<Item>) => fc.option(fc.array(item, { maxLength: 2 }), { nil: undefined });
  const rules = (key: 'from' | 'to') =>
    fc.option(
      fc.array(
        fc.tuple(list(peer), list(port)).map(([peers, ports]) => ({ [key]: peers, ports })),
        { maxLength: 2 },
      ),
      { nil: undefined },
    );
  return fc
    .record({
      namespace: fc.constantFrom('shop', 'ops'),
      podSelector: selector,
      ingress: rules('from'),
      egress: rules('to'),
    })
    .map(({ namespace, podSelector, ingress, egress }) => {
      const policyTypes = [...(ingress === undefined ? [] : ['Ingress']), ...(egress === undefined ? [] : ['Egress'])];
      return {
        namespace,
        spec: { podSelector, policyTypes: policyTypes.length === 0 ? undefined : policyTypes, ingress, egress },
      };
    });
}

type Policy = ReturnType<typeof policy> extends fc.Arbitrary<infer Made> ? Made : never;

function manifestsWith(policies: readonly Policy[]): string {
  const objects = [
    ...Object.entries(declared).map(([name, labels]) => ({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name, labels },
    })),
    pod('shop', 'web', { app: 'web' }),
    pod('ops', 'db', { app: 'db', tier: 'x' }),
    ...policies.map(({ namespace, spec }, index) => ({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: `p${index}`, namespace },
      spec,
    })),
  ];
  return objects.map((object) => JSON.stringify(object)).join('\n---\n');
}

function pod(namespace: string, name: string, labels: Readonly<Record<string, string>>) {
  const ports = [{ name: 'http', containerPort: 8080 }];
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace, labels },
    spec: { containers: [{ name, image: name, ports }] },
  };
}

interface Asked {
  readonly id: string;
  readonly pod: SomePod;
  readonly question: Question;
  readonly text: string;
}

const asked: readonly Asked[] = ['shop/Pod/web', 'ops/Pod/db'].flatMap((id) =>
  namespaces.flatMap(({ endpoint, labels }) =>
    podLabels.flatMap((own) =>
      questions.map((question) => {
        const { direction, protocol, port } = question;
        const other = `{${endpoint}, podSelector: {matchLabels: ${JSON.stringify(own)}}, hypothetical: true}`;
        const [from, to] = direction === 'ingress' ? [other, id] : [id, other];
        const text = `from: ${from}, to: ${to}, ports: [${protocol}/${port}], expect: allow`;
        return { id, pod: { namespace: labels, pod: own }, question, text };
      }),
    ),
  ),
);

const cases = asked.map(({ text }, index) => `    - {name: c${index}, ${text}}\n`).join('');
const test = `apiVersion: reachspec.dev/v1alpha1\nkind: ConnectivityTest\nspec:\n  cases:\n${cases}`;

/** What the map and the tests say of every pod, one line each where they differ. */
function disagreements(
  policies: readonly Policy[],
  options: Parameters<typeof report>[1],
  { mayDiffer, seen }: { readonly mayDiffer: (said: string) => boolean; readonly seen: Set<string> },
): readonly string[] {
  const manifests = manifestsWith(policies);
  const map = exposureMap(manifests, options);
  const [suite] = report({ 'manifests.yaml': manifests, 'test.yaml': test }, options).suites;
  return asked.flatMap(({ id, pod: some, question, text }, index) => {
    const said = diagnosticsOfState(exposureOf(map, id), some, question);
    const judged = suite?.cases[index]?.actual ?? 'nothing';
    seen.add(`${said} and ${judged}`);
    return said === judged || mayDiffer(said) ? [] : [`${text}: the map says ${said}, the test ${judged}`];
  });
}

t.test('a pod of an exposed region gets through in a test, and one outside does not (language.md §5)', async (t) => {
  const rules = { mayDiffer: () => false, seen: new Set<string>() };
  const prove = () =>
    fc.assert(
      fc.property(fc.array(policy(podPeer, numbered), { maxLength: 4 }), (policies) => {
        deepStrictEqual(disagreements(policies, { podCidrs: ['10.0.0.0/8'] }, rules), []);
      }),
      { numRuns: 6, seed },
    );
  await holds(t, prove);
  t.strictSame([...rules.seen].sort(), ['allow and allow', 'deny and deny'], `neither is rare (seed ${seed})`);
});

t.test('with address ranges and named ports the map never says for certain what a test does not', async (t) => {
  const anyPeer = fc.oneof(podPeer, fc.record({ ipBlock: fc.record({ cidr: ipBlock }) }));
  const anyPort = fc.oneof(numbered, fc.constant({ port: 'http' }));
  const rules = { mayDiffer: (said: string) => said === 'unknown', seen: new Set<string>() };
  const cni = fc.constantFrom('conformant', 'calico', 'cilium', 'kube-router', 'aws-vpc-cni', 'ovn-kubernetes');
  const prove = () =>
    fc.assert(
      fc.property(fc.array(policy(anyPeer, anyPort), { maxLength: 4 }), cni, (policies, name) => {
        deepStrictEqual(disagreements(policies, { podCidrs: ['10.0.0.0/8'], cni: name }, rules), []);
      }),
      { numRuns: 6, seed },
    );
  await holds(t, prove);
  const wanted = ['allow and allow', 'unknown and unknown', 'deny and deny'];
  t.ok(
    wanted.every((each) => rules.seen.has(each)),
    `none is rare (seed ${seed})`,
  );
});
