import type { PeerMatch, PodMatch, PolicyRules, PortMatch, Rule } from '../../compile/index.js';
import { type Diagnostic, define } from '../../diagnostics/index.js';
import { directionRules } from '../../evaluate/index.js';
import { nameLabel, type Pod } from '../../model/index.js';
import {
  intersectTraffic,
  isNoTraffic,
  isTrafficWithin,
  portRange,
  portTraffic,
  uniteTraffic,
} from '../../sets/index.js';
import { ciliumRuleSets, type Linted } from './linted.js';
import { isPodMatchWithin, mayOverlap, trafficOf } from './within.js';

const anybody = define<{ readonly id: string; readonly path: string; readonly field: string }>({
  code: 'cilium/anybody',
  severity: 'notice',
  onlyIn: 'lint',
  summary: 'a rule that allows names ports and no peers, so that it is about everybody, the internet too',
  words: ({ id, path, field }) =>
    `${id} ${path} names ports and no peers: it is about everybody at these ports, nodes and the internet too; say so by \`${field}: [all]\`, or name whom you mean`,
});

const denialIsolates = define<{ readonly id: string; readonly direction: string }>({
  code: 'cilium/denial-isolates',
  severity: 'warning',
  onlyIn: 'lint',
  summary: 'a policy denies some peers, and isolates its pods from all others too, whom no rule admits',
  words: ({ id, direction }) =>
    `${id} denies some ${direction}, and with it all other ${direction} of its pods, for rules that deny isolate too and no rule of any policy allows some; write \`enableDefaultDeny: {${direction}: false}\`, or allow the rest`,
});

const withoutIsolation = define<{ readonly id: string; readonly direction: string }>({
  code: 'cilium/without-isolation',
  severity: 'warning',
  onlyIn: 'lint',
  summary: 'a policy allows some peers and leaves its pods open, which no other policy isolates',
  words: ({ id, direction }) =>
    `${id} allows some ${direction} and says \`enableDefaultDeny: {${direction}: false}\`, and no other policy isolates its pods: everything else is let through too; leave that field out, or isolate the pods by another policy`,
});

const ownNodeOnly = define<{ readonly id: string; readonly path: string }>({
  code: 'cilium/own-node-only',
  severity: 'notice',
  onlyIn: 'lint',
  summary: 'a rule admits the own node alone, which is let in without a rule',
  words: ({ id, path }) =>
    `${id} ${path} admits \`host\`, the node that the pod runs on, which Cilium lets reach it without a rule; other nodes are \`remote-node\`: add that if they are meant, or remove the rule`,
});

const everyPod = define<{ readonly id: string; readonly direction: string }>({
  code: 'cilium/isolates-every-pod',
  severity: 'notice',
  onlyIn: 'lint',
  summary: 'a policy isolates every pod of the cluster, those of `kube-system` and the health checks of Cilium too',
  words: ({ id, direction }) =>
    `${id} isolates every pod of the cluster for ${direction}, those of \`kube-system\` and Cilium's own health checks too: the cluster's DNS and others need rules of their own; leave namespaces out by \`io.kubernetes.pod.namespace\`, or admit what they need`,
});

/** What is likely a mistake in rules of Cilium's policies, seen beside those of others (cilium.md §14). */
export function reportCiliumRules(linted: Linted): readonly Diagnostic[] {
  const ruleSets = ciliumRuleSets(linted);
  return [
    ...once(ruleSets.flatMap((each) => each.rules.flatMap((rule) => ofRule(each, rule)))),
    ...once(ruleSets.flatMap((each) => ofRuleSet(each, linted))),
  ];
}

/** A rule is compiled to several where parts of it differ; what is said of it is said once. */
function once(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(found.map((each) => [`${each.code} ${each.message}`, each])).values()];
}

function ofRule({ policy: { id }, direction, rules }: PolicyRules, rule: Rule): readonly Diagnostic[] {
  const { action, path, span, peers, ports } = rule;
  if (action !== 'allow') return [];
  const parts = rules.filter((each) => each.path === path);
  if (peers === undefined && rule.namesEverybody !== true) {
    if (!ports.some(isOfPorts) || isDns(ports) || parts.some(({ only }) => only !== undefined)) return [];
    const field = direction === 'ingress' ? 'fromEntities' : 'toEntities';
    return [anybody({ id, path, field }, span)];
  }
  const isOwn = direction === 'ingress' && parts.every((each) => isOwnNode(each.peers));
  return isOwn ? [ownNodeOnly({ id, path }, span)] : [];
}

/** Whoever may ask any DNS server there is meant to. */
function isDns(ports: readonly PortMatch[]): boolean {
  const dns = uniteTraffic(portRange('UDP', 53, 53), uniteTraffic(portRange('TCP', 53, 53), portRange('SCTP', 53, 53)));
  return ports.every((port) => port.kind === 'traffic' && isTrafficWithin(port.traffic, dns));
}

function isOfPorts(port: PortMatch): boolean {
  return port.kind === 'named' || !isNoTraffic(intersectTraffic(port.traffic, portTraffic));
}

function isOwnNode(peers: readonly PeerMatch[] | undefined): boolean {
  return (
    peers !== undefined && peers.length > 0 && peers.every((each) => each.kind === 'nodes' && each.which === 'own')
  );
}

