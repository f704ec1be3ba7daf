import type { Scenario } from '../assemble/build-scenario.js';
import { UsageError } from '../diagnostics/index.js';
import { contextOf } from '../diff/side-reaches.js';
import { type Member, serviceOf } from '../endpoints/members.js';
import { findPolicyPods } from '../endpoints/policy-pods/policy-pods.js';
import { portsAtMember } from '../endpoints/ports.js';
import { internetAddresses } from '../endpoints/words.js';
import { mapEnds } from '../map/map.js';
import { askedEnd } from '../pairs/asked-end.js';
import { nodeCandidates } from '../pairs/ends.js';
import { everyPort, type ReachEnd, reachBetween } from '../pairs/reach/reach-between.js';
import { toReach } from '../pairs/reached.js';
import type { AddressReach, MapNodes, MapScope, Reach, ReachabilityMap } from '../result.js';
import {
  type Addresses,
  addressCidrs,
  cidrAddresses,
  type Family,
  intersectAddresses,
  isNoAddresses,
  noAddresses,
  noTraffic,
  portTraffic,
  type Traffic,
  uniteAddresses,
  uniteTraffic,
} from '../sets/index.js';
import type { Unreported } from './report.js';

/** Ends that a map is asked about, as they are written; every end where there are none. */
export interface AskedEnds {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What some ends came to. */
interface EndSet {
  readonly ids: readonly string[];
  readonly addresses: Addresses;
  readonly hasNodes: boolean;
  /** The ports of the Services that lead to them; every port where none does. */
  readonly traffic: Traffic;
}

/** The part of a map between some ends. Throws a `UsageError` where one of them means nothing there. */
export function scopeEnds(
  map: Unreported<ReachabilityMap>,
  asked: AskedEnds,
  scenario: Scenario,
): { readonly map: Unreported<ReachabilityMap>; readonly traffic: Traffic } {
  const [from, to] = [endSet(asked.from, 'from', scenario), endSet(asked.to, 'to', scenario)];
  if (from === undefined && to === undefined) return { map, traffic: portTraffic };
  const scope: MapScope = {
    ...map.scope,
    ...(from === undefined ? {} : { from: asked.from, sources: from.ids, fromWhole: wholeOf(from, map) }),
    ...(to === undefined ? {} : { to: asked.to, destinations: to.ids, toWhole: wholeOf(to, map) }),
  };
  const isFromInternet = from === undefined || !isNoAddresses(intersectAddresses(from.addresses, internetAddresses));
  const scoped: Unreported<ReachabilityMap> = {
    ...map,
    scope,
    fromAddresses:
      from === undefined ? map.fromAddresses : map.fromAddresses.map((rows) => within(rows, from.addresses)),
    toAddresses: to === undefined ? map.toAddresses : map.toAddresses.map((rows) => within(rows, to.addresses)),
    entries: isFromInternet ? map.entries : [],
    ...(from?.hasNodes === true || to?.hasNodes === true ? { nodes: nodeReaches(map, scenario, { from, to }) } : {}),
  };
  return { map: scoped, traffic: to?.traffic ?? portTraffic };
}

function endSet(texts: readonly string[], side: 'from' | 'to', scenario: Scenario): EndSet | undefined {
  if (texts.length === 0) return undefined;
  const context = contextOf(scenario);
  const members = texts.flatMap((text) => {
    const { members: found } = askedEnd(text, side, context);
    if (found.some(({ kind }) => kind === 'hypothetical'))
      throw new UsageError(
        `\`${text}\` is a pod that no manifest holds; a test tells of it, and \`--exposure\` of all such pods`,
      );
    return found;
  });
  return {
    ids: [...new Set(members.flatMap((each) => (each.kind === 'workload' || each.kind === 'pods' ? [each.id] : [])))],
    addresses: members.reduce<Addresses>(
      (sum, each) => (each.kind === 'addresses' || each.kind === 'domain' ? uniteAddresses(sum, each.addresses) : sum),
      noAddresses,
    ),
    hasNodes: members.some(({ kind }) => kind === 'nodes'),
    traffic: members.reduce<Traffic>((sum, each) => uniteTraffic(sum, trafficTo(each)), noTraffic),
  };
}

/** The ports at which a member is meant: of a Service its own, on its backends. */
function trafficTo(member: Member): Traffic {
  if (serviceOf(member) === undefined) return portTraffic;
  const pods = member.kind === 'workload' ? member.pods : [undefined];
  return pods.reduce<Traffic>(
    (sum, pod) => uniteTraffic(sum, portsAtMember(undefined, member, pod).traffic),
    noTraffic,
  );
}

/** All addresses of some ends, in the families of a map. */
function wholeOf({ addresses }: EndSet, { families }: Pick<ReachabilityMap, 'families'>): readonly string[] {
  const of = (family: Family) => (families.includes(family) ? addresses[family] : []);
  return addressCidrs({ IPv4: of('IPv4'), IPv6: of('IPv6') });
}

function within(rows: readonly AddressReach[], addresses: Addresses): readonly AddressReach[] {
  return rows.flatMap((row) => {
    const common = intersectAddresses(cidrAddresses(...row.cidrs), addresses);
    return isNoAddresses(common) ? [] : [{ ...row, cidrs: addressCidrs(common) }];
  });
}

/** What nodes, but the pod's own, and each class may send each other, on the sides where they are asked about. */
function nodeReaches(
  { families }: Pick<ReachabilityMap, 'families'>,
  scenario: Scenario,
  { from, to }: { readonly from: EndSet | undefined; readonly to: EndSet | undefined },
): MapNodes {
  const { evaluation } = scenario.evaluationContext;
  const { cluster } = scenario.clusterState;
  const asked = { evaluation, families, trafficIn: everyPort };
  const { classes } = mapEnds(cluster, evaluation, findPolicyPods(cluster, evaluation));
  const nodes = nodeCandidates(contextOf(scenario)).flatMap(({ end, presence }): readonly ReachEnd[] =>
    end.kind === 'node' ? [{ end, presence }] : [],
  );
  const reach = (source: readonly ReachEnd[], destination: readonly ReachEnd[]): Reach =>
    toReach(reachBetween(source, destination, asked));
  return {
    from: from?.hasNodes === true ? classes.map((each) => reach(nodes, each)) : [],
    to: to?.hasNodes === true ? classes.map((each) => reach(each, nodes)) : [],
  };
}
