import type { Direction, PeerMatch, PodMatch, Rule, Unit } from '../compile/index.js';
import { byBytes, nearest } from '../diagnostics/index.js';
import { type End, matchPods, matchPorts } from '../evaluate/index.js';
import { type Cluster, type Labels, labelStates, nameLabel } from '../model/index.js';
import {
  addressCidrs,
  addressText,
  type Family,
  familyAddresses,
  hasState,
  includes,
  intersect,
  intersectStates,
  isNoStates,
  isNoTraffic,
  type LabelRegion,
  type LabelStates,
  type Traffic,
  trafficText,
} from '../sets/index.js';
import type { JudgeContext } from './context.js';
import type { Example } from './finding.js';

/** A rule or a policy that fails to match, with each condition that it fails by, in words. */
interface Miss {
  readonly id: string;
  readonly path: string;
  readonly conditions: readonly string[];
}

/** What is asked about, for words. */
interface Question {
  readonly cluster: Cluster;
  readonly example: Example;
  readonly direction: Direction;
  /** The governed end and the other, with their names. */
  readonly governed: Named;
  readonly peer: Named;
  readonly destination: End;
}

interface Named {
  readonly end: End;
  readonly text: string;
}

/**
 * The rule that comes nearest to what was expected, said so: of a denial the rule that fails by the fewest conditions, of an open
 * door the policy that nearly selects the pod, or the peer of the rule that lets the traffic in.
 */
export function nearestMiss(example: Example, expected: 'allow' | 'deny', context: JudgeContext): string | undefined {
  const { slice } = example;
  const questions = [questionOf(example, 'egress', context), questionOf(example, 'ingress', context)];
  if (expected === 'allow') {
    const denying = questions.filter(({ direction }) => slice[direction].action === 'deny');
    return denying.map((question) => nearestRule(question, context)).find((words) => words !== undefined);
  }
  return questions
    .reverse()
    .map((question) =>
      slice[question.direction].by.length > 0 ? openDoor(question) : nearestPolicy(question, context),
    )
    .find((words) => words !== undefined);
}

function questionOf(example: Example, direction: Direction, { cluster }: JudgeContext): Question {
  const { source, destination } = example;
  const [governed, peer] = direction === 'egress' ? [source, destination] : [destination, source];
  return { cluster, example, direction, governed, peer, destination: destination.end };
}

function nearestRule(question: Question, { evaluation }: JudgeContext): string | undefined {
  const { governed, direction } = question;
  const units = evaluation.governing(governed.end, direction).flatMap((tier) => tier.units.map(({ unit }) => unit));
  const misses = units.flatMap((unit) => unit.rules.map((rule) => missOfRule(unit, rule, question)));
  const miss = fewest(misses);
  if (miss !== undefined) return `${miss.id} ${miss.path} would admit it, but ${miss.conditions.join(', and ')}`;
  return units.length === 0 ? undefined : `no policy that isolates \`${governed.text}\` for ${direction} has a rule`;
}

function missOfRule(unit: Unit, rule: Rule, question: Question): Miss {
  const { range } = question.example;
  const admitted = matchPorts(rule.ports, question.destination);
  const isAdmitted = includes(admitted[range.protocol], range.from);
  const ports = isAdmitted ? [] : [portWords(admitted, rule, question)];
  return { id: unit.policy.id, path: rule.path, conditions: [...peerConditions(rule.peers, question), ...ports] };
}

function portWords(admitted: Traffic, rule: Rule, { example: { range, destination } }: Question): string {
  const asked = range.protocol.startsWith('ICMP') ? range.protocol : `${range.protocol}/${range.from}`;
  if (!isNoTraffic(admitted)) return `it admits ${trafficText(admitted)}, asked is ${asked}`;
  const names = rule.ports.flatMap((port) => (port.kind === 'named' ? [`\`${port.name}\``] : []));
  return `\`${destination.text}\` has no port named ${names.join(' or ')}`;
}

