import { type Address, everything, type Family, families, isInside, parseAddress, parseCidr } from '../addresses.js';
import { elementaryStarts } from '../candidates.js';
import { idOf, portsOf, type Workload } from '../cluster.js';
import type { Labels, Protocol } from '../kubernetes/kubernetes-objects.js';
import { decide } from '../kubernetes/kubernetes-oracle.js';
import type { End, OraclePod } from '../packets.js';
import type {
  AskedServicePort,
  ExpectCase,
  OnlyCase,
  ServiceCase,
  ServiceWorld,
  WorldServicePort,
} from './service-cluster.js';

export type Status = 'passed' | 'failed' | 'errored';
type Verdict = 'allow' | 'deny' | 'unknown';

/** What a case about a Service comes to, packet by packet, from the words of the language (language.md §3, §5) and A-SVC-2. */
export function expectService(asked: ServiceWorld, test: ServiceCase): Status {
  const backends = backendsOf(asked);
  if (backends.length === 0) return 'errored'; // vacuous
  return test.kind === 'expect' ? expectPairs(asked, test, backends) : expectOnly(asked, test, backends);
}

/** An end behind the Service, and where each of its ports leads there. */
interface Backend {
  readonly at: Workload | string;
  readonly targets: (port: WorldServicePort) => readonly number[];
  /** Where a port leads nowhere it is an error, unless another endpoint has it. */
  readonly mayLack: boolean;
}

function expectPairs(asked: ServiceWorld, { from, ports, expect }: ExpectCase, backends: readonly Backend[]): Status {
  const chosen = chosenPorts(asked, ports);
  const verdicts: Verdict[] = [];
  let isBroken = false;
  for (const source of from) {
    for (const backend of backends) {
      if (source.kind === 'workload' && source.workload === backend.at) continue;
      if (source.kind !== 'workload' && typeof backend.at === 'string') continue; // no pod at either end
      if (chosen.isLacking || leadsNowhere(chosen.ports, backend, backends)) isBroken = true;
      if (source.kind === 'range' && !isExposed(asked)) isBroken = true;
      else verdicts.push(...verdictsOf(asked, source, backend, chosen.ports));
    }
  }
  if (verdicts.some((each) => each !== 'unknown' && each !== expect)) return 'failed';
  return isBroken || verdicts.length === 0 || verdicts.includes('unknown') ? 'errored' : 'passed';
}

function verdictsOf(
  asked: ServiceWorld,
  source: ExpectCase['from'][number],
  { at, targets }: Backend,
  ports: readonly WorldServicePort[],
): readonly Verdict[] {
  const judged = typeof at === 'string' ? [parseAddress(at).family] : families;
  const targeted = ports.flatMap((port) => targets(port).map((number) => ({ protocol: port.protocol, port: number })));
  return judged.flatMap((family) =>
    targeted.flatMap((each) => {
      const to = { at, family, ...each };
      if (source.kind === 'workload') return [verdictOf(asked, [podEnd(source.workload, family)], to)];
      if (source.kind === 'nodes') return [verdictOf(asked, nodeEnds(asked, family), to)];
      return addressesIn(asked, source.cidr, family).map((address) =>
        isNode(asked, address) ? fromNode(asked, address, to) : fromOutside(asked, address, to),
      );
    }),
  );
}

/** An address that is a declared node's is that node, which may be the one that a backend's pod runs on (A-NODE-1). */
function fromNode(asked: ServiceWorld, address: Address, to: Target): Verdict {
  const verdict = verdictOf(asked, [{ kind: 'node', name: 'node', address }], to);
  return verdict === 'deny' && typeof to.at !== 'string' ? 'unknown' : verdict;
}

/** At most those of a list get to a backend: no workload but listed ones, no address but listed ones (language.md §5). */
function expectOnly(asked: ServiceWorld, { from, ports }: OnlyCase, backends: readonly Backend[]): Status {
  const { world } = asked;
  const chosen = chosenPorts(asked, ports);
  if (chosen.isLacking || backends.some((backend) => leadsNowhere(chosen.ports, backend, backends))) return 'errored';
  const verdicts: Verdict[] = [];
  for (const { at, targets } of backends) {
    for (const family of families) {
      for (const { protocol, port } of chosen.ports.flatMap((each) =>
        targets(each).map((port) => ({ protocol: each.protocol, port })),
      )) {
        const to = { at, family, protocol, port };
        for (const workload of world.workloads) {
          if (workload === at || workload.hostNetwork) continue;
          const address = podAddress(workload, family);
          const isListed = from.some(
            (item) =>
              (item.kind === 'workload' && item.workload === workload) ||
              (item.kind === 'range' && isInside(address, parseCidr(item.cidr))),
          );
          if (!isListed) verdicts.push(verdictOf(asked, [podEnd(workload, family)], to));
        }
        const cuts = from.flatMap((item) => (item.kind === 'range' ? [item.cidr] : []));
        for (const address of pieces(asked, family, cuts)) {
          const isListed = from.some((item) =>
            item.kind === 'nodes'
              ? isNode(asked, address)
              : item.kind === 'range' && isInside(address, parseCidr(item.cidr)),
          );
          if (!isListed) verdicts.push(fromOutside(asked, address, to));
        }
      }
    }
  }
  if (verdicts.includes('allow')) return 'failed';
  return verdicts.includes('unknown') ? 'errored' : 'passed';
}

interface Chosen {
  readonly ports: readonly WorldServicePort[];
  readonly isLacking: boolean;
}

interface Target {
  readonly at: Workload | string;
  readonly family: Family;
  readonly protocol: Protocol;
  readonly port: number;
}

