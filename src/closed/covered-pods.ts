import type { PodMatch, PolicyRules, Rule } from '../compile/index.js';
import { type Member, serviceOf } from '../endpoints/members.js';
import { portsAtMember } from '../endpoints/ports.js';
import type { AdmittingRule, HypotheticalRegion } from '../evaluate/index.js';
import type { Endpoint } from '../language/endpoint.js';
import type { ClosedItem } from '../language/test-file.js';
import { listedAt } from '../pairs/asked-traffic.js';
import type { JudgeContext } from '../pairs/context.js';
import { allTraffic, anyLabels, type PodCells, podCell, type Traffic } from '../sets/index.js';
import { coveredByAddress } from './by-address.js';
import type { ClosedWorldQuery } from './closed-world-query.js';
import { type Covering, coverageOf, lookAlikes, originalOf, type Picked } from './coverage.js';
import { coveredTraffic, type ListedPorts, listedPorts } from './item-traffic.js';
import { listedElsewhere, type ResolvedItem } from './items.js';
import { type ListPart, likelyParts } from './likely-parts.js';
import type { ClosedQuestion } from './workloads.js';

/**
 * The hypothetical pods that the items of a list cover under one admission, and the traffic that they list there: of pods that a policy of
 * their own governs, or of all that none does.
 */
export function coveredBy(admittingRule: AdmittingRule, query: ClosedWorldQuery, own?: PolicyRules): PodCells {
  const { items, context } = query.familyQuestion.question;
  const addresses = listedElsewhere(items).flatMap(({ item, member }) =>
    member.kind === 'addresses' ? [{ addresses: member.addresses, traffic: numbersOf(item, member, query) }] : [],
  );
  return [
    ...coveredByPicks(
      own === undefined ? pickedBy(admittingRule) : { ...pickedBy(admittingRule), beside: pickedAsSubjects(own) },
      admittingRule.rule,
      { admittingRule, query },
    ),
    podCell(anyLabels, coveredByAddress(addresses, query.familyQuestion.family, context)),
  ];
}

/** Those that they cover because a policy of the pods' own selects the listed workloads too, as its subject. */
export function coveredAsSubjects(own: PolicyRules, admittingRule: AdmittingRule, query: ClosedWorldQuery): PodCells {
  const picked = { ...pickedAsSubjects(own), beside: pickedBy(admittingRule) };
  return coveredByPicks(picked, undefined, { admittingRule, query });
}

/** Whether what items cover depends on the policies of the pods' own, because they except something. */
export function exceptsPods({ familyQuestion: { question } }: ClosedWorldQuery): boolean {
  return question.items.some(({ item }) => excepts(item.endpoint, question.context));
}

function excepts(endpoint: Endpoint, context: JudgeContext): boolean {
  if (endpoint.kind === 'group')
    return (context.groups.get(endpoint.name) ?? []).some((each) => excepts(each, context));
  return endpoint.kind === 'difference';
}

function pickedAsSubjects({ selectedPods }: PolicyRules): Picked {
  return { peer: selectedPods, peers: [selectedPods] };
}

function pickedBy({ peer, rule }: AdmittingRule): Picked {
  return { peer, peers: (rule?.peers ?? []).flatMap((each) => (each.kind === 'pods' ? [each.pods] : [])) };
}

function coveredByPicks(
  picked: Picked,
  rule: Rule | undefined,
  { admittingRule, query }: { readonly admittingRule: AdmittingRule; readonly query: ClosedWorldQuery },
): PodCells {
  const listed = coveringsOf(picked, rule, query.familyQuestion.question).map(({ item, covering }) => ({
    pods: covering.pods,
    traffic: coveredTraffic(portsOf(item, covering, query), admittingRule, covering.like),
    less: covering.less,
  }));
  return [...listed, ...lookAlikesOfSubject(query, picked).map((pods) => podCell(pods, allTraffic))];
}

/** What a part of a list covers: found once, or each time where something else picks pods out beside. */
interface PartCovering extends Pick<ListPart, 'item' | 'endpoint'> {
  readonly coverings: readonly Covering[];
}

/** By the peer that picks pods out, and the rule whose peers these are. */
type Coverings = Map<PodMatch | undefined, Map<Rule | undefined, readonly PartCovering[]>>;

const kept = new WeakMap<readonly ResolvedItem[], Coverings>();

/** What the items cover is the same for every subject of a case. */
function coveringsOf(picked: Picked, rule: Rule | undefined, { items, context, decisions }: ClosedQuestion) {
  const byPeer: Coverings = kept.get(items) ?? new Map();
  kept.set(items, byPeer);
  const byRule = byPeer.get(picked.peer) ?? new Map<Rule | undefined, readonly PartCovering[]>();
  byPeer.set(picked.peer, byRule);
  const find = () => {
    const likely = likelyParts(items, picked, context);
    decisions.left -= likely.length / partsADecision;
    const { beside: _, ...alone } = picked;
    return likely.map(
      ({ item, endpoint }): PartCovering => ({ item, endpoint, coverings: coverageOf(endpoint, alone, context) }),
    );
  };
  const found = byRule.get(rule) ?? find();
  byRule.set(rule, found);
  return found.flatMap(({ item, endpoint, coverings }) => {
    const isApart = endpoint.kind === 'difference' && picked.beside !== undefined;
    const own = isApart ? coverageOf(endpoint, picked, context) : coverings;
    return own.map((covering) => ({ item, covering }));
  });
}

/** So many parts of a list are held against a rule in the time of one decision. */
const partsADecision = 20;

/** The subject's own look-alikes aren't counted. */
function lookAlikesOfSubject(
  { subject, candidate, familyQuestion }: ClosedWorldQuery,
  picked: Picked,
): readonly HypotheticalRegion[] {
  const { context } = familyQuestion.question;
  if (subject.kind === 'workload') return lookAlikes(originalOf(subject.workload, context), picked, context);
  if (subject.kind !== 'hypothetical' || candidate.end.kind !== 'pod') return [];
  return lookAlikes(
    { namespace: candidate.end.podClass.namespace, classes: [candidate.end.podClass] },
    picked,
    context,
  );
}

/** What a part of an item lists at the destination: the subject, whose names are known, or pods that nobody knows. */
function portsOf(
  { ports }: ClosedItem,
  { endpoint, writtenPorts }: Covering,
  { subject, candidate, familyQuestion: { question } }: ClosedWorldQuery,
): ListedPorts {
  if (question.assertion.side === 'to') return listedPorts({ endpoint, ports }, question.context.cluster, writtenPorts);
  return { numbers: listedAt(subject, candidate, ports), names: [] };
}

/** The ports by number that an item lists at addresses: of the subject, or of the addresses themselves. */
function numbersOf(
  { ports }: ClosedItem,
  member: Member,
  { subject, candidate, familyQuestion: { question } }: ClosedWorldQuery,
): Traffic {
  if (question.assertion.side === 'from') return listedAt(subject, candidate, ports);
  return ports === undefined && serviceOf(member) === undefined
    ? allTraffic
    : portsAtMember(ports, member, undefined).traffic;
}
