import { addressCandidates } from '../candidates.js';
import { type ClusterState, portsOf } from '../cluster.js';
import type { LabelSelector, Labels, NetworkPolicy } from '../kubernetes/kubernetes-objects.js';
import { admits, isNamed } from '../kubernetes/kubernetes-oracle.js';
import { governs } from '../kubernetes/selectors.js';
import { type ContainerPort, type End, type OraclePod, type OracleWorld, policyId } from '../packets.js';
import { type ClosedCase, isIncoming } from './closed-case.js';
import {
  arePorts,
  coversHypothetical,
  type HypotheticalPod,
  isLookAlike,
  namedIn,
  type Place,
  type PlacedRule,
} from './closed-world-coverage.js';
import type { Counted } from './closed-world-probes.js';
import {
  governedDirection,
  labelsIn,
  mentioning,
  type ProbedPacket,
  peersIn,
  subjectCompletions,
} from './closed-world-probes.js';
import type { Completion } from './completions.js';

/** Tries every pod that no manifest holds: namespaces × labels × addresses × names of its ports, rule by rule (language.md §5). */
export function countHypotheticals(world: ClusterState, test: ClosedCase, sought: Sought): Counted {
  const violations = subjectCompletions(world, test).map((subject) =>
    findHypothetical({ world, test, subject, sought }),
  );
  return { text: 'hypothetical', violations };
}

/** The packets that are tried, and of all pods only that with these labels. */
export interface Sought {
  readonly packets: readonly ProbedPacket[];
  readonly labels: SoughtLabels | undefined;
}

export interface SoughtLabels {
  readonly podLabels: Labels;
  /** With the name of the namespace among them. */
  readonly namespaceLabels: Labels;
}

/** A rule of the subject alone, with the policy that has nothing else. */
interface Alone extends PlacedRule {
  readonly policies: readonly NetworkPolicy[];
}

interface Search {
  readonly world: ClusterState;
  readonly test: ClosedCase;
  readonly subject: Completion;
  readonly sought: Sought;
}

