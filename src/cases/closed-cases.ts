import { membersAbout, type ResolvedItem, resolveItems } from '../closed/items.js';
import { countedMembers } from '../closed/workloads.js';
import { type AddressesMember, type Member, serviceOf } from '../endpoints/members.js';
import { resolveEndpoints } from '../endpoints/resolve/resolve-endpoints.js';
import type { PortChoice } from '../language/port.js';
import type { ClosedAssertion, TestCase } from '../language/test-file.js';
import type { Cluster } from '../model/index.js';
import { type JudgeContext, resolveContextOf } from '../pairs/context.js';
import {
  type Addresses,
  allAddresses,
  allTraffic,
  intersectAddresses,
  intersectTraffic,
  isNoAddresses,
  subtractAddresses,
  subtractTraffic,
  type Traffic,
  unionOfAddresses,
} from '../sets/index.js';
import { type Demand, trafficAt } from './demand.js';

export { judgeClosed } from '../closed/judge-closed.js';

/** The demands of a case that lists who alone may reach its subject, or be reached by it. */
export function closedDemands(test: TestCase, assertion: ClosedAssertion, context: JudgeContext): readonly Demand[] {
  const side = assertion.side === 'from' ? 'to' : 'from';
  const subjects = resolveEndpoints(assertion.subject, resolveContextOf(context, { side, allowsEmpty: true })).members;
  const { items } = resolveItems(test, assertion, context);
  const isFrom = assertion.side === 'from';
  const ends = (listed: readonly Member[]) =>
    isFrom ? { from: listed, to: subjects } : { from: subjects, to: listed };
  const parts = addressParts(items);
  const denied: Demand = {
    verdict: 'deny',
    request: test.request,
    ...ends([...countedMembers([], context), ...parts.map(({ member }) => member)]),
    trafficOf: (from, to) => {
      const listed = listedTraffic(isFrom ? from : to, { items, parts, to: isFrom ? to : undefined, context });
      return listed.reduce(subtractTraffic, trafficAt(test.ports, to));
    },
  };
  if (!assertion.isExact) return [denied];
  const allowed = items.map(({ item, members }): Demand => {
    const trafficOf = (_: Member, to: Member) => {
      const asked = trafficAt(test.ports, to);
      return item.ports === undefined ? asked : intersectTraffic(asked, trafficAt(item.ports, to));
    };
    return { verdict: 'allow', request: test.request, ...ends(members), trafficOf };
  });
  return [denied, ...allowed];
}

/** A part of the address space that the same items list. */
interface AddressPart {
  readonly member: AddressesMember;
  readonly listedBy: readonly ResolvedItem[];
}

function addressParts(items: readonly ResolvedItem[]): readonly AddressPart[] {
  let parts: readonly { readonly addresses: Addresses; readonly listedBy: readonly ResolvedItem[] }[] = [
    { addresses: allAddresses, listedBy: [] },
  ];
  for (const resolved of items) {
    const listed = unionOfAddresses(resolved.members.flatMap((each) => ('addresses' in each ? each.addresses : [])));
    parts = parts
      .flatMap(({ addresses, listedBy }) => [
        { addresses: intersectAddresses(addresses, listed), listedBy: [...listedBy, resolved] },
        { addresses: subtractAddresses(addresses, listed), listedBy },
      ])
      .filter(({ addresses }) => !isNoAddresses(addresses));
  }
  return parts.map(({ addresses, listedBy }, index) => ({
    member: { kind: 'addresses', id: `other addresses ${index}`, addresses, isWritten: false },
    listedBy,
  }));
}

/** What items list of a workload, by itself or by addresses that it may have, or of a part of the address space. */
function listedTraffic(
  member: Member,
  {
    items,
    parts,
    to,
    context,
  }: {
    readonly items: readonly ResolvedItem[];
    readonly parts: readonly AddressPart[];
    /** The destination where that isn't the member. */
    readonly to: Member | undefined;
    readonly context: JudgeContext;
  },
): readonly Traffic[] {
  if (member.kind === 'addresses') {
    const listedBy = parts.find((part) => part.member.id === member.id)?.listedBy ?? [];
    return listedBy.map(({ item }) => listedAtMember(item.ports, to ?? member));
  }
  return items.flatMap(({ item, members }) =>
    membersAbout({ item, members }, member.id)
      .filter((each) => each.kind === 'workload' || mayHoldPods(each, context))
      .map((each) => listedAtMember(item.ports, to ?? (each.kind === 'workload' ? each : member))),
  );
}

function mayHoldPods(member: Member, context: JudgeContext): boolean {
  if (member.kind !== 'addresses') return false;
  const places = [context.pool.addresses, podAddresses(context.cluster)];
  return places.some((addresses) => !isNoAddresses(intersectAddresses(addresses, member.addresses)));
}

const known = new WeakMap<Cluster, Addresses>();

/** The addresses of pods that manifests state. */
function podAddresses(cluster: Cluster): Addresses {
  const own = () => cluster.workloads.flatMap(({ pods }) => pods.map(({ addresses }) => addresses));
  const addresses = known.get(cluster) ?? unionOfAddresses(own());
  known.set(cluster, addresses);
  return addresses;
}

/** As `listedAt`, at the first pod of a destination. */
function listedAtMember(ports: readonly PortChoice[] | undefined, to: Member): Traffic {
  return ports === undefined && serviceOf(to) === undefined ? allTraffic : trafficAt(ports, to);
}
