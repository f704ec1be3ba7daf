import fc from 'fast-check';
import type {
  AdminPeer,
  AdminPodPeer,
  AdminPolicy,
  AdminPort,
  AdminProtocol,
  AdminRule,
  AdminSpec,
  DestinationPort,
} from '../objects.js';
import {
  arbitraryCluster,
  arbitraryNamespaceSelector,
  arbitraryNetworkPolicies,
  arbitraryProtocol,
  arbitrarySelector,
  type OrderedWorld,
  plain,
  podKeys,
  portNames,
  portNumbers,
  ranges,
} from '../random-cluster.js';

/** Whether several policies of a tier may have one priority. */
export type Priorities = 'distinct' | 'tied';

/** Admin tiers and NetworkPolicies under a plugin that implements both. */
export function arbitraryAdminWorld(priorities: Priorities): fc.Arbitrary<OrderedWorld> {
  return fc.boolean().chain((isDual) =>
    fc
      .record(
        {
          cluster: arbitraryCluster(isDual),
          network: arbitraryNetworkPolicies(priorities === 'tied' ? 1 : 3),
          admin: arbitraryAdminPolicies({ priorities, features: everyFeature }),
        },
        plain,
      )
      .map(({ cluster, network, admin }) => ({
        objects: [...cluster, ...network, ...admin],
        cni: 'conformant',
        isDual,
      })),
  );
}

/** What the admin policies of a world may use. */
export interface AdminFeatures {
  readonly version: 'v1alpha1' | 'v1alpha2' | 'either';
  readonly hasNames: boolean;
  readonly hasNodes: boolean;
}

const everyFeature: AdminFeatures = { version: 'either', hasNames: true, hasNodes: true };

export interface AdminShape {
  readonly priorities: Priorities;
  readonly features: AdminFeatures;
}

/** Of one version: nobody says what several of them come to (C.3). */
export function arbitraryAdminPolicies({ priorities, features }: AdminShape): fc.Arbitrary<readonly AdminPolicy[]> {
  const numbers =
    priorities === 'distinct'
      ? fc.uniqueArray(fc.constantFrom(0, 1, 5, 10, 100, 1000), { minLength: 4, maxLength: 4 })
      : fc.array(fc.constantFrom(1, 1, 1, 1, 1, 2), { minLength: 4, maxLength: 4 });
  const least = priorities === 'tied' ? 3 : 1;
  const clusterPolicies = fc
    .record(
      { numbers, seeds: fc.array(clusterSeed(features, priorities), { minLength: least, maxLength: 4, size: 'max' }) },
      plain,
    )
    .map(({ numbers: order, seeds }) =>
      seeds.map(
        ({ tier, spec }, i): AdminPolicy => ({
          apiVersion: 'policy.networking.k8s.io/v1alpha2',
          kind: 'ClusterNetworkPolicy',
          metadata: { name: `c${i}` },
          spec: { tier, priority: order[i] ?? i, ...spec },
        }),
      ),
    );
  const specs = fc.array(spec(features, 'admin'), { minLength: least - 1, maxLength: 3, size: 'max' });
  const baseline = fc.option(spec(features, 'baseline'), { nil: undefined, freq: 2 });
  const older = fc
    .record({ numbers, specs, baseline }, plain)
    .map(({ numbers: order, specs: written, baseline: last }): readonly AdminPolicy[] => [
      ...written.map(
        (each, i): AdminPolicy => ({
          ...version1,
          kind: 'AdminNetworkPolicy',
          metadata: { name: `a${i}` },
          spec: { priority: order[i] ?? i, ...each },
        }),
      ),
      ...(last === undefined
        ? []
        : [{ ...version1, kind: 'BaselineAdminNetworkPolicy', metadata: { name: 'default' }, spec: last } as const]),
    ]);
  if (features.version === 'either') return fc.oneof(clusterPolicies, older);
  return features.version === 'v1alpha2' ? clusterPolicies : older;
}

const version1 = { apiVersion: 'policy.networking.k8s.io/v1alpha1' } as const;

type Form = 'admin' | 'baseline' | 'cluster';

const clusterSeed = (features: AdminFeatures, priorities: Priorities) => {
  const tier = fc.constantFrom('Admin', 'Admin', priorities === 'tied' ? 'Admin' : 'Baseline');
  return fc.record({ tier, spec: spec(features, 'cluster') }, plain);
};

function spec(features: AdminFeatures, form: Form): fc.Arbitrary<AdminSpec> {
  const rules = (direction: 'from' | 'to') => fc.array(rule(features, form, direction), { maxLength: 3 });
  return fc.record(
    { subject: pods(form), ingress: rules('from'), egress: rules('to') },
    { ...plain, requiredKeys: ['subject'] },
  );
}

