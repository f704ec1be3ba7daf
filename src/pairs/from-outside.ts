import {
  assignmentLimit,
  type ConnectionByAssignment,
  type ConnectionTraffic,
  type End,
  unknownNodeLabels,
} from '../evaluate/index.js';
import type { Service } from '../model/index.js';
import {
  assignmentsOf,
  binaryChoice,
  type Condition,
  type Fact,
  type Family,
  includes,
  intersectTraffic,
  isNoAddresses,
  isNoTraffic,
  unknownFacts,
} from '../sets/index.js';
import type { JudgeContext } from './context.js';
import type { EndCandidate } from './end-candidate.js';
import { poolOfNode } from './ends.js';

/** Traffic from an address outside the cluster to a pod behind a Service. */
export interface OutsideTraffic {
  readonly source: EndCandidate;
  readonly destination: EndCandidate;
  readonly service: Service;
  readonly family: Family;
  /** The source as the case has it. */
  readonly from: string;
}

/**
 * The verdicts of traffic that a Service brings in from outside (A-SVC-2, E-9). Where nodes may put their own address in the place of
 * the source, it is certain what holds for both; where a load balancer leaves the source out, policies can only be certain to deny.
 */
export function connectFromOutside(
  outsideTraffic: OutsideTraffic,
  context: JudgeContext,
): readonly ConnectionTraffic[] {
  const { source, destination, service, family } = outsideTraffic;
  const seen = [source.end, ...(service.externalTrafficPolicy === 'Local' ? [] : nodesOf(family, context))];
  const [asItself = [], ...asNodes] = seen.map((end) => context.evaluation.connect(end, destination.end, family));
  const agreed = asNodes.reduce<readonly SeenTraffic[]>(
    (parts, decidedTraffic) => parts.flatMap((part) => meet(part, decidedTraffic)),
    asItself.map((decided) => ({ traffic: decided.traffic, seen: [decided] })),
  );
  return agreed.flatMap((part) => decide(part, outsideTraffic));
}

/** Some traffic, with the decided part it lies in for each source that the pod may see: the address itself first. */
interface SeenTraffic {
  readonly traffic: ConnectionTraffic['traffic'];
  readonly seen: readonly ConnectionTraffic[];
}

function meet({ traffic, seen }: SeenTraffic, decidedTraffic: readonly ConnectionTraffic[]): readonly SeenTraffic[] {
  return decidedTraffic.flatMap((decided) => {
    const common = intersectTraffic(traffic, decided.traffic);
    return isNoTraffic(common) ? [] : [{ traffic: common, seen: [...seen, decided] }];
  });
}

/** What all sources agree on is certain, and decided by the decided parts of all. */
function decide({ traffic, seen }: SeenTraffic, outsideTraffic: OutsideTraffic): readonly ConnectionTraffic[] {
  const [own] = seen;
  if (own === undefined) return [];
  const verdicts = new Set(seen.map(({ verdict }) => verdict));
  if (verdicts.size === 1 && verdicts.has('deny')) return seen.map((decided) => ({ ...decided, traffic }));
  const isLetIn = isLetInByLoadBalancer(outsideTraffic);
  if (verdicts.size === 1 && verdicts.has('allow') && isLetIn) return seen.map((decided) => ({ ...decided, traffic }));
  const facts = [
    ...seen.flatMap((decided) => decided.facts),
    ...(verdicts.size > 1 ? [translation(outsideTraffic, seen)] : []),
    ...(isLetIn ? [] : [sourceRanges(outsideTraffic)]),
  ];
  return [{ ...own, traffic, verdict: 'unknown', facts: [...new Map(facts.map((fact) => [fact.id, fact])).values()] }];
}

function isLetInByLoadBalancer({ service, source: { end }, family }: OutsideTraffic): boolean {
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

function translation({ service, destination, from }: OutsideTraffic, seen: readonly ConnectionTraffic[]): Fact {
  const id = `${service.namespace}/service/${service.name}`;
  const [own, ...others] = seen.map(({ verdict }) => verdict);
  const asNode = [...new Set(others)].join(' or ');
  const words = `whether ${destination.text} sees \`${from}\` (${own}) or a node (${asNode}) as the source, because ${id} has \`externalTrafficPolicy: Cluster\``;
  const remedy = 'admit both or neither, or set `externalTrafficPolicy: Local`';
  return { kind: 'choice', id: words, words, remedy, count: seen.length };
}

function sourceRanges({ service, from }: OutsideTraffic): Fact {
  const id = `${service.namespace}/service/${service.name}`;
  const words = `which way \`${from}\` takes to ${id}, because \`loadBalancerSourceRanges\` leave it out at the load balancer, but not at node ports, and the policies let it in`;
  const remedy = 'deny it by a policy too, or add it to `loadBalancerSourceRanges`';
  return binaryChoice({ id: words, words, remedy });
}

/**
 * The verdicts from outside under each assignment of some conditions; what the verdicts depend on themselves stays
 * unknown in each.
 */
export function connectFromOutsideByAssignment(
  outsideTraffic: OutsideTraffic,
  conditions: readonly Condition[],
  context: JudgeContext,
): ConnectionByAssignment {
  const facts = unknownFacts(conditions);
  const decidedTraffic = connectFromOutside(outsideTraffic, context);
  return {
    facts,
    assignments: assignmentsOf(facts, assignmentLimit)?.map((assignment) => ({ assignment, decidedTraffic })),
  };
}
