import fc from 'fast-check';
import type { LabelSelector, Labels, NetworkPolicy, Protocol, Requirement } from '../kubernetes/kubernetes-objects.js';
import { arbitrarySpec } from '../random/random-policies.js';
import type { ClusterObject, Namespace, Node, Pod, ServiceAccount } from './objects.js';

/** Objects, and the flags of a run; every address and every label in them is known. */
export interface OrderedWorld {
  readonly objects: readonly ClusterObject[];
  readonly cni: string;
  readonly isDual: boolean;
}

/** Small alphabets, so that selectors hit; some keys are more likely. */
export const podKeys = ['app', 'app', 'team'] as const;
export const namespaceKeys = ['team', 'team', 'tier'] as const;
export const values = ['a', 'a', 'a', 'b', 'ab', ''] as const;
export const places = ['x', 'y', 'z'] as const;
export const portNames = ['http', 'dns', 'web'] as const;
export const portNumbers = [80, 81, 8080, 53] as const;
export const accounts = ['default', 's'] as const;

export const plain = { noNullPrototype: true } as const;
export const optional: { readonly noNullPrototype: true; readonly requiredKeys: [] } = { ...plain, requiredKeys: [] };

/** Ranges that hold, split and miss what has addresses here. */
export const ranges = {
  IPv4: ['0.0.0.0/0', '10.1.0.0/16', '10.1.1.0/24', '10.1.1.1/32', '10.1.2.0/24', '192.168.0.0/30', '203.0.113.0/24'],
  IPv6: ['::/0', 'fd00::/16', 'fd00:1::/32', 'fd00:1::1/128', '2001:db8::/32'],
} as const;

export const arbitraryProtocol: fc.Arbitrary<Protocol> = fc.constantFrom('TCP', 'TCP', 'UDP', 'SCTP');

export const arbitraryLabels = (keys: readonly string[]): fc.Arbitrary<Labels> =>
  fc.dictionary(fc.constantFrom(...keys), fc.constantFrom(...values), { maxKeys: 2, noNullPrototype: true });

/** Declared namespaces with their service accounts, nodes, and pods that stand on them. */
export function arbitraryCluster(isDual: boolean): fc.Arbitrary<readonly ClusterObject[]> {
  const accountLabels = fc.array(fc.option(arbitraryLabels(namespaceKeys), { nil: undefined, freq: 2 }), {
    minLength: 6,
    maxLength: 6,
  });
  return fc
    .record(
      {
        namespaces: fc.array(arbitraryLabels(namespaceKeys), { minLength: 3, maxLength: 3 }),
        labels: accountLabels,
        nodes: fc.array(arbitraryLabels(['team']), { minLength: 2, maxLength: 2 }),
        pods: fc.array(podSeed(), { minLength: 2, maxLength: 5, size: 'max' }),
      },
      plain,
    )
    .map(({ namespaces, labels, nodes, pods }) => [
      ...namespaces.map((each, i): Namespace => createNamespace(places[i] ?? 'x', each)),
      ...places.flatMap((namespace, i) =>
        accounts.map((name, j): ServiceAccount => createAccount(namespace, name, labels[2 * i + j])),
      ),
      ...nodes.map((each, i) => createNode(i + 1, each, isDual)),
      ...pods.map((seed, i) => createPod(seed, i + 1, isDual)),
    ]);
}

const createNamespace = (name: string, labels: Labels): Namespace => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, labels },
});

const createAccount = (namespace: string, name: string, labels: Labels | undefined): ServiceAccount => ({
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: { name, namespace, ...(labels === undefined ? {} : { labels }) },
});

function createNode(number: number, labels: Labels, isDual: boolean): Node {
  const addresses = [`192.168.0.${number}`, ...(isDual ? [`2001:db8:1::${number}`] : [])];
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name: `n${number}`, labels },
    status: { addresses: addresses.map((address) => ({ type: 'InternalIP', address })) },
  };
}

interface PodSeed {
  readonly precedence: number;
  readonly subnet: 1 | 2;
  readonly node: 1 | 2;
  readonly labels: Labels;
  readonly account: string | undefined;
  readonly hostNetwork: boolean;
  readonly ports: readonly WrittenPort[];
  readonly initPorts: readonly WrittenPort[];
  readonly isSidecar: boolean;
}

