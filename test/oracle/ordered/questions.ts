import { type Address, everything, type Family, families, isInside, parseCidr } from '../addresses.js';
import { protocols } from '../kubernetes/kubernetes-objects.js';
import { decideInOneOrder } from './admin/admin-oracle.js';
import { isLeftToHost } from './calico/calico-oracle.js';
import type { Cluster } from './cluster.js';
import { decide } from './decide.js';
import { agreed, type Flow, type FlowEnd, formatTraffic, idOfEnd, podOf, type Verdict } from './flows.js';
import { isIsolated } from './network-policies.js';
import type { ClusterObject } from './objects.js';
import { releaseOf } from './release.js';
import { rememberFor } from './remember.js';

/** May this end reach that one? In any family where both are pods, else in the one of the address. */
export interface OrderedQuestion {
  readonly source: FlowEnd;
  readonly destination: FlowEnd;
  readonly traffic: Flow['traffic'];
}

/** What is true, and what else an engine may say because it asks for less than it could know. */
export interface Expected {
  readonly verdict: Verdict;
  readonly alsoTaken: readonly Verdict[];
}

/** The verdict over the families of a question; `undefined` where nothing is laid down. */
export function expectVerdict(cluster: Cluster, question: OrderedQuestion, cni: string): Expected | undefined {
  const { source, destination, traffic } = question;
  const ends = { source: apart(source, destination), destination: apart(destination, source) };
  const flows = familiesOf(question).map((family): Flow => ({ ...ends, traffic, family }));
  if (flows.some((flow) => isLeftOpen(cluster, flow, cni))) return undefined;
  const verdict = inAnyFamily(flows.map((flow) => decide(cluster, flow, cni)));
  // Where the order of equals, or a port that nobody told, is read once for both sides or once for each.
  if (verdict !== 'unknown') {
    const isConceded =
      namesSourcePorts(cluster) ||
      (isAboutNodes(question) && (picksNodes(cluster) || cluster.hostEndpoints.length > 0));
    return { verdict, alsoTaken: isConceded ? ['unknown'] : [] };
  }
  if (releaseOf(cni) !== undefined) return { verdict, alsoTaken: [] };
  return { verdict, alsoTaken: [inAnyFamily(flows.map((flow) => decideInOneOrder(cluster, flow)))] };
}

/** A hostNetwork workload is a node other than the peer's own (language.md §2): a pod beside it stands elsewhere. */
const apart = (end: FlowEnd, other: FlowEnd): FlowEnd =>
  end.kind === 'pod' && other.kind === 'pod' && !end.pod.hostNetwork && other.pod.hostNetwork
    ? { kind: 'pod', pod: { ...end.pod, node: undefined } }
    : end;

/** Two pods are connected where any family connects them. */
const inAnyFamily = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('allow') ? 'allow' : agreed(verdicts);

/** ICMP where a NetworkPolicy isolates (A-PORT-8), and what a host makes of its own pods. */
function isLeftOpen(cluster: Cluster, flow: Flow, cni: string): boolean {
  const { source, destination, traffic } = flow;
  const isIcmp = 'type' in traffic;
  if (isIcmp && (isIsolated(cluster, source, 'Egress') || isIsolated(cluster, destination, 'Ingress'))) return true;
  return releaseOf(cni) !== undefined && isLeftToHost(flow);
}

const namesSourcePorts = rememberFor(({ calicoPolicies }: Cluster): boolean => {
  const rules = calicoPolicies.flatMap(({ spec }) => [...(spec.ingress ?? []), ...(spec.egress ?? [])]);
  return rules.some(({ source = {} }) => source.ports !== undefined || source.notPorts !== undefined);
});

/** Which node a hostNetwork workload stands on the engine doesn't ask. */
const picksNodes = rememberFor(({ adminPolicies }: Cluster): boolean =>
  adminPolicies.some(({ spec }) => spec.egress?.some(({ to }) => to?.some(({ nodes }) => nodes !== undefined))),
);

/** That of an address, else those that both pods have; ICMP is of IPv4. */
function familiesOf({ source, destination, traffic }: OrderedQuestion): readonly Family[] {
  const outside = [source, destination].flatMap((end) => (end.kind === 'pod' ? [] : [end.address.family]));
  if (outside.length > 0) return outside;
  const has = (end: FlowEnd, family: Family): boolean => end.kind === 'pod' && end.pod.addresses.has(family);
  const possible = traffic.protocol === 'ICMP' ? (['IPv4'] as const) : families;
  return possible.filter((family) => has(source, family) && has(destination, family));
}

