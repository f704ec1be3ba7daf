import { type Member, serviceOf } from '../endpoints/members.js';
import type { PortsAt } from '../endpoints/ports.js';
import { type ConnectionSlice, type End, mayMeet, onlyOf } from '../evaluate/index.js';
import { goOn } from '../limit/index.js';
import {
  allOf,
  type Condition,
  type Family,
  families,
  intersectTraffic,
  isNoTraffic,
  type Traffic,
  trafficRanges,
} from '../sets/index.js';
import { choicesAt, trafficOf } from './asked-traffic.js';
import type { JudgeContext } from './context.js';
import { hypotheticalStand, podStands, policyPodsStand } from './ends.js';
import { type Example, type UnknownFact, undefinedFacts } from './finding.js';
import { connectFromOutside } from './from-outside.js';
import { memberStands, tellsNodes } from './member-stands.js';
import { connectStands, meetingsOf } from './own-node.js';
import type { PairFinding, PairQuestion } from './pair-finding.js';
import type { Stand } from './stand.js';

/** What was found of one way in which two members can stand, in one family. */
export type Probe = Pick<PairFinding, 'outcome' | 'example' | 'facts' | 'holding' | 'readsAddresses' | 'narrowed'> & {
  readonly isVacuous: boolean;
  readonly ports: PortsAt;
  /** Holds where both ends are there and meant: open where copies differ, or labels aren't known. */
  readonly isPresent: Condition;
};

/** Probes every way in which two members can stand, in every family. */
export function probePair(from: Member, to: Member, question: PairQuestion, context: JudgeContext): readonly Probe[] {
  const byNode = tellsNodes(from, context) || tellsNodes(to, context);
  return families.flatMap((family) => {
    const sources = memberStands(from, family, {
      context,
      others: podEnds(to, context),
      direction: 'ingress',
      byNode,
      apart: serviceOf(to)?.loadBalancerSourceRanges,
    });
    const destinations = memberStands(to, family, {
      context,
      others: podEnds(from, context),
      direction: 'egress',
      byNode,
    });
    return meetingsOf(sources, destinations, context).map(({ source, destination }) => {
      goOn();
      const ports = portsAt(to, destination, question);
      const traffic = trafficOf(ports.traffic, family, familiesOf(from, to, question, context));
      return probe({ source, destination, family, traffic, ports, from, to }, question, context);
    });
  });
}

/** The ends that the pods of a member are, which tell addresses apart by their rules. */
export function podEnds(member: Member, context: JudgeContext): readonly End[] {
  if (member.kind === 'workload') return podStands(member, context).map(({ end }) => end);
  if (member.kind === 'pods') return [policyPodsStand(member, context).end];
  return member.kind === 'hypothetical' ? [hypotheticalStand(member.pod, context).end] : [];
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

/** The families in which a pair must hold: those of the cluster, and those of an address that is written. */
export function familiesOf(
  from: Member,
  to: Member,
  { expect }: Pick<PairQuestion, 'expect'>,
  context: JudgeContext,
): readonly Family[] {
  const isWritten = [from, to].some((member) => member.kind === 'addresses' && member.isWritten);
  if (isWritten) return families;
  return expect === 'deny' ? [...context.families, ...context.widerFamilies] : context.families;
}

function probe(
  {
    source,
    destination,
    family,
    traffic,
    ports,
    from,
    to,
  }: {
    readonly source: Stand;
    readonly destination: Stand;
    readonly family: Family;
    readonly traffic: Traffic;
    readonly ports: PortsAt;
    readonly from: Member;
    readonly to: Member;
  },
  { expect, because }: PairQuestion,
  context: JudgeContext,
): Probe {
  const { evaluation } = context;
  const base = {
    ports,
    isVacuous: isNoTraffic(traffic) || !mayMeet(source.end, destination.end, family),
    readsAddresses: evaluation.readsAddresses(source.end, destination.end),
    holding: [],
    facts: [],
  };
  const isPresent = allOf([source.presence, destination.presence]);
  if (isNoTraffic(traffic)) return { ...base, outcome: 'holds', example: undefined, isPresent };
  const members = [from.id, to.id];
  const service = serviceOf(to);
  const slices =
    service?.isExposed === true && source.end.kind === 'address'
      ? connectFromOutside({ source, destination, service, family, from: from.id }, context)
      : connectStands({ source, destination }, family, context);
  // What came out as expected is told only where it matters why.
  const asked = slices.flatMap((slice): readonly Example[] => {
    if (slice.verdict === expect && because.length === 0 && !(expect === 'allow' && hasOnly(slice))) return [];
    const [range] = trafficRanges(intersectTraffic(slice.traffic, traffic));
    return range === undefined ? [] : [{ slice, source, destination, members, family, range }];
  });
  const wrong = asked.filter(({ slice }) => slice.verdict !== expect);
  const example = wrong.find(({ slice }) => slice.verdict !== 'unknown') ?? wrong[0];
  if (example === undefined) {
    const narrowed = expect === 'allow' ? asked.find(isNarrowed) : undefined;
    return { ...base, outcome: 'holds', example, isPresent, holding: because.length > 0 ? asked : [], narrowed };
  }
  if (example.slice.verdict !== 'unknown') return { ...base, outcome: 'differs', example, isPresent };
  return { ...base, outcome: 'unknown', example, isPresent, facts: factsOf(example.slice) };
}

/** The facts that a slice hangs on, or what the API itself leaves open. */
function factsOf(slice: ConnectionSlice): readonly UnknownFact[] {
  return slice.facts.length > 0 ? slice.facts : undefinedFacts(slice);
}

/** Whether layer 7 lets only some requests of a connection through: whether these are meant nobody said (`language.md` §3). */
export function isNarrowed({ slice }: Example): boolean {
  return hasOnly(slice);
}

function hasOnly({ egress, ingress }: ConnectionSlice): boolean {
  return onlyOf(egress).length > 0 || onlyOf(ingress).length > 0;
}
