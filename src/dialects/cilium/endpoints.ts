import type { CiliumForm } from '../../cni/index.js';
import { clusterIsNamed, type PeerMatch } from '../../compile/index.js';
import type { Span } from '../../diagnostics/index.js';
import { type Condition, hasState, isNoStates } from '../../sets/index.js';
import { type PeerPart, reservedParts } from './entities.js';
import { isAbout, isAboutNamespace, ownKeys, podsOf, type Requirement } from './selectors.js';

/** What decides whom selectors of peers may hold (cilium.md §4). */
export interface SelectorScope {
  /** The namespace of the policy; `undefined` for one of the whole cluster. */
  readonly namespace: string | undefined;
  /** Its own selector names the pods that have no labels yet: then its peers are anybody. */
  readonly isOfInit: boolean;
}

/** Whom a selector of peers holds: pods, and what has an identity of its own. */
export function endpointParts(
  requirements: readonly Requirement[],
  span: Span,
  scope: SelectorScope,
  forms: Set<CiliumForm>,
): readonly PeerPart[] {
  const isReserved = requirements.some(({ source }) => source === 'reserved');
  if (isReserved || (scope.isOfInit && scope.namespace === undefined)) {
    return [...podParts(requirements, undefined, span), ...reservedParts(requirements, span)];
  }
  const placed = requirements.filter((each) => isAbout(each, ownKeys.namespace));
  // until 1.19 nothing but the name of a namespace kept other identities out
  if (placed.length > 0 && placed.every(({ states }) => hasState(states, undefined)))
    forms.add('peers outside of pods');
  const isNamespaceKnown = placed.length > 0 || requirements.some(isAboutNamespace);
  return podParts(requirements, isNamespaceKnown ? undefined : scope.namespace, span);
}

function podParts(
  requirements: readonly Requirement[],
  namespace: string | undefined,
  span: Span,
): readonly PeerPart[] {
  const pods = podsOf(requirements, namespace);
  if (pods === undefined) return [];
  const peer: PeerMatch = { kind: 'pods', pods, span };
  return [{ peers: [peer], when: clusterCondition(requirements) }].filter(({ when }) => when !== false);
}

/** What requirements ask of the name of the cluster, which every pod has as a label. */
function clusterCondition(requirements: readonly Requirement[]): Condition {
  const asked = requirements.filter((each) => isAbout(each, ownKeys.cluster));
  if (asked.length === 0) return true;
  const isAny = asked.every(({ states }) => states.others && states.values.length === 0);
  if (isAny) return true;
  if (asked.some(({ states }) => isNoStates({ ...states, absent: false }))) return false;
  return clusterIsNamed(asked.map(({ states }) => states));
}
