import type { PodMatch, PolicyRules, Rule } from '../compile/index.js';
import { type Diagnostic, define, didYouMean } from '../diagnostics/index.js';
import { type Cluster, matchLabels, type Pod } from '../model/index.js';

const undeclaredName = define<{
  readonly id: string;
  readonly path: string;
  readonly port: string;
  readonly near: string;
}>({
  code: 'policy/undeclared-port-name',
  severity: 'warning',
  summary: 'a rule of a policy names a port that none of the pods it is about declares',
  words: ({ id, path, port, near }) =>
    `${id} ${path} names the port \`${port}\`, and no pod that it is about declares one of that name: it matches nothing there${near || '; correct the name, or write the number'}`,
});

/** A warning at each rule with a port name that no destination declares, where every destination is known (A-PORT-5). */
export function reportPortNames(ruleSets: readonly PolicyRules[], cluster: Cluster): readonly Diagnostic[] {
  const pods = cluster.workloads.flatMap((workload) => workload.pods);
  const maySelect = (match: PodMatch, pod: Pod) => isMaybeSelected(match, pod, cluster);
  return ruleSets
    .filter(isAboutKnownPods)
    .flatMap((policyRules) =>
      policyRules.rules.flatMap((rule) => undeclaredIn(policyRules, rule, { pods, maySelect })),
    );
}

/** Policies of a namespace: pods of others may be in other repositories. */
function isAboutKnownPods({ policy, selectedPods: { namespaces } }: PolicyRules): boolean {
  if (!policy.isEvaluated) return false;
  return policy.api === 'networking.k8s.io' || (policy.api === 'cilium.io' && namespaces.kind === 'named');
}

interface Known {
  readonly pods: readonly Pod[];
  readonly maySelect: (match: PodMatch, pod: Pod) => boolean;
}

function isMaybeSelected({ namespaces, labels }: PodMatch, pod: Pod, cluster: Cluster): boolean {
  const namespace = cluster.namespaces.get(pod.namespace);
  if (namespaces.kind === 'named' && namespaces.name !== pod.namespace) return false;
  if (
    namespaces.kind !== 'named' &&
    namespace !== undefined &&
    matchLabels(namespaces.labels, namespace.labels) === false
  )
    return false;
  return !pod.isHostNetwork && matchLabels(labels, pod.labels) !== false;
}

function undeclaredIn(policyRules: PolicyRules, rule: Rule, known: Known): readonly Diagnostic[] {
  const names = rule.ports.filter((port) => port.kind === 'named');
  if (names.length === 0) return [];
  const pods = destinationsOf(policyRules, rule, known);
  if (pods.length === 0 || pods.some((pod) => pod.mayNamePorts)) return [];
  const written = pods.flatMap((pod) => pod.writtenPorts);
  return names.flatMap(({ name, protocol }) => {
    if (written.some((port) => port.name === name && port.protocol === protocol)) return [];
    const near = didYouMean(
      name,
      written.filter((port) => port.protocol === protocol).map((port) => port.name),
    );
    const found = { id: policyRules.policy.id, path: rule.path, port: `${protocol}/${name}`, near };
    return [undeclaredName(found, rule.span)];
  });
}

/** The pods whose port names count; none where some of them may be anywhere. */
function destinationsOf(
  { direction, selectedPods }: PolicyRules,
  { peers }: Rule,
  { pods: all, maySelect }: Known,
): readonly Pod[] {
  if (direction === 'ingress') return all.filter((pod) => maySelect(selectedPods, pod));
  if (peers === undefined || peers.some(({ kind }) => kind !== 'pods')) return [];
  return all.filter((pod) => peers.some((peer) => peer.kind === 'pods' && maySelect(peer.pods, pod)));
}
