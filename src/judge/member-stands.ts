import type { End } from '../evaluate/index.js';
import { type Addresses, type Family, type Intervals, partition } from '../sets/index.js';
import type { JudgeContext } from './context.js';
import { addressStands, hypotheticalStand, nodeStands, podStands, type Stand } from './ends.js';
import type { Member } from './members.js';

/** The ways in which a member stands in one family; `others` are the ends that tell its addresses apart, else every rule does. */
export function memberStands(
  member: Member,
  family: Family,
  {
    context,
    others,
    direction,
    apart,
  }: {
    readonly context: JudgeContext;
    readonly others: readonly End[] | undefined;
    readonly direction: 'ingress' | 'egress';
    /** Addresses that are told apart from others beside what rules tell apart. */
    readonly apart?: Addresses | undefined;
  },
): readonly Stand[] {
  switch (member.kind) {
    case 'workload':
      return podStands(member, context);
    case 'hypothetical':
      return [hypotheticalStand(member.pod, context)];
    case 'nodes':
      return nodeStands(context);
    case 'addresses':
    case 'domain': {
      const within = { family, addresses: member.addresses[family] };
      const pieces: readonly Intervals<bigint>[] =
        others === undefined
          ? context.evaluation.partitionByAll(direction, within)
          : others.flatMap((end) => context.evaluation.partitionAddresses(end, direction, within));
      return addressStands(member, family, apart === undefined ? pieces : cutBy(apart[family], pieces));
    }
  }
}

/** Pieces of the address space, each cut in two where it is partly within a range. */
export function cutBy(range: Intervals<bigint>, pieces: readonly Intervals<bigint>[]): readonly Intervals<bigint>[] {
  return pieces.flatMap((each) => partition(each, [range]).map(({ piece }) => piece));
}
