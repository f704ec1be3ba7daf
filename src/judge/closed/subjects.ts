import type { End } from '../../evaluate/index.js';
import type { Family, Intervals } from '../../sets/index.js';
import type { JudgeContext } from '../context.js';
import { addressStands, hypotheticalStand, nodeStands, podStands, type Stand } from '../ends.js';
import type { Member } from '../members.js';

/** The ways in which a subject stands in one family; `others` are the ends that tell its addresses apart, else every rule does. */
export function subjectStands(
  subject: Member,
  family: Family,
  {
    context,
    others,
    direction,
  }: { readonly context: JudgeContext; readonly others: readonly End[]; readonly direction: 'ingress' | 'egress' },
): readonly Stand[] {
  switch (subject.kind) {
    case 'workload':
      return podStands(subject, context);
    case 'hypothetical':
      return [hypotheticalStand(subject.pod, context)];
    case 'nodes':
      return nodeStands(context);
    case 'addresses':
    case 'domain': {
      const within = { family, addresses: subject.addresses[family] };
      const pieces: readonly Intervals<bigint>[] = others.flatMap((end) =>
        context.evaluation.partitionAddresses(end, direction, within),
      );
      return addressStands(
        subject,
        family,
        others.length > 0 ? pieces : context.evaluation.partitionByAll(direction, within),
      );
    }
  }
}
