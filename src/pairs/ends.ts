import {
  type HypotheticalPod,
  type Member,
  type PolicyPodsMember,
  presenceOf,
  type WorkloadMember,
} from '../endpoints/members.js';
import { endOfPolicyPods } from '../endpoints/policy-pods/policy-pods.js';
import { type AddressEnd, unknownNodeLabels } from '../evaluate/index.js';
import { namedPortKeys, type Pod } from '../model/index.js';
import {
  type Addresses,
  absentState,
  addressText,
  allAddresses,
  anyOf,
  type ChoiceFact,
  type Family,
  familyAddresses,
  type Intervals,
  includes,
  intersect,
  isNoAddresses,
  isSame,
  settled,
  statesIn,
  subtractAddresses,
} from '../sets/index.js';
import type { JudgeContext } from './context.js';
import type { EndCandidate } from './end-candidate.js';

/**
 * The pods of a workload as ends; those of a hostNetwork workload are nodes. Asked `byNode`, they are distinguished by
 * where they run.
 */
export function podCandidates(
  member: WorkloadMember,
  context: JudgeContext,
  { byNode }: { readonly byNode: boolean } = { byNode: false },
): readonly EndCandidate[] {
  if (byNode) return findPodCandidates(member, context, (pod) => pod.nodeName ?? '');
  const known = context.podCandidates.get(member) ?? findPodCandidates(member, context, () => '');
  context.podCandidates.set(member, known);
  return known;
}

/** Pods that neither policies, ports nor nodes distinguish are one: there, and meant, where any of them is. */
function findPodCandidates(
  member: WorkloadMember,
  { evaluation }: JudgeContext,
  nodeOf: (pod: Pod) => string,
): readonly EndCandidate[] {
  const alike = new Map<string, Pod[]>();
  for (const pod of member.pods) {
    const ports = namedPortKeys(pod).join();
    const key = `${evaluation.classOf(pod).index} ${ports} ${nodeOf(pod)}`;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [pod]);
    else known.push(pod);
  }
  return [...alike.values()].flatMap((pods) => {
    const [pod] = pods;
    if (pod === undefined) return [];
    const presence = settled(anyOf(pods.map((each) => presenceOf(member, each))));
    const node =
      pod.isHostNetwork && pod.nodeName !== undefined
        ? { node: { name: pod.nodeName, isOneOfAll: false, mayBeOwn: false } }
        : {};
    const names = pods.flatMap(({ name }) => name ?? []);
    const replicas = alike.size > 1 && names.length === pods.length ? { replicas: names } : {};
    return [
      { end: evaluation.endOf(pod), text: member.id, presence, pod, hypothetical: undefined, ...node, ...replicas },
    ];
  });
}

/** A pod that no manifest holds as an end. */
export function hypotheticalCandidate(
  { namespace, labels }: HypotheticalPod,
  { evaluation }: JudgeContext,
): EndCandidate {
  const known = new Map([...labels].map(([key, value]) => [key, statesIn([value])] as const));
  const owner = { id: 'hypothetical', words: 'the hypothetical pod', remedy: 'write its labels' };
  const end = evaluation.endOfHypothetical({
    namespace: namespace.name,
    namespaceLabels: namespace.labels,
    labels: { known, others: absentState, owner },
  });
  const namespaceLabels = [...namespace.labels.known].flatMap(([key, { others, values }]) =>
    !others && values[0] !== undefined ? [[key, values[0]] as const] : [],
  );
  const hypothetical = { namespaceLabels: Object.fromEntries(namespaceLabels), podLabels: Object.fromEntries(labels) };
  return { end, text: 'hypothetical', presence: true, pod: undefined, hypothetical };
}

