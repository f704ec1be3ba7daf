export * from './entity.js';
export * from './groups.js';
export { type ReadRanges, readExpectedIps, readHostPorts, readSetNets } from './object-fields.js';
export {
  type AddressObject,
  calicoGroups,
  calicoObjects,
  hostEndpoints,
  matchObject,
} from './objects.js';
export { calicoLabels, podMatches } from './pod-space.js';
export * from './selected-pods.js';
export { readServices, type ServiceTarget, servicePeers } from './services.js';
