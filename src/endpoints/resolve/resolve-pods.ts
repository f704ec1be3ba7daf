import { didYouMean } from '../../diagnostics/index.js';
import type { Endpoint } from '../../language/endpoint.js';
import { accountRemedy, type Cluster, matchLabels, type Pod } from '../../model/index.js';
import { remedyFor } from '../../parse/index.js';
import { allOf, type Condition, presentState, statesIn } from '../../sets/index.js';
import { memberOfPods } from '../members.js';
import { fail, found, type Of, type Resolution, type ResolveContext } from './resolution.js';

/** The workloads of `ns/*`. */
export function resolveNamespace(endpoint: Of<'namespace'>, context: ResolveContext): Resolution {
  return resolvePods(endpoint, context, (pod) => pod.namespace === endpoint.namespace);
}

/** The workloads of which a selector selects a pod, or may. */
export function resolveSelector(endpoint: Of<'selector'>, context: ResolveContext): Resolution {
  return resolvePods(endpoint, context, (pod) => isSelected(endpoint, pod, context.cluster));
}

function resolvePods(endpoint: Endpoint, context: ResolveContext, isMeant: (pod: Pod) => Condition): Resolution {
  const members = context.cluster.workloads.flatMap((workload) => {
    const member = memberOfPods(workload, isMeant);
    return member === undefined ? [] : [member];
  });
  if (members.length > 0 || context.allowsEmpty) return found(members);
  return fail(`\`${endpoint.text}\` matches no workload${emptyHint(endpoint, context.cluster)}`);
}

function emptyHint(endpoint: Endpoint, cluster: Cluster): string {
  if (endpoint.kind !== 'namespace') return '; `allowEmpty: true` permits that';
  return cluster.namespaces.has(endpoint.namespace)
    ? '; `allowEmpty: true` permits that'
    : didYouMean(
        endpoint.text,
        [...cluster.namespaces.keys()].map((name) => `${name}/*`),
      ) || '; no manifest is in that namespace';
}

function isSelected(endpoint: Of<'selector'>, pod: Pod, cluster: Cluster): Condition {
  const namespace = cluster.namespaces.get(pod.namespace);
  if (namespace === undefined) return false;
  const isNamespaceMeant =
    endpoint.namespaces.kind === 'named'
      ? endpoint.namespaces.name === pod.namespace
      : matchLabels(endpoint.namespaces.labels, namespace.labels);
  const { serviceAccount } = endpoint;
  const isAccountMeant = serviceAccount === undefined || matchAccount(serviceAccount, pod);
  return allOf([isNamespaceMeant, matchLabels(endpoint.pods, pod.labels), isAccountMeant]);
}

/** Whether a pod runs as a service account; a name with variables may be any. */
function matchAccount(
  name: string,
  { workload, serviceAccount, unresolvedServiceAccount: unresolved, mayHaveAnyAccount }: Pod,
): Condition {
  if (unresolved.length === 0 && mayHaveAnyAccount !== true) return serviceAccount === name;
  const fact = {
    kind: 'label',
    id: `${workload}/serviceAccount`,
    words: `the service account of \`${workload}\``,
    remedy: mayHaveAnyAccount ? accountRemedy : remedyFor(unresolved),
    possible: presentState,
  } as const;
  return { kind: 'label', fact, within: statesIn([name]) };
}
