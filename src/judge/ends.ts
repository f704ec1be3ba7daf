import { type End, unknownNodeLabels } from '../evaluate/index.js';
import type { Pod } from '../model/index.js';
import {
  type Addresses,
  absentState,
  addressText,
  type ChoiceFact,
  type Condition,
  type Family,
  type Intervals,
  intersect,
  isNoAddresses,
  statesIn,
} from '../sets/index.js';
import type { JudgeContext } from './context.js';
import { type HypotheticalPod, type Member, presenceOf, type WorkloadMember } from './members.js';

/** One way in which a member can stand at an end of a connection. */
export interface Stand {
  readonly end: End;
  /** For a counterexample: a workload id, an address, `a node`. */
  readonly text: string;
  /** Holds where this is really one of the member's ways. */
  readonly presence: Condition;
  readonly pod: Pod | undefined;
  /** The labels of a pod that no manifest holds. */
  readonly hypothetical: HypotheticalLabels | undefined;
}

export interface HypotheticalLabels {
  readonly namespaceLabels: Readonly<Record<string, string>>;
  readonly podLabels: Readonly<Record<string, string>>;
}

/** The pods of a workload as ends; those of a hostNetwork workload are nodes. */
export function podStands(member: WorkloadMember, context: JudgeContext): readonly Stand[] {
  const known = context.podStands.get(member) ?? findPodStands(member, context);
  context.podStands.set(member, known);
  return known;
}

function findPodStands(member: WorkloadMember, { evaluation }: JudgeContext): readonly Stand[] {
  const byEnd = new Map<string, Stand>();
  for (const pod of member.pods) {
    const end = evaluation.endOf(pod);
    const ports = pod.namedPorts.map(({ name, protocol, port }) => `${name}/${protocol}/${port}`).join();
    const presence = presenceOf(member, pod);
    const key = `${evaluation.classOf(pod).index} ${ports} ${presence === true}`;
    if (!byEnd.has(key) || presence !== true)
      byEnd.set(presence === true ? key : `${key} ${byEnd.size}`, {
        end,
        text: member.id,
        presence,
        pod,
        hypothetical: undefined,
      });
  }
  return [...byEnd.values()];
}

/** A pod that no manifest holds as an end. */
export function hypotheticalStand({ namespace, labels }: HypotheticalPod, { evaluation }: JudgeContext): Stand {
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

/** The nodes: each that is declared, else one that may be anywhere in their range. */
export function nodeStands({ cluster, nodePool, nodeRange }: JudgeContext): readonly Stand[] {
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
    presence: known.length === 1 ? true : { kind: 'choice', fact: own, within: others(index) },
    pod: undefined,
    hypothetical: undefined,
  }));
}

/** Where a declared node is: at its addresses, without any wherever a node may be. */
export function poolOfNode(addresses: Addresses, range: Addresses): Addresses {
  return isNoAddresses(addresses) ? range : addresses;
}

/** The addresses of a member, one stand for each part that the rules at the other end can tell apart. */
export function addressStands(
  member: Extract<Member, { kind: 'addresses' | 'domain' }>,
  family: Family,
  pieces: readonly Intervals<bigint>[],
): readonly Stand[] {
  return pieces.flatMap((piece) => {
    const within = intersect(piece, member.addresses[family]);
    const address = within[0];
    if (address === undefined) return [];
    return [
      {
        end: { kind: 'address', family, address, ...(member.kind === 'domain' ? { domain: member.id } : {}) } as const,
        text: addressText(family, address),
        presence: true,
        pod: undefined,
        hypothetical: undefined,
      },
    ];
  });
}