function peerConditions(peers: readonly PeerMatch[] | undefined, question: Question): readonly string[] {
  if (peers === undefined) return [];
  const all = peers.map((peer) => conditionsOf(peer, question));
  return [...all].sort((a, b) => a.length - b.length)[0] ?? [];
}

function conditionsOf(peer: PeerMatch, question: Question): readonly string[] {
  const { end, text } = question.peer;
  if (peer.kind === 'addresses') return addressConditions(peer, question);
  if (end.kind !== 'pod') return [`it names pods, and \`${text}\` is none`];
  const { podClass } = end;
  const place = podClass.namespace;
  const namespaces =
    peer.pods.namespaces.kind === 'named'
      ? place === peer.pods.namespaces.name
        ? []
        : [`it names pods of its own namespace \`${peer.pods.namespaces.name}\`, and \`${text}\` is in \`${place}\``]
      : regionConditions(
          peer.pods.namespaces.labels,
          podClass.namespaceLabels,
          `namespace \`${place}\``,
          namespaceValues(question),
        );
  return [...namespaces, ...regionConditions(peer.pods.labels, podClass.labels, `\`${text}\``, podValues(question))];
}

function addressConditions(
  { addresses }: Extract<PeerMatch, { kind: 'addresses' }>,
  { peer: { end, text }, example: { family } }: Question,
): readonly string[] {
  const ranges = addressCidrs(addresses).slice(0, 3).join(', ');
  if (end.kind !== 'address') {
    const pool = end.kind === 'pod' ? end.podClass.pool[family] : end.pool[family];
    const isApart = intersect(pool, addresses[family]).length === 0;
    return isApart ? [`it admits ${ranges}, and \`${text}\` has no address there`] : [];
  }
  if (includes(addresses[end.family], end.address)) return [];
  const shown =
    addressCidrs(familyAddresses(end.family, addresses[end.family])).length === 0 ? `only ${ranges}` : ranges;
  return [`it admits ${shown}, and ${addressText(end.family, end.address)} is outside`];
}

/** One condition for each key of a region that an object doesn't meet. */
function regionConditions(
  region: LabelRegion,
  labels: Labels,
  owner: string,
  valuesOf: (key: string) => readonly string[],
): readonly string[] {
  return [...region].flatMap(([key, states]) => {
    const has = labelStates(labels, key);
    if (!isNoStates(intersectStates(states, has))) return [];
    return [
      `it wants ${statesText(key, states)}, and ${owner} has ${hasText(key, has)}${suggestion(key, states, valuesOf(key))}`,
    ];
  });
}

/** Where nothing at all has a wanted value, the nearest that something has. */
function suggestion(key: string, states: LabelStates, values: readonly string[]): string {
  const [wanted] = states.values;
  if (states.others || states.absent || wanted === undefined || values.some((value) => hasState(states, value)))
    return '';
  const near = nearest(wanted, values);
  return near === undefined
    ? ` (nothing here carries \`${key}=${wanted}\`)`
    : ` (nothing here carries \`${key}=${wanted}\`; did you mean \`${key}=${near}\`?)`;
}

/** Which peer of the rule lets the traffic in, and how many that peer names. */
function openDoor({ example: { slice, family }, direction, peer }: Question): string | undefined {
  const [first] = slice[direction].by;
  const { rule, unit } = first ?? {};
  if (rule === undefined || unit === undefined || slice[direction].action !== 'allow') return undefined;
  const field = direction === 'ingress' ? 'from' : 'to';
  if (rule.peers === undefined) return `${unit.policy.id} ${rule.path} has no \`${field}\`: it admits every peer`;
  const index = rule.peers.findIndex((each) => holdsEnd(each, peer.end, family));
  const found = rule.peers[index];
  if (found === undefined) return undefined;
  return `${unit.policy.id} ${rule.path}.${field}[${index}] admits ${peerText(found)}`;
}

