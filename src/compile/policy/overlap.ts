import { intersectRegions, intersectTraffic, isNoRegion, isNoTraffic, type LabelRegion } from '../../sets/index.js';
import type { NamespaceMatch, PeerMatch, PodMatch, PolicyRules, PortMatch, Rule } from './policy.js';

/**
 * Whether two policies may do different things to one packet, so that it may matter which of them comes first; `false` only where
 * that is certain.
 */
export function mayDiffer(a: PolicyRules, b: PolicyRules): boolean {
  if (a.policy.id === b.policy.id || a.direction !== b.direction) return false;
  if (!podsMayMeet(a.selectedPods, b.selectedPods)) return false;
  return a.rules.some((rule) => b.rules.some((other) => rule.action !== other.action && rulesMayMeet(rule, other)));
}

function rulesMayMeet(a: Rule, b: Rule): boolean {
  if (a.family !== undefined && b.family !== undefined && a.family !== b.family) return false;
  const peers = a.peers === undefined || b.peers === undefined || meets(a.peers, b.peers, peersMayMeet);
  return peers && meets(a.ports, b.ports, portsMayMeet);
}

function meets<T>(a: readonly T[], b: readonly T[], mayMeet: (a: T, b: T) => boolean): boolean {
  return a.some((one) => b.some((other) => mayMeet(one, other)));
}

function peersMayMeet(a: PeerMatch, b: PeerMatch): boolean {
  return a.kind !== 'pods' || b.kind !== 'pods' || podsMayMeet(a.pods, b.pods);
}

function portsMayMeet(a: PortMatch, b: PortMatch): boolean {
  return a.kind !== 'traffic' || b.kind !== 'traffic' || !isNoTraffic(intersectTraffic(a.traffic, b.traffic));
}

/** Whether a pod may be in both; `false` only where that is certain. */
export function podsMayMeet(a: PodMatch, b: PodMatch): boolean {
  if (isNoRegion(intersectRegions(a.labels, b.labels))) return false;
  const [one, other] = [labelsOf(a.namespaces), labelsOf(b.namespaces)];
  if (one !== undefined && other !== undefined) return !isNoRegion(intersectRegions(one, other));
  return one !== undefined || other !== undefined || nameOf(a.namespaces) === nameOf(b.namespaces);
}

function labelsOf(namespaces: NamespaceMatch): LabelRegion | undefined {
  return namespaces.kind === 'labelled' ? namespaces.labels : undefined;
}

function nameOf(namespaces: NamespaceMatch): string | undefined {
  return namespaces.kind === 'named' ? namespaces.name : undefined;
}
