import type { Member } from '../endpoints/members.js';
import { portsAtMember } from '../endpoints/ports.js';
import { resolveEndpoints } from '../endpoints/resolve/resolve-endpoints.js';
import type { Endpoint } from '../language/endpoint.js';
import type { PortChoice } from '../language/port.js';
import type { TestCase } from '../language/test-file.js';
import type { JudgeContext } from '../pairs/context.js';
import {
  type Addresses,
  intersectTraffic,
  noAddresses,
  noTraffic,
  portTraffic,
  type Traffic,
  uniteAddresses,
  uniteTraffic,
} from '../sets/index.js';

/** What a case asks of the directions of workloads, and which connections it asks to be allowed. */
export interface AskedByCase {
  /** `egress shop/Deployment/web` */
  readonly directions: readonly string[];
  readonly allowed: readonly AllowedAsked[];
}

/** Ends that a case asks to be allowed, every one with every one. */
export interface AllowedAsked {
  readonly from: AskedEnds;
  readonly to: AskedEnds;
  /** What is asked of a workload as the destination, by its id; of addresses where that is none. */
  readonly trafficTo: (workload: string | undefined) => Traffic;
}

export interface AskedEnds {
  readonly workloads: ReadonlySet<string>;
  readonly addresses: Addresses;
}

export function directionKey(direction: 'ingress' | 'egress', id: string): string {
  return `${direction} ${id}`;
}

/** What a case that was judged asks about. */
export function askedBy(test: TestCase, { cluster, groups }: JudgeContext): AskedByCase {
  const { assertion } = test;
  const resolve = (endpoints: readonly Endpoint[], side: 'from' | 'to') =>
    resolveEndpoints(endpoints, { cluster, groups, side, allowsEmpty: true }).members;
  if (assertion.kind === 'pairs') {
    const [from, to] = [resolve(assertion.from, 'from'), resolve(assertion.to, 'to')];
    // What comes in through an Ingress comes from its controller, which the case doesn't name.
    const isDirect = assertion.via === undefined;
    return {
      directions: [...(isDirect ? directionsOf('egress', from) : []), ...directionsOf('ingress', to)],
      allowed: assertion.expect === 'allow' && isDirect ? [allowedBetween(from, to, test.ports, undefined)] : [],
    };
  }
  const isFrom = assertion.side === 'from';
  const subject = resolve(assertion.subject, isFrom ? 'to' : 'from');
  const own = directionsOf(isFrom ? 'ingress' : 'egress', subject);
  if (!assertion.isExact) return { directions: own, allowed: [] };
  const items = assertion.items.map(({ endpoint, ports }) => ({ ports, members: resolve([endpoint], assertion.side) }));
  const allowed = items.map(({ ports, members }) =>
    isFrom ? allowedBetween(members, subject, test.ports, ports) : allowedBetween(subject, members, test.ports, ports),
  );
  const [only, ...more] = subject;
  const isOther = ({ id }: Member) => more.length > 0 || id !== only?.id;
  const others = items.flatMap(({ members }) => directionsOf(isFrom ? 'egress' : 'ingress', members.filter(isOther)));
  return { directions: [...own, ...others], allowed };
}

function directionsOf(direction: 'ingress' | 'egress', members: readonly Member[]): readonly string[] {
  return members.flatMap((each) => (each.kind === 'workload' ? [directionKey(direction, each.id)] : []));
}

function allowedBetween(
  from: readonly Member[],
  to: readonly Member[],
  ports: readonly PortChoice[] | undefined,
  within: readonly PortChoice[] | undefined,
): AllowedAsked {
  const trafficAt = (member: Member): Traffic => {
    const pods = member.kind === 'workload' ? member.pods : [undefined];
    return pods
      .map((pod) =>
        [ports, within].reduce<Traffic>(
          (sum, each) => intersectTraffic(sum, portsAtMember(each, member, pod).traffic),
          portTraffic,
        ),
      )
      .reduce((all, each) => intersectTraffic(all, each), portTraffic);
  };
  const byWorkload = new Map<string, Traffic>();
  for (const member of to) {
    const key = member.kind === 'workload' ? member.id : '';
    if (member.kind !== 'workload' && member.kind !== 'addresses') continue;
    byWorkload.set(key, uniteTraffic(byWorkload.get(key) ?? noTraffic, trafficAt(member)));
  }
  return { from: endsOf(from), to: endsOf(to), trafficTo: (workload) => byWorkload.get(workload ?? '') ?? noTraffic };
}

function endsOf(members: readonly Member[]): AskedEnds {
  return {
    workloads: new Set(members.flatMap((each) => (each.kind === 'workload' ? [each.id] : []))),
    addresses: members.reduce<Addresses>(
      (sum, each) => (each.kind === 'addresses' ? uniteAddresses(sum, each.addresses) : sum),
      noAddresses,
    ),
  };
}
