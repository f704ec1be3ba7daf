import { type Member, serviceOf } from '../endpoints/members.js';
import type { PortsAt } from '../endpoints/ports.js';
import { type ConnectionTraffic, type End, mayMeet, onlyOf } from '../evaluate/index.js';
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
import type { EndCandidate } from './end-candidate.js';
import { hypotheticalCandidate, podCandidates, policyPodsCandidate } from './ends.js';
import { type Example, type UnknownFact, undefinedFacts } from './finding.js';
import { connectFromOutside } from './from-outside.js';
import { distinguishesNodes, memberCandidates } from './member-candidates.js';
import { connectCandidates, meetingsOf } from './own-node.js';
import type { PairFinding, PairQuestion } from './pair-finding.js';

/** The verdicts between one pair of end candidates, in one family. */
export type Probe = Pick<PairFinding, 'outcome' | 'example' | 'facts' | 'holding' | 'readsAddresses' | 'narrowed'> & {
  readonly isVacuous: boolean;
  readonly ports: PortsAt;
  /** Holds where both ends are there and meant: open where copies differ, or labels aren't known. */
  readonly isPresent: Condition;
};

/** Probes every pair of end candidates of two members, in every family. */
export function probePair(from: Member, to: Member, question: PairQuestion, context: JudgeContext): readonly Probe[] {
  const byNode = distinguishesNodes(from, context) || distinguishesNodes(to, context);
  return families.flatMap((family) => {
    const sources = memberCandidates(from, family, {
      context,
      others: podEnds(to, context),
      direction: 'ingress',
      byNode,
      apart: serviceOf(to)?.loadBalancerSourceRanges,
    });
    const destinations = memberCandidates(to, family, {
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
  if (member.kind === 'workload') return podCandidates(member, context).map(({ end }) => end);
  if (member.kind === 'pods') return [policyPodsCandidate(member, context).end];
  return member.kind === 'hypothetical' ? [hypotheticalCandidate(member.pod, context).end] : [];
}

function portsAt(to: Member, destination: EndCandidate, { ports, within }: PairQuestion): PortsAt {
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
    readonly source: EndCandidate;
    readonly destination: EndCandidate;
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
  const decidedTraffic =
    service?.isExposed === true && source.end.kind === 'address'
      ? connectFromOutside({ source, destination, service, family, from: from.id }, context)
      : connectCandidates({ source, destination }, family, context);
  if (context.recorder !== undefined)
    for (const decided of decidedTraffic)
      if (!isNoTraffic(intersectTraffic(decided.traffic, traffic))) context.recorder.add(decided);
  // What came out as expected is reported only where it matters why.
  const asked = decidedTraffic.flatMap((decided): readonly Example[] => {
    if (decided.verdict === expect && because.length === 0 && !(expect === 'allow' && hasOnly(decided))) return [];
    const [range] = trafficRanges(intersectTraffic(decided.traffic, traffic));
    return range === undefined ? [] : [{ decided, source, destination, members, family, range }];
  });
  const wrong = asked.filter(({ decided }) => decided.verdict !== expect);
  const example = wrong.find(({ decided }) => decided.verdict !== 'unknown') ?? wrong[0];
  if (example === undefined) {
    const narrowed = expect === 'allow' ? asked.find(isNarrowed) : undefined;
    return { ...base, outcome: 'holds', example, isPresent, holding: because.length > 0 ? asked : [], narrowed };
  }
  if (example.decided.verdict !== 'unknown') return { ...base, outcome: 'differs', example, isPresent };
  return { ...base, outcome: 'unknown', example, isPresent, facts: factsOf(example.decided) };
}

/** The facts that a part of the traffic depends on, or what the API itself leaves open. */
function factsOf(decided: ConnectionTraffic): readonly UnknownFact[] {
  return decided.facts.length > 0 ? decided.facts : undefinedFacts(decided);
}

/** Whether layer 7 lets only some requests of a connection through: whether these are meant nobody said (`language.md` §3). */
export function isNarrowed({ decided }: Example): boolean {
  return hasOnly(decided);
}

/** Whether either end lets only some requests of a connection through. */
export function hasOnly({ egress, ingress }: ConnectionTraffic): boolean {
  return onlyOf(egress).length > 0 || onlyOf(ingress).length > 0;
}
