import fc from 'fast-check';
import type {
  CiliumPolicy,
  CiliumRule,
  ClusterObject,
  DirectionRule,
  Labels,
  NetworkPolicy,
  Pod,
  Selector,
} from './objects.js';

/** Small alphabets, so that selectors hit. */
const places = ['x', 'z'] as const;
const keys = ['app', 'app', 'tier', 'pod-template-hash'] as const;
const values = ['a', 'a', 'b'] as const;
const ranges = ['0.0.0.0/0', '203.0.113.0/24', '203.0.113.9/32', '10.0.0.0/8', '192.168.0.0/24'] as const;
const portTexts = ['80', '81', '0', 'http'] as const;
const plain = { noNullPrototype: true } as const;
const optional: { readonly noNullPrototype: true; readonly requiredKeys: [] } = { ...plain, requiredKeys: [] };

/** Addresses outside of the cluster that worlds are asked about. */
export const outside = ['203.0.113.9', '203.0.113.77', '198.51.100.1'] as const;
export const nodeAddresses = ['192.168.0.1', '192.168.0.2'] as const;

const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 0, maxLength: 2 });
const source = fc.constantFrom('', '', 'k8s:', 'any:');

const labels = (of: readonly string[]): fc.Arbitrary<Labels> =>
  fc.dictionary(fc.constantFrom(...of), fc.constantFrom(...values), { maxKeys: 2, noNullPrototype: true });

const expression = (of: readonly string[]) =>
  fc
    .record(
      {
        prefix: source,
        key: fc.constantFrom(...of),
        operator: fc.constantFrom('In', 'NotIn', 'Exists', 'DoesNotExist'),
        value: fc.constantFrom(...values),
      },
      plain,
    )
    .map(({ prefix, key, operator, value }) => ({
      key: `${prefix}${key}`,
      operator,
      ...(/In$/.test(operator) ? { values: [value] } : {}),
    }));

const own: fc.Arbitrary<Selector> = fc.record(
  { matchLabels: labels(keys), matchExpressions: fc.array(expression(keys), { maxLength: 1 }) },
  optional,
);

/** Selectors of peers, some with a namespace or its labels. */
const peer: fc.Arbitrary<Selector> = fc.oneof(
  { weight: 3, arbitrary: own },
  fc.record(
    {
      matchLabels: fc
        .record({ prefix: source, precedence: fc.constantFrom(...places), labels: labels(['app']) }, plain)
        .map((each) => ({ ...each.labels, [`${each.prefix}io.kubernetes.pod.namespace`]: each.precedence })),
    },
    plain,
  ),
  fc.record({ matchExpressions: fc.tuple(expression(['io.kubernetes.pod.namespace'])) }, plain),
  fc.record({ matchExpressions: fc.tuple(expression(['io.cilium.k8s.namespace.labels.env'])) }, plain),
  fc.constantFrom<Selector>({ matchLabels: { 'reserved:host': '' } }, { matchLabels: { 'reserved:remote-node': '' } }),
);

const entry = fc.oneof(
  fc.record(
    {
      cidr: fc.constantFrom('0.0.0.0/0', '203.0.113.0/24'),
      except: fc.constantFrom(['203.0.113.0/28'], ['203.0.113.9/32']),
    },
    { ...plain, requiredKeys: ['cidr'] },
  ),
  fc.constant({ cidrGroupRef: 'office' }),
);

const port = fc.record(
  { port: fc.constantFrom(...portTexts), protocol: fc.constantFrom('TCP', 'UDP', 'ANY') },
  { ...plain, requiredKeys: ['port'] },
);
const range = fc.constant({ port: '80', endPort: 81, protocol: 'TCP' });

const peersOf = (side: 'from' | 'to'): fc.Arbitrary<DirectionRule> =>
  fc.oneof(
    fc.constant({}),
    some(peer).map((each) => ({ [`${side}Endpoints`]: each })),
    fc.array(peer, { minLength: 1, maxLength: 2 }).map((each) => ({ [`${side}Endpoints`]: each })),
    some(fc.constantFrom('all', 'world', 'cluster', 'host', 'remote-node', 'init', 'none')).map((each) => ({
      [`${side}Entities`]: each,
    })),
    some(fc.constantFrom(...ranges)).map((each) => ({ [`${side}CIDR`]: each })),
    some(entry).map((each) => ({ [`${side}CIDRSet`]: each })),
    ...(side === 'to' ? [fc.constant({ toServices: [{ k8sService: { serviceName: 'svc', namespace: 'z' } }] })] : []),
  );

const trafficOf: fc.Arbitrary<DirectionRule> = fc.oneof(
  fc.constant({}),
  some(fc.record({ ports: some(fc.oneof(port, range)) }, plain)).map((toPorts) => ({ toPorts })),
  fc
    .array(fc.record({ type: fc.constantFrom(0, 8, 3) }, plain), { minLength: 1, maxLength: 2 })
    .map((fields) => ({ icmps: [{ fields }] })),
);

const directionRule = (side: 'from' | 'to'): fc.Arbitrary<DirectionRule> =>
  fc.tuple(peersOf(side), trafficOf).map(([peers, traffic]) => ({ ...peers, ...traffic }));