function rule(features: AdminFeatures, form: Form, direction: 'from' | 'to'): fc.Arbitrary<AdminRule> {
  const accept = form === 'cluster' ? 'Accept' : 'Allow';
  const isPassing = form !== 'baseline';
  const action = fc.constantFrom<AdminRule['action']>(
    accept,
    accept,
    'Deny',
    'Deny',
    ...(isPassing ? ['Pass' as const] : []),
  );
  const peers = fc.array(direction === 'from' ? pods(form) : peer(features, form), { minLength: 1, maxLength: 2 });
  const some: fc.Arbitrary<Traffic> =
    form === 'cluster'
      ? list(protocol(features)).map((protocols) => ({ protocols }))
      : list(port(features)).map((ports) => ({ ports }));
  const traffic = fc.oneof({ weight: 3, arbitrary: fc.constant<Traffic>({}) }, { weight: 2, arbitrary: some });
  return fc.record({ action, peers, traffic }, plain).map(({ action: verb, peers: ends, traffic: written }) => {
    // Names lead nowhere beside addresses, and the experimental channel refuses the two together (B.1).
    const isOfPods = ends.every(({ networks, nodes }: AdminPeer) => networks === undefined && nodes === undefined);
    return { action: verb, [direction]: ends, ...(isOfPods ? written : withoutNames(written)) };
  });
}

type Traffic = Pick<AdminRule, 'ports' | 'protocols'>;

function withoutNames({ ports, protocols }: Traffic): Traffic {
  const left = {
    ports: ports?.filter(({ namedPort }) => namedPort === undefined) ?? [],
    protocols: protocols?.filter(({ destinationNamedPort }) => destinationNamedPort === undefined) ?? [],
  };
  return {
    ...(left.ports.length === 0 ? {} : { ports: left.ports }),
    ...(left.protocols.length === 0 ? {} : { protocols: left.protocols }),
  };
}

function pods(form: Form): fc.Arbitrary<AdminPodPeer> {
  const selectors = { namespaceSelector: arbitraryNamespaceSelector(), podSelector: arbitrarySelector(podKeys) };
  const both =
    form === 'cluster'
      ? fc.record(selectors, { ...plain, requiredKeys: ['podSelector'] })
      : fc.record(selectors, plain);
  return fc.oneof(
    arbitraryNamespaceSelector().map((namespaces) => ({ namespaces })),
    both.map((each) => ({ pods: each })),
  );
}

function peer({ hasNodes }: AdminFeatures, form: Form): fc.Arbitrary<AdminPeer> {
  const networks = fc.uniqueArray(fc.constantFrom(...ranges.IPv4, ...ranges.IPv6), { minLength: 1, maxLength: 2 });
  return fc.oneof(
    { weight: 3, arbitrary: pods(form) },
    { weight: 2, arbitrary: networks.map((each) => ({ networks: each })) },
    ...(hasNodes ? [{ weight: 1, arbitrary: arbitrarySelector(['team']).map((nodes) => ({ nodes })) }] : []),
  );
}

function port({ hasNames }: AdminFeatures): fc.Arbitrary<AdminPort> {
  const one = fc.record(
    { protocol: arbitraryProtocol, port: fc.constantFrom(...portNumbers) },
    { ...plain, requiredKeys: ['port'] },
  );
  const range = fc.record(
    { protocol: arbitraryProtocol, ends: fc.constantFrom([79, 81], [1, 65535], [80, 8080], [9, 7]) },
    { ...plain, requiredKeys: ['ends'] },
  );
  return fc.oneof(
    one.map((portNumber) => ({ portNumber })),
    range.map(({ ends: [start = 1, end = 1], ...rest }) => ({ portRange: { ...rest, start, end } })),
    ...(hasNames ? [{ weight: 3, arbitrary: fc.constantFrom(...portNames).map((namedPort) => ({ namedPort })) }] : []),
  );
}

function protocol({ hasNames }: AdminFeatures): fc.Arbitrary<AdminProtocol> {
  const form: fc.Arbitrary<DestinationPort> = fc.oneof(
    fc.constantFrom(...portNumbers).map((number) => ({ destinationPort: { number } })),
    fc
      .constantFrom([79, 81], [1, 65535], [80, 8080])
      .map(([start = 1, end = 2]) => ({ destinationPort: { range: { start, end } } })),
  );
  return fc.oneof(
    form.map((tcp) => ({ tcp })),
    form.map((udp) => ({ udp })),
    form.map((sctp) => ({ sctp })),
    ...(hasNames
      ? [
          {
            weight: 3,
            arbitrary: fc.constantFrom(...portNames).map((destinationNamedPort) => ({ destinationNamedPort })),
          },
        ]
      : []),
  );
}

const list = <Value>(item: fc.Arbitrary<Value>): fc.Arbitrary<readonly Value[]> =>
  fc.array(item, { minLength: 1, maxLength: 2 });
