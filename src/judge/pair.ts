import type { Direction } from '../compile/index.js';
import { type ConnectionSlice, type End, worldLimit } from '../evaluate/index.js';
import {
  allOf,
  type Condition,
  type Family,
  families,
  holds,
  intersectTraffic,
  isNoTraffic,
  noTraffic,
  openFacts,
  type Traffic,
  trafficRanges,
  type World,
  worldsOf,
} from '../sets/index.js';
import type { JudgeContext } from './context.js';
import { addressStands, hypotheticalStand, nodeStands, podStands, type Stand } from './ends.js';
import type { Example, UnknownFact } from './finding.js';
import type { PortChoice } from './language/port.js';
import type { Member } from './members.js';
import { type PortsAt, portsAtAddress, portsAtBackend, portsAtPod } from './ports.js';

export interface PairQuestion {
  readonly ports: readonly PortChoice[] | undefined;
  /** Ports that narrow those: the item's of `exactly…`. */
  readonly within: readonly PortChoice[] | undefined;
  readonly expect: 'allow' | 'deny';
  /** Policies of which it matters whether they decided. */
  readonly because: readonly string[];
}

/** What was found of one pair of members. */
export interface PairFinding {
  readonly outcome: 'holds' | 'differs' | 'unknown';
  /** The place where it differs or is unknown. */
  readonly example: Example | undefined;
  readonly facts: readonly UnknownFact[];
  /** Where it holds: a connection for each thing that decides it. */
  readonly holding: readonly Example[];
  /** Was any traffic judged at all? */
  readonly isVacuous: boolean;
  readonly readsAddresses: boolean;
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

type Probe = Pick<PairFinding, 'outcome' | 'example' | 'facts' | 'holding' | 'readsAddresses'> & {
  readonly isVacuous: boolean;
  readonly ports: PortsAt;
  /** Holds where both ends are there and meant: open where copies differ, or labels aren't known. */
  readonly isPresent: Condition;
};

/** Judges every traffic that a case asks about between two members, in every family in which it must hold. */
export function judgePair(from: Member, to: Member, question: PairQuestion, context: JudgeContext): PairFinding {
  if (to.kind === 'workload' && to.service !== undefined && (from.kind === 'addresses' || from.kind === 'domain')) {
    return judgeFromOutside(from, to, question, context);
  }
  return summarise(probePair(from, to, question, context), from, to);
}

/** Traffic from outside reaches a Service through a node, which may hide its source (A-SVC-2, `language.md` §3). */
function judgeFromOutside(
  from: Extract<Member, { kind: 'addresses' | 'domain' }>,
  to: Extract<Member, { kind: 'workload' }>,
  question: PairQuestion,
  context: JudgeContext,
): PairFinding {
  const { service } = to;
  const asAddress = summarise(probePair(from, to, question, context), from, to);
  if (service === undefined || service.externalTrafficPolicy === 'Local') return asAddress;
  const id = `${service.namespace}/service/${service.name}`;
  if (service.type === 'ClusterIP') {
    return {
      ...asAddress,
      outcome: 'unknown',
      problems: [
        `\`${from.id}\` can't reach ${id} from outside: it is of type ClusterIP; name its workloads, or a Service of type NodePort or LoadBalancer`,
      ],
    };
  }
  const asNode = summarise(probePair({ kind: 'nodes', id: 'nodes' }, to, question, context), from, to);
  if (asAddress.outcome === asNode.outcome) return asAddress;
  const words = `whether ${to.id} sees \`${from.id}\` or a node as the source, because ${id} has \`externalTrafficPolicy: Cluster\``;
  const facts = [
    ...asAddress.facts,
    ...asNode.facts,
    { words, remedy: 'admit both, or set `externalTrafficPolicy: Local`' },
  ];
  const example = asAddress.outcome === 'holds' ? asNode.example : asAddress.example;
  return { ...asAddress, outcome: 'unknown', example, facts };
}

function summarise(probes: readonly Probe[], from: Member, to: Member): PairFinding {
  const judged = probes.filter(({ isVacuous }) => !isVacuous);
  const differing = judged.find(({ outcome }) => outcome === 'differs');
  const holding = judged.find(({ outcome }) => outcome === 'holds');
  const base = {
    isVacuous: judged.length === 0,
    readsAddresses: judged.some((probe) => probe.readsAddresses),
    holding: judged.flatMap((probe) => probe.holding),
    problems: [...new Set(probes.flatMap(({ ports }) => ports.problems))],
    notes: [...new Set(probes.flatMap(({ ports }) => ports.notes))],
  };
  const domain = [from, to].find(({ kind }) => kind === 'domain');
  if (domain !== undefined && differing !== undefined && holding !== undefined) {
    const words = `which address \`${domain.id}\` has`;
    return {
      ...base,
      outcome: 'unknown',
      example: differing.example,
      facts: [{ words, remedy: 'write its addresses instead of its name' }],
    };
  }
  return { ...base, ...decide(judged) };
}

/** The outcome on which all worlds agree in which the ends may be there. */
function decide(probes: readonly Probe[]): Pick<PairFinding, 'outcome' | 'example' | 'facts'> {
  const doubts = openFacts(probes.map(({ isPresent }) => isPresent));
  const outcomes = worldsOf(doubts, worldLimit)?.map((world) => outcomeIn(world, probes)) ?? [];
  const [first, ...others] = outcomes;
  const differing = probes.find(({ outcome }) => outcome === 'differs');
  const decisive = differing ?? probes.find(({ outcome }) => outcome === 'unknown');
  if (first !== undefined && first !== 'unknown' && others.every((outcome) => outcome === first)) {
    return { outcome: first, example: first === 'differs' ? differing?.example : undefined, facts: [] };
  }
  const facts = [...doubts.map(({ fact }) => fact), ...probes.flatMap((each) => each.facts)];
  return { outcome: 'unknown', example: decisive?.example, facts };
}

function outcomeIn(world: World, probes: readonly Probe[]): PairFinding['outcome'] {
  const present = probes.filter(({ isPresent }) => holds(isPresent, world));
  if (present.some(({ outcome }) => outcome === 'differs')) return 'differs';
  return present.some(({ outcome }) => outcome === 'unknown') ? 'unknown' : 'holds';
}

function probePair(from: Member, to: Member, question: PairQuestion, context: JudgeContext): readonly Probe[] {
  return families.flatMap((family) => {
    const sources = standsOf(from, to, 'ingress', { family, context });
    const destinations = standsOf(to, from, 'egress', { family, context });
    return sources.flatMap((source) =>
      destinations.map((destination) => {
        const ports = portsAt(to, destination, question);
        const traffic = trafficOf(ports.traffic, family, familiesOf(from, to, question, context));
        return probe({ source, destination, family, traffic, ports, isMeant: [from, to] }, question, context);
      }),
    );
  });
}

function standsOf(
  member: Member,
  other: Member,
  direction: Direction,
  { family, context }: { readonly family: Family; readonly context: JudgeContext },
): readonly Stand[] {
  switch (member.kind) {
    case 'workload':
      return podStands(member, context);
    case 'hypothetical':
      return [hypotheticalStand(member.pod, context)];
    case 'nodes':
      return nodeStands(context);
    case 'addresses':
    case 'domain': {
      const within = { family, addresses: member.addresses[family] };
      const others: readonly End[] = podEnds(other, context);
      const pieces = others.flatMap((end) => context.evaluation.partitionAddresses(end, direction, within));
      return addressStands(member, family, pieces);
    }
  }
}

function portsAt(to: Member, destination: Stand, { ports, within }: PairQuestion): PortsAt {
  const asked = choicesAt(to, destination, ports);
  if (within === undefined) return asked;
  const narrowed = choicesAt(to, destination, within);
  return {
    traffic: intersectTraffic(asked.traffic, narrowed.traffic),
    problems: [...asked.problems, ...narrowed.problems],
    notes: [...asked.notes, ...narrowed.notes],
  };
}

function podEnds(member: Member, context: JudgeContext): readonly End[] {
  if (member.kind === 'workload') return podStands(member, context).map(({ end }) => end);
  return member.kind === 'hypothetical' ? [hypotheticalStand(member.pod, context).end] : [];
}

/** The traffic that ports mean at one destination. */
export function choicesAt(to: Member, destination: Stand, ports: readonly PortChoice[] | undefined): PortsAt {
  if (to.kind !== 'workload' || destination.pod === undefined) return portsAtAddress(ports, to.id);
  if (to.service !== undefined) return portsAtBackend(ports, to.service, destination.pod);
  return portsAtPod(ports, destination.pod);
}

/** The families in which a pair must hold: those of the cluster, and those of an address that is written. */
function familiesOf(from: Member, to: Member, { expect }: PairQuestion, context: JudgeContext): readonly Family[] {
  const isWritten = [from, to].some((member) => member.kind === 'addresses' && member.isWritten);
  if (isWritten) return families;
  return expect === 'deny' ? [...context.families, ...context.widerFamilies] : context.families;
}

/** Traffic is judged in the families of a pair; ICMP is IPv4 and ICMPv6 is IPv6. */
export function trafficOf(traffic: Traffic, family: Family, judged: readonly Family[]): Traffic {
  if (!judged.includes(family)) return noTraffic;
  return family === 'IPv4' ? { ...traffic, ICMPv6: [] } : { ...traffic, ICMP: [] };
}

function probe(
  {
    source,
    destination,
    family,
    traffic,
    ports,
    isMeant,
  }: {
    readonly source: Stand;
    readonly destination: Stand;
    readonly family: Family;
    readonly traffic: Traffic;
    readonly ports: PortsAt;
    readonly isMeant: readonly Member[];
  },
  { expect, because }: PairQuestion,
  { evaluation }: JudgeContext,
): Probe {
  const base = {
    ports,
    isVacuous: isNoTraffic(traffic),
    readsAddresses: evaluation.readsAddresses(source.end, destination.end),
    holding: [],
    facts: [],
  };
  const isPresent = allOf([
    source.presence,
    destination.presence,
    ...isMeant.map((member) => (member.kind === 'workload' ? member.isMeant : true)),
  ]);
  const members = isMeant.map(({ id }) => id);
  const asked = evaluation.connect(source.end, destination.end, family).flatMap((slice): readonly Example[] => {
    const [range] = trafficRanges(intersectTraffic(slice.traffic, traffic));
    return range === undefined ? [] : [{ slice, source, destination, members, family, range }];
  });
  const wrong = asked.filter(({ slice }) => slice.verdict !== expect);
  const example = wrong.find(({ slice }) => slice.verdict !== 'unknown') ?? wrong[0];
  if (example === undefined)
    return { ...base, outcome: 'holds', example, isPresent, holding: because.length > 0 ? asked : [] };
  if (example.slice.verdict !== 'unknown') return { ...base, outcome: 'differs', example, isPresent };
  return { ...base, outcome: 'unknown', example, isPresent, facts: factsOf(example.slice) };
}

/** The facts that a slice hangs on, or what the API itself leaves open. */
function factsOf({ facts, egress, ingress, verdict }: ConnectionSlice): readonly UnknownFact[] {
  if (verdict !== 'unknown' || facts.length > 0) return facts;
  return [egress, ingress]
    .filter(({ action }) => action === 'unknown')
    .map(({ words }) => ({ words, remedy: 'assert TCP, UDP or SCTP, of which the API speaks' }));
}