function holdsEnd(peer: PeerMatch, end: End, family: Family): boolean {
  if (peer.kind === 'pods') return end.kind === 'pod' && matchPods(peer.pods, end.podClass) !== false;
  if (end.kind === 'address') return includes(peer.addresses[end.family], end.address);
  const pool = end.kind === 'pod' ? end.podClass.pool : end.pool;
  return intersect(pool[family], peer.addresses[family]).length > 0;
}

function peerText(peer: PeerMatch): string {
  if (peer.kind === 'addresses') return `the addresses ${addressCidrs(peer.addresses).slice(0, 4).join(', ')}`;
  const { namespaces, labels } = peer.pods;
  const pods = labels.size === 0 ? 'every pod' : `pods with ${regionText(labels)}`;
  if (namespaces.kind === 'named') return `${pods} of namespace \`${namespaces.name}\``;
  return namespaces.labels.size === 0
    ? `${pods} of every namespace`
    : `${pods} of namespaces with ${regionText(namespaces.labels)}`;
}

function regionText(region: LabelRegion): string {
  return [...region].map(([key, states]) => statesText(key, states)).join(' and ');
}

function nearestPolicy(question: Question, { evaluation }: JudgeContext): string | undefined {
  const { governed, direction } = question;
  if (governed.end.kind !== 'pod') return undefined;
  const { podClass } = governed.end;
  const missing = evaluation.units.filter(
    (unit) => unit.direction === direction && unit.isolates && matchPods(unit.subject, podClass) === false,
  );
  const misses = missing
    .filter((unit) => isNear(unit.subject, podClass.namespace))
    .map((unit) => missOfSubject(unit, question));
  const miss = fewest(misses);
  if (miss === undefined) return `no policy selects \`${governed.text}\` for ${direction}`;
  return `no policy selects \`${governed.text}\` for ${direction}; ${miss.id} nearly does, but ${miss.conditions.join(', and ')}`;
}

function isNear({ namespaces }: PodMatch, namespace: string): boolean {
  return namespaces.kind === 'labelled' || namespaces.name === namespace;
}

function missOfSubject(unit: Unit, { governed, ...question }: Question): Miss {
  const conditions =
    governed.end.kind === 'pod' ? subjectConditions(unit, governed.end, governed.text, { governed, ...question }) : [];
  return { id: unit.policy.id, path: '', conditions };
}

function subjectConditions(
  { subject }: Unit,
  { podClass }: Extract<End, { kind: 'pod' }>,
  text: string,
  question: Question,
): readonly string[] {
  return regionConditions(subject.labels, podClass.labels, `\`${text}\``, podValues(question));
}

function fewest(misses: readonly Miss[]): Miss | undefined {
  return misses
    .filter(({ conditions }) => conditions.length > 0)
    .sort((a, b) => a.conditions.length - b.conditions.length || byBytes(a.id, b.id) || byBytes(a.path, b.path))[0];
}

function namespaceValues({ cluster }: Question): (key: string) => readonly string[] {
  return (key) => [...cluster.namespaces.values()].flatMap(({ labels }) => labelStates(labels, key).values);
}

function podValues({ cluster }: Question): (key: string) => readonly string[] {
  return (key) =>
    cluster.workloads.flatMap(({ pods }) => pods.flatMap(({ labels }) => labelStates(labels, key).values));
}

function statesText(key: string, { absent, others, values }: LabelStates): string {
  const shown = key === nameLabel ? 'the namespace' : key;
  if (others) return values.length > 0 ? `\`${key}\` not to be ${values.join(' or ')}` : `a label \`${key}\``;
  if (values.length === 0) return absent ? `no label \`${key}\`` : `what no \`${key}\` can be`;
  if (shown !== key) return `the namespace ${values.map((value) => `\`${value}\``).join(' or ')}`;
  return values.map((value) => `\`${key}=${value}\``).join(' or ');
}

function hasText(key: string, { absent, values }: LabelStates): string {
  const [value] = values;
  if (value === undefined) return absent ? `no label \`${key}\`` : `an unknown \`${key}\``;
  return `\`${key}=${value}\``;
}
