import fc from 'fast-check';
import { defaultOptions, type Workload, type WorldNamespace } from '../cluster.js';
import { createWorld } from '../create-cluster.js';
import type { NetworkPolicy, Protocol } from '../kubernetes/kubernetes-objects.js';
import {
  arbitraryLabels,
  arbitrarySpec,
  namespaceKeys,
  podKeys,
  portNames,
  portNumbers,
} from '../random/random-policies.js';
import type { AskedServicePort, ServiceCase, ServiceSource, ServiceWorld, WorldService } from './service-cluster.js';

export interface AskedService {
  readonly asked: ServiceWorld;
  readonly test: ServiceCase;
}

const plain = { noNullPrototype: true } as const;

/** Small worlds of Pods with addresses, a Service of any type before them, and a case about it. */
export function arbitraryService(): fc.Arbitrary<AskedService> {
  return arbitraryServiceWorld().chain((asked) => arbitraryCase(asked).map((test) => ({ asked, test })));
}

function arbitraryServiceWorld(): fc.Arbitrary<ServiceWorld> {
  const namespaces = fc
    .tuple(arbitraryLabels(namespaceKeys), arbitraryLabels(namespaceKeys))
    .map((labels): readonly WorldNamespace[] =>
      labels.map((each, index) => ({ name: index === 0 ? 'x' : 'z', labels: each })),
    );
  const seeds = fc.record(
    {
      namespaces,
      workloads: fc.array(workloadSeed(), { minLength: 2, maxLength: 4, size: 'max' }),
      policies: fc.array(fc.record({ namespace: fc.constantFrom('x', 'x', 'z'), spec: arbitrarySpec() }, plain), {
        minLength: 0,
        maxLength: 4,
        size: 'max',
      }),
      ipBlocks: fc.constantFrom(undefined, undefined, 'any', 'external'),
      nodes: fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 6, arbitrary: fc.subarray([...allNodes]) }),
    } as const,
    plain,
  );
  return seeds.chain(({ nodes, ipBlocks, ...rest }) => {
    const workloads = rest.workloads.map(placePod);
    const policies = rest.policies.map(({ namespace, spec }, index): NetworkPolicy => {
      const metadata = { name: `p${index}`, namespace };
      return { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata, spec };
    });
    const world = createWorld({ ...rest, workloads, policies, options: { ...defaultOptions, ipBlocks } });
    return arbitraryWorldService(workloads).map((service) => ({ world, service, nodes }));
  });
}

/** One within the ranges that policies like, one outside of most. */
const allNodes = [
  { IPv4: '192.168.0.77', IPv6: 'fd00:7::1' },
  { IPv4: '203.0.113.77', IPv6: '2001:db8:7::1' },
  { IPv4: '172.16.0.77', IPv6: 'fc00::77' },
] as const;

function workloadSeed() {
  const port = fc.record(
    {
      name: fc.constantFrom(...portNames),
      protocol: fc.constantFrom<Protocol>('TCP', 'TCP', 'UDP'),
      containerPort: fc.constantFrom(...portNumbers),
    },
    plain,
  );
  return fc.record(
    {
      namespace: fc.constantFrom('x', 'x', 'x', 'x', 'z'),
      labels: arbitraryLabels(podKeys),
      ports: fc.uniqueArray(port, { maxLength: 3, selector: ({ name }) => name }),
      hostNetwork: fc.nat(9).map((n) => n === 9),
    },
    plain,
  );
}

function placePod(
  {
    ports,
    ...seed
  }: { readonly ports: Workload['containers'][number]['ports'] } & Pick<
    Workload,
    'namespace' | 'labels' | 'hostNetwork'
  >,
  index: number,
): Workload {
  const host = index + 1;
  const [v4, v6] = seed.hostNetwork
    ? ['192.168.1', '2001:db8:1']
    : [`10.1.${1 + (index % 2)}`, `fd00:${1 + (index % 2)}`];
  return {
    ...seed,
    kind: 'Pod',
    name: `w${index}`,
    containers: [{ role: 'container', ports }],
    addresses: { IPv4: `${v4}.${host}`, IPv6: `${v6}::${host}` },
  };
}

function arbitraryWorldService(workloads: readonly Workload[]): fc.Arbitrary<WorldService> {
  const port = fc.record(
    {
      protocol: fc.constantFrom<Protocol>('TCP', 'TCP', 'UDP'),
      port: fc.constantFrom(80, 81, 8080, 443),
      targetPort: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(undefined, 80, 8080, 53) },
        { weight: 1, arbitrary: fc.constantFrom(...portNames) },
      ),
    },
    plain,
  );
  const ports = fc
    .uniqueArray(port, { minLength: 1, maxLength: 2, selector: (each) => `${each.protocol}/${each.port}` })
    .map((list) => list.map((each, index) => ({ name: index === 0 ? 'one' : 'two', ...each })));
  return fc
    .record(
      {
        namespace: fc.constantFrom('x', 'x', 'x', 'x', 'x', 'z'),
        type: fc.constantFrom('ClusterIP', 'NodePort', 'LoadBalancer', 'LoadBalancer'),
        headless: fc.nat(4).map((n) => n === 4),
        externalIps: fc.subarray(['203.0.113.200']),
        externalTrafficPolicy: fc.constantFrom(undefined, 'Cluster', 'Local', 'Local'),
        sourceRanges: fc.subarray(['198.51.100.0/24', '0.0.0.0/1', '2001:db8::/32', '10.0.0.0/8']),
        hasSourceRanges: fc.boolean(),
        ports,
        backends: fc.oneof({ weight: 3, arbitrary: selected(workloads) }, { weight: 2, arbitrary: written(workloads) }),
      } as const,
      plain,
    )
    .map(({ headless, sourceRanges, hasSourceRanges, ...service }) => ({
      ...service,
      isHeadless: headless && service.type === 'ClusterIP',
      sourceRanges: hasSourceRanges && service.type === 'LoadBalancer' ? sourceRanges : [],
    }));
}