/** An address as the node that has it, where manifests tell of one. */
export function asNodeCandidate(candidate: EndCandidate, { cluster }: Pick<JudgeContext, 'cluster'>): EndCandidate {
  const { end } = candidate;
  if (end.kind !== 'address') return candidate;
  const found = cluster.hosts.find(({ addresses }) => includes(addresses[end.family], end.address));
  if (found === undefined) return candidate;
  const pool = familyAddresses(end.family, [end.address, end.address + 1n]);
  return {
    ...candidate,
    end: { kind: 'node', pool, labels: found.labels },
    node: { name: found.name, isOneOfAll: false, mayBeOwn: true },
  };
}

/** A node that nobody declares: at none of the addresses of those that are declared. */
export function otherNodeCandidate({ nodeRange, nodeAddresses }: JudgeContext): EndCandidate {
  const pool = subtractAddresses(nodeRange, nodeAddresses);
  return {
    end: { kind: 'node', pool, labels: unknownNodeLabels },
    text: 'a node',
    presence: true,
    pod: undefined,
    hypothetical: undefined,
  };
}

/** Pods that only policies know as an end: any one of them. */
export function policyPodsCandidate(
  { id, pods }: PolicyPodsMember,
  { cluster, evaluation }: JudgeContext,
): EndCandidate {
  const end = endOfPolicyPods(pods, cluster, evaluation);
  return { end, text: id, presence: true, pod: undefined, hypothetical: undefined };
}

/** The nodes: each that is declared, else one that may be anywhere in their range. */
export function nodeCandidates({ cluster, nodePool, nodeRange }: JudgeContext): readonly EndCandidate[] {
  const known = cluster.nodes;
  if (known.length === 0) {
    return [
      {
        end: { kind: 'node', pool: nodePool, labels: unknownNodeLabels },
        text: 'a node',
        presence: true,
        pod: undefined,
        hypothetical: undefined,
      },
    ];
  }
  const own: ChoiceFact = {
    kind: 'choice',
    id: 'own node',
    words: 'which node the pod runs on, which always reaches it',
    remedy: 'admit all nodes alike',
    count: known.length,
  };
  const others = (index: number) => known.map((_, each) => each).filter((each) => each !== index);
  return known.map(({ name, addresses, labels }, index) => ({
    end: { kind: 'node', pool: poolOfNode(addresses, nodeRange), labels },
    text: `node ${name}`,
    node: { name, isOneOfAll: true, mayBeOwn: false },
    presence: known.length === 1 ? true : { kind: 'choice', fact: own, within: others(index) },
    pod: undefined,
    hypothetical: undefined,
  }));
}

/** Where a declared node is: at its addresses, without any wherever a node may be. */
export function poolOfNode(addresses: Addresses, range: Addresses): Addresses {
  return isNoAddresses(addresses) ? range : addresses;
}

/** The addresses of a member, one candidate for each part that the rules at the other end can distinguish. */
export function addressCandidates(
  member: Extract<Member, { kind: 'addresses' | 'domain' }>,
  family: Family,
  pieces: readonly Intervals<bigint>[],
): readonly EndCandidate[] {
  return pieces.flatMap((piece) => {
    const within = intersect(piece, member.addresses[family]);
    const address = within[0];
    if (address === undefined) return [];
    return [
      {
        end: {
          kind: 'address',
          family,
          address,
          ...writtenForm(member),
          ...extentOf(member.addresses, family),
        } as const,
        text: addressText(family, address),
        presence: true,
        pod: undefined,
        hypothetical: undefined,
      },
    ];
  });
}

function writtenForm(
  member: Extract<Member, { kind: 'addresses' | 'domain' }>,
): Pick<AddressEnd, 'domain' | 'isWritten'> {
  return member.kind === 'domain' ? { domain: member.id } : { isWritten: member.isWritten };
}

/** Whether it is one address for certain, or whatever is outside. */
function extentOf(addresses: Addresses, family: Family): Pick<AddressEnd, 'isOne' | 'isAnywhere'> {
  const [low = 0n, high = 0n, ...more] = addresses[family];
  if (more.length === 0 && high - low === 1n) return { isOne: true };
  return isSame(addresses[family], allAddresses[family]) ? { isAnywhere: true } : {};
}
