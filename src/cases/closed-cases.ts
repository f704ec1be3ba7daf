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
  families,
  intersectAddresses,
  intersectTraffic,
  isNoAddresses,
  noAddresses,
  partitionWithin,
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
  const partsById = new Map(parts.map((part) => [part.member.id, part]));
  const denied: Demand = {
    verdict: 'deny',
    request: test.request,
    ...ends([...countedMembers([], context), ...parts.map(({ member }) => member)]),
    trafficOf: (from, to) => {
      const listed = listedTraffic(isFrom ? from : to, { items, partsById, to: isFrom ? to : undefined, context });
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
  const listed = items.map(({ members }) =>
    unionOfAddresses(members.flatMap((each) => ('addresses' in each ? each.addresses : []))),
  );
  const parts = new Map<string, { readonly addresses: Addresses; readonly within: readonly number[] }>();
  for (const family of families) {
    const sets = listed.map((each) => each[family]);
    for (const { numbers, within } of partitionWithin(allAddresses[family], sets)) {
      const known = parts.get(within.join())?.addresses ?? noAddresses;
      parts.set(within.join(), { addresses: { ...known, [family]: numbers }, within });
    }
  }
  return [...parts.values()]
    .sort((a, b) => byPlaces(a.within, b.within))
    .map(({ addresses, within }, index) => ({
      member: { kind: 'addresses', id: `other addresses ${index}`, addresses, isWritten: false },
      listedBy: within.flatMap((place) => items[place] ?? []),
    }));
}

/** What the first items list comes first, and what none lists last. */
function byPlaces(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((place, index) => place !== b[index]);
  if (differing === -1) return b.length - a.length === 0 ? 0 : 1;
  return (a[differing] ?? 0) - (b[differing] ?? Number.POSITIVE_INFINITY);
}

/** What items list of a workload, by itself or by addresses that it may have, or of a part of the address space. */
function listedTraffic(
  member: Member,
  {
    items,
    partsById,
    to,
    context,
  }: {
    readonly items: readonly ResolvedItem[];
    readonly partsById: ReadonlyMap<string, AddressPart>;
    /** The destination where that isn't the member. */
    readonly to: Member | undefined;
    readonly context: JudgeContext;
  },
): readonly Traffic[] {
  if (member.kind === 'addresses') {
    const listedBy = partsById.get(member.id)?.listedBy ?? [];
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