interface WrittenPort {
  readonly name?: string;
  readonly protocol?: Protocol;
  readonly containerPort: number;
}

/** Crowds the first namespace, so that policies meet pods. */
function podSeed(): fc.Arbitrary<PodSeed> {
  const port: fc.Arbitrary<WrittenPort> = fc.record(
    {
      name: fc.constantFrom(...portNames),
      protocol: arbitraryProtocol,
      containerPort: fc.constantFrom(...portNumbers),
    },
    { ...plain, requiredKeys: ['containerPort'] },
  );
  const ports = fc.uniqueArray(port, { maxLength: 3, selector: ({ name }) => name ?? '' });
  return fc.record(
    {
      precedence: fc.constantFrom(0, 0, 1, 1, 2),
      subnet: fc.constantFrom(1, 2),
      node: fc.constantFrom(1, 2),
      labels: arbitraryLabels(podKeys),
      account: fc.constantFrom(undefined, 's'),
      hostNetwork: fc.nat(4).map((n) => n === 4),
      ports,
      initPorts: fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: ports }),
      isSidecar: fc.boolean(),
    },
    plain,
  );
}

function createPod(seed: PodSeed, number: number, isDual: boolean): Pod {
  const { precedence, subnet, node, labels, account, hostNetwork, ports, initPorts, isSidecar } = seed;
  const addresses = hostNetwork
    ? [`192.168.0.${node}`, `2001:db8:1::${node}`]
    : [`10.1.${subnet}.${number}`, `fd00:${subnet}::${number}`];
  const [first = '', ...others] = isDual ? addresses : addresses.slice(0, 1);
  const ips = [first, ...others].map((ip) => ({ ip }));
  const init = { name: 'init', image: 'example.com/init:1', ports: initPorts };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: `w${number}`, namespace: places[precedence] ?? 'x', labels },
    spec: {
      nodeName: `n${node}`,
      ...(account === undefined ? {} : { serviceAccountName: account }),
      ...(hostNetwork ? { hostNetwork } : {}),
      ...(initPorts.length === 0
        ? {}
        : { initContainers: [{ ...init, ...(isSidecar ? { restartPolicy: 'Always' } : {}) }] }),
      containers: [{ name: 'main', image: 'example.com/main:1', ...(ports.length === 0 ? {} : { ports }) }],
    },
    status: {
      phase: 'Running',
      ...(hostNetwork ? { hostIP: first, hostIPs: ips } : { podIP: first, podIPs: ips }),
    },
  };
}

/** A NetworkPolicy of Kubernetes in some namespace. */
export function arbitraryNetworkPolicies(maxLength: number): fc.Arbitrary<readonly NetworkPolicy[]> {
  const seed = fc.record({ precedence: fc.constantFrom(0, 0, 1, 2), spec: arbitrarySpec() }, plain);
  return fc.array(seed, { maxLength }).map((seeds) =>
    seeds.map(({ precedence, spec }, i) => ({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: `k${i}`, namespace: places[precedence] ?? 'x' },
      spec,
    })),
  );
}

/** A label selector of the API; sometimes everything. */
export function arbitrarySelector(keys: readonly string[]): fc.Arbitrary<LabelSelector> {
  const key = fc.constantFrom(...keys);
  const some = fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });
  const requirement: fc.Arbitrary<Requirement> = fc.oneof(
    fc.record({ key, operator: fc.constantFrom('In', 'NotIn'), values: some }, plain),
    fc.record({ key, operator: fc.constantFrom('Exists', 'DoesNotExist') }, plain),
  );
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant({}) },
    {
      weight: 3,
      arbitrary: fc.tuple(key, fc.constantFrom(...values)).map(([each, value]) => ({ matchLabels: { [each]: value } })),
    },
    { weight: 1, arbitrary: fc.record({ matchLabels: arbitraryLabels(keys) }, plain) },
    {
      weight: 2,
      arbitrary: fc
        .array(requirement, { minLength: 1, maxLength: 2 })
        .map((matchExpressions) => ({ matchExpressions })),
    },
  );
}

/** The same of namespaces, which may also be picked by name. */
export const arbitraryNamespaceSelector = (): fc.Arbitrary<LabelSelector> =>
  fc.oneof(
    { weight: 3, arbitrary: arbitrarySelector(namespaceKeys) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...places).map((name) => ({ matchLabels: { 'kubernetes.io/metadata.name': name } })),
    },
  );
