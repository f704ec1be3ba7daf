import type { OraclePod } from '../packets.js';
import type {
  Direction,
  LabelSelector,
  Labels,
  NetworkPolicy,
  NetworkPolicySpec,
  Requirement,
} from './kubernetes-objects.js';

/** Whether a policy selects a pod of this namespace with these labels (A-ISO-1). */
export const governs = (
  policy: NetworkPolicy,
  { namespace, labels }: Pick<OraclePod, 'namespace' | 'labels'>,
): boolean => (policy.metadata.namespace ?? 'default') === namespace && selects(policy.spec.podSelector ?? {}, labels);

/** A-DEF-1 */
export function policyTypes({ policyTypes: types, egress }: NetworkPolicySpec): readonly Direction[] {
  if (types && types.length > 0) return types;
  return egress && egress.length > 0 ? ['Ingress', 'Egress'] : ['Ingress'];
}

/** Label selectors: everything written must hold, an empty one matches all (A.5). */
export const selects = (selector: LabelSelector, labels: Labels): boolean =>
  Object.entries(selector.matchLabels ?? {}).every(([key, value]) => labels[key] === value) &&
  (selector.matchExpressions ?? []).every((requirement) => isMet(requirement, labels[requirement.key]));

/** What the server adds to the labels of every namespace (A-DEF-4). */
export function withNameLabel(name: string, labels: Labels): Labels {
  const known = named.get(labels);
  if (known?.name === name) return known.labels;
  const made = { name, labels: { ...labels, 'kubernetes.io/metadata.name': name } };
  named.set(labels, made);
  return made.labels;
}

/** What was made last of some labels: they are asked for packet by packet. */
const named = new WeakMap<Labels, { readonly name: string; readonly labels: Labels }>();

function isMet({ operator, values }: Requirement, value: string | undefined): boolean {
  const isListed = value !== undefined && (values ?? []).includes(value);
  switch (operator) {
    case 'In':
      return isListed;
    case 'NotIn':
      return !isListed; // true also for a missing key (A-SEL-4)
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
  }
}
