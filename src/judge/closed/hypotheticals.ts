import type { Rule } from '../../compile/index.js';
import {
  type Admission,
  admissions,
  freePassage,
  type HypotheticalRegion,
  matchPorts,
  namespaceNameKey,
  type OwnTier,
  ownPasses,
  partsAtAnyPod,
  type RulePart,
  type SideTier,
  worldLimit,
} from '../../evaluate/index.js';
import { type Namespace, nameLabel } from '../../model/index.js';
import {
  absentState,
  allTraffic,
  anyLabels,
  type Condition,
  type Family,
  hasState,
  intersectPodTraffic,
  isNoTraffic,
  type LabelStates,
  openFacts,
  type PodTraffic,
  type PodTrafficPart,
  statesIn,
  subtractPodTraffic,
  type Traffic,
  trafficRanges,
  unmentioned,
  type World,
  worldsOf,
} from '../../sets/index.js';
import { hypotheticalStand, type Stand } from '../ends.js';
import type { Example, UnknownFact } from '../finding.js';
import type { Endpoint } from '../language/endpoint.js';
import type { ClosedItem } from '../language/test-file.js';
import type { HypotheticalPod, Member } from '../members.js';
import { choicesAt, trafficOf } from '../pair.js';
import { asked } from './asked.js';
import { coveredByAddress } from './by-address.js';
import { coverageOf, lookAlikes, originalOf } from './coverage.js';
import { declaredFrames, type Frame, occupiedFrames, undeclaredFrame } from './frames.js';
import { coveredTraffic, type ListedPorts, listedPorts, trafficAnywhere } from './item-traffic.js';
import { subjectStands } from './subjects.js';
import type { Violation } from './violation.js';
import type { ClosedQuestion } from './workloads.js';

/** Regions beyond this number aren't told apart: the answer is unknown. */
const regionLimit = 5000;

/** What a pod that no manifest holds could get through to a subject, or be reached by it, that no item lists (`language.md` §5). */
export function violationOfHypotheticals(subject: Member, question: ClosedQuestion): Violation | undefined {
  const { families, context, assertion } = question;
  const direction = assertion.side === 'from' ? 'egress' : 'ingress';
  let doubt: Violation | undefined;
  for (const family of families) {
    for (const stand of subjectStands(subject, family, { context, others: [], direction })) {
      const violation = violationAt(subject, stand, { family, question });
      if (violation?.outcome === 'differs') return violation;
      doubt ??= violation;
    }
  }
  return doubt;
}

interface Place {
  readonly family: Family;
  readonly question: ClosedQuestion;
}

/** The policies at both ends of what hypothetical pods and a subject may send each other. */
interface Ground {
  readonly subject: Member;
  readonly stand: Stand;
  readonly place: Place;
  readonly tiers: readonly SideTier[];
  readonly own: readonly OwnTier[];
  readonly asked: readonly RulePart[];
}

function violationAt(subject: Member, stand: Stand, place: Place): Violation | undefined {
  const { family, question } = place;
  const { assertion, context, families } = question;
  const isIncoming = assertion.side === 'from';
  const tiers = context.evaluation.governing(stand.end, isIncoming ? 'ingress' : 'egress');
  const own = context.evaluation.ownSide(isIncoming ? 'egress' : 'ingress', stand.end, family);
  const wanted: readonly RulePart[] = isIncoming
    ? [{ traffic: asked(question.test, subject, stand), named: undefined }]
    : askedAnywhere(question);
  const parts = wanted.map(({ traffic, named }) => ({ traffic: trafficOf(traffic, family, families), named }));
  const ground: Ground = {
    subject,
    stand,
    place,
    tiers,
    own,
    asked: parts.filter(({ traffic }) => !isNoTraffic(traffic)),
  };
  if (ground.asked.length === 0) return undefined;
  const facts = openFacts([stand.presence, ...conditionsOf(tiers, own)]);
  const worlds = worldsOf(facts, worldLimit);
  if (worlds === undefined) return { outcome: 'unknown', example: undefined, facts: facts.map(({ fact }) => fact) };
  const found = worlds.map((world) => findIn(world, ground));
  const first = found.find((each) => each !== undefined);
  if (first === undefined) return undefined;
  const doubts = [...first.facts, ...(found.every((each) => each !== undefined) ? [] : facts.map(({ fact }) => fact))];
  return { outcome: doubts.length === 0 ? 'differs' : 'unknown', example: first.example, facts: doubts };
}

/** The ports of a case at a pod whose named ports may have any number. */
function askedAnywhere({ test: { ports } }: ClosedQuestion): readonly RulePart[] {
  if (ports === undefined) return [{ traffic: trafficAnywhere(undefined), named: undefined }];
  return ports.map((port) => ({
    traffic: trafficAnywhere([port]),
    named: port.kind === 'named' ? { kind: 'named', protocol: port.protocol, name: port.name } : undefined,
  }));
}