/** Mostly the labels of a workload, so that there is a backend. */
function selected(workloads: readonly Workload[]): fc.Arbitrary<WorldService['backends']> {
  const own = workloads.map(({ labels }) => labels).filter((labels) => Object.keys(labels).length > 0);
  return fc
    .oneof(
      { weight: 1, arbitrary: arbitraryLabels(podKeys) },
      { weight: 9, arbitrary: fc.constantFrom({ app: 'a' }, ...own, ...own) },
    )
    .filter((selector) => Object.keys(selector).length > 0)
    .map((selector) => ({ kind: 'selected', selector }));
}

function written(workloads: readonly Workload[]): fc.Arbitrary<WorldService['backends']> {
  const pods = workloads.filter(({ hostNetwork }) => !hostNetwork);
  const at = fc.constantFrom<Workload | string>('203.0.113.9', '198.51.100.9', '10.0.0.9', ...pods, ...pods);
  const port = fc.record(
    {
      name: fc.constantFrom('one', 'one', 'two'),
      protocol: fc.constantFrom<Protocol>('TCP', 'TCP', 'UDP'),
      port: fc.constantFrom(...portNumbers),
    },
    plain,
  );
  const group = fc.record(
    {
      endpoints: fc.array(fc.record({ at, isReady: fc.constantFrom(true, true, false) }, plain), { maxLength: 2 }),
      ports: fc.uniqueArray(port, {
        minLength: 1,
        maxLength: 2,
        selector: ({ name, protocol }) => `${name}/${protocol}`,
      }),
    },
    plain,
  );
  return fc.array(group, { minLength: 1, maxLength: 2 }).map((groups) => ({ kind: 'written', groups }));
}

function arbitraryCase({ world, service, nodes }: ServiceWorld): fc.Arbitrary<ServiceCase> {
  const pods = world.workloads.filter(({ hostNetwork }) => !hostNetwork);
  const sources: readonly ServiceSource[] = [
    ...pods.map((workload): ServiceSource => ({ kind: 'workload', workload })),
    ...clientRanges.map((cidr): ServiceSource => ({ kind: 'range', cidr })),
  ];
  // which of several nodes is a pod's own is a question for another oracle
  const nodeSource: readonly ServiceSource[] = nodes.length <= 1 ? [{ kind: 'nodes' }] : [];
  const isExposed = !service.isHeadless && (service.type !== 'ClusterIP' || service.externalIps.length > 0);
  const usable = isExposed ? sources : sources.filter(({ kind }, index) => kind !== 'range' || index % 5 === 0);
  const ports = arbitraryPorts(service);
  const expect = fc.record(
    {
      kind: fc.constant('expect'),
      from: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...usable, ...nodeSource).map((each) => [each]) },
        {
          weight: 1,
          arbitrary: fc.uniqueArray(fc.constantFrom(...sources, ...nodeSource), { minLength: 2, maxLength: 3 }),
        },
      ),
      ports,
      expect: fc.constantFrom('allow', 'deny'),
    } as const,
    plain,
  );
  const only = fc.record(
    {
      kind: fc.constant('only'),
      from: fc.uniqueArray(fc.constantFrom(...sources, { kind: 'nodes' } as const), { maxLength: 6 }),
      ports: fc.option(ports, { nil: undefined }),
    } as const,
    plain,
  );
  const isBoundable = service.backends.kind === 'selected' && pods.length === world.workloads.length;
  return isBoundable ? fc.oneof({ weight: 2, arbitrary: expect }, only) : expect;
}

const clientRanges = [
  '198.51.100.7/32',
  '198.51.100.0/24',
  '203.0.113.128/25',
  '10.0.0.0/8',
  '0.0.0.0/0',
  '2001:db8:9::/48',
  '::/0',
] as const;

function arbitraryPorts({ ports }: WorldService): fc.Arbitrary<readonly AskedServicePort[]> {
  const own = ports.flatMap(({ name, protocol, port }): readonly AskedServicePort[] => [
    { protocol, port },
    { protocol, port: name },
    { protocol, port: undefined },
  ]);
  const asked = fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...own) },
    { weight: 1, arbitrary: fc.constant<AskedServicePort>({ protocol: 'TCP', port: 9999 }) },
  );
  return fc.uniqueArray(asked, {
    minLength: 1,
    maxLength: 2,
    size: 'xsmall',
    selector: ({ protocol, port }) => `${protocol}/${port ?? ''}`,
  });
}
