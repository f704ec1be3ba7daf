import type { AddressEnd, End } from '../../evaluate/index.js';
import { type Addresses, allAddresses, type Family, includes, isNoTraffic, partition } from '../../sets/index.js';
import { addressStands, type Stand } from '../ends.js';
import type { UnknownFact } from '../finding.js';
import type { AddressesMember, Member } from '../members.js';
import { choicesAt, trafficOf } from '../pair.js';
import { asked } from './asked.js';
import type { ResolvedItem } from './items.js';
import { subjectStands } from './subjects.js';
import { type Cover, findViolation, type Violation } from './violation.js';
import type { ClosedQuestion } from './workloads.js';

const everywhere: AddressesMember = { kind: 'addresses', id: 'anywhere', addresses: allAddresses, isWritten: false };

/** What the addresses outside get through to a subject, or are reached by it, that no item lists. */
export function violationOutside(subject: Member, question: ClosedQuestion): Violation | undefined {
  if (subject.kind !== 'workload' && subject.kind !== 'hypothetical') return undefined;
  const { assertion, families, context } = question;
  const direction = assertion.side === 'from' ? 'ingress' : 'egress';
  let doubt: Violation | undefined;
  for (const family of families) {
    for (const other of subjectStands(subject, family, { context, others: [], direction })) {
      for (const stand of outsideStands(other.end, family, question)) {
        const violation = violationAt(stand, other, subject, { family, question });
        if (violation?.outcome === 'differs') return violation;
        doubt ??= violation;
      }
    }
  }
  return doubt;
}

function violationAt(
  stand: Stand,
  other: Stand,
  subject: Member,
  { family, question }: { readonly family: Family; readonly question: ClosedQuestion },
): Violation | undefined {
  const { assertion, families, context, test } = question;
  const isIncoming = assertion.side === 'from';
  const [source, destination] = isIncoming ? [stand, other] : [other, stand];
  const to = isIncoming ? subject : everywhere;
  const members = isIncoming ? [stand.text, subject.id] : [subject.id, stand.text];
  const traffic = trafficOf(asked(test, to, destination), family, families);
  if (isNoTraffic(traffic)) return undefined;
  const covers = question.items.flatMap((item) =>
    coversOf(item, stand.end, { to, destination, nodeAddresses: context.nodeAddresses }),
  );
  const violation = findViolation({ source, destination, members, family, asked: traffic, covers }, context);
  const domain = domainAt(stand.end, question.items);
  if (violation?.outcome !== 'differs' || domain === undefined) return violation;
  return { ...violation, outcome: 'unknown', facts: [domain] };
}

/** One stand for each part of the address space that rules or items tell apart. */
function outsideStands(end: End, family: Family, { assertion, items, context }: ClosedQuestion): readonly Stand[] {
  const direction = assertion.side === 'from' ? 'ingress' : 'egress';
  const ranges = items
    .flatMap(({ members }) => members)
    .flatMap((member) => ('addresses' in member ? [member.addresses[family]] : []));
  const whole = { family, addresses: allAddresses[family] };
  const pieces = context.evaluation
    .partitionAddresses(end, direction, whole)
    .flatMap((piece) => partition(piece, ranges).map((part) => part.piece));
  const nodes = context.nodeAddresses[family];
  const apart =
    nodes.length === 0 ? pieces : pieces.flatMap((piece) => partition(piece, [nodes]).map((part) => part.piece));
  return addressStands(everywhere, family, apart);
}

function coversOf(
  { item, members }: ResolvedItem,
  end: End,
  place: { readonly to: Member; readonly destination: Stand; readonly nodeAddresses: Addresses },
): readonly Cover[] {
  if (end.kind !== 'address') return [];
  const isListed = members.some((member) => holdsAddress(member, end, place.nodeAddresses));
  return isListed ? [{ traffic: choicesAt(place.to, place.destination, item.ports).traffic, covers: true }] : [];
}

/** A CIDR lists its addresses, `nodes` those of the nodes that are declared. */
function holdsAddress(member: Member, { family, address }: AddressEnd, nodeAddresses: Addresses): boolean {
  if (member.kind === 'nodes') return includes(nodeAddresses[family], address);
  return member.kind === 'addresses' && includes(member.addresses[family], address);
}

/** A domain name lists one address of the internet: where a single address is left over, it may be that one. */
function domainAt(end: End, items: readonly ResolvedItem[]): UnknownFact | undefined {
  const domain = items.flatMap(({ members }) => members).find(({ kind }) => kind === 'domain');
  if (domain?.kind !== 'domain' || end.kind !== 'address' || !includes(domain.addresses[end.family], end.address))
    return undefined;
  return { words: `which address \`${domain.id}\` has`, remedy: 'write its addresses instead of its name' };
}
