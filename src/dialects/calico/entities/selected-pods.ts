import type { PodMatch } from '../../../compile/index.js';
import type { MapReader } from '../../../parse/index.js';
import { readSelector, type Selector } from '../selector/index.js';
import { mayHoldHosts, podMatches } from './pod-space.js';
import { selectedPodsOf } from './scope.js';

/** What a policy governs. */
export interface SelectedPods {
  /** The pods, as matches that have none in common; `undefined` where selectors can't be read or come to too many: then it isn't known whom it governs. */
  readonly pods: readonly PodMatch[] | undefined;
  /** The policy's selectors in one, for objects such as HostEndpoints (`matchObject`); `undefined` where they can't be read. */
  readonly selector: Selector | undefined;
  /** Whether some HostEndpoint could be among what it selects. */
  readonly mayGovernNodes: boolean;
}

/** Reads `selector`, `namespaceSelector` and `serviceAccountSelector` of a policy (calico.md §5.3); a namespaced one governs pods of its namespace. */
export function readSelectedPods(spec: MapReader, namespace: string | undefined): SelectedPods {
  const selector = readSelector(spec, 'selector');
  const accountSelector = readSelector(spec, 'serviceAccountSelector');
  const namespaceSelector = namespace === undefined ? readSelector(spec, 'namespaceSelector') : undefined;
  if (selector === 'unread' || accountSelector === 'unread' || namespaceSelector === 'unread')
    return { pods: undefined, selector: undefined, mayGovernNodes: namespace === undefined };
  const selectedPods = selectedPodsOf({ selector, namespaceSelector, accountSelector }, namespace);
  return { pods: podMatches(selectedPods), selector: selectedPods, mayGovernNodes: mayHoldHosts(selectedPods) };
}
