import fc from 'fast-check';
import { familiesOf } from '../candidates.js';
import { completionsOf } from '../closed/completions.js';
import {
  type ClusterOptions,
  type ClusterState,
  type Container,
  type Workload,
  type WorldNamespace,
  type WrittenPort,
  workloadKinds,
} from '../cluster.js';
import { createWorld } from '../create-cluster.js';
import type { NetworkPolicy } from '../kubernetes/kubernetes-objects.js';
import { type ProfileName, profiles } from '../plugins/profiles.js';
import {
  arbitraryLabels,
  arbitraryProtocol,
  arbitrarySpec,
  namespaceKeys,
  podKeys,
  portNames,
  portNumbers,
} from './random-policies.js';

/**
 * Small worlds that reach every feature of NetworkPolicy and every kind of fact that manifests leave open, under any profile or under
 * one of some.
 */
export function arbitraryWorld(cni: fc.Arbitrary<ProfileName> = anyProfile): fc.Arbitrary<ClusterState> {
  const seeds = {
    namespaces: fc.array(declaration(), { minLength: 2, maxLength: 4, size: 'max' }),
    workloads: fc.array(workloadSeed(), { minLength: 2, maxLength: 6, size: 'max' }),
    policies: fc.oneof(
      { weight: 1, arbitrary: fc.constant<PolicySeed[]>([]) },
      { weight: 19, arbitrary: fc.array(policySeed(), { minLength: 1, maxLength: 5, size: 'max' }) },
    ),
    options: options(cni),
  };
  const world = fc
    .record(seeds, { noNullPrototype: true })
    .map(({ namespaces: declarations, workloads, policies, options: flags }) => {
      const namespaces = nameNamespaces(declarations);
      const placed = workloads.map((seed, i) => placeWorkload(seed, i, namespaces));
      return createWorld({
        namespaces,
        workloads: placed,
        policies: policies.slice(0, mostPolicies(flags.cni)).map((seed, i) => placePolicy(seed, i, placed)),
        options: flags,
      });
    });
  return world.filter(hasFewCompletions);
}

/** Every policy that a plugin refuses triples the ways it may be, and every cell that isn't known doubles them. */
function mostPolicies(cni: ProfileName): number {
  const { names, except } = profiles[cni];
  if (except === '?') return 1;
  return names === 'refused' ? 2 : 5;
}

/** The engine may give up beyond 2^8 ways to complete the facts of one question (language.md §6). */
function hasFewCompletions(world: ClusterState): boolean {
  const { possible, conceded } = world.ways;
  const names = conceded.length === 0 ? 0 : 2 * namesIn(world).size; // a fact for each name and direction
  const plugins = Math.max(possible.length, 2 ** Math.ceil(Math.log2(possible.length))) * 2 ** names;
  return familiesOf(world).every((family) => {
    const counts = world.workloads.map(
      (workload) => completionsOf(world, { kind: 'workload', workload }, family).length || 1,
    );
    const [most = 1, second = 1] = counts.sort((one, two) => two - one);
    return plugins * most * second <= 256;
  });
}

function namesIn({ policies }: ClusterState): ReadonlySet<string> {
  const rules = policies.flatMap(({ spec }) => [...(spec.ingress ?? []), ...(spec.egress ?? [])]);
  const ports = rules.flatMap((rule) => rule?.ports ?? []);
  return new Set(ports.flatMap((port) => (typeof port?.port === 'string' ? [port.port] : [])));
}

/** Two open namespaces at most: every further one multiplies the completions. */
function nameNamespaces(declarations: readonly WorldNamespace['labels'][]): readonly WorldNamespace[] {
  let open = 0;
  return declarations.map((labels, i) => {
    open += labels === undefined ? 1 : 0;
    return { name: ['x', 'y', 'default', 'z'][i] ?? 'x', labels: labels === undefined && open > 2 ? {} : labels };
  });
}

function declaration(): fc.Arbitrary<WorldNamespace['labels']> {
  return fc.option(arbitraryLabels(namespaceKeys), { nil: undefined, freq: 2 });
}

interface WorkloadSeed extends Pick<Workload, 'kind' | 'labels' | 'containers' | 'hostNetwork'> {
  readonly precedence: number;
  readonly subnet: 1 | 2;
  readonly known: readonly ('IPv4' | 'IPv6')[];
}

