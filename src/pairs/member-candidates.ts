import type { AddressesMember, Member } from '../endpoints/members.js';
import type { End } from '../evaluate/index.js';
import {
  type Addresses,
  type Family,
  type Intervals,
  intersectAddresses,
  isNoAddresses,
  partition,
} from '../sets/index.js';
import type { JudgeContext } from './context.js';
import type { EndCandidate } from './end-candidate.js';
import {
  addressCandidates,
  asNodeCandidate,
  hypotheticalCandidate,
  nodeCandidates,
  podCandidates,
  policyPodsCandidate,
} from './ends.js';
import { entityCandidates } from './entities.js';

/**
 * The end candidates of a member in one family; `others` are the ends that tell its addresses apart, else every rule
 * does.
 */
export function memberCandidates(
  member: Member,
  family: Family,
  {
    context,
    others,
    direction,
    apart,
    byNode = false,
  }: {
    readonly context: JudgeContext;
    readonly others: readonly End[] | undefined;
    readonly direction: 'ingress' | 'egress';
    /** Addresses that are distinguished from others beside what rules distinguish. */
    readonly apart?: Addresses | undefined;
    /** Pods are distinguished by the nodes that they run on. */
    readonly byNode?: boolean;
  },
): readonly EndCandidate[] {
  switch (member.kind) {
    case 'workload':
      return podCandidates(member, context, { byNode });
    case 'hypothetical':
      return [hypotheticalCandidate(member.pod, context)];
    case 'pods':
      return [policyPodsCandidate(member, context)];
    case 'nodes':
      return nodeCandidates(context);
    case 'entity':
      return entityCandidates(member, family, {
        context,
        cut: (addresses) => piecesOf({ family, addresses }, { context, others, direction }),
      });
    case 'addresses':
    case 'domain': {
      const within = { family, addresses: member.addresses[family] };
      const pieces = piecesOf(within, { context, others, direction });
      const cut = apart === undefined ? pieces : cutBy(apart[family], pieces);
      return isWrittenAddress(member)
        ? writtenCandidates(member, family, { pieces: cut, context })
        : addressCandidates(member, family, cut);
    }
  }
}

/** Addresses in parts that the rules of some ends, else all rules of a direction, treat alike. */
function piecesOf(
  within: { readonly family: Family; readonly addresses: Intervals<bigint> },
  {
    context: { evaluation },
    others,
    direction,
  }: {
    readonly context: JudgeContext;
    readonly others: readonly End[] | undefined;
    readonly direction: 'ingress' | 'egress';
  },
): readonly Intervals<bigint>[] {
  return others === undefined
    ? evaluation.partitionByAll(direction, within)
    : others.flatMap((end) => evaluation.partitionAddresses(end, direction, within));
}

function isWrittenAddress(member: Member): member is AddressesMember {
  return member.kind === 'addresses' && member.isWritten;
}

/** What is written as the address of a known node is that node. */
function writtenCandidates(
  member: AddressesMember,
  family: Family,
  { pieces, context }: { readonly pieces: readonly Intervals<bigint>[]; readonly context: JudgeContext },
): readonly EndCandidate[] {
  const cut = context.cluster.hosts.reduce((parts, { addresses }) => cutBy(addresses[family], parts), pieces);
  return addressCandidates(member, family, cut).map((candidate) => asNodeCandidate(candidate, context));
}

/** Whether it matters for the other end on which node its pods run. */
export function distinguishesNodes(member: Member, { cluster }: JudgeContext): boolean {
  switch (member.kind) {
    case 'nodes':
      return cluster.nodes.length > 0;
    case 'entity':
      return cluster.hosts.length > 0;
    case 'addresses':
      return member.isWritten && cluster.hosts.some(({ addresses }) => meets(member.addresses, addresses));
    case 'workload':
      return member.pods.some(({ isHostNetwork, nodeName }) => isHostNetwork && nodeName !== undefined);
    case 'hypothetical':
    case 'pods':
    case 'domain':
      return false;
  }
}

function meets(a: Addresses, b: Addresses): boolean {
  return !isNoAddresses(intersectAddresses(a, b));
}

/** Pieces of the address space, each cut in two where it is partly within a range. */
export function cutBy(range: Intervals<bigint>, pieces: readonly Intervals<bigint>[]): readonly Intervals<bigint>[] {
  return pieces.flatMap((each) => partition(each, [range]));
}
