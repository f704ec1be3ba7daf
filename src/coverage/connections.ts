import type { Evaluation } from '../evaluate/index.js';
import { goOnNow } from '../limit/index.js';
import { mapEnds, mapReaches } from '../map/map.js';
import type { Cluster } from '../model/index.js';
import { everyPort } from '../pairs/reach/reach-between.js';
import { type Covered, type Reach, reachBetweenClasses } from '../result.js';
import {
  cidrAddresses,
  type Family,
  isAddressesWithin,
  isTrafficWithin,
  noTraffic,
  portProtocols,
  portRange,
  type Traffic,
  uniteTraffic,
} from '../sets/index.js';
import type { AllowedAsked } from './asked.js';

/** A cluster, and what its cases ask to be allowed. */
export interface AskedCluster {
  readonly cluster: Cluster;
  readonly evaluation: Evaluation;
  readonly families: readonly Family[];
  readonly asked: readonly AllowedAsked[];
}

/** How many of the rows of a map that allow something are asked for with all their ports. */
export function coverConnections({ cluster, evaluation, families, asked }: AskedCluster): Covered {
  const map = mapReaches(mapEnds(cluster, evaluation, []), { evaluation, families, trafficIn: everyPort });
  const trafficOf = keptTraffic();
  const count = { covered: 0, total: 0 };
  const add = (reach: Reach, isAsked: (each: AllowedAsked) => Traffic) => {
    if (reach.allow.length === 0) return;
    count.total++;
    const traffic = asked.reduce((sum, each) => uniteTraffic(sum, isAsked(each)), noTraffic);
    if (isTrafficWithin(trafficOf(reach), traffic)) count.covered++;
  };
  for (const from of map.workloads) {
    goOnNow();
    for (const to of map.workloads) {
      const reach = reachBetweenClasses(map, from.class, to.class);
      if (from.id === to.id || reach === undefined) continue;
      add(reach, (each) => (each.from.workloads.has(from.id) ? each.trafficTo(to.id) : noTraffic));
    }
    for (const row of map.fromAddresses[from.class] ?? []) {
      const addresses = cidrAddresses(...row.cidrs);
      add(row, (each) => (isAddressesWithin(addresses, each.from.addresses) ? each.trafficTo(from.id) : noTraffic));
    }
    for (const row of map.toAddresses[from.class] ?? []) {
      const addresses = cidrAddresses(...row.cidrs);
      const isHeld = (each: AllowedAsked) =>
        each.from.workloads.has(from.id) && isAddressesWithin(addresses, each.to.addresses);
      add(row, (each) => (isHeld(each) ? each.trafficTo(undefined) : noTraffic));
    }
  }
  return count;
}

/** Of millions of rows few reaches differ. */
function keptTraffic(): (reach: Reach) => Traffic {
  const known = new WeakMap<Reach, Traffic>();
  return (reach) => {
    const traffic =
      known.get(reach) ?? reach.allow.reduce((sum, range) => uniteTraffic(sum, trafficIn(range)), noTraffic);
    known.set(reach, traffic);
    return traffic;
  };
}

function trafficIn({ protocol, from, to }: Reach['allow'][number]): Traffic {
  const known = portProtocols.find((each) => each === protocol);
  return known === undefined ? noTraffic : portRange(known, from, to);
}
