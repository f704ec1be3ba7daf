import type { DomainMatch } from '../compile/index.js';
import { apiServerRemedy } from '../endpoints/api-server.js';
import { type AddressesMember, type EntityMember, type Member, serviceOf } from '../endpoints/members.js';
import { type AddressEnd, type End, type NodeEnd, resolvesTo } from '../evaluate/index.js';
import { listedAt, trafficOf } from '../pairs/asked-traffic.js';
import type { EndCandidate } from '../pairs/end-candidate.js';
import { addressCandidates, asNodeCandidate, otherNodeCandidate } from '../pairs/ends.js';
import { entityCandidates } from '../pairs/entities.js';
import { cutBy, memberCandidates } from '../pairs/member-candidates.js';
import {
  type Addresses,
  addressText,
  allAddresses,
  allTraffic,
  binaryChoice,
  type Condition,
  divisionBy,
  type Family,
  families,
  type Intervals,
  includes,
  intersectTraffic,
  isNoTraffic,
  isSubset,
  noTraffic,
  partitionBy,
  uncertainCondition,
  uniteTraffic,
} from '../sets/index.js';
import { asked } from './asked.js';
import { type ListedMember, listedElsewhere } from './items.js';
import { type Cover, findViolation, tooManyDecisions, type Violation } from './violation.js';
import { type ClosedQuestion, listedADecision } from './workloads.js';

const everywhere: AddressesMember = { kind: 'addresses', id: 'anywhere', addresses: allAddresses, isWritten: false };

/** What the addresses outside get through to a subject, or are reached by it, that no item lists. */
export function violationOutside(subject: Member, question: ClosedQuestion): Violation | undefined {
  if (subject.kind !== 'workload' && subject.kind !== 'hypothetical') return undefined;
  const { assertion, families, context } = question;
  const direction = assertion.side === 'from' ? 'ingress' : 'egress';
  let uncertainty: Violation | undefined;
  for (const family of families) {
    for (const other of memberCandidates(subject, family, { context, others: undefined, direction })) {
      for (const outside of outsideCandidates(other.end, family, {
        ...question,
        apart: serviceOf(subject)?.loadBalancerSourceRanges,
      })) {
        const violation = violationAt(outside, other, subject, { family, question });
        if (violation?.outcome === 'differs') return violation;
        uncertainty ??= violation;
      }
    }
  }
  return uncertainty;
}

/** What a declared node's address gets through is that node's: another than the pod's own, which isn't counted (`language.md` §5). */
function violationAt(
  outside: OutsideCandidate,
  other: EndCandidate,
  subject: Member,
  familyQuestion: { readonly family: Family; readonly question: ClosedQuestion },
): Violation | undefined {
  const { node, ...candidate } = asNodeCandidate(outside.candidate, familyQuestion.question.context);
  if (node === undefined) return violationFrom(outside, outside.candidate, { other, subject, ...familyQuestion });
  if (other.pod?.nodeName === node.name) return undefined;
  return violationFrom(outside, candidate, { other, subject, ...familyQuestion });
}

function violationFrom(
  { candidate: outside, isSingle }: OutsideCandidate,
  candidate: EndCandidate,
  {
    other,
    subject,
    family,
    question,
  }: {
    readonly other: EndCandidate;
    readonly subject: Member;
    readonly family: Family;
    readonly question: ClosedQuestion;
  },
): Violation | undefined {
  const listed = listedElsewhere(question.items);
  question.decisions.left -= 1 + listed.length / listedADecision;
  if (question.decisions.left < 0) return tooManyDecisions();
  const { assertion, families, context, test } = question;
  const isIncoming = assertion.side === 'from';
  const [source, destination] = isIncoming ? [candidate, other] : [other, candidate];
  const to = isIncoming ? subject : everywhere;
  const members = isIncoming ? [candidate.text, subject.id] : [subject.id, candidate.text];
  const traffic = trafficOf(asked(test, to, destination), family, families);
  if (isNoTraffic(traffic)) return undefined;
  const covers = [
    ...listed.flatMap((each) =>
      coversOf(each, outside.end, { to, destination, isSingle, nodeAddresses: context.nodeAddresses }),
    ),
    ...coversByName(candidate.end, destination, question),
  ];
  const service = serviceOf(to);
  return findViolation({ source, destination, members, family, asked: traffic, covers, service }, context);
}

