import type { PolicyKind } from '../../compile/index.js';

export const ovnGroup = 'k8s.ovn.org';
export const attachmentGroup = 'k8s.cni.cncf.io';

/** The kinds that declare networks of pods, or join them. */
export const networkKinds: readonly PolicyKind[] = [
  { group: ovnGroup, kind: 'UserDefinedNetwork' },
  { group: ovnGroup, kind: 'ClusterUserDefinedNetwork' },
  { group: ovnGroup, kind: 'ClusterNetworkConnect' },
  { group: attachmentGroup, kind: 'NetworkAttachmentDefinition' },
];
