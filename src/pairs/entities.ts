import { apiServerRemedy } from '../endpoints/api-server.js';
import type { EntityMember } from '../endpoints/members.js';
import { type AddressEnd, type End, type NodeEnd, unknownNodeLabels } from '../evaluate/index.js';
import {
  addressText,
  allAddresses,
  type ChoiceFact,
  type Condition,
  type Family,
  type Intervals,
  includes,
  notOf,
  stretches,
  uncertainCondition,
} from '../sets/index.js';
import type { JudgeContext } from './context.js';
import type { EndCandidate } from './end-candidate.js';
import { asNodeCandidate, nodeCandidates } from './ends.js';

/** What tells the addresses apart at which the API server may be, in one family. */
type CutAddresses = (addresses: Intervals<bigint>) => readonly Intervals<bigint>[];

/** The end candidates of an entity in one family (`language.md` §2); `cut` tells addresses apart as the other end does. */
export function entityCandidates(
  member: EntityMember,
  family: Family,
  { context, cut }: { readonly context: JudgeContext; readonly cut: CutAddresses },
): readonly EndCandidate[] {
  const { entity } = member;
  switch (entity) {
    case 'host':
      return [candidateOf(nodeEnd(context, { isOwn: true }), 'host')];
    case 'remote-node':
      return nodeCandidates(context);
    case 'health':
    case 'ingress':
      return [candidateOf({ kind: 'address', family, address: 0n, isOne: true, identity: entity }, entity)];
    case 'kube-apiserver':
      return apiServerCandidates(member, family, { context, cut });
    default:
      return entity satisfies never;
  }
}

/** The forms that the API server may have in one family: a node, or an address outside. */
function apiServerCandidates(
  { apiServer }: EntityMember,
  family: Family,
  { context, cut }: { readonly context: JudgeContext; readonly cut: CutAddresses },
): readonly EndCandidate[] {
  const known = apiServer?.addresses;
  const isNode = apiServer?.isNode === true;
  if (known !== undefined)
    return pointsIn(known[family]).flatMap((address) => candidatesAt(address, family, isNode, context));
  const node = { name: '', isOneOfAll: false, mayBeOwn: true, isUnplaced: true };
  const nodes = [
    {
      ...candidateOf(unplacedNode(context), 'the API server'),
      ...(context.evaluation.tellsOwnNode ? {} : { node }),
    },
  ];
  const outside = isNode ? [] : cut(allAddresses[family]).flatMap((piece) => outsideAt(piece, family));
  const all = [...nodes, ...outside];
  return all.map((candidate, index) => ({ ...candidate, presence: onlyAs(index, all.length, apiServer?.words) }));
}

/** One place of several, which nobody knows. */
function onlyAs(index: number, count: number, words = 'which addresses the API server has'): Condition {
  if (count === 1) return true;
  const fact: ChoiceFact = { kind: 'choice', id: 'api server', words, remedy: apiServerRemedy, count };
  return { kind: 'choice', fact, within: [index] };
}

/** An address of the API server: a declared node, where one has it, else outside, or a node that nobody declares. */
function candidatesAt(
  address: bigint,
  family: Family,
  isNode: boolean,
  context: JudgeContext,
): readonly EndCandidate[] {
  const text = `the API server at ${addressText(family, address)}`;
  const end: AddressEnd = { kind: 'address', family, address, isOne: true, isApiServer: true };
  const placed = asNodeCandidate(candidateOf(end, text), context);
  if (placed.end.kind === 'node') return [{ ...placed, end: { ...placed.end, isApiServer: true } }];
  if (!context.evaluation.tellsOwnNode) return [candidateOf(end, text)];
  const node = candidateOf({ ...unplacedNode(context), pool: poolAt(address, family) }, text);
  if (isNode) return [node];
  if (!includes(context.nodePool[family], address)) return [candidateOf(end, text)];
  const runs = uncertainCondition({
    id: 'api server on a node',
    words: 'whether the API server runs on a node of the cluster',
    remedy: 'declare the Nodes with their addresses, or give their range (`nodeCIDRs` of the settings)',
  });
  return [
    { ...node, presence: runs },
    { ...candidateOf(end, text), presence: notOf(runs) },
  ];
}

function poolAt(address: bigint, family: Family): NodeEnd['pool'] {
  return { IPv4: [], IPv6: [], [family]: [address, address + 1n] };
}

/** A node of which nobody knows whether it is the pod's own. */
function unplacedNode(context: JudgeContext): NodeEnd {
  return nodeEnd(context, {
    isOwn: uncertainCondition({
      id: 'api server on the own node',
      words: 'whether the API server runs on the node of the pod',
      remedy: 'admit the API server by its entity, or the own node and others alike',
    }),
    isApiServer: true,
  });
}

function nodeEnd({ nodePool }: JudgeContext, of: Pick<NodeEnd, 'isOwn' | 'isApiServer'>): NodeEnd {
  return { kind: 'node', pool: nodePool, labels: unknownNodeLabels, ...of };
}

function outsideAt(piece: Intervals<bigint>, family: Family): readonly EndCandidate[] {
  const [address] = piece;
  if (address === undefined) return [];
  return [candidateOf({ kind: 'address', family, address, isApiServer: true }, 'the API server')];
}

/** The addresses of a set, one by one; they are few, for each is written. */
function pointsIn(intervals: Intervals<bigint>): readonly bigint[] {
  const points: bigint[] = [];
  for (const [low, high] of stretches(intervals)) for (let point = low; point < high; point++) points.push(point);
  return points;
}

function candidateOf(end: Exclude<End, { kind: 'pod' }>, text: string): EndCandidate {
  return { end, text, presence: true, pod: undefined, hypothetical: undefined };
}