/** A part of the address space that neither rules nor items cut further, by one of its addresses. */
interface OutsideCandidate {
  readonly candidate: EndCandidate;
  /** It holds one address only. */
  readonly isSingle: boolean;
}

/** One end candidate for each part of the address space that rules or items distinguish. */
function outsideCandidates(
  end: End,
  family: Family,
  { assertion, items, context, apart }: ClosedQuestion & { readonly apart: Addresses | undefined },
): readonly OutsideCandidate[] {
  const direction = assertion.side === 'from' ? 'ingress' : 'egress';
  const ranges = items
    .flatMap(({ members }) => members)
    .flatMap((member) => rangesOf(member).map((range) => range[family]));
  const whole = { family, addresses: allAddresses[family] };
  const division = divisionBy(ranges);
  const pieces: readonly Intervals<bigint>[] = context.evaluation
    .partitionAddresses(end, direction, whole)
    .flatMap((piece) => partitionBy(piece, division));
  const cuts = [context.nodeAddresses, apart].flatMap((each) => (each === undefined ? [] : [each[family]]));
  const { tellsOwnNode } = context.evaluation;
  const parts = cuts.reduce((all, cut) => cutBy(cut, all), pieces);
  const elsewhere = tellsOwnNode
    ? [otherNodeCandidate(context), ...apiServerCandidates(family, parts, { items, context })].map((candidate) => ({
        candidate: withApiServer(candidate),
        isSingle: false,
      }))
    : [];
  return parts
    .flatMap((piece) => {
      const [low = 0n, high = 0n] = piece;
      const isSingle = piece.length === 2 && high - low === 1n;
      return addressCandidates(everywhere, family, [piece]).map(
        (candidate): OutsideCandidate => ({ candidate: tellsOwnNode ? withApiServer(candidate) : candidate, isSingle }),
      );
    })
    .concat(elsewhere);
}

/** The addresses that a listed member distinguishes from others. */
function rangesOf(member: Member): readonly Addresses[] {
  if ('addresses' in member) return [member.addresses];
  return member.kind === 'entity' && member.apiServer?.addresses !== undefined ? [member.apiServer.addresses] : [];
}

/** The API server, where policies know it by what it is: wherever it may be. */
function apiServerCandidates(
  family: Family,
  parts: readonly Intervals<bigint>[],
  { items, context }: Pick<ClosedQuestion, 'items' | 'context'>,
): readonly EndCandidate[] {
  const { apiServer } = context;
  const member = { kind: 'entity', id: 'kube-apiserver', entity: 'kube-apiserver', apiServer } as const;
  const candidates = entityCandidates(member, family, { context, cut: () => parts });
  // Where no item lists a place, it is admitted or not wherever it is, for what it is.
  const isPlaced = items.some(({ members }) => members.some(({ kind, id }) => kind !== 'workload' && id !== member.id));
  return isPlaced ? candidates : candidates.map((candidate) => ({ ...candidate, presence: true }));
}

/** What isn't asked about as the API server isn't it. */
function withApiServer(candidate: EndCandidate): EndCandidate {
  const { end } = candidate;
  if (end.kind === 'pod') return candidate;
  if (end.kind === 'address') return { ...candidate, end: { isApiServer: false, ...end } };
  // the own node isn't counted
  return { ...candidate, end: { isApiServer: false, ...end, isOwn: false } };
}