function conditionsOf(tiers: readonly SideTier[], own: readonly OwnTier[]): readonly Condition[] {
  const governing = tiers.flatMap(({ units }) =>
    units.flatMap(({ unit, applies }) => [applies, ...unit.rules.map(({ inForce }) => inForce)]),
  );
  const others = own.flatMap(({ units }) =>
    units.flatMap(({ inForce, rules }) => [inForce, ...rules.map(({ matches }) => matches)]),
  );
  return [...governing, ...others];
}

interface Found {
  readonly example: Example | undefined;
  readonly facts: readonly UnknownFact[];
}

function findIn(world: World, ground: Ground): Found | undefined {
  const { cluster } = ground.place.question.context;
  const keys = namespaceKeys(ground);
  const declared = declaredFrames(cluster, keys);
  let doubt: Found | undefined;
  for (const frame of [...declared, ...occupiedFrames(cluster), undeclaredFrame(cluster)]) {
    const found = findInFrame(frame, world, ground);
    if (found?.facts.length === 0) return found;
    doubt ??= found;
  }
  return doubt;
}

function findInFrame(frame: Frame, world: World, ground: Ground): Found | undefined {
  const { stand, tiers, own } = ground;
  const admitted =
    tiers.length === 0 ? [freePassage(frame.within)] : admissions(tiers, frame.within, partsAt(stand, ground), world);
  const counted = admitted.filter(({ peer }) =>
    peer === undefined ? frame.namespace !== undefined : !isOccupied(frame),
  );
  if (counted.length === 0) return undefined;
  const passes = ownPasses(ownIn(frame, own), frame.within, world);
  for (const admission of counted) {
    const through = intersectPodTraffic(admission.passes, passes);
    const left = ground.asked.flatMap(({ traffic, named }) => {
      const open = intersectPodTraffic(through, [{ pods: anyLabels, traffic }]);
      return subtractPodTraffic(open, coveredBy({ ...admission, named: admission.named ?? named }, ground));
    });
    if (left.length > regionLimit) return { example: undefined, facts: [tooManyRegions] };
    const [part] = left;
    if (part !== undefined)
      return { example: exampleOf(part, frame, ground), facts: frame.isCertain ? [] : [openNamespace(frame)] };
  }
  return undefined;
}

const tooManyRegions: UnknownFact = {
  words: 'too many combinations of labels to tell apart',
  remedy: 'list fewer items, or set `closedOver: declared`',
};

function openNamespace({ namespace }: Frame): UnknownFact {
  return {
    words: `the labels of namespace \`${namespace?.name ?? ''}\``,
    remedy: 'give it one declaration with plain labels',
  };
}

/** Pods of namespaces that hold a workload and aren't declared count beside undeclared ones only where no peer is named. */
function isOccupied({ namespace, isDeclared }: Frame): boolean {
  return namespace !== undefined && !isDeclared;
}

/** In a declared namespace its own policies hold; elsewhere only those that select namespaces by their labels. */
function ownIn({ isDeclared }: Frame, own: readonly OwnTier[]): readonly OwnTier[] {
  if (isDeclared) return own;
  return own.map(({ tier, units }) => ({
    tier,
    units: units.filter(({ unit }) => unit.subject.namespaces.kind === 'labelled'),
  }));
}

function partsAt(stand: Stand, { place }: Ground): (rule: Rule) => readonly RulePart[] {
  if (place.question.assertion.side === 'to') return partsAtAnyPod;
  return (rule) => [{ traffic: matchPorts(rule.ports, stand.end), named: undefined }];
}

function coveredBy(admission: Admission, ground: Ground): PodTraffic {
  const { items, context, families } = ground.place.question;
  const listed = items.flatMap(({ item }) => {
    const ports = portsOf(item, ground);
    return coverageOf(item.endpoint, admission, context).map(({ pods, like }) => ({
      pods,
      traffic: coveredTraffic(ports, admission, like),
    }));
  });
  const own = lookAlikesOfSubject(ground, admission);
  const addresses = items.flatMap(({ item, members }) =>
    members.flatMap((member) =>
      member.kind === 'addresses' ? [{ addresses: member.addresses, traffic: portsOf(item, ground).numbers }] : [],
    ),
  );
  return [
    ...listed,
    ...own.map((pods) => ({ pods, traffic: allTraffic })),
    { pods: anyLabels, traffic: coveredByAddress(addresses, families, context) },
  ];
}