const rule: fc.Arbitrary<CiliumRule> = fc
  .record(
    {
      endpointSelector: own,
      ingress: some(directionRule('from')),
      ingressDeny: some(directionRule('from')),
      egress: some(directionRule('to')),
      egressDeny: some(directionRule('to')),
      enableDefaultDeny: fc.record({ ingress: fc.boolean(), egress: fc.boolean() }, optional),
    },
    { ...plain, requiredKeys: ['endpointSelector'] },
  )
  .map(withoutServiceDenials)
  .filter(({ ingress = [], ingressDeny = [], egress = [], egressDeny = [] }) =>
    [ingress, ingressDeny, egress, egressDeny].some((each) => each.length > 0),
  );

/** A denial of Services is nobody's or, with ports, everybody's, which examples show. */
function withoutServiceDenials(each: CiliumRule): CiliumRule {
  const { egressDeny, ...rest } = each;
  if (egressDeny === undefined) return each;
  return { ...rest, egressDeny: egressDeny.filter(({ toServices }) => toServices === undefined) };
}

const policy: fc.Arbitrary<CiliumPolicy> = fc
  .record(
    { rules: fc.array(rule, { minLength: 1, maxLength: 2 }), precedence: fc.constantFrom(undefined, 'x', 'x', 'z') },
    plain,
  )
  .map(
    ({ rules: [first, ...others], precedence }): CiliumPolicy => ({
      apiVersion: 'cilium.io/v2',
      kind: precedence === undefined ? 'CiliumClusterwideNetworkPolicy' : 'CiliumNetworkPolicy',
      metadata: { name: 'p', ...(precedence === undefined ? {} : { namespace: precedence }) },
      ...(first === undefined ? {} : { spec: first }),
      ...(others.length === 0 ? {} : { specs: others }),
    }),
  );

const plainPeer = fc.oneof(
  fc.record({ podSelector: fc.record({ matchLabels: labels(['app', 'tier']) }, optional) }, plain),
  fc.record({ namespaceSelector: fc.record({ matchLabels: labels(['env']) }, optional) }, plain),
  fc.record({ ipBlock: fc.record({ cidr: fc.constantFrom(...ranges) }, plain) }, plain),
);

const networkPolicy: fc.Arbitrary<NetworkPolicy> = fc
  .record(
    {
      precedence: fc.constantFrom(...places),
      podSelector: fc.record({ matchLabels: labels(['app']) }, optional),
      ingress: some(
        fc.record(
          {
            from: some(plainPeer),
            ports: some(fc.constantFrom({ port: 80 }, { protocol: 'UDP', port: 53 }, { protocol: 'TCP' })),
          },
          optional,
        ),
      ),
    },
    plain,
  )
  .map(({ precedence, podSelector, ingress }) => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'np', namespace: precedence },
    spec: { podSelector, policyTypes: ['Ingress'], ingress },
  }));

const pods = fc.array(
  fc.record(
    {
      precedence: fc.constantFrom(...places),
      node: fc.constantFrom('n1', 'n2'),
      labels: labels(keys),
      names: fc.boolean(),
    },
    plain,
  ),
  {
    minLength: 2,
    maxLength: 4,
  },
);

/** Worlds in which every address and every label is known. */
export const arbitraryCiliumWorld: fc.Arbitrary<readonly ClusterObject[]> = fc
  .record(
    {
      labels: fc.tuple(labels(['env']), labels(['env'])),
      pods,
      policies: fc.array(policy, { minLength: 1, maxLength: 3 }),
      plainPolicies: fc.array(networkPolicy, { maxLength: 1 }),
    },
    plain,
  )
  .map((world) => [
    ...places.map(
      (name, index): ClusterObject => ({
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: { name, labels: world.labels[index] ?? {} },
      }),
    ),
    ...nodeAddresses.map(
      (address, index): ClusterObject => ({
        apiVersion: 'v1',
        kind: 'Node',
        metadata: { name: `n${index + 1}` },
        status: { addresses: [{ type: 'InternalIP', address }] },
      }),
    ),
    ...world.pods.map(
      (each, index): Pod => ({
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: `p${index}`, namespace: each.precedence, labels: each.labels },
        spec: {
          nodeName: each.node,
          containers: [
            {
              name: 'c',
              image: 'i',
              ...(each.names ? { ports: [{ name: 'http', containerPort: 80 + (index % 2) }] } : {}),
            },
          ],
        },
        status: { podIP: `10.1.0.${index + 1}` },
      }),
    ),
    { apiVersion: 'v1', kind: 'Service', metadata: { name: 'svc', namespace: 'z' }, spec: { selector: { app: 'a' } } },
    {
      apiVersion: 'cilium.io/v2',
      kind: 'CiliumCIDRGroup',
      metadata: { name: 'office' },
      spec: { externalCIDRs: ['203.0.113.64/26'] },
    },
    ...world.policies.map((each, index) => ({ ...each, metadata: { ...each.metadata, name: `p${index}` } })),
    ...world.plainPolicies,
  ]);
