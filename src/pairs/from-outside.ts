import {
  type ConnectionSlice,
  type End,
  unknownNodeLabels,
  type WorldsOfConnection,
  worldLimit,
} from '../evaluate/index.js';
import type { Service } from '../model/index.js';
import {
  type Condition,
  type Fact,
  type Family,
  includes,
  intersectTraffic,
  isNoAddresses,
  isNoTraffic,
  openFacts,
  worldsOf,
} from '../sets/index.js';
import type { JudgeContext } from './context.js';
import { poolOfNode } from './ends.js';
import type { Stand } from './stand.js';

/** Traffic from an address outside the cluster to a pod behind a Service. */
export interface OutsidePassage {
  readonly source: Stand;
  readonly destination: Stand;
  readonly service: Service;
  readonly family: Family;
  /** The source as the case has it. */
  readonly from: string;
}

/**
 * The verdicts of traffic that a Service brings in from outside (A-SVC-2, E-9). Where nodes may put their own address in the place of
 * the source, it is certain what holds for both; where a load balancer leaves the source out, policies can only be certain to deny.
 */
export function connectFromOutside(passage: OutsidePassage, context: JudgeContext): readonly ConnectionSlice[] {
  const { source, destination, service, family } = passage;
  const seen = [source.end, ...(service.externalTrafficPolicy === 'Local' ? [] : nodesOf(family, context))];
  const [asItself = [], ...asNodes] = seen.map((end) => context.evaluation.connect(end, destination.end, family));
  const agreed = asNodes.reduce<readonly SeenTraffic[]>(
    (parts, slices) => parts.flatMap((part) => meet(part, slices)),
    asItself.map((slice) => ({ traffic: slice.traffic, seen: [slice] })),
  );
  return agreed.flatMap((part) => decide(part, passage));
}

/** Some traffic, with the slice it lies in for each source that the pod may see: the address itself first. */
interface SeenTraffic {
  readonly traffic: ConnectionSlice['traffic'];
  readonly seen: readonly ConnectionSlice[];
}

function meet({ traffic, seen }: SeenTraffic, slices: readonly ConnectionSlice[]): readonly SeenTraffic[] {
  return slices.flatMap((slice) => {
    const common = intersectTraffic(traffic, slice.traffic);
    return isNoTraffic(common) ? [] : [{ traffic: common, seen: [...seen, slice] }];
  });
}

/** What all sources agree on is certain, and decided by the slices of all. */
function decide({ traffic, seen }: SeenTraffic, passage: OutsidePassage): readonly ConnectionSlice[] {
  const [own] = seen;
  if (own === undefined) return [];
  const verdicts = new Set(seen.map(({ verdict }) => verdict));
  if (verdicts.size === 1 && verdicts.has('deny')) return seen.map((slice) => ({ ...slice, traffic }));
  const isLetIn = isLetInByLoadBalancer(passage);
  if (verdicts.size === 1 && verdicts.has('allow') && isLetIn) return seen.map((slice) => ({ ...slice, traffic }));
  const facts = [
    ...seen.flatMap((slice) => slice.facts),
    ...(verdicts.size > 1 ? [translation(passage, seen)] : []),
    ...(isLetIn ? [] : [sourceRanges(passage)]),
  ];
  return [{ ...own, traffic, verdict: 'unknown', facts: [...new Map(facts.map((fact) => [fact.id, fact])).values()] }];
}

function isLetInByLoadBalancer({ service, source: { end }, family }: OutsidePassage): boolean {
  const { loadBalancerSourceRanges: ranges } = service;
  return ranges === undefined || (end.kind === 'address' && includes(ranges[family], end.address));
}

/** Any node may be the one that takes the traffic in. */
function nodesOf(family: Family, { cluster, nodePool, nodeRange }: JudgeContext): readonly End[] {
  const known = cluster.nodes.filter(({ addresses }) => addresses[family].length > 0 || isNoAddresses(addresses));
  if (known.length === 0) {
    const pool = nodePool[family].length > 0 ? nodePool : nodeRange;
    return [{ kind: 'node', pool, labels: unknownNodeLabels }];
  }
  return known.map(({ addresses, labels }) => ({ kind: 'node', pool: poolOfNode(addresses, nodeRange), labels }));
}

function translation({ service, destination, from }: OutsidePassage, seen: readonly ConnectionSlice[]): Fact {
  const id = `${service.namespace}/service/${service.name}`;
  const [own, ...others] = seen.map(({ verdict }) => verdict);
  const asNode = [...new Set(others)].join(' or ');
  const words = `whether ${destination.text} sees \`${from}\` (${own}) or a node (${asNode}) as the source, because ${id} has \`externalTrafficPolicy: Cluster\``;
  const remedy = 'admit both or neither, or set `externalTrafficPolicy: Local`';
  return { kind: 'choice', id: words, words, remedy, count: seen.length };
}

function sourceRanges({ service, from }: OutsidePassage): Fact {
  const id = `${service.namespace}/service/${service.name}`;
  const words = `which way \`${from}\` takes to ${id}, because \`loadBalancerSourceRanges\` leave it out at the load balancer, but not at node ports, and the policies let it in`;
  const remedy = 'deny it by a policy too, or add it to `loadBalancerSourceRanges`';
  return { kind: 'choice', id: words, words, remedy, count: 2 };
}

/** The verdicts from outside in each world of some conditions; what the verdicts hang on themselves stays unknown in each. */
export function connectFromOutsideInWorlds(
  passage: OutsidePassage,
  conditions: readonly Condition[],
  context: JudgeContext,
): WorldsOfConnection {
  const facts = openFacts(conditions);
  const slices = connectFromOutside(passage, context);
  return { facts, worlds: worldsOf(facts, worldLimit)?.map((world) => ({ world, slices })) };
}