/** The subject's own look-alikes aren't counted. */
function lookAlikesOfSubject({ subject, stand, place }: Ground, admission: Admission): readonly HypotheticalRegion[] {
  const { context } = place.question;
  if (subject.kind === 'workload') return lookAlikes(originalOf(subject.workload, context), admission, context);
  if (subject.kind !== 'hypothetical' || stand.end.kind !== 'pod') return [];
  return lookAlikes({ namespace: stand.end.podClass.namespace, classes: [stand.end.podClass] }, admission, context);
}

/** What an item lists at the destination: the subject, whose names are known, or pods that nobody knows. */
function portsOf(item: ClosedItem, { subject, stand, place: { question } }: Ground): ListedPorts {
  if (question.assertion.side === 'to') return listedPorts(item, question.context.cluster);
  return { numbers: choicesAt(subject, stand, item.ports).traffic, names: [] };
}

/** A pod of a region, as an end with what decides about it. */
function exampleOf(part: PodTrafficPart, frame: Frame, { stand, subject, place }: Ground): Example | undefined {
  const { question, family } = place;
  const [range] = trafficRanges(part.traffic);
  if (range === undefined) return undefined;
  const hypothetical = hypotheticalStand(podOf(part, frame, question), question.context);
  const isIncoming = question.assertion.side === 'from';
  const [source, destination] = isIncoming ? [hypothetical, stand] : [stand, hypothetical];
  const slices = question.context.evaluation.connect(source.end, destination.end, family);
  const slice = slices.find(({ traffic }) => traffic[range.protocol].length > 0 && holdsPort(traffic, range));
  if (slice === undefined) return undefined;
  const members = isIncoming ? ['hypothetical', subject.id] : [subject.id, 'hypothetical'];
  return { slice, source, destination, members, family, range };
}

function holdsPort(traffic: Traffic, { protocol, from }: Example['range']): boolean {
  return trafficRanges(traffic).some((each) => each.protocol === protocol && each.from <= from && from <= each.to);
}

function podOf({ pods }: PodTrafficPart, { namespace }: Frame, { context }: ClosedQuestion): HypotheticalPod {
  const labels = new Map<string, string>();
  const namespaceLabels = new Map<string, string>();
  for (const [key, states] of pods) {
    const value = exampleValue(states);
    if (value === undefined) continue;
    if (key.startsWith('pod:')) labels.set(key.slice('pod:'.length), value);
    else namespaceLabels.set(key.slice('namespace:'.length), value);
  }
  return {
    labels,
    serviceAccount: 'default',
    namespace: namespace ?? undeclared(namespaceLabels, [...context.cluster.namespaces.keys()]),
  };
}

function undeclared(labels: ReadonlyMap<string, string>, taken: readonly string[]): Namespace {
  const written = labels.get(nameLabel);
  const name = written === undefined || written === 'other' ? unmentioned(taken) : written;
  const known = new Map(
    [...labels, [nameLabel, name] as const].map(([key, value]) => [key, statesIn([value])] as const),
  );
  const owner = { id: 'namespace/hypothetical', words: 'the hypothetical namespace', remedy: 'declare it' };
  return { name, labels: { known, others: absentState, owner }, declaredAt: undefined };
}

/** A label is left out where it may be; else a value that is listed, or one that nobody mentions. */
function exampleValue(states: LabelStates): string | undefined {
  if (states.absent) return undefined;
  return states.others ? unmentioned(states.values) : states.values.find((value) => hasState(states, value));
}

/** The namespace labels that rules or items ask for. */
function namespaceKeys({ tiers, own, place: { question } }: Ground): readonly string[] {
  const units = [...tiers.flatMap((tier) => tier.units), ...own.flatMap((tier) => tier.units)].map(({ unit }) => unit);
  const matches = units.flatMap((unit) => [
    unit.subject,
    ...unit.rules.flatMap((rule) => (rule.peers ?? []).flatMap((peer) => (peer.kind === 'pods' ? [peer.pods] : []))),
  ]);
  const fromRules = matches.flatMap(({ namespaces }) =>
    namespaces.kind === 'labelled' ? [...namespaces.labels.keys()] : [],
  );
  const fromItems = question.items.flatMap(({ item }) => keysOf(item.endpoint, question));
  return [...new Set([...fromRules, ...fromItems])].filter((key) => `namespace:${key}` !== namespaceNameKey);
}

function keysOf(endpoint: Endpoint, question: ClosedQuestion): readonly string[] {
  switch (endpoint.kind) {
    case 'selector':
      return endpoint.namespaces.kind === 'labelled' ? [...endpoint.namespaces.labels.keys()] : [];
    case 'group':
      return (question.context.groups.get(endpoint.name) ?? []).flatMap((each) => keysOf(each, question));
    case 'difference':
      return [...endpoint.all, ...endpoint.except].flatMap((each) => keysOf(each, question));
    default:
      return [];
  }
}
