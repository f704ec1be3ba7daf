export * from './build.js';
export * from './cluster.js';
export * from './duplicates.js';
export { isEndpoints, readEndpointSliceOf, serviceOfEndpoints, withoutUnusedEndpoints } from './endpoints.js';
export * from './entries/entry.js';
export { entryKinds, entryRole } from './entries/entry-kinds.js';
export { indexLabels, indexRegions, type LabelIndex } from './label-index.js';
export * from './label-selector.js';
export * from './labels.js';
export * from './names.js';
export {
  accountLabels,
  accountNameKey,
  accountRemedy,
  eitherLabels,
  nameLabel,
  undeclaredNamespace,
} from './objects.js';
export { type MadePolicies, madePolicies } from './operators/operated-policies.js';
export { holdsPods } from './workloads/held-pods.js';
export { readLabels } from './workloads/pod-template.js';
export * from './workloads/port-numbers.js';
export {
  isOperated,
  type PodTemplatePath,
  workloadKinds,
  workloadKindsWith,
  workloadRowsOf,
} from './workloads/workload-kinds.js';
export { addressesIn } from './workloads/workloads.js';