/** One verdict where all ends agree that the pod may see as the source. */
function verdictOf({ world }: ServiceWorld, sources: readonly End[], { at, family, protocol, port }: Target): Verdict {
  const destination: End = typeof at === 'string' ? { kind: 'address', address: parseAddress(at) } : podEnd(at, family);
  const namespaces = new Map(world.namespaces.map(({ name, labels }) => [name, labels ?? {}]));
  const { policies, plugin, pods } = world;
  const found = new Set(
    sources.map((source) =>
      decide({ namespaces, policies, plugin, pods }, { source, destination, family, protocol, port }),
    ),
  );
  const [verdict = 'unknown'] = found;
  return found.size === 1 ? verdict : 'unknown';
}

/** A-SVC-2: with `Cluster` any node may put its own address in place of the client's; a load balancer may keep it out. */
function fromOutside(asked: ServiceWorld, address: Address, to: Target): Verdict {
  const { service } = asked;
  const client: End = { kind: 'address', address };
  const isKept = !isExposed(asked) || service.externalTrafficPolicy === 'Local';
  const verdict = verdictOf(asked, isKept ? [client] : [client, ...nodeEnds(asked, to.family)], to);
  const isLetIn =
    service.type !== 'LoadBalancer' ||
    service.sourceRanges.length === 0 ||
    service.sourceRanges.some((cidr) => isInside(address, parseCidr(cidr)));
  return verdict === 'allow' && !isLetIn ? 'unknown' : verdict;
}

const isExposed = ({ service }: ServiceWorld): boolean =>
  !service.isHeadless && (service.type !== 'ClusterIP' || service.externalIps.length > 0);

function backendsOf({ world, service }: ServiceWorld): readonly Backend[] {
  const { backends } = service;
  if (backends.kind === 'selected') {
    return world.workloads
      .filter(({ namespace, labels }) => namespace === service.namespace && carries(labels, backends.selector))
      .map((at) => ({ at, targets: (port) => selectedTargets(at, port, service.isHeadless), mayLack: false }));
  }
  return backends.groups.flatMap(({ endpoints, ports }) =>
    endpoints
      .filter(({ isReady }) => isReady)
      .map(({ at }) => ({
        at,
        targets: ({ name, protocol, port }) => {
          if (service.isHeadless) return [port];
          return ports.filter((each) => each.name === name && each.protocol === protocol).map((each) => each.port);
        },
        mayLack: true,
      })),
  );
}

const carries = (labels: Labels, wanted: Labels): boolean =>
  Object.entries(wanted).every(([key, value]) => labels[key] === value);

function selectedTargets(
  at: Workload,
  { port, protocol, targetPort }: WorldServicePort,
  isHeadless: boolean,
): readonly number[] {
  if (isHeadless || targetPort === undefined) return [port];
  if (typeof targetPort === 'number') return [targetPort];
  const named = portsOf(at).filter((each) => each.name === targetPort && each.protocol === protocol);
  return named.map(({ containerPort }) => containerPort);
}

function leadsNowhere(ports: readonly WorldServicePort[], backend: Backend, all: readonly Backend[]): boolean {
  const providers = backend.mayLack ? all : [backend];
  return ports.some((port) => providers.every(({ targets }) => targets(port).length === 0));
}

/** The ports of the Service that are asked for, and whether it lacks one. */
function chosenPorts({ service }: ServiceWorld, asked: readonly AskedServicePort[] | undefined): Chosen {
  if (asked === undefined) return { ports: service.ports, isLacking: false };
  const found = asked.map(({ protocol, port }) =>
    service.ports.filter(
      (each) => each.protocol === protocol && (port === undefined || port === each.port || port === each.name),
    ),
  );
  return { ports: found.flat(), isLacking: found.some((each) => each.length === 0) };
}

function nodeEnds({ world, nodes }: ServiceWorld, family: Family): readonly End[] {
  const addresses =
    nodes.length > 0
      ? nodes.map((node) => parseAddress(node[family]))
      : elementaryStarts(world, family).map((value) => ({ family, value }));
  return addresses.map((address, index) => ({ kind: 'node', name: `node-${index}`, address }));
}

const isNode = ({ nodes }: ServiceWorld, address: Address): boolean =>
  nodes.some((node) => parseAddress(node[address.family]).value === address.value);

/** One address of each part of a range that policies or the load balancer tell apart. */
const addressesIn = (asked: ServiceWorld, cidr: string, family: Family): readonly Address[] =>
  pieces(asked, family, [cidr]).filter((address) => isInside(address, parseCidr(cidr)));

/** One address of each part of the address space that anything tells apart. */
function pieces({ world, service, nodes }: ServiceWorld, family: Family, cuts: readonly string[]): readonly Address[] {
  const bits = family === 'IPv4' ? 32 : 128;
  const ranges = [...service.sourceRanges, ...cuts, ...nodes.map((node) => `${node[family]}/${bits}`)].map(parseCidr);
  const starts = ranges.flatMap((range) => (range.family === family ? [range.first, range.last + 1n] : []));
  const values = new Set([...elementaryStarts(world, family), ...starts]);
  return [...values].map((value) => ({ family, value })).filter((address) => isInside(address, everything(family)));
}

function podEnd(workload: Workload, family: Family): End {
  const { namespace, kind, labels, hostNetwork } = workload;
  const pod: OraclePod = {
    namespace,
    name: idOf(workload),
    labels,
    hostNetwork,
    isBare: kind === 'Pod',
    ports: portsOf(workload),
    addresses: new Map([[family, podAddress(workload, family).value]]),
  };
  return { kind: 'pod', pod };
}

function podAddress({ addresses }: Workload, family: Family): Address {
  const text = addresses[family];
  if (text === undefined) throw new Error(`a pod has no ${family} address`);
  return parseAddress(text);
}
