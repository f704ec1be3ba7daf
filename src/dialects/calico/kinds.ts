/** The API that users write, and the group under which Calico stores the same objects (calico.md §2). */
export const userGroup = 'projectcalico.org';
export const storedGroup = 'crd.projectcalico.org';

/** A kind of Calico's, in both of its API groups. */
export interface CalicoKind {
  readonly kind: string;
  readonly isNamespaced: boolean;
}

const namespaced = (kind: string): CalicoKind => ({ kind, isNamespaced: true });
const clusterWide = (kind: string): CalicoKind => ({ kind, isNamespaced: false });

/** Every kind of Calico's that affects who may reach whom, or names objects that do. */
export const calicoKinds: readonly CalicoKind[] = [
  namespaced('NetworkPolicy'),
  clusterWide('GlobalNetworkPolicy'),
  namespaced('StagedNetworkPolicy'),
  clusterWide('StagedGlobalNetworkPolicy'),
  namespaced('StagedKubernetesNetworkPolicy'),
  clusterWide('Tier'),
  namespaced('NetworkSet'),
  clusterWide('GlobalNetworkSet'),
  clusterWide('HostEndpoint'),
  clusterWide('Profile'),
  clusterWide('IPPool'),
];

/** Whether objects of a kind are in a namespace. */
export function isNamespacedKind(kind: string): boolean {
  return calicoKinds.some((each) => each.kind === kind && each.isNamespaced);
}

/** Whether an object is of a kind that nothing enforces until it is applied (calico.md §10). */
export function isStagedKind({ group, kind }: { readonly group: string; readonly kind: string }): boolean {
  return (group === userGroup || group === storedGroup) && kind.startsWith('Staged');
}