function ofRuleSet(policyRules: PolicyRules, linted: Linted): readonly Diagnostic[] {
  const { policy, direction, isolates, selectedPods } = policyRules;
  const { id, span } = policy;
  const facts = { id, direction };
  const found = isolates ? [] : openIn(policyRules, linted);
  if (isolates && isDenyingSome(policyRules) && !isAllowedSome(policyRules, linted))
    return [{ ...denialIsolates(facts, span), part: direction }];
  const { namespaces, labels } = selectedPods;
  const isAnyPod = namespaces.kind === 'labelled' && namespaces.labels.size === 0 && labels.size === 0;
  const isAll = isAnyPod && selectedPods.account === undefined;
  const isKept = isolates && isAll && !isAdmittingCluster(policyRules, linted) && !hasSystemRules(policyRules, linted);
  return isKept ? [{ ...everyPod(facts, span), part: direction }] : found;
}

/** A rule, of whatever policy of the cluster, admits every pod on every port, so that pods reach each other as before. */
function isAdmittingCluster({ direction, selectedPods }: PolicyRules, { evaluation, cluster }: Linted): boolean {
  const isEverywhere = (each: PolicyRules) =>
    each.direction === direction && each.inForce === true && isPodMatchWithin(selectedPods, each.selectedPods, cluster);
  return evaluation.ruleSets
    .filter(isEverywhere)
    .flatMap(({ rules }) => rules)
    .some((rule) => rule.action === 'allow' && rule.inForce === true && isEverybody(rule) && isEveryPort(rule));
}

/** Another policy admits something for pods of `kube-system`: whoever wrote it knew that they are isolated. */
function hasSystemRules({ policy, direction }: PolicyRules, { evaluation }: Linted): boolean {
  return evaluation.ruleSets.some(
    (each) =>
      each.policy.id !== policy.id &&
      each.direction === direction &&
      each.rules.some(({ action }) => action === 'allow') &&
      isOfSystem(each.selectedPods),
  );
}

function isOfSystem({ namespaces }: PodMatch): boolean {
  if (namespaces.kind === 'named') return namespaces.name === systemNamespace;
  const names = namespaces.labels.get(nameLabel);
  return names !== undefined && !names.absent && !names.others && names.values.includes(systemNamespace);
}

const systemNamespace = 'kube-system';

function isEverybody({ peers }: Rule): boolean {
  if (peers === undefined) return true;
  return peers.some((peer) => {
    if (peer.kind !== 'pods' || peer.pods.namespaces.kind !== 'labelled') return false;
    return peer.pods.labels.size === 0 && peer.pods.namespaces.labels.size === 0 && peer.pods.account === undefined;
  });
}

function isEveryPort({ ports, only }: Rule): boolean {
  return only === undefined && isTrafficWithin(portTraffic, trafficOf(ports));
}

/** It has rules that deny, none that allows, and what denies everybody isn't among them. */
function isDenyingSome({ rules }: PolicyRules): boolean {
  return rules.length > 0 && rules.every(({ action, peers }) => action === 'deny' && peers !== undefined);
}

function isAllowedSome(policyRules: PolicyRules, { evaluation }: Linted): boolean {
  return evaluation.ruleSets.some(
    (each) =>
      each.policy.does === undefined &&
      each.direction === policyRules.direction &&
      mayOverlap(each.selectedPods, policyRules.selectedPods) &&
      (each.inForce !== true || each.rules.some(({ action, peers }) => action === 'allow' && !isOwnNode(peers))),
  );
}

/** A namespaced policy without isolation and without anything that a proxy looks at, whose pods are known and as open without it. */
function openIn(policyRules: PolicyRules, { cluster, evaluation }: Linted): readonly Diagnostic[] {
  const { policy, direction, rules, selectedPods, forms = [] } = policyRules;
  const { namespaces } = selectedPods;
  if (namespaces.kind !== 'named' || forms.includes('layer 7')) return [];
  if (rules.length === 0 || rules.some(({ action }) => action !== 'allow')) return [];
  const pods = cluster.workloads
    .flatMap((workload) => workload.pods)
    .filter((pod) => pod.namespace === namespaces.name && !pod.isHostNetwork);
  const governed = pods.filter((pod) => governs(policyRules, pod, evaluation));
  const isOpen = governed.length > 0 && governed.every((pod) => !mayBeIsolated(pod, direction, evaluation));
  const facts = { id: policy.id, direction };
  return isOpen ? [{ ...withoutIsolation(facts, policy.span), part: direction }] : [];
}

function governs({ policy, direction }: PolicyRules, pod: Pod, evaluation: Linted['evaluation']): boolean {
  const tiers = evaluation.governing(evaluation.endOf(pod), direction);
  return tiers.flatMap(directionRules).some(({ policyRules }) => policyRules.policy.id === policy.id);
}

function mayBeIsolated(pod: Pod, direction: PolicyRules['direction'], evaluation: Linted['evaluation']): boolean {
  const tiers = evaluation.governing(evaluation.endOf(pod), direction);
  return tiers.flatMap(directionRules).some(({ policyRules, applies }) => policyRules.isolates && applies !== false);
}