/** A question of each sort that anything in the objects can tell from the others: pairs of pods, and pods with addresses outside. */
export function questionsOf(objects: readonly ClusterObject[], cluster: Cluster): readonly OrderedQuestion[] {
  const numbers = [9, 65535, ...portsIn(objects)];
  const ports = [...new Set(numbers.flatMap((port) => [port, port + 1]))].filter((port) => port <= 65535);
  return pairsOf(objects, cluster).flatMap(([source, destination]) =>
    protocols.flatMap((protocol) => ports.map((port) => ({ source, destination, traffic: { protocol, port } }))),
  );
}

/** Some of them, the same every time: as many of pairs of pods as of others. */
export function sampleOf(questions: readonly OrderedQuestion[], most: number): readonly OrderedQuestion[] {
  const isOfPods = ({ source, destination }: OrderedQuestion): boolean =>
    source.kind === 'pod' && destination.kind === 'pod';
  const some = (chosen: readonly OrderedQuestion[]): readonly OrderedQuestion[] => {
    const step = Math.max(1, Math.ceil(chosen.length / (most / 2)));
    return chosen.filter((_, i) => scatter(i) % step === 0);
  };
  return [...some(questions.filter(isOfPods)), ...some(questions.filter((each) => !isOfPods(each)))];
}

/** Any number for a place in a list, so that what is chosen has no rhythm of its own. */
const scatter = (i: number): number => (Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(i + 7, 0x85ebca6b)) >>> 7;

/** The same with ICMP. */
export function icmpQuestionsOf(objects: readonly ClusterObject[], cluster: Cluster): readonly OrderedQuestion[] {
  const sorts = [
    [8, 0],
    [13, 0],
    [13, 1],
  ] as const;
  const isIPv4 = (end: FlowEnd): boolean => end.kind === 'pod' || end.address.family === 'IPv4';
  return pairsOf(objects, cluster)
    .filter((pair) => pair.every(isIPv4))
    .flatMap(([source, destination]) =>
      sorts.map(([type, code]) => ({ source, destination, traffic: { protocol: 'ICMP' as const, type, code } })),
    );
}

type Pair = readonly [FlowEnd, FlowEnd];

function pairsOf(objects: readonly ClusterObject[], cluster: Cluster): readonly Pair[] {
  const pods = cluster.pods.map((pod): FlowEnd => ({ kind: 'pod', pod }));
  const outside = addressesOutside(objects, cluster).map((address): FlowEnd => ({ kind: 'address', address }));
  return pods.flatMap((from) => [
    ...pods.filter((to) => to !== from).map((to): Pair => [from, to]),
    ...outside.flatMap((to): readonly Pair[] => [
      [from, to],
      [to, from],
    ]),
  ]);
}

/** First addresses of the ranges between which nothing written can tell a difference, but for those of pods and nodes. */
function addressesOutside(objects: readonly ClusterObject[], { pods, nodes }: Cluster): readonly Address[] {
  const taken = new Set([
    ...nodes.flatMap(({ addresses }) => addresses.map(keyOf)),
    ...pods.flatMap(({ addresses }) => [...addresses].map(([family, value]) => keyOf({ family, value }))),
  ]);
  const known = families.filter((family) => pods.some(({ addresses }) => addresses.has(family)));
  const cuts = textsIn(objects)
    .filter((text) => /^(\d+\.\d+\.\d+\.\d+|[0-9a-f:]*::[0-9a-f:]*)(\/\d+)?$/.test(text))
    .map((text) => parseCidr(text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}`))
    .flatMap(({ family, first, last }) => [first, last + 1n].map((value) => ({ family, value })));
  const starts = known.flatMap((family) => [{ family, value: 0n }, ...cuts.filter((cut) => cut.family === family)]);
  const inside = starts.filter(
    (address) => isInside(address, everything(address.family)) && !taken.has(keyOf(address)),
  );
  return [...new Map(inside.map((address) => [keyOf(address), address])).values()];
}

const keyOf = ({ family, value }: Address): string => `${family} ${value}`;

/** Every text in an object of whatever form. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The numbers that stand where ports do. */
function portsIn(value: unknown, isPort = false): readonly number[] {
  if (typeof value === 'number') return isPort && value > 0 ? [value] : [];
  if (typeof value === 'string') {
    return isPort && /^\d+(:\d+)?$/.test(value) ? value.split(':').map(Number) : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    portsIn(each, portFields.includes(key) || (isPort && Array.isArray(value))),
  );
}

const portFields = ['ports', 'notPorts', 'port', 'endPort', 'containerPort', 'targetPort', 'number', 'start', 'end'];

export const formatQuestion = ({ source, destination, traffic }: OrderedQuestion): string =>
  `${idOfEnd(source)} > ${idOfEnd(destination)} ${formatTraffic(traffic)}`;

/** Whether a question is about an end that is a node, by whatever name. */
export const isAboutNodes = ({ source, destination }: OrderedQuestion): boolean =>
  [source, destination].some((end) => end.kind !== 'address' && podOf(end) === undefined);
