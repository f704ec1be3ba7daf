import type { Entity } from '../language/endpoint.js';
import { type EndpointPort, type Namespace, nameLabel, type Pod, type Service, type Workload } from '../model/index.js';
import { type Addresses, absentState, allOf, type Condition, families, statesIn } from '../sets/index.js';
import type { ApiServer } from './api-server.js';
import type { PolicyPods } from './policy-pods/policy-pods.js';

/**
 * One end of a case, resolved in a cluster. Members of one case have distinct ids, except where several Services lead
 * to one.
 */
export type Member =
  | WorkloadMember
  | HypotheticalMember
  | PolicyPodsMember
  | NodesMember
  | AddressesMember
  | DomainMember
  | EntityMember;

export interface WorkloadMember {
  readonly kind: 'workload';
  readonly id: string;
  readonly workload: Workload;
  /** The pods of it that the case means: all, unless a selector picked some. */
  readonly pods: readonly Pod[];
  /** Of those, the pods that are meant only where a condition holds, because labels aren't known. */
  readonly uncertainties: ReadonlyMap<Pod, Condition>;
  /** The case names this workload itself, and nothing else, at this end. */
  readonly isNamed: boolean;
  /** The Service through which it is reached. */
  readonly service: Service | undefined;
  /** Its ports behind that Service, where somebody wrote them; else the target ports of the Service. */
  readonly writtenPorts?: readonly EndpointPort[] | undefined;
}

/** A pod that no manifest holds, with exactly the labels that are written. */
export interface HypotheticalMember {
  readonly kind: 'hypothetical';
  readonly id: string;
  readonly pod: HypotheticalPod;
}

/** All pods that a policy selects, where no known pod is among them; a verdict holds for each of them. */
export interface PolicyPodsMember {
  readonly kind: 'pods';
  readonly id: string;
  readonly pods: PolicyPods;
}

export interface HypotheticalPod {
  readonly namespace: Namespace;
  readonly labels: ReadonlyMap<string, string>;
  readonly serviceAccount: string;
}

/** Every node but the pod's own. */
export interface NodesMember {
  readonly kind: 'nodes';
  readonly id: string;
}

export interface AddressesMember {
  readonly kind: 'addresses';
  readonly id: string;
  readonly addresses: Addresses;
  /** Written as a CIDR, and so judged in its family even if the cluster hasn't it. */
  readonly isWritten: boolean;
  /** The Service through which they are reached, and their ports behind it. */
  readonly service?: Service;
  readonly writtenPorts?: readonly EndpointPort[];
}

/** What policies know by what it is; the API server, where they don't, by its addresses. */
export interface EntityMember {
  readonly kind: 'entity';
  readonly id: string;
  readonly entity: Entity;
  /** Where the API server is; `undefined` for anything else. */
  readonly apiServer: ApiServer | undefined;
}

/** Any one address of the internet. */
export interface DomainMember {
  readonly kind: 'domain';
  readonly id: string;
  readonly addresses: Addresses;
  /** The Service through which it is reached, and its ports behind it. */
  readonly service?: Service;
  readonly writtenPorts?: readonly EndpointPort[];
}

/** Whether policies can govern a member: a workload, or a pod that no manifest holds. */
export function isPod(member: Member): member is WorkloadMember | HypotheticalMember | PolicyPodsMember {
  return member.kind === 'workload' || member.kind === 'hypothetical' || member.kind === 'pods';
}

/** The Service through which a member is reached. */
export function serviceOf(member: Member): Service | undefined {
  return 'service' in member ? member.service : undefined;
}

/** A text that is the same for members that are reached through one Service, at the same ports behind it. */
export function routeKey(member: Member): string {
  const service = serviceOf(member);
  if (service === undefined) return '';
  const ports = 'writtenPorts' in member ? (member.writtenPorts ?? []) : [];
  const texts = ports.map(({ name = '', protocol, port }) => `${name}/${protocol}/${port}`);
  return `${service.namespace}/${service.name} ${texts.join()}`;
}

/**
 * A text that is the same for members that are the same end, reached in the same way: of what goes by labels or addresses by what it
 * holds, for what is written may begin alike, and be written otherwise.
 */
export function memberKey(member: Member): string {
  return `${endKeyOf(member)} ${routeKey(member)}`;
}

/** The same, however it is reached. */
export function endKeyOf(member: Member): string {
  if (member.kind === 'hypothetical') return `hypothetical ${podKeyOf(member.pod)}`;
  if (member.kind !== 'addresses') return `${member.kind} ${member.id}`;
  return `addresses ${families.map((family) => member.addresses[family].join()).join(' ')}`;
}

function podKeyOf({ namespace, labels, serviceAccount }: HypotheticalPod): string {
  const known = [...namespace.labels.known].map(([key, states]) => [key, JSON.stringify(states)]);
  return JSON.stringify([namespace.name, known.sort(byKey), [...labels].sort(byKey), serviceAccount]);
}

function byKey([a = '']: readonly string[], [b = '']: readonly string[]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The condition that the case means a pod of a member, and that the pod exists. */
export function presenceOf({ uncertainties }: WorkloadMember, pod: Pod): Condition {
  return allOf([pod.presence, uncertainties.get(pod) ?? true]);
}

/** The workload as a member with the pods that are meant, for certain or perhaps; `undefined` where none is. */
export function memberOfPods(
  workload: Workload,
  isMeant: (pod: Pod) => Condition,
  ways: Partial<Pick<WorkloadMember, 'isNamed' | 'service' | 'writtenPorts'>> = {},
): WorkloadMember | undefined {
  const meant = workload.pods
    .map((pod) => ({ pod, condition: isMeant(pod) }))
    .filter(({ condition }) => condition !== false);
  if (meant.length === 0) return undefined;
  const uncertainties = meant.flatMap(({ pod, condition }) => (condition === true ? [] : [[pod, condition] as const]));
  return workloadMember(workload, {
    ...ways,
    pods: meant.map(({ pod }) => pod),
    uncertainties: new Map(uncertainties),
  });
}

/** A workload as a member: all of its pods, meant for certain and not named, unless it is said otherwise. */
export function workloadMember(
  workload: Workload,
  {
    pods = workload.pods,
    uncertainties = new Map(),
    isNamed = false,
    service,
    writtenPorts,
  }: Partial<Omit<WorkloadMember, 'kind' | 'id' | 'workload'>> = {},
): WorkloadMember {
  return { kind: 'workload', id: workload.id, workload, pods, uncertainties, isNamed, service, writtenPorts };
}

/** A namespace that nobody declares, with exactly these labels beside its name. */
export function exactNamespace(name: string, labels: ReadonlyMap<string, string>): Namespace {
  const known = new Map(
    [...labels, [nameLabel, name] as const].map(([key, value]) => [key, statesIn([value])] as const),
  );
  const owner = { id: 'namespace/hypothetical', words: 'the hypothetical namespace', remedy: 'write its labels' };
  return { name, labels: { known, others: absentState, owner }, declaredAt: undefined };
}
