import type { PodMatch, PolicyRules } from '../compile/index.js';
import { byBytes, type Diagnostic, define } from '../diagnostics/index.js';
import { isNamed } from '../endpoints/policy-pods/is-named.js';
import type { Cluster, Pod } from '../model/index.js';

const ungoverned = define<{ readonly id: string; readonly part: string; readonly workloads: readonly string[] }>({
  code: 'policy/host-network',
  severity: 'warning',
  summary: 'a policy selects or names pods that use the network of their node',
  guardsTrust: true,
  words: ({ id, part, workloads }) =>
    `${id} ${part} ${listed(workloads)}, which ${workloads.length === 1 ? 'uses' : 'use'} the network of the node: policies see the node, not the pod, and don't hold for it; don't count on them, or remove \`hostNetwork\``,
});

/** A warning at each policy whose subject or peers are hostNetwork pods: CNI plugins can't tell them from their node (A-HOST-1). */
export function reportHostNetwork(ruleSets: readonly PolicyRules[], cluster: Cluster): readonly Diagnostic[] {
  const pods = cluster.workloads.flatMap((workload) => workload.pods).filter((pod) => pod.isHostNetwork);
  if (pods.length === 0) return [];
  return ruleSets
    .filter(({ policy, separates }) => policy.isEvaluated && separates !== true)
    .flatMap((policyRules) => {
      const selected = isEverything(policyRules.selectedPods)
        ? []
        : workloadsIn(policyRules.selectedPods, pods, cluster);
      const named = policyRules.rules
        .flatMap((rule) => rule.peers ?? [])
        .flatMap((peer) =>
          peer.kind === 'pods' && peer.pods.labels.size > 0 ? workloadsIn(peer.pods, pods, cluster) : [],
        );
      const { id, span } = policyRules.policy;
      return [
        ...(selected.length > 0 ? [ungoverned({ id, part: 'selects', workloads: selected }, span)] : []),
        ...(named.length > 0
          ? [ungoverned({ id, part: 'names', workloads: [...new Set(named)].sort(byBytes) }, span)]
          : []),
      ];
    });
}

/** Whoever selects every pod of the cluster means no one of them. */
function isEverything({ namespaces, labels }: PodMatch): boolean {
  return namespaces.kind === 'labelled' && namespaces.labels.size === 0 && labels.size === 0;
}

function workloadsIn(match: PodMatch, pods: readonly Pod[], cluster: Cluster): readonly string[] {
  const found = pods.filter((pod) => isNamed(pod, match, cluster));
  return [...new Set(found.map(({ workload }) => workload))].sort(byBytes);
}

function listed(workloads: readonly string[]): string {
  const shown = workloads.slice(0, 3).join(', ');
  return workloads.length > 3 ? `${shown} and ${workloads.length - 3} more` : shown;
}