function findHypothetical(search: Search): ProbedPacket | undefined {
  const { world, test, sought } = search;
  const rules = rulesAlone(world, test);
  const pods = placesOf(world, test, rules)
    .flatMap((precedence) => podsIn(world, test, precedence))
    .filter((pod) => sought.labels === undefined || isSought(pod, sought.labels));
  const known = new Map<Place, OracleWorld['namespaces']>();
  for (const rule of rules ?? [undefined]) {
    for (const pod of pods) {
      const namespaces = known.get(pod.precedence) ?? namespacesOf(search, pod);
      known.set(pod.precedence, namespaces);
      const found = violationOf({ ...search, rule, pod, namespaces });
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The labels of every namespace, that of the subject and that of the pod among them. */
function namespacesOf({ world, subject }: Search, { precedence }: HypotheticalPod): OracleWorld['namespaces'] {
  const known = world.namespaces.map((each) => [each.name, each.labels ?? {}] as const);
  return new Map([...known, ...subject.world.namespaces, [precedence.name, precedence.labels] as const]);
}

/** Names and values that nothing mentions are all the same to policies and lists. */
function isSought({ precedence, labels }: HypotheticalPod, { podLabels, namespaceLabels }: SoughtLabels): boolean {
  const { 'kubernetes.io/metadata.name': name = '', ...others } = namespaceLabels;
  const isNamed = precedence.name === name || (precedence.name === 'fresh' && name === 'other');
  return isNamed && isSame(precedence.labels, others) && isSame(labels, podLabels);
}

function isSame(one: Labels, other: Labels): boolean {
  const told = (value: string | undefined) => (value === 'other' ? 'z' : value);
  return [...Object.keys(one), ...Object.keys(other)].every((key) => one[key] === told(other[key]));
}

/** The rules that govern the subject; `undefined` where no policy does. */
function rulesAlone(world: ClusterState, test: ClosedCase): readonly Alone[] | undefined {
  const direction = governedDirection(test);
  const { namespace, kind } = test.subject;
  const { enforces, governsBarePods, fates } = world.plugin;
  const governing = world.policies.filter(
    (policy) =>
      governs(policy, test.subject) &&
      isNamed(world, policy, direction) &&
      fates.get(policyId(policy)) !== 'without effect',
  );
  if (governing.length === 0 || !enforces || (kind === 'Pod' && !governsBarePods)) return undefined;
  const key = direction === 'Ingress' ? 'ingress' : 'egress';
  return governing.flatMap((policy) =>
    (policy.spec[key] ?? []).map((written) => {
      const rule = written ?? {};
      const peers = (direction === 'Ingress' ? rule.from : rule.to) ?? [];
      return { namespace, peers, rule, policies: [{ ...policy, spec: { ...policy.spec, [key]: [rule] } }] };
    }),
  );
}

/**
 * "Declared namespaces enter with exactly their labels; undeclared ones with any labels and a name no declared one has, and only where
 * a rule that governs the subject names peers by selector. For a subject no policy governs they are the pods of namespaces that
 * are declared or hold a workload." `u` is the name that policies of random worlds give to a namespace nobody declares.
 */
function placesOf(world: ClusterState, test: ClosedCase, rules: readonly Alone[] | undefined): readonly Place[] {
  const declared = world.namespaces.flatMap(({ name, labels }) =>
    labels === undefined ? [] : [{ name, labels, isDeclared: true }],
  );
  const isTaken = (name: string) => declared.some((each) => each.name === name);
  const occupied = world.workloads.map(({ namespace }) => namespace).filter((name) => !isTaken(name));
  const anyLabels = labelMaps(world, test, 'namespaceSelector');
  const undeclared = (names: readonly string[]) =>
    [...new Set(names)].flatMap((name) => anyLabels.map((labels) => ({ name, labels, isDeclared: false })));
  if (rules === undefined) return [...declared, ...undeclared(occupied)];
  const namesPeers = rules.some(({ peers }) => peers.some(({ ipBlock }) => !ipBlock));
  return namesPeers ? [...declared, ...undeclared(['fresh', 'u', ...occupied])] : declared;
}

function podsIn(world: ClusterState, test: ClosedCase, precedence: Place): readonly HypotheticalPod[] {
  const addresses = addressCandidates(
    mentioning(world, test),
    {
      namespace: precedence.name,
      kind: 'Pod',
      name: 'hypothetical',
      labels: {},
      containers: [],
      hostNetwork: false,
      addresses: {},
    },
    'IPv4',
  );
  return labelMaps(world, test, 'podSelector').flatMap((labels) =>
    addresses.map((address) => ({ precedence, labels, address })),
  );
}

/** Every way to give labels to the keys that anything mentions: each value, one that nothing mentions, none. */
function labelMaps(
  world: ClusterState,
  test: ClosedCase,
  field: 'podSelector' | 'namespaceSelector',
): readonly Labels[] {
  const selectors = [
    ...world.policies.flatMap(({ spec }) => [
      ...(field === 'podSelector' ? [spec.podSelector ?? {}] : []),
      ...[...(spec.ingress ?? []), ...(spec.egress ?? [])].flatMap((rule) =>
        [...(rule?.from ?? []), ...(rule?.to ?? [])].map((peer) => peer[field] ?? {}),
      ),
    ]),
    ...test.items.flatMap(({ endpoint }) => peersIn(endpoint)).map((peer) => peer[field] ?? {}),
  ] satisfies readonly LabelSelector[];
  const keys = new Set(selectors.flatMap(labelsIn));
  keys.delete('kubernetes.io/metadata.name');
  let maps: readonly Labels[] = [{}];
  for (const key of keys)
    maps = maps.flatMap((map) => [map, ...['a', 'b', 'z'].map((value) => ({ ...map, [key]: value }))]);
  return maps;
}

interface Trial extends Search {
  readonly rule: Alone | undefined;
  readonly pod: HypotheticalPod;
  readonly namespaces: OracleWorld['namespaces'];
}

/** "The pods a rule admits (less what their own side forbids) must lie within the listed items." */
function violationOf(trial: Trial): ProbedPacket | undefined {
  const { world, test, pod, rule, sought } = trial;
  const picked = admittingSubjects(trial).map((own) => ({ own, picks: [rule, own] }));
  // "not counted: the subject and its own look-alikes"
  const counted = picked.filter(({ picks }) => !picks.some((each) => isLookAlike(world, test.subject, pod, each)));
  return sought.packets.find((packet) =>
    counted.some(({ own, picks }) => {
      return namings(trial, packet, picks).some((ports) => {
        const destination = isIncoming(test) ? portsOf(test.subject) : ports;
        if (!arePorts(test.ports, packet, destination) || !getsThrough(trial, packet, { ports, own })) return false;
        return !test.items.some(
          (item) => coversHypothetical(world, item.endpoint, pod, picks) && arePorts(item.ports, packet, destination),
        );
      });
    }),
  );
}

/** A policy that governs a hypothetical pod, alone, with the subject by which it picks pods out. */
interface OwnPolicy extends PlacedRule {
  readonly policies: readonly NetworkPolicy[];
}

/** The policies that may let a pod through on its own side, one by one; `undefined` where none governs it. */
function admittingSubjects({ world, test, pod: { precedence, labels } }: Trial): readonly (OwnPolicy | undefined)[] {
  const direction = ownDirection(test);
  const { enforces, governsBarePods, fates } = world.plugin;
  const governing = world.policies.filter(
    (policy) =>
      governs(policy, { namespace: precedence.name, labels }) &&
      isNamed(world, policy, direction) &&
      fates.get(policyId(policy)) !== 'without effect',
  );
  if (governing.length === 0 || !enforces || !governsBarePods) return [undefined];
  return governing.map((policy) => ({
    namespace: precedence.name,
    peers: [{ podSelector: policy.spec.podSelector ?? {} }],
    rule: {},
    policies: [policy],
  }));
}

const ownDirection = (test: ClosedCase) => (governedDirection(test) === 'Ingress' ? 'Egress' : 'Ingress');

/** "A look-alike of a listed item has that item's named ports; any other hypothetical pod may give a name any number." */
function namings(
  { world, test, pod }: Trial,
  { protocol, port }: ProbedPacket,
  picks: readonly (PlacedRule | undefined)[],
): readonly (readonly ContainerPort[])[] {
  if (isIncoming(test)) return [[]];
  const alike = test.items
    .flatMap(({ endpoint }) => namedIn(endpoint))
    .filter((it) => picks.some((each) => isLookAlike(world, it, pod, each)));
  if (alike.length > 0) return alike.map(portsOf);
  const names = ['http', 'web'].map((name) => ({ name, protocol, containerPort: port }));
  return [[], names, ...names.map((name) => [name])];
}

function getsThrough(
  { world, test, subject, rule, pod, namespaces }: Trial,
  packet: ProbedPacket,
  { ports, own }: { readonly ports: readonly ContainerPort[]; readonly own: OwnPolicy | undefined },
): boolean {
  const { precedence, labels, address } = pod;
  const { plugin } = world;
  const hypothetical: OraclePod = {
    namespace: precedence.name,
    name: 'hypothetical',
    labels,
    ports,
    hostNetwork: false,
    isBare: true,
    addresses: new Map([['IPv4', address]]),
  };
  const other: End = { kind: 'pod', pod: hypothetical };
  const { pods } = subject.world;
  const [source, destination] = isIncoming(test) ? [other, subject.end] : [subject.end, other];
  const whole = { ...packet, source, destination, family: 'IPv4' } as const;
  const direction = governedDirection(test);
  const isAdmitted = admits({ namespaces, plugin, pods, policies: rule?.policies ?? [] }, direction, whole);
  if (!isAdmitted) return false;
  // "in a namespace that any manifest names, declared or not, that namespace's policies": each alone, which admits what all admit
  return admits({ namespaces, plugin, pods, policies: own?.policies ?? [] }, ownDirection(test), whole);
}