function workloadSeed(): fc.Arbitrary<WorkloadSeed> {
  return fc.record(
    {
      precedence: precedence(),
      kind: fc.constantFrom('Pod', 'Pod', 'Pod', ...workloadKinds),
      labels: arbitraryLabels([...podKeys, ...podKeys, ...podKeys, 'host', 'init']),
      containers: fc.array(container(), { maxLength: 2 }),
      hostNetwork: fc.nat(6).map((n) => n === 6),
      subnet: fc.constantFrom(1, 2),
      known: fc.subarray(['IPv4', 'IPv6'] as const),
    },
    { noNullPrototype: true },
  );
}

/** Names are unique within a container only, so two of them may give one name several numbers (A-PORT-5). */
function container(): fc.Arbitrary<Container> {
  const port: fc.Arbitrary<WrittenPort> = fc.record(
    {
      name: fc.constantFrom(...portNames),
      protocol: arbitraryProtocol,
      containerPort: fc.constantFrom(...portNumbers),
    },
    { noNullPrototype: true, requiredKeys: ['containerPort'] },
  );
  return fc.record(
    {
      role: fc.constantFrom('container', 'container', 'sidecar', 'init'),
      ports: fc.uniqueArray(port, { maxLength: 3, selector: ({ name }) => name ?? '' }),
    },
    { noNullPrototype: true },
  );
}

/** Addresses follow from the place in the list, so that no two workloads share one. */
function placeWorkload(seed: WorkloadSeed, index: number, namespaces: readonly WorldNamespace[]): Workload {
  const { precedence: position, subnet, known, kind, labels, containers, hostNetwork } = seed;
  const host = index + 1;
  const addresses = hostNetwork
    ? { IPv4: `192.168.0.${host}`, IPv6: `2001:db8::${host}` }
    : { IPv4: `10.1.${subnet}.${host}`, IPv6: `fd00:${subnet}::${host}` };
  return {
    namespace: namespaces[position % namespaces.length]?.name ?? 'x',
    kind,
    name: `w${index}`,
    labels: kind === 'Pod' ? labels : { ...labels, run: `w${index}` }, // a template without labels isn't valid
    containers,
    hostNetwork,
    addresses: kind === 'Pod' ? Object.fromEntries(known.map((family) => [family, addresses[family]])) : {},
  };
}

interface PolicySeed extends Pick<NetworkPolicy, 'spec'> {
  readonly precedence: number;
}

function policySeed(): fc.Arbitrary<PolicySeed> {
  return fc.record({ precedence: fc.nat(5), spec: arbitrarySpec() }, { noNullPrototype: true });
}

/** Beside some workload: a policy governs its own namespace only. */
function placePolicy(
  { precedence: index, spec }: PolicySeed,
  number: number,
  workloads: readonly Workload[],
): NetworkPolicy {
  const namespace = workloads[index % workloads.length]?.namespace ?? 'x';
  const metadata = { name: `p${number}`, ...(namespace === 'default' ? {} : { namespace }) };
  return { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata, spec };
}

/** Crowds the first namespaces, so that policies meet pods. */
function precedence(): fc.Arbitrary<number> {
  return fc.constantFrom(0, 0, 0, 1, 1, 2, 3);
}

/** Most of them are conformant; the others differ more than enough. */
const anyProfile: fc.Arbitrary<ProfileName> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('conformant') },
  { weight: 2, arbitrary: fc.constantFrom(...(Object.keys(profiles) as readonly ProfileName[])) },
);

function options(cni: fc.Arbitrary<ProfileName>): fc.Arbitrary<ClusterOptions> {
  return fc.record(
    {
      cni,
      podCIDRs: fc.constantFrom(
        [],
        [],
        [],
        ['10.1.0.0/16'],
        ['10.1.1.0/24', '10.1.2.0/24'],
        ['10.1.0.0/16', 'fd00::/16'],
        ['fd00:1::/32'],
      ),
      ipBlocks: fc.constantFrom(undefined, undefined, undefined, 'any', 'external'),
      undeclaredNamespaces: fc.constantFrom('unknown', 'unknown', 'unknown', 'unlabelled'),
    },
    { noNullPrototype: true },
  );
}
