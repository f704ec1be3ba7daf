import type { ManifestDocument } from '../../../parse/index.js';
import { type Finding, ranks, type Source } from '../finding.js';
import { rangeFrom } from '../ranges.js';
import { valuesAt } from '../walk.js';

/** The ranges that nodes give their pods; all Nodes hold them together. */
export const nodeSources: readonly Source[] = [{ kind: 'Node', groups: [''], read: readNode }];

function readNode({ node }: ManifestDocument): readonly Finding[] {
  const cidrs = [...valuesAt(node, ['spec', 'podCIDR']), ...valuesAt(node, ['spec', 'podCIDRs'])];
  return rangeFrom(cidrs, { kind: 'pods', title: 'podCIDRs of Nodes', rank: ranks.node, isPart: true });
}
