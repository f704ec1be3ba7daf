import type { PolicyRules, Rule } from '../../compile/index.js';
import { type Diagnostic, define, type Edit } from '../../diagnostics/index.js';
import { type Cluster, matchLabels, type Pod } from '../../model/index.js';
import { get, getIn, isAbsent, itemsOf, type ManifestDocument, type Node } from '../../parse/index.js';
import { hasState, type LabelRegion } from '../../sets/index.js';
import { documentAround } from '../findings/documents-at.js';
import { type Linted, plainRuleSets } from './linted.js';

const split = define<{ readonly id: string; readonly path: string; readonly namespace: string }>({
  code: 'policy/split-peer',
  severity: 'warning',
  onlyIn: 'lint',
  summary: 'a namespaceSelector and a podSelector stand as two peers where one with both looks meant',
  words: ({ id, path, namespace }) =>
    `${id} ${path} admits every pod of the namespaces of one peer, and pods of \`${namespace}\` by the other, which none there has the labels for: write \`podSelector\` without its dash, as one peer with \`namespaceSelector\``,
});

/** Labels that pods of every cluster's DNS have, which no manifest of a repository needs to hold. */
const systemPods: readonly ReadonlyMap<string, string>[] = [
  new Map([['k8s-app', 'kube-dns']]),
  new Map([['k8s-app', 'coredns']]),
  new Map([['k8s-app', 'node-local-dns']]),
];

/**
 * Warnings at a peer with a namespaceSelector alone beside one with a podSelector alone, where the pods of the policy's own namespace
 * are known and none has those labels, while pods of the selected namespaces have them or they are those of the cluster's DNS (A.10 row 1).
 */
export function reportSplitPeers(linted: Linted): readonly Diagnostic[] {
  return plainRuleSets(linted).flatMap((policyRules) =>
    policyRules.rules.flatMap((rule) => splitIn(policyRules, rule, linted)),
  );
}

function splitIn(policyRules: PolicyRules, rule: Rule, { cluster, documents }: Linted): readonly Diagnostic[] {
  const { namespaces } = policyRules.selectedPods;
  const own = namespaces.kind === 'named' ? namespaces.name : undefined;
  const document = documentAround(documents, rule.span);
  const list = document === undefined ? undefined : peersOf(document, policyRules, rule);
  if (own === undefined || list === undefined) return [];
  const items = itemsOf(list);
  return items.flatMap((first, index) => {
    const second = items[index + 1];
    if (second === undefined) return [];
    const [outer, inner] = isOnly(first, 'namespaceSelector') ? [first, second] : [second, first];
    if (!isOnly(outer, 'namespaceSelector') || !isOnly(inner, 'podSelector')) return [];
    const [namespacePeer, podPeer] = [peerAt(rule, outer), peerAt(rule, inner)];
    if (namespacePeer === undefined || podPeer === undefined || podPeer.labels.size === 0) return [];
    if (!looksCombined(own, namespacePeer, podPeer.labels, cluster)) return [];
    const edits = first === outer ? joinEdits(outer, inner) : undefined;
    const path = `${rule.path}.${policyRules.direction === 'ingress' ? 'from' : 'to'}`;
    const diagnostic = split({ id: policyRules.policy.id, path, namespace: own }, inner.span, [
      { span: outer.span, message: 'the namespaceSelector here' },
    ]);
    return [edits === undefined ? diagnostic : { ...diagnostic, edits }];
  });
}

function peersOf({ node }: ManifestDocument, { direction }: PolicyRules, rule: Rule): Node | undefined {
  const rules = getIn(node, ['spec', direction]);
  const item = itemsOf(rules).find(({ span }) => span.start === rule.span.start);
  return get(item, direction === 'ingress' ? 'from' : 'to');
}

function isOnly(node: Node, key: string): boolean {
  return node.kind === 'map' && node.entries.length === 1 && !isAbsent(get(node, key));
}

function peerAt(rule: Rule, { span }: Node) {
  const found = rule.peers?.find(
    (each) =>
      each.kind === 'pods' &&
      each.span.file === span.file &&
      span.start <= each.span.start &&
      each.span.end <= span.end,
  );
  return found?.kind === 'pods' ? found.pods : undefined;
}

function looksCombined(
  own: string,
  { namespaces }: { readonly namespaces: { readonly kind: string; readonly labels?: LabelRegion } },
  labels: LabelRegion,
  cluster: Cluster,
): boolean {
  const selected = namespaces.labels;
  if (selected === undefined || selected.size === 0) return false;
  const pods = cluster.workloads.flatMap((workload) => workload.pods);
  const maySelect = (pod: Pod) => matchLabels(labels, pod.labels) !== false;
  const ownPods = pods.filter(({ namespace }) => namespace === own);
  if (ownPods.some(maySelect)) return false;
  const ownNamespace = cluster.namespaces.get(own);
  if (ownNamespace === undefined || matchLabels(selected, ownNamespace.labels) === true) return false;
  if (systemPods.some((known) => isExactly(labels, known))) return own !== 'kube-system';
  if (ownPods.length === 0) return false;
  return pods.some((pod) => {
    const namespace = cluster.namespaces.get(pod.namespace);
    return namespace !== undefined && matchLabels(selected, namespace.labels) === true && maySelect(pod);
  });
}

/** Whether a selector asks for the very labels of some pods, and no others. */
function isExactly(region: LabelRegion, labels: ReadonlyMap<string, string>): boolean {
  return [...region].every(
    ([key, states]) => labels.has(key) && hasState(states, labels.get(key)) && !hasState(states, undefined),
  );
}

/** Takes the dash of the second peer away, so that its key stands below that of the first; block style alone. */
function joinEdits(first: Node, second: Node): readonly Edit[] | undefined {
  const { file } = second.span;
  const start = file.text.lastIndexOf('\n', second.span.start - 1) + 1;
  const before = file.text.slice(start, second.span.start);
  const dash = before.indexOf('-');
  if (!/^[ \t]*-[ \t]+$/.test(before) || first.span.file !== file) return undefined;
  return [{ span: { file, start: start + dash, end: start + dash + 1 }, text: ' ' }];
}