function coversOf(
  { item, member }: ListedMember,
  end: End,
  familyQuestion: {
    readonly to: Member;
    readonly destination: EndCandidate;
    readonly isSingle: boolean;
    readonly nodeAddresses: Addresses;
  },
): readonly Cover[] {
  if (end.kind === 'pod') return [];
  const isListed = end.kind === 'node' ? listsNode(member, end) : listsAddress(member, end, familyQuestion);
  const covers = listsApiServer(member, end) || isListed;
  if (covers === false) return [];
  const traffic = listedAt(
    serviceOf(member) === undefined ? familyQuestion.to : member,
    familyQuestion.destination,
    item.ports,
  );
  return [{ traffic, covers }];
}

/** Wherever the domain names of a rule lead: listed where each of them is, so that a list may repeat the rule. */
function coversByName(
  end: End,
  destination: EndCandidate,
  { items, context: { evaluation } }: ClosedQuestion,
): readonly Cover[] {
  if (end.kind !== 'address' || destination.end !== end) return [];
  const listed = items.flatMap(({ item, members }) =>
    members.flatMap((member) => {
      if (member.kind !== 'domain') return [];
      return [{ name: member.id, traffic: listedAt(everywhere, destination, item.ports) }];
    }),
  );
  if (listed.length === 0) return [];
  const peers = evaluation.ruleSets.flatMap(({ rules }) => rules.flatMap((rule) => rule.peers ?? []));
  return peers.flatMap((peer): readonly Cover[] => {
    if (peer.kind !== 'domains') return [];
    const traffic = peer.names
      .map((name) => listed.filter((each) => isSameName(each.name, name)))
      .map((each) => each.reduce((sum, one) => uniteTraffic(sum, one.traffic), noTraffic))
      .reduce(intersectTraffic, allTraffic);
    return isNoTraffic(traffic) ? [] : [{ traffic, covers: resolvesTo(peer.names, end, 'destination') }];
  });
}

/** A name that is listed is one of many that a pattern means, and not the same. */
function isSameName(listed: string, name: DomainMatch): boolean {
  return name.isName && name.means(listed);
}

/** The API server that policies know as one is listed as that. */
function listsApiServer(member: Member, { isApiServer }: NodeEnd | AddressEnd): boolean {
  return isApiServer === true && member.kind === 'entity' && member.entity === 'kube-apiserver';
}

/** A node that policies know as one: listed by `nodes`, and by the ranges in which it certainly is. */
function listsNode(member: Member, { pool }: NodeEnd): boolean {
  if (member.kind === 'nodes' || (member.kind === 'entity' && member.entity === 'remote-node')) return true;
  if (member.kind !== 'addresses') return false;
  return families.every((family) => isSubset(pool[family], member.addresses[family]));
}

/** A CIDR lists its addresses, `nodes` those of the nodes that are declared, a domain name one of the internet, not known which. */
function listsAddress(
  member: Member,
  { family, address }: AddressEnd,
  { isSingle, nodeAddresses }: { readonly isSingle: boolean; readonly nodeAddresses: Addresses },
): Condition {
  switch (member.kind) {
    case 'nodes':
      return includes(nodeAddresses[family], address);
    case 'addresses':
      return includes(member.addresses[family], address);
    case 'entity':
      return listsAddressOfApiServer(member, { family, address }, isSingle);
    case 'domain': {
      if (!isSingle || !includes(member.addresses[family], address)) return false;
      const words = `which address \`${member.id}\` has`;
      const remedy = 'write its addresses instead of its name';
      return {
        kind: 'choice',
        fact: binaryChoice({ id: `domain/${member.id}`, words, remedy }),
        within: [1],
      };
    }
    default:
      return false;
  }
}

/** Where policies know ends by their addresses alone, the API server is listed at its own; one that isn't known may be any one. */
function listsAddressOfApiServer(
  { entity, apiServer }: EntityMember,
  { family, address }: Pick<AddressEnd, 'family' | 'address'>,
  isSingle: boolean,
): Condition {
  if (entity !== 'kube-apiserver') return false;
  if (apiServer?.addresses !== undefined) return includes(apiServer.addresses[family], address);
  if (!isSingle) return false;
  const words = apiServer?.words ?? '';
  return uncertainCondition({ id: `api server at ${addressText(family, address)}`, words, remedy: apiServerRemedy });
}
