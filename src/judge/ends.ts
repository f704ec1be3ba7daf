import type { End } from '../evaluate/index.js';
import type { Pod, Service } from '../model/index.js';
import {
  addressText,
  allAddresses,
  type Condition,
  type Family,
  type Intervals,
  intersect,
  isNoAddresses,
} from '../sets/index.js';
import type { JudgeContext } from './context.js';
import type { Member, WorkloadMember } from './members.js';

/** One way in which a member can stand at an end of a connection. */
export interface Stand {
  readonly end: End;
  /** For a counterexample: a workload id, an address, `a node`. */
  readonly text: string;
  /** Holds where this is really one of the member's ways. */
  readonly presence: Condition;
  readonly pod: Pod | undefined;
}

/** The pods of a workload as ends; those of a hostNetwork workload are nodes. */
export function podStands(member: WorkloadMember, { evaluation }: JudgeContext): readonly Stand[] {
  const byEnd = new Map<string, Stand>();
  for (const pod of member.pods) {
    const end = evaluation.endOf(pod);
    const ports = pod.namedPorts.map(({ name, protocol, port }) => `${name}/${protocol}/${port}`).join();
    const key = `${evaluation.classOf(pod).index} ${ports} ${pod.presence === true}`;
    if (!byEnd.has(key) || pod.presence !== true)
      byEnd.set(pod.presence === true ? key : `${key} ${byEnd.size}`, {
        end,
        text: member.id,
        presence: pod.presence,
        pod,
      });
  }
  return [...byEnd.values()];
}

/** The nodes: each that is declared with addresses, else one that may be anywhere. */
export function nodeStands({ cluster }: JudgeContext): readonly Stand[] {
  const known = cluster.nodes.filter(({ addresses }) => !isNoAddresses(addresses));
  if (known.length === 0) {
    return [{ end: { kind: 'node', pool: allAddresses }, text: 'a node', presence: true, pod: undefined }];
  }
  return known.map(({ name, addresses }) => ({
    end: { kind: 'node', pool: addresses },
    text: `node ${name}`,
    presence: true,
    pod: undefined,
  }));
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
        end: { kind: 'address', family, address } as const,
        text: addressText(family, address),
        presence: true,
        pod: undefined,
      },
    ];
  });
}

/** Whether connections from outside to a Service may arrive from a node (A-SVC-2). */
export function mayHideSource(service: Service): boolean {
  return service.externalTrafficPolicy === 'Cluster';
}
