import type { End } from '../evaluate/index.js';
import type { Family, Intervals } from '../sets/index.js';
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
  }: {
    readonly context: JudgeContext;
    readonly others: readonly End[] | undefined;
    readonly direction: 'ingress' | 'egress';
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
      return addressStands(member, family, pieces);
    }
  }
}
