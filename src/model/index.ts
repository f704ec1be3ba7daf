export * from './build.js';
export * from './cluster.js';
export * from './duplicates.js';
export * from './labels.js';
export * from './names.js';
export { nameLabel, undeclaredNamespace } from './objects.js';
export { type PodTemplatePath, workloadKinds } from './workload-kinds.js';
export { addressesIn } from './workloads.js';
